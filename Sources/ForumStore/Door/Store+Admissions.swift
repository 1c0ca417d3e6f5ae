// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What screens ask about the door besides keys and codes.
extension Store {
  /// Who came in by an invitation, the last invitations first, at most `limit`; moderators, and with `by` nil the administrator
  /// of the host. A second device of one's own is nobody's admission.
  public func admissions(by: MemberID?, limit: Int) throws(StoreError) -> [Admission] {
    try database.read { () throws(StoreError) in
      if let by { try allow(.seeInvitations, actor(by)) }
      return try database.rows(
        """
        SELECT at, \(MemberBrief.columns()), \(MemberBrief.columns(of: "inviter", organisation: "inviter_organisation"))
        FROM invitation_use JOIN invitation ON invitation.id = invitation_use.invitation
          JOIN member ON member.id = invitation_use.member
          LEFT JOIN organisation ON organisation.id = member.organisation
          LEFT JOIN member AS inviter ON inviter.id = invitation.by
          LEFT JOIN organisation AS inviter_organisation ON inviter_organisation.id = inviter.organisation
        WHERE invitation.by IS NOT invitation_use.member
        ORDER BY invitation_use.invitation DESC, invitation_use.member DESC LIMIT ?
        """, max(limit, 0)
      ) { (row) throws(StoreError) in
        Admission(
          try MemberBrief(row, from: 1), by: try MemberBrief(optional: row, from: 1 + MemberBrief.width),
          at: try row.value(0))
      }
    }
  }

  /// Whether members of other machines come in here: somebody has a key, or an invitation was made.
  public func hasDoor() throws(StoreError) -> Bool {
    try database.number("SELECT EXISTS(SELECT 1 FROM member_key) OR EXISTS(SELECT 1 FROM invitation)") == 1
  }

  /// Whether a handle can be had by a member, or by somebody new for nil, and what else could be.
  public func offer(_ handle: String, name: String, for viewer: MemberID?) throws(StoreError) -> HandleOffer {
    let wanted = [handle] + HandleOffer.candidates(for: handle, name: name)
    let marks = repeatElement("?", count: wanted.count).joined(separator: ", ")
    let taken = try database.rows(
      "SELECT handle, id FROM member WHERE handle IN (\(marks))", values: wanted.map { $0 as any Bindable }
    ) { (row) throws(StoreError) in (handle: row.string(0), id: try row.value(1) as MemberID) }
    let others = taken.filter { $0.id != viewer }
    guard others.contains(where: { $0.handle == handle }) else { return HandleOffer(handle, isTaken: false) }
    let names = Set(others.map(\.handle))
    return HandleOffer(
      handle, isTaken: true, others: Array(wanted.filter { !names.contains($0) }.prefix(HandleOffer.most)))
  }
}
