// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Importer {
  /// Makes the posts that got a number, oldest first, and takes them into the index in one go.
  func makePosts() throws(StoreError) {
    let first = PostID(Int64(try lastNumber(of: "post")) + 1)
    let total = try database.number("SELECT count(*) FROM staging.staged_post WHERE number IS NOT NULL") ?? 0
    try database.each(
      """
      SELECT external, line, place, length, our_thread, number, our_parent, our_author, helped, created
      FROM staging.staged_post
      WHERE number IS NOT NULL ORDER BY created, line
      """, []
    ) { (row) throws(StoreError) in
      onProgress?(ImportProgress(.writing, done: report.added[.post] ?? 0, total: total))
      let place = StagedPlace(line: try row.value(1), place: try row.value(2), length: try row.value(3))
      let item = StagedItem(external: row.string(0), place: place, created: try row.value(9))
      guard let record = again(source.post(item)) else { return false }
      let author: MemberID = try row.value(7)
      let id = try insert(
        record, thread: try row.value(4), number: try row.value(5), parent: try row.optional(6), author: author,
        helped: try row.optional(8))
      try ids.remember(.post, record.id, as: id.rawValue)
      try takeMarks(of: record, id: id, author: author)
      report.added[.post, default: 0] += 1
      return true
    }
    guard failure == nil else { return }
    onProgress?(ImportProgress(.indexing, done: 0, total: total))
    try store.index.addPosts(from: first)
    for thread in extendedThreads { try store.recount(thread: thread) }
  }

  private func insert(
    _ record: PostRecord, thread: Int, number: Int, parent: Int?, author: MemberID, helped: HelpedMark?
  ) throws(StoreError) -> PostID {
    try database.run(
      """
      INSERT INTO post(thread, number, parent, author, created, language, body, helped, edited, edited_by_moderator,
          tombstone)
        VALUES (?1, ?2, ?3, ?4, ?5, coalesce(?6, (SELECT language FROM thread WHERE number = ?1)), ?7, ?8, ?9, ?10, ?11)
      """, thread, number, parent, author, record.created, record.language, record.body, helped, record.edited,
      record.isEditedByModerator, record.removed)
    return PostID(database.lastInsertRowID)
  }

  /// Who recognises a post, and its earlier texts.
  private func takeMarks(of record: PostRecord, id: PostID, author: MemberID) throws(StoreError) {
    for external in record.heard {
      let hearer = try member(external)
      if hearer == author {
        report.note(.markLeftOut)
      } else {
        // The format does not say when.
        try database.run(
          "INSERT OR IGNORE INTO heard(post, member, at) VALUES (?, ?, ?)", id, hearer, record.created)
      }
    }
    for revision in record.revisions {
      try database.run(
        "INSERT INTO revision(post, editor, replaced, body, reason) VALUES (?, ?, ?, ?, ?)", id,
        try member(revision.editor), revision.replaced, revision.body, revision.reason)
    }
  }
}
