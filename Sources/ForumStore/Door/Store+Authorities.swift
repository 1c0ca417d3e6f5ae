// SPDX-License-Identifier: EUPL-1.2

import Forum

/// An authority whose certificates the board trusts.
public struct Authority: Hashable, Sendable {
  /// The store's number.
  public var id: Int64
  /// What people call it.
  public var name: String
  /// Its public key, as `TrustedUserCAKeys` of sshd_config(5) has it.
  public var key: String
  /// By what people tell keys apart.
  public var fingerprint: String
  /// The layer that its certificates confirm; nil where they say nothing of that.
  public var layer: LayerID?
  /// The organisation that its certificates confirm; may be empty.
  public var organisation: String
  /// When it was added.
  public var added: Timestamp
  /// When it was revoked; nil while it is trusted.
  public var revoked: Timestamp?
}

/// Authorities, and whom their certificates are for: stewards, and the administrator of the host.
extension Store {
  /// The authorities, the newest last.
  public func authorities() throws(StoreError) -> [Authority] { try authorities("1") }

  /// Trusts an authority; one that was revoked is trusted again.
  public func addAuthority(
    _ key: PublicKey, name: String, layer: LayerID?, organisation: String, by: MemberID?, at: Timestamp
  ) throws(StoreError) -> Authority {
    let name = try Self.checked { () throws(FieldProblem) in
      try TextRules.line(name, field: .name, min: 1, max: 100)
    }
    let organisation = try Self.checked { () throws(FieldProblem) in try TextRules.organisation(organisation) }
    return try database.write { () throws(StoreError) in
      if let by { try allow(.changeDoor, by: by) }
      if let layer { try requireLayer(layer, selectable: true) }
      if let known = try authorities("fingerprint = ?", key.fingerprint).first {
        guard known.revoked != nil else { throw .door(.authorityKnown(known.name)) }
        try database.run(
          "UPDATE authority SET name = ?, layer = ?, organisation = ?, added = ?, added_by = ?, revoked = NULL WHERE id = ?",
          name, layer, organisation, at, by, known.id)
      } else {
        try database.run(
          """
          INSERT INTO authority(name, key, fingerprint, layer, organisation, added, added_by)
            VALUES (?, ?, ?, ?, ?, ?, ?)
          """, name, key.line, key.fingerprint, layer, organisation, at, by)
      }
      try writeAudit(.changeDoor, target: "", by: by, at: at, reason: "+ authority \(name) \(key.fingerprint)")
      guard let added = try authorities("fingerprint = ?", key.fingerprint).first else {
        throw .door(.noSuchAuthority)
      }
      return added
    }
  }

  /// Trusts an authority no more: nobody comes in by its certificates, and who is in by one goes.
  public func revokeAuthority(_ id: Int64, by: MemberID?, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      if let by { try allow(.changeDoor, by: by) }
      guard let known = try authorities("id = ? AND revoked IS NULL", id).first else { throw .door(.noSuchAuthority) }
      try database.run("UPDATE authority SET revoked = ? WHERE id = ?", at, id)
      try database.run("UPDATE member_principal SET revoked = ? WHERE authority = ? AND revoked IS NULL", at, id)
      try writeAudit(.changeDoor, target: "", by: by, at: at, reason: "- authority \(known.name) \(known.fingerprint)")
    }
  }

  /// Says that an authority's certificates for a principal are a member's.
  public func addPrincipal(
    _ principal: String, of authority: Int64, to member: MemberID, by: MemberID?, at: Timestamp
  ) throws(StoreError) {
    try database.write { () throws(StoreError) in
      if let by { try allow(.changeDoor, by: by) }
      guard try authorities("id = ? AND revoked IS NULL", authority).first != nil else {
        throw .door(.noSuchAuthority)
      }
      let target = try self.member(member)
      try insertPrincipal(principal, of: authority, to: member, by: by, at: at)
      try writeAudit("addKey", on: target.brief, by: by, at: at, reason: "principal \(principal)")
    }
  }

  /// Lets somebody in whom a trusted authority vouches for, as its certificate says: the first of its principals that nobody has.
  /// - Throws: `door(.notLetIn)` when no authority of the board signed it; `invalid` for a field.
  public func join(
    by certificate: Certificate, _ fields: MemberFields, at: Timestamp
  ) throws(StoreError) -> Member {
    try database.write { () throws(StoreError) in
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

  /// The trusted authority that signed a certificate; nil for any other.
  public func authority(behind certificate: Certificate) throws(StoreError) -> Authority? {
    try authorities("fingerprint = ? AND revoked IS NULL", certificate.authority).first
  }

  private func insertPrincipal(
    _ principal: String, of authority: Int64, to member: MemberID, by: MemberID?, at: Timestamp
  ) throws(StoreError) {
    guard Certificate.isUsable(principal) else {
      throw .invalid(FieldProblem(.name, .unknownWord(principal, nearest: [])))
    }
    let known = try database.first(
      "SELECT member, revoked FROM member_principal WHERE authority = ? AND principal = ?", authority, principal
    ) { (row) throws(StoreError) in (member: try row.value(0) as MemberID, isRevoked: !row.isNull(1)) }
    if let known {
      guard known.isRevoked, known.member == member, by != nil else { throw .door(.principalTaken(principal)) }
      return try database.run(
        """
        UPDATE member_principal SET revoked = NULL, added = ?, added_by = ? WHERE authority = ? AND principal = ?
        """, at, by, authority, principal)
    }
    try database.run(
      "INSERT INTO member_principal(member, authority, principal, added, added_by) VALUES (?, ?, ?, ?, ?)", member,
      authority, principal, at, by)
  }

  private func authorities(_ condition: String, _ values: any Bindable...) throws(StoreError) -> [Authority] {
    try database.rows(
      """
      SELECT id, name, key, fingerprint, layer, organisation, added, revoked FROM authority WHERE \(condition) ORDER BY id
      """, values: values
    ) { (row) throws(StoreError) in
      Authority(
        id: try row.value(0), name: row.string(1), key: row.string(2), fingerprint: row.string(3),
        layer: try row.optional(4), organisation: row.string(5), added: try row.value(6),
        revoked: try row.optional(7))
    }
  }
}
