// SPDX-License-Identifier: EUPL-1.2

import Forum

extension BoardRule {
  static let door: [BoardRule] = [
    BoardRule(
      name: "keys of those who left",
      query: """
        SELECT '@' || member.handle || ': key ' || member_key.id || ' still lets in'
          FROM member_key JOIN member ON member.id = member_key.member
          WHERE member.left_at IS NOT NULL AND member_key.revoked IS NULL
        UNION ALL
        SELECT '@' || member.handle || ': principal ' || principal || ' still lets in'
          FROM member_principal JOIN member ON member.id = member_principal.member
          WHERE member.left_at IS NOT NULL AND member_principal.revoked IS NULL
        """),
    BoardRule(
      name: "number of keys",
      query: """
        SELECT '@' || member.handle || ': ' || count(*) FROM member_key JOIN member ON member.id = member_key.member
          WHERE revoked IS NULL GROUP BY member_key.member HAVING count(*) > \(MemberKey.maximum)
        """),
    BoardRule(
      name: "principals of authorities",
      query: """
        SELECT '@' || member.handle || ': ' || principal || ' is let in by ' || authority.name || ', which is revoked'
          FROM member_principal JOIN member ON member.id = member_principal.member
            JOIN authority ON authority.id = member_principal.authority
          WHERE authority.revoked IS NOT NULL AND member_principal.revoked IS NULL
        """),
    BoardRule(
      name: "sessions",
      query: """
        SELECT '@' || member.handle || ' is in by a key of somebody else'
          FROM door_session JOIN member ON member.id = door_session.member
            LEFT JOIN member_key ON member_key.id = door_session.key
            LEFT JOIN member_principal ON member_principal.id = door_session.principal
          WHERE coalesce(member_key.member, member_principal.member) <> door_session.member
        """),
  ]
}
