// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// A tip with all its texts; what a moderator's edit took out is for moderators and the tip's
  /// owner.
  public func history(ofTip number: Int, viewer: MemberID, now: Timestamp) throws(StoreError) -> TextHistory {
    try database.read { () throws(StoreError) in
      let tip = try readTip(number, now: now)
      let revisions = try database.rows(
        """
        SELECT \(MemberBrief.columns()), tip_revision.replaced, tip_revision.title, tip_revision.topics,
          tip_revision.language, tip_revision.body
        FROM tip_revision JOIN member ON member.id = tip_revision.editor
          LEFT JOIN organisation ON organisation.id = member.organisation
        WHERE tip_revision.tip = ? ORDER BY tip_revision.id DESC
        """, number
      ) { (row) throws(StoreError) in
        let at = MemberBrief.width
        return Revision(
          editor: try MemberBrief(row, from: 0), replaced: try row.value(at),
          text: EditedText(
            title: row.string(at + 1), topics: TopicID.list(row.string(at + 2)), language: try row.value(at + 3),
            body: row.string(at + 4)),
          reason: "")
      }
      let readsAll = try actor(viewer).moderates || tip.owner.id == viewer
      return TextHistory(
        .tip(tip), text: EditedText(tip),
        revisions: readsAll ? revisions : revisions.withholding(fromOthersThan: tip.owner.id))
    }
  }

  /// Keeps a tip's text before it is changed.
  func keepRevision(of tip: Tip, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.run(
      """
      INSERT INTO tip_revision(tip, editor, replaced, title, topics, language, body) VALUES (?, ?, ?, ?, ?, ?, ?)
      """, tip.number, by, at, tip.title, TopicID.text(tip.topics), tip.language, tip.body)
  }
}

extension TopicID {
  /// Topics as a revision keeps them: by id, a space between.
  package static func text(_ topics: [TopicID]) -> String { topics.map(\.rawValue).joined(separator: " ") }

  /// Reads topics as a revision keeps them.
  package static func list(_ text: String) -> [TopicID] { text.split(separator: " ").map { TopicID(String($0)) } }
}
