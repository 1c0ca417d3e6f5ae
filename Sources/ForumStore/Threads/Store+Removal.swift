// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Puts a tombstone in a post's place; the thread goes too when it is the opening post and nobody
  /// replied.
  public func remove(_ post: PostReference, reason: String, by: MemberID, at: Timestamp) throws(StoreError) {
    let reason = try Self.checkedReason(reason)
    try database.write { () throws(StoreError) in
      let thread = try threadState(post.thread, for: by)
      let current = try postState(post)
      var item = PermissionItem(current, in: thread, actor: by)
      item.hasReason = !reason.isEmpty
      try allow(.removePost, actor(by), item)
      let tombstone: Tombstone = item.authorIsActor ? .removedByAuthor : .removedByModerator
      try index.changing(post: current.id) { () throws(StoreError) in
        try database.run("UPDATE post SET tombstone = ? WHERE id = ?", tombstone, current.id)
      }
      try recount(thread: post.thread)
      try noteModeration(.removePost, of: current, by: by, at: at, reason: reason)
    }
  }

  /// Takes back a removal: the author one's own, a moderator any.
  public func restore(_ post: PostReference, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let thread = try threadState(post.thread, for: by)
      let current = try postState(post)
      try allow(.restorePost, actor(by), PermissionItem(current, in: thread, actor: by))
      guard current.tombstone != nil else { return }
      try index.changing(post: current.id) { () throws(StoreError) in
        try database.run("UPDATE post SET tombstone = NULL WHERE id = ?", current.id)
      }
      try recount(thread: post.thread)
      try noteModeration(.restorePost, of: current, by: by, at: at, reason: "")
    }
  }

  /// Makes all that a thread's row keeps of its posts anew. A thread of which no post is left is
  /// removed.
  package func recount(thread number: Int) throws(StoreError) {
    try database.run(DerivedRows.threadCounts + " WHERE number = ?", number)
  }
}
