// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Exporter {
  mutating func writeTips() throws(StoreError) {
    // A source in a thread that is gone is no part of the export, and so no part of the tip.
    try database.each(
      """
      SELECT tip.number, tip.title, tip.body, owner, tip.created, post.id, post.thread, post.number, credited, tip.layer,
        tip.language, confirmed, review_by, superseded_by, withdrawn, pin
      FROM tip LEFT JOIN thread ON thread.number = tip.source_thread AND thread.removed = 0
        LEFT JOIN post ON post.thread = thread.number AND post.number = tip.source_number
      ORDER BY tip.number
      """, []
    ) { (row) throws(StoreError) in
      let number: Int = try row.value(0)
      var record = TipRecord(
        id: try ids.tip(number), number: number, title: row.string(1), body: row.string(2),
        author: try member(row.value(3)), created: try row.value(4), confirmed: try row.value(11),
        reviewBy: try row.value(12))
      if let source: PostID = try row.optional(5) {
        record.source = try ids.post(source, PostReference(thread: try row.value(6), number: try row.value(7)))
      }
      if let credited: MemberID = try row.optional(8) { record.credited = try member(credited) }
      record.layer = row.string(9)
      record.language = try row.value(10)
      if let successor: Int = try row.optional(13) { record.supersededBy = try ids.tip(successor) }
      record.isWithdrawn = try row.value(14)
      record.pin = try row.optional(15)
      record.topics = try database.rows("SELECT topic FROM tip_topic WHERE tip = ? ORDER BY position", number) {
        (row) throws(StoreError) in TopicReference(known: try row.value(0))
      }
      record.adoptions = try adoptions(of: number)
      record.revisions = try revisions(of: number)
      return write(.tip, record.line)
    }
  }

  private mutating func revisions(of tip: Int) throws(StoreError) -> [TipRecord.Revision] {
    try database.rows(
      "SELECT editor, replaced, title, topics, language, body FROM tip_revision WHERE tip = ? ORDER BY id", tip
    ) { (row) throws(StoreError) in
      TipRecord.Revision(
        editor: try member(row.value(0)), replaced: try row.value(1), title: row.string(2),
        topics: TopicID.list(row.string(3)), language: try row.value(4), body: row.string(5))
    }
  }

  private mutating func adoptions(of tip: Int) throws(StoreError) -> [TipRecord.Adoption] {
    try database.rows(
      """
      SELECT member, worked, reported, note, adoption.layer FROM adoption JOIN member ON member.id = adoption.member
      WHERE tip = ? ORDER BY reported, handle
      """, tip
    ) { (row) throws(StoreError) in
      TipRecord.Adoption(
        member: try member(row.value(0)), worked: try row.value(1), reported: try row.value(2), note: row.string(3),
        layer: row.string(4))
    }
  }
}
