// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Whom certificates of authorities are for.
extension Store {
  /// The certificates that let a member in, the newest last, those that do no more too; for whom its keys are to see.
  public func principals(of member: MemberID, by: MemberID?) throws(StoreError) -> [MemberPrincipal] {
    try database.read { () throws(StoreError) in
      try requireSightOfKeys(of: member, by: by)
      return try principals("member_principal.member = ?", [member])
    }
  }

  /// Says that an authority's certificates for a principal are a member's; one that was revoked comes back.
  /// - Throws: `door(.principalTaken)` when they are another member's.
  public func addPrincipal(
    _ principal: String, of authority: Int64, to member: MemberID, by: MemberID?, at: Timestamp
  ) throws(StoreError) {
    try database.write { () throws(StoreError) in
      if let by { try allow(.changeDoor, by: by) }
      try requireTrusted(authority)
      let target = try self.member(member)
      let known = try database.first(
        "SELECT member, revoked IS NOT NULL FROM member_principal WHERE authority = ? AND principal = ?", authority,
        principal
      ) { (row) throws(StoreError) in (member: try row.value(0) as MemberID, isRevoked: try row.value(1) as Bool) }
      if let known {
        guard known.isRevoked, known.member == member else { throw .door(.principalTaken(principal)) }
        try database.run(
          """
          UPDATE member_principal SET revoked = NULL, reason = '', went_with_authority = 0, added = ?, added_by = ?
            WHERE authority = ? AND principal = ?
          """, at, by, authority, principal)
      } else {
        try insertPrincipal(principal, of: authority, to: member, by: by, at: at)
      }
      try writeAudit("addKey", on: target.brief, by: by, at: at, reason: "principal \(principal)")
    }
  }

  /// Lets somebody in whom a trusted authority vouches for and the board does not know, as its certificate says: its first
  /// principal will let them in from then on.
  /// - Throws: what `obstacle(toJoiningBy:)` says; `invalid` for a field.
  public func join(
    by certificate: Certificate, _ fields: MemberFields, at: Timestamp
  ) throws(StoreError) -> Member {
    try database.write { () throws(StoreError) in
      if let obstacle = try obstacle(toJoiningBy: certificate) { throw .door(obstacle) }
      guard let authority = try authority(behind: certificate), let principal = certificate.principals.first else {
        throw .door(.notLetIn)
      }
      var fields = fields
      if let layer = authority.layer { fields.layer = layer }
      if !authority.organisation.isEmpty { fields.organisation = authority.organisation }
      let member = try addMember(fields, login: nil, at: at)
      try insertPrincipal(principal, of: authority.id, to: member.id, by: nil, at: at)
      try writeAudit(
        "join", on: member.brief, by: member.id, at: at, reason: "\(authority.name): \(principal)")
      return try self.member(member.id)
    }
  }

  /// Why nobody new comes in by a certificate; nil when its authority is trusted and the board knows none of its principals.
  public func obstacle(toJoiningBy certificate: Certificate) throws(StoreError) -> DoorProblem? {
    guard try authority(behind: certificate) != nil, !certificate.principals.isEmpty else { return .notLetIn }
    let holders = try database.holders(of: certificate)
    if let known = holders.first(where: \.isLetIn) { return .principalTaken(known.principal) }
    return holders.first.map { .principalRevoked($0.principal) }
  }

  /// Whom a certificate lets in; nil for nobody.
  public func certificateOwner(_ certificate: Certificate) throws(StoreError) -> Member? {
    guard let holder = try database.holders(of: certificate).first(where: \.isLetIn) else { return nil }
    return try member(ofPrincipal: holder.id)
  }

  /// The member of a principal by its number, and nil for one that there never was.
  public func member(ofPrincipal id: Int64) throws(StoreError) -> Member? {
    let owner: MemberID? = try database.value("SELECT member FROM member_principal WHERE id = ?", id)
    return try owner.map { (id) throws(StoreError) in try member(id) }
  }

  private func insertPrincipal(
    _ principal: String, of authority: Int64, to member: MemberID, by: MemberID?, at: Timestamp
  ) throws(StoreError) {
    guard Certificate.isUsable(principal) else { throw .door(.badPrincipal(principal)) }
    try database.run(
      "INSERT INTO member_principal(member, authority, principal, added, added_by) VALUES (?, ?, ?, ?, ?)", member,
      authority, principal, at, by)
  }

  func principals(_ condition: String, _ values: [any Bindable]) throws(StoreError) -> [MemberPrincipal] {
    try database.rows(
      """
      SELECT member_principal.id, member_principal.member, authority.name, principal, member_principal.added,
        last_used_day, member_principal.revoked, reason, \(MemberBrief.columns(of: "adder"))
      FROM member_principal JOIN authority ON authority.id = member_principal.authority
        LEFT JOIN member AS adder ON adder.id = member_principal.added_by
        LEFT JOIN organisation ON organisation.id = adder.organisation
      WHERE \(condition) ORDER BY member_principal.id
      """, values: values
    ) { (row) throws(StoreError) in
      MemberPrincipal(
        id: try row.value(0), member: try row.value(1), authority: row.string(2), principal: row.string(3),
        added: try row.value(4), addedBy: try MemberBrief(optional: row, from: 8), lastUsed: try row.optional(5),
        revoked: try row.optional(6), reason: row.string(7))
    }
  }
}
