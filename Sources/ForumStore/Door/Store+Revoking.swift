// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Shutting somebody out.
extension Store {
  /// Revokes a key of a member, or with `id` nil every way in: keys, principals and codes that would let the member in again
  /// or that the member gave out. Sessions that run by them end at their next look. Returns how many keys, principals and
  /// open codes for the member it was.
  /// - Throws: `door(.noSuchKey)` when there is none in force; `refused(.lastSteward)` when no steward could come in then.
  @discardableResult
  public func revokeKeys(
    of member: MemberID, only id: KeyID? = nil, reason: String, by: MemberID?, at: Timestamp
  ) throws(StoreError) -> Int {
    try revoke(id.map { .key($0) }, of: member, reason: reason, by: by, at: at)
  }

  /// Revokes one way in of a member: a key, or an authority's certificates for one principal, which do not come back with
  /// their authority then.
  /// - Throws: as `revokeKeys(of:only:reason:by:at:)`, and `door(.noSuchPrincipal)`.
  @discardableResult
  public func revoke(
    _ way: Entrance?, of member: MemberID, reason: String, by: MemberID?, at: Timestamp
  ) throws(StoreError) -> Int {
    let reason = try Self.checkedReason(reason)
    return try database.write { () throws(StoreError) in
      let target = try self.member(member)
      let (keys, principals) = try ways(of: member, only: way)
      let inForce = keys.count + principals.count { $0.revoked == nil }
      if let by {
        var item = PermissionItem()
        item.targetRole = target.role
        item.hasReason = !reason.isEmpty
        item.isLastSteward = try isLastSteward(target, losing: inForce)
        try allow(.revokeKey, actor(by), item)
      }
      switch way {
      case .key where keys.isEmpty: throw .door(.noSuchKey)
      case .principal where principals.isEmpty: throw .door(.noSuchPrincipal)
      default: break
      }
      for key in keys {
        try writeAudit(.revokeKey, on: target.brief, by: by, at: at, reason: "\(key.fingerprint): \(reason)")
      }
      for principal in principals {
        try writeAudit(
          .revokeKey, on: target.brief, by: by, at: at,
          reason: "\(principal.authority) \(principal.principal): \(reason)")
      }
      switch way {
      case .key(let id): try revokeKeys("id = ?", id, reason: reason, by: by, at: at)
      case .principal(let id): try revokePrincipals("id = ?", id, reason: reason, at: at)
      case nil:
        try revokeKeys("member = ?", member, reason: reason, by: by, at: at)
        try revokePrincipals("member = ?", member, reason: reason, at: at)
      }
      let codes = way == nil ? try revokeCodes(of: member, at: at) : (own: 0, others: 0)
      guard keys.count + principals.count + codes.own + codes.others > 0 else { throw .door(.noSuchKey) }
      return inForce + codes.own
    }
  }

  /// What lets a member in, or would again with its authority.
  private func ways(
    of member: MemberID, only way: Entrance?
  ) throws(StoreError) -> ([MemberKey], [MemberPrincipal]) {
    let open = "(member_principal.revoked IS NULL OR went_with_authority = 1)"
    return switch way {
    case .key(let id): (try keys("member_key.id = ? AND member_key.member = ? AND revoked IS NULL", id, member), [])
    case .principal(let id):
      ([], try principals("member_principal.id = ? AND member_principal.member = ? AND \(open)", [id, member]))
    case nil:
      (
        try keys("member_key.member = ? AND revoked IS NULL", member),
        try principals("member_principal.member = ? AND \(open)", [member])
      )
    }
  }

  private func revokeKeys(
    _ condition: String, _ value: any Bindable, reason: String, by: MemberID?, at: Timestamp
  ) throws(StoreError) {
    try database.run(
      "UPDATE member_key SET revoked = ?, revoked_by = ?, reason = ? WHERE \(condition) AND revoked IS NULL", at, by,
      reason, value)
  }

  private func revokePrincipals(
    _ condition: String, _ value: any Bindable, reason: String, at: Timestamp
  ) throws(StoreError) {
    try database.run(
      """
      UPDATE member_principal SET revoked = ?, reason = ?, went_with_authority = 0
        WHERE \(condition) AND (revoked IS NULL OR went_with_authority = 1)
      """, at, reason, value)
  }

  /// Takes back the codes that would let a member in, and those that the member gave out; how many were open.
  private func revokeCodes(of member: MemberID, at: Timestamp) throws(StoreError) -> (own: Int, others: Int) {
    let open = "revoked IS NULL AND uses_left > 0 AND expires > ?"
    try database.run("UPDATE invitation SET revoked = ? WHERE member = ? AND \(open)", at, member, at)
    let own = database.changes
    try database.run("UPDATE invitation SET revoked = ? WHERE by = ? AND \(open)", at, member, at)
    return (own, database.changes)
  }

  /// Whether a steward who loses so many ways in is the last who could come in and act.
  private func isLastSteward(_ target: Member, losing count: Int) throws(StoreError) -> Bool {
    guard target.role == .steward, target.login == nil, count > 0 else { return false }
    let ways = try database.number("SELECT ways FROM member WHERE id = ?", target.id) ?? 0
    guard ways <= count else { return false }
    return try database.number(
      "SELECT 1 FROM member WHERE id <> ? AND \(Self.isActingSteward) LIMIT 1", target.id) == nil
  }
}
