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
      let actor = try actor(by)
      // Who comes, votes or belongs there would stand before nothing. What must not be seen moderators take away all the same.
      if !actor.moderates, try carriesMeeting(post) { item.standingRefusal = .postOfMeeting }
      try allow(.removePost, actor, item)
      let tombstone: Tombstone = item.authorIsActor ? .removedByAuthor : .removedByModerator
      try index.changing(post: current.id) { () throws(StoreError) in
        try database.run("UPDATE post SET tombstone = ? WHERE id = ?", tombstone, current.id)
      }
      try dropSummary(repeating: current)
      try dropOutcome(at: post)
      try noteChange(ofPage: post, at: at)
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
      try restoreOutcome(at: current, at: at)
      try noteChange(ofPage: post, at: at)
      try recount(thread: post.thread)
      try noteModeration(.restorePost, of: current, by: by, at: at, reason: "")
    }
  }

  /// Takes the summary of a thread away that is the text of a post: what an input round led to stands there twice.
  private func dropSummary(repeating post: StoredPost) throws(StoreError) {
    try database.run("DELETE FROM thread_summary WHERE thread = ? AND body = ?", post.reference.thread, post.body)
  }

  /// Makes all that a thread's row keeps of its posts anew. A thread of which no post is left is
  /// removed.
  package func recount(thread number: Int) throws(StoreError) {
    try database.run(DerivedRows.threadCounts + " WHERE number = ?", number)
  }
}
