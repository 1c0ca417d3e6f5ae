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

  /// Trusts an authority; one that was revoked is trusted again, and lets in whom it let in before.
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
        try database.run(
          """
          UPDATE member_principal SET revoked = NULL, went_with_authority = 0
            WHERE authority = ? AND went_with_authority = 1
              AND EXISTS (SELECT 1 FROM member WHERE member.id = member_principal.member AND left_at IS NULL)
          """, known.id)
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
  /// - Throws: `refused(.lastSteward)` when no steward could come in then.
  public func revokeAuthority(_ id: Int64, by: MemberID?, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      if let by { try allow(.changeDoor, by: by) }
      guard let known = try authorities("id = ? AND revoked IS NULL", id).first else { throw .door(.noSuchAuthority) }
      try database.run("UPDATE authority SET revoked = ? WHERE id = ?", at, id)
      try database.run(
        "UPDATE member_principal SET revoked = ?, went_with_authority = 1 WHERE authority = ? AND revoked IS NULL", at,
        id)
      if by != nil, try database.number("SELECT 1 FROM member WHERE \(Self.isActingSteward) LIMIT 1") == nil {
        throw .refused(.lastSteward)
      }
      try writeAudit(.changeDoor, target: "", by: by, at: at, reason: "- authority \(known.name) \(known.fingerprint)")
    }
  }

  /// The trusted authority that signed a certificate; nil for any other.
  public func authority(behind certificate: Certificate) throws(StoreError) -> Authority? {
    try authorities("fingerprint = ? AND revoked IS NULL", certificate.authority).first
  }

  /// Throws `noSuchAuthority` unless it is trusted.
  func requireTrusted(_ authority: Int64) throws(StoreError) {
    guard try authorities("id = ? AND revoked IS NULL", authority).first != nil else {
      throw .door(.noSuchAuthority)
    }
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
