// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Marks or unmarks an answer as helped.
  public func setHelped(_ helped: Bool, _ post: PostReference, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let thread = try threadState(post.thread, for: by)
      let current = try postState(post)
      var item = PermissionItem(current, in: thread, actor: by)
      item.silentDays = try silentDays(of: thread, now: at)
      try allow(.markHelped, actor(by), item)
      let mark: HelpedMark? = helped ? (item.isAsker ? .asker : .moderator) : nil
      // A moderator's word adds nothing to the asker's.
      guard mark != current.helped, mark != .moderator || current.helped == nil else { return }
      try database.run("UPDATE post SET helped = ? WHERE id = ?", mark, current.id)
      if (mark == nil) != (current.helped == nil) {
        // Who answered the own question waits no more, and does again once the last mark is gone.
        try database.run(
          """
          UPDATE thread SET helped = helped + ?2, waiting = kind IN ('question', 'feedback') AND helped + ?2 = 0
            AND NOT EXISTS (SELECT 1 FROM post
              WHERE post.thread = thread.number AND tombstone IS NULL AND post.author <> thread.author)
          WHERE number = ?1
          """, post.thread, helped ? 1 : -1)
        try tellOfHelped(helped, current, by: by, at: at)
      }
      if !item.isAsker {
        try writeAudit(.markHelped, target: post.description, by: by, at: at, reason: helped ? "" : "undo")
      }
    }
  }

  /// The notice goes with the mark, so that marking again and again tells once.
  private func tellOfHelped(_ helped: Bool, _ post: StoredPost, by: MemberID, at: Timestamp) throws(StoreError) {
    if helped {
      try notify(post.author, .helped, of: post.reference, by: by, at: at)
    } else {
      try withdraw(.helped, of: post.reference, from: post.author)
    }
  }

  /// Whole days since the asker last wrote in the thread.
  private func silentDays(of thread: StoredThread, now: Timestamp) throws(StoreError) -> Int {
    let last = try database.number(
      "SELECT max(created) FROM post WHERE thread = ? AND author = ?", thread.number, thread.author)
    return last.map { max(0, (Int(now.seconds) - $0) / 86_400) } ?? 0
  }

  /// Says or unsays "I recognise this".
  public func setHeard(_ heard: Bool, _ post: PostReference, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let thread = try threadState(post.thread, for: by)
      let current = try postState(post)
      try allow(.markHeard, actor(by), PermissionItem(current, in: thread, actor: by))
      if heard {
        try database.run(
          "INSERT INTO heard(post, member, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", current.id, by, at)
      } else {
        try database.run("DELETE FROM heard WHERE post = ? AND member = ?", current.id, by)
      }
    }
  }
}
