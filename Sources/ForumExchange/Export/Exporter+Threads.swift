// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Exporter {
  /// Threads of which nothing is left are gone; that their numbers were given is said in the first
  /// line.
  mutating func writeThreads() throws(StoreError) {
    let condition = selection == nil ? "" : "AND number IN (SELECT value FROM json_each(?1))"
    try database.each(
      """
      SELECT number, kind, call_kind, stage, title, author, created, layer, language, pinned, lock_reason, hidden,
        drafted, board_room, network
      FROM thread WHERE removed = 0 \(condition) ORDER BY number
      """, selection.map { [$0] } ?? []
    ) { (row) throws(StoreError) in
      let number: Int = try row.value(0)
      var record = ThreadRecord(
        id: try ids.thread(number), number: number, kind: try row.value(1), title: row.string(4),
        author: try member(row.value(5)), created: try row.value(6))
      record.callKind = try row.optional(2)
      record.stage = try row.optional(3)
      record.layer = row.string(7)
      record.language = try row.value(8)
      record.isPinned = try row.value(9)
      record.lockReason = try row.optional(10)
      record.isHidden = try row.value(11)
      if let network: Int = try row.optional(14), let id = try store.networkIDForExport(network) {
        record.audience = "~" + (try ids.network(network, id))
      }
      if try row.value(13) { record.audience = "boards" }
      record.isDraft = try row.value(12)
      record.summary = try summary(of: number)
      record.topics = try database.rows("SELECT topic FROM thread_topic WHERE thread = ? ORDER BY position", number) {
        (row) throws(StoreError) in TopicReference(known: try row.value(0))
      }
      guard write(.thread, record.line) else { return false }
      return try writePosts(of: record)
    }
  }

  private mutating func writePosts(of thread: ThreadRecord) throws(StoreError) -> Bool {
    guard let threadNumber = thread.number else { return true }
    var isGoing = true
    try database.each(
      """
      SELECT post.id, post.number, post.author, post.created, post.language, post.body, post.helped, post.heard,
        post.edited, post.edited_by_moderator, post.tombstone, above.id, above.number
      FROM post LEFT JOIN post AS above ON above.thread = post.thread AND above.number = post.parent
      WHERE post.thread = ? ORDER BY post.number
      """, [threadNumber]
    ) { (row) throws(StoreError) in
      let id: PostID = try row.value(0)
      let reference = PostReference(thread: threadNumber, number: try row.value(1))
      var record = PostRecord(
        id: try ids.post(id, reference), thread: thread.id, number: reference.number, author: try member(row.value(2)),
        created: try row.value(3))
      if let parent: PostID = try row.optional(11) {
        record.parent = try ids.post(parent, PostReference(thread: threadNumber, number: try row.value(12)))
      }
      let language: Language = try row.value(4)
      record.language = language == thread.language ? nil : language
      record.removed = try row.optional(10)
      if record.removed == nil {
        record.body = row.string(5)
        record.helped = try row.optional(6)
        if try row.value(7) > 0 { record.heard = try heard(id) }
        record.edited = try row.optional(8)
        record.isEditedByModerator = try row.value(9)
        if record.edited != nil { record.revisions = try revisions(of: id) }
      }
      isGoing = write(.post, record.line)
      return isGoing
    }
    return isGoing
  }

  private mutating func summary(of thread: Int) throws(StoreError) -> ThreadRecord.Summary? {
    try database.first("SELECT author, written, body FROM thread_summary WHERE thread = ?", thread) {
      (row) throws(StoreError) in
      ThreadRecord.Summary(author: try member(row.value(0)), written: try row.value(1), body: row.string(2))
    }
  }

  private mutating func heard(_ post: PostID) throws(StoreError) -> [String] {
    try database.rows(
      "SELECT member FROM heard JOIN member ON member.id = heard.member WHERE post = ? ORDER BY handle", post
    ) { (row) throws(StoreError) in try member(row.value(0)) }
  }

  private mutating func revisions(of post: PostID) throws(StoreError) -> [PostRecord.Revision] {
    // A part of a board goes to others: what a moderator's edit took out, and what was there
    // before, stays here.
    try database.rows(
      """
      SELECT editor, replaced, body, reason FROM revision WHERE post = ?1 AND (?2 OR id > coalesce(
        (SELECT max(changed.id) FROM revision AS changed JOIN post ON post.id = changed.post
          WHERE changed.post = ?1 AND changed.editor <> post.author), 0)) ORDER BY id
      """, post, selection == nil
    ) { (row) throws(StoreError) in
      PostRecord.Revision(
        editor: try member(row.value(0)), replaced: try row.value(1), body: row.string(2), reason: row.string(3))
    }
  }
}
