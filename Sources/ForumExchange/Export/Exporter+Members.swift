// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Exporter {
  mutating func writeMembers() throws(StoreError) {
    let condition = selection == nil ? "" : "WHERE member.id IN (\(Self.neededMembers))"
    try database.each(
      """
      SELECT member.id, handle, member.name, role, member.layer, coalesce(organisation.name, ''), role_family, joined,
        works_on, can_talk_about, suspended, left_at
      FROM member LEFT JOIN organisation ON organisation.id = member.organisation 
      \(condition) ORDER BY joined, handle
      """, selection.map { [$0] } ?? []
    ) { (row) throws(StoreError) in
      let id: MemberID = try row.value(0)
      var record = MemberRecord(id: try member(id), handle: row.string(1))
      record.name = row.string(2)
      record.role = try row.value(3)
      record.layer = row.string(4)
      record.organisation = row.string(5)
      record.roleFamily = try row.optional(6)
      record.joined = try row.value(7)
      record.ties = try ties(of: id)
      record.worksOn = Self.lines(row.string(8))
      record.canTalkAbout = Self.lines(row.string(9))
      record.isSuspended = try row.value(10)
      record.left = try row.optional(11)
      return write(.member, record.line)
    }
  }

  private func ties(of member: MemberID) throws(StoreError) -> [MemberRecord.Tie] {
    try database.rows("SELECT topic, tie FROM member_topic WHERE member = ? ORDER BY topic", member) {
      (row) throws(StoreError) in
      MemberRecord.Tie(topic: TopicReference(known: try row.value(0)), tie: try row.value(1))
    }
  }

  private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}
