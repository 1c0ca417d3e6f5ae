// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The keys by which members of other machines come in. In all of the door's methods `by` is nil for the administrator of
/// the host, who owns the board's file and could write it anyway.
extension Store {
  /// A member's keys, the newest last, those that are revoked too; for the member, and for whoever may revoke them to see.
  public func keys(of member: MemberID, by: MemberID?) throws(StoreError) -> [MemberKey] {
    try database.read { () throws(StoreError) in
      try requireSightOfKeys(of: member, by: by)
      return try keys("member_key.member = ?", member)
    }
  }

  /// Adds a key. One that its member removed comes back.
  /// - Throws: `door` for a key that is taken or was revoked, or when there are as many as can be; `invalid` for a label.
  public func addKey(
    _ key: PublicKey, label: String, to member: MemberID, by: MemberID?, at: Timestamp
  ) throws(StoreError) -> MemberKey {
    let label = try Self.checkedLabel(label)
    return try database.write { () throws(StoreError) in
      try allow(.changeKeys, of: member, by: by)
      let added = try insertKey(key, label: label, to: member, by: by, at: at)
      try writeAudit("addKey", on: self.member(member).brief, by: by, at: at, reason: key.fingerprint)
      return added
    }
  }

  /// Binds a key to a member inside the write that says why.
  func insertKey(
    _ key: PublicKey, label: String, to member: MemberID, by: MemberID?, at: Timestamp
  ) throws(StoreError) -> MemberKey {
    let owner = try self.member(member)
    let count =
      try database.number(
        "SELECT count(*) FROM member_key WHERE member = ? AND revoked IS NULL", member) ?? 0
    guard count < MemberKey.maximum else { throw .door(.tooManyKeys(maximum: MemberKey.maximum)) }
    if let obstacle = try obstacle(to: key, as: member) { throw .door(obstacle) }
    if let known = try knownKey(key) {
      try database.run(
        """
        UPDATE member_key SET revoked = NULL, revoked_by = NULL, reason = '', label = ?, added = ?, added_by = ?
          WHERE id = ?
        """, label, at, by, known.id)
      return try self.key(known.id)
    }
    try database.run(
      "INSERT INTO member_key(member, type, key, fingerprint, label, added, added_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
      owner.id, key.type, key.base64, key.fingerprint, label, at, by)
    return try self.key(KeyID(database.lastInsertRowID))
  }

  /// Why a key cannot be bound to a member, or to somebody new; nil when it can. One that its member removed can be bound
  /// to that member again.
  public func obstacle(to key: PublicKey, as member: MemberID?) throws(StoreError) -> DoorProblem? {
    guard let known = try knownKey(key) else { return nil }
    guard known.isRevoked else { return .keyTaken(isOwn: known.member == member) }
    return known.member == member && known.by == member ? nil : .keyRevoked
  }

  /// Whether a key was revoked by another than its member, so that nothing brings it back.
  public func isShutOut(_ key: PublicKey) throws(StoreError) -> Bool {
    guard let known = try knownKey(key) else { return false }
    return known.isRevoked && known.by != known.member
  }

  private func knownKey(
    _ key: PublicKey
  ) throws(StoreError) -> (id: KeyID, member: MemberID, isRevoked: Bool, by: MemberID?)? {
    try database.first(
      "SELECT id, member, revoked IS NOT NULL, revoked_by FROM member_key WHERE key = ?", key.base64
    ) { (row) throws(StoreError) in
      (id: try row.value(0), member: try row.value(1), isRevoked: try row.value(2), by: try row.optional(3))
    }
  }

  /// Gives a key of one's own another label.
  public func labelKey(_ id: KeyID, _ label: String, by: MemberID) throws(StoreError) {
    let label = try Self.checkedLabel(label)
    try database.write { () throws(StoreError) in
      _ = try ownKey(id, of: by)
      try database.run("UPDATE member_key SET label = ? WHERE id = ?", label, id)
    }
  }

  /// Takes a key of one's own away; never the last way in.
  public func removeKey(_ id: KeyID, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let key = try ownKey(id, of: by)
      let member = try member(by)
      let ways = try database.number("SELECT ways FROM member WHERE id = ?", by) ?? 0
      guard ways > 1 || member.login != nil else { throw .door(.lastKey) }
      try database.run("UPDATE member_key SET revoked = ?, revoked_by = ? WHERE id = ?", at, by, id)
      try writeAudit("removeKey", on: member.brief, by: by, at: at, reason: key.fingerprint)
    }
  }

  /// Throws unless the actor may see how a member comes in: the member, stewards, and whoever may revoke that.
  func requireSightOfKeys(of member: MemberID, by: MemberID?) throws(StoreError) {
    guard let by else { return }
    let actor = try actor(by)
    var item = PermissionItem()
    item.isOwner = member == by
    guard PermissionTable.refusal(.changeKeys, actor: actor, item: item) != nil else { return }
    item.targetRole = try self.member(member).role
    item.hasReason = true
    try allow(.revokeKey, actor, item)
  }

  /// Throws unless the member's keys are the actor's to change.
  func allow(_ action: Action, of member: MemberID, by: MemberID?) throws(StoreError) {
    guard let by else { return }
    var item = PermissionItem()
    item.isOwner = member == by
    try allow(action, actor(by), item)
  }

  /// A key in force of the member who acts.
  private func ownKey(_ id: KeyID, of by: MemberID) throws(StoreError) -> MemberKey {
    try allow(.changeKeys, of: by, by: by)
    guard let key = try keys("member_key.id = ? AND revoked IS NULL", id).first, key.member == by else {
      throw .door(.noSuchKey)
    }
    return key
  }

  private func key(_ id: KeyID) throws(StoreError) -> MemberKey {
    guard let key = try keys("member_key.id = ?", id).first else { throw .door(.noSuchKey) }
    return key
  }

  /// The member of a key by its number, and nil for one that there never was.
  public func member(ofKey id: KeyID) throws(StoreError) -> Member? {
    let owner: MemberID? = try database.value("SELECT member FROM member_key WHERE id = ?", id)
    return try owner.map { (id) throws(StoreError) in try member(id) }
  }

  /// Whom a key lets in; nil for nobody.
  public func keyOwner(_ key: PublicKey) throws(StoreError) -> Member? {
    let owner: MemberID? = try database.value(
      """
      SELECT member FROM member_key JOIN member ON member.id = member_key.member
        WHERE member_key.key = ? AND revoked IS NULL AND left_at IS NULL
      """, key.base64
    )
    return try owner.map { (id) throws(StoreError) in try member(id) }
  }

  func keys(_ condition: String, _ values: any Bindable...) throws(StoreError) -> [MemberKey] {
    try database.rows(
      """
      SELECT member_key.id, member_key.member, type, fingerprint, label, added, last_used_day, revoked, reason,
        \(MemberBrief.columns(of: "adder"))
      FROM member_key LEFT JOIN member AS adder ON adder.id = member_key.added_by
        LEFT JOIN organisation ON organisation.id = adder.organisation
      WHERE \(condition) ORDER BY member_key.id
      """, values: values
    ) { (row) throws(StoreError) in
      MemberKey(
        id: try row.value(0), member: try row.value(1), type: try row.value(2), fingerprint: row.string(3),
        label: row.string(4), added: try row.value(5), addedBy: try MemberBrief(optional: row, from: 9),
        lastUsed: try row.optional(6), revoked: try row.optional(7), reason: row.string(8))
    }
  }

  static func checkedLabel(_ label: String) throws(StoreError) -> String {
    try checked { () throws(FieldProblem) in try TextRules.keyLabel(label) }
  }
}
