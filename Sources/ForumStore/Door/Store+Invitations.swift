// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Codes that let somebody in: somebody new, a member who has no way in yet or lost it, or a member's second device.
extension Store {
  /// Makes an invitation that is known by the hash of its code.
  ///
  /// For somebody new: whoever the board's policy lets invite. For a member (`handle`), who comes in as themself with all
  /// they wrote: moderators, and only for members of a lower role.
  public func invite(
    _ new: NewInvitation, code: InvitationCode, by: MemberID?, at: Timestamp
  ) throws(StoreError) -> Invitation {
    let note = try Self.checked { () throws(FieldProblem) in try TextRules.note(new.note) }
    let organisation = try Self.checked { () throws(FieldProblem) in try TextRules.organisation(new.organisation) }
    try Self.require(new.uses, .uses, in: 1...(new.handle == nil ? NewInvitation.mostUses : 1))
    try Self.require(new.days, .days, in: 1...NewInvitation.mostDays)
    return try database.write { () throws(StoreError) in
      if let layer = new.layer { try requireLayer(layer, selectable: true) }
      var invited: Member?
      if let handle = new.handle {
        guard let member = try member(handle: handle), try hasNotLeft(member.id) else {
          throw .notFound(.member(handle))
        }
        invited = member
      }
      if let by {
        var item = PermissionItem()
        item.inviters = try doorPolicy().inviters
        if let invited { item.targetRole = invited.role }
        try allow(invited == nil ? .invite : .inviteAs, actor(by), item)
      }
      let id = try insertInvitation(
        code, by: by, as: invited?.id, uses: new.uses, at: at, until: at.adding(days: new.days), layer: new.layer,
        organisation: organisation, note: note)
      if let invited {
        try writeAudit(.inviteAs, on: invited.brief, by: by, at: at, reason: note)
      } else {
        try writeAudit(.invite, target: "", by: by, at: at, reason: note)
      }
      return try invitation(id)
    }
  }

  /// Makes a code by which a member adds a second device, for 15 minutes.
  public func inviteOwnDevice(code: InvitationCode, by: MemberID, at: Timestamp) throws(StoreError) -> Invitation {
    try database.write { () throws(StoreError) in
      try allow(.changeKeys, of: by, by: by)
      let until = Timestamp(seconds: at.seconds + Int64(NewInvitation.linkMinutes) * 60)
      return try invitation(insertInvitation(code, by: by, as: by, uses: 1, at: at, until: until))
    }
  }

  private func insertInvitation(
    _ code: InvitationCode, by: MemberID?, as member: MemberID?, uses: Int, at: Timestamp, until: Timestamp,
    layer: LayerID? = nil, organisation: String = "", note: String = ""
  ) throws(StoreError) -> InvitationID {
    try database.run(
      """
      INSERT INTO invitation(secret, by, created, expires, uses_left, member, layer, organisation, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, code.digest, by, at, until, uses, member, layer, organisation, note)
    return InvitationID(database.lastInsertRowID)
  }

  /// Invitations, the newest first: a member's own, a moderator's of everybody, so that it is known who let whom in.
  public func invitations(by: MemberID?, limit: Int) throws(StoreError) -> [Invitation] {
    try database.read { () throws(StoreError) in
      guard let by else { return try invitations("1", [], limit: limit) }
      let actor = try actor(by)
      if PermissionTable.refusal(.seeInvitations, actor: actor) == nil { return try invitations("1", [], limit: limit) }
      try allow(.seeInvitations, of: by, by: by)
      return try invitations("invitation.by = ?", [by], limit: limit)
    }
  }

  /// Takes an invitation back; those who came in by it stay.
  public func revokeInvitation(_ id: InvitationID, by: MemberID?, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      guard let found = try invitations("invitation.id = ?", [id], limit: 1).first else {
        throw .door(.noSuchInvitation)
      }
      if let by {
        var item = PermissionItem()
        item.isOwner = found.by?.id == by
        // Whose invitations a member may not see, there are none.
        guard PermissionTable.refusal(.revokeInvitation, actor: try actor(by), item: item) == nil else {
          throw .door(.noSuchInvitation)
        }
      }
      guard !found.isRevoked else { return }
      try database.run("UPDATE invitation SET revoked = ? WHERE id = ?", at, id)
      try writeAudit(.revokeInvitation, target: "", by: by, at: at, reason: "invitation \(id.rawValue)")
    }
  }

  /// The invitation of a code that still lets somebody in: whoever made it may still do that.
  /// - Throws: `door` with why it does not.
  public func invitation(for code: InvitationCode, at now: Timestamp) throws(StoreError) -> Invitation {
    guard let found = try invitations("invitation.secret = ?", [code.digest], limit: 1).first else {
      throw .door(.unknownCode)
    }
    switch found.state(at: now) {
    case .open: return found
    case .powerless: throw .door(.powerlessCode)
    case .spent: throw .door(.spentCode)
    case .expired: throw .door(.expiredCode)
    case .revoked: throw .door(.revokedCode)
    }
  }

  /// Whether whoever made an invitation might not make it any more; nil for one who left. The administrator of the host
  /// always may, and a member for the own second device.
  private static func isPowerless(_ invitation: Invitation, by maker: Actor?, _ policy: DoorPolicy) -> Bool {
    guard invitation.by != nil else { return false }
    guard let maker else { return true }
    var item = PermissionItem()
    item.inviters = policy.inviters
    guard let invited = invitation.member else {
      return PermissionTable.refusal(.invite, actor: maker, item: item) != nil
    }
    item.targetRole = invited.role
    return invited.id != maker.id && PermissionTable.refusal(.inviteAs, actor: maker, item: item) != nil
  }

  /// Lets somebody new in by a code and binds the key that signed. Layer and organisation are the invitation's where it says
  /// any.
  /// - Throws: `door`, and `invalid` for a field; a handle that was taken since is one. Nothing is spent then.
  public func join(
    by code: InvitationCode, _ fields: MemberFields, key: PublicKey, at: Timestamp
  ) throws(StoreError) -> Member {
    try database.write { () throws(StoreError) in
      let invitation = try invitation(for: code, at: at)
      if let known = invitation.member { throw .door(.codeForMember(known.handle)) }
      var fields = fields
      if let layer = invitation.layer { fields.layer = layer }
      if !invitation.organisation.isEmpty { fields.organisation = invitation.organisation }
      let member = try addMember(fields, login: nil, at: at)
      _ = try insertKey(key, label: "", to: member.id, by: invitation.by?.id, at: at)
      try spend(invitation, by: member.id, at: at)
      try writeAudit(
        "join", on: member.brief, by: member.id, at: at, reason: "invitation \(invitation.id.rawValue)")
      return try self.member(member.id)
    }
  }

  /// Binds the key that signed to the member whom a code is for.
  public func addKey(
    by code: InvitationCode, key: PublicKey, label: String, at: Timestamp
  ) throws(StoreError) -> Member {
    let label = try Self.checkedLabel(label)
    return try database.write { () throws(StoreError) in
      let invitation = try invitation(for: code, at: at)
      guard let brief = invitation.member else { throw .door(.codeForNewcomer) }
      guard try hasNotLeft(brief.id) else { throw .door(.revokedCode) }
      _ = try insertKey(key, label: label, to: brief.id, by: invitation.by?.id, at: at)
      try spend(invitation, by: brief.id, at: at)
      try writeAudit(
        "addKey", on: brief, by: invitation.by?.id, at: at,
        reason: "invitation \(invitation.id.rawValue): \(key.fingerprint)")
      return try member(brief.id)
    }
  }

  private func spend(_ invitation: Invitation, by member: MemberID, at: Timestamp) throws(StoreError) {
    try database.run("UPDATE invitation SET uses_left = uses_left - 1 WHERE id = ?", invitation.id)
    try database.run(
      "INSERT INTO invitation_use(invitation, member, at) VALUES (?, ?, ?)", invitation.id, member, at)
  }

  private func invitation(_ id: InvitationID) throws(StoreError) -> Invitation {
    guard let found = try invitations("invitation.id = ?", [id], limit: 1).first else {
      throw .door(.noSuchInvitation)
    }
    return found
  }

  private func invitations(
    _ condition: String, _ values: [any Bindable], limit: Int
  ) throws(StoreError) -> [Invitation] {
    let policy = try doorPolicy()
    var found = try database.rows(
      """
      SELECT invitation.id, created, expires, uses_left, invitation.layer, invitation.organisation, note, revoked,
        \(MemberBrief.columns(of: "inviter", organisation: "inviter_organisation")),
        \(MemberBrief.columns(of: "invited", organisation: "invited_organisation")),
        inviter.left_at IS NULL, inviter.suspended, inviter.house_rules
      FROM invitation LEFT JOIN member AS inviter ON inviter.id = invitation.by
        LEFT JOIN organisation AS inviter_organisation ON inviter_organisation.id = inviter.organisation
        LEFT JOIN member AS invited ON invited.id = invitation.member
        LEFT JOIN organisation AS invited_organisation ON invited_organisation.id = invited.organisation
      WHERE \(condition) ORDER BY invitation.id DESC LIMIT ?
      """, values: values + [max(limit, 0)]
    ) { (row) throws(StoreError) in
      var invitation = Invitation(
        id: try row.value(0), by: try MemberBrief(optional: row, from: 8), created: try row.value(1),
        expires: try row.value(2), usesLeft: try row.value(3),
        member: try MemberBrief(optional: row, from: 8 + MemberBrief.width), layer: try row.optional(4),
        organisation: row.string(5), note: row.string(6), isRevoked: !row.isNull(7))
      let last = 8 + 2 * MemberBrief.width
      var maker: Actor?
      if let by = invitation.by, try row.value(last) {
        maker = Actor(
          id: by.id, role: by.role, isSuspended: try row.value(last + 1), houseRules: Int(row.integer(last + 2)))
      }
      invitation.isPowerless = Self.isPowerless(invitation, by: maker, policy)
      return invitation
    }
    let joined = try joined(by: found.map(\.id))
    for index in found.indices { found[index].joined = joined[found[index].id] ?? [] }
    return found
  }

  /// Who came in by each of some invitations.
  private func joined(by ids: [InvitationID]) throws(StoreError) -> [InvitationID: [MemberBrief]] {
    guard let first = ids.min(), let last = ids.max() else { return [:] }
    let wanted = Set(ids)
    var joined: [InvitationID: [MemberBrief]] = [:]
    try database.each(
      """
      SELECT invitation_use.invitation, \(MemberBrief.columns())
      FROM invitation_use JOIN member ON member.id = invitation_use.member
        LEFT JOIN organisation ON organisation.id = member.organisation
      WHERE invitation_use.invitation BETWEEN ? AND ? ORDER BY invitation_use.invitation, at, member.id
      """, [first, last]
    ) { (row) throws(StoreError) in
      let id: InvitationID = try row.value(0)
      if wanted.contains(id) { joined[id, default: []].append(try MemberBrief(row, from: 1)) }
      return true
    }
    return joined
  }

  func hasNotLeft(_ id: MemberID) throws(StoreError) -> Bool {
    try database.number("SELECT 1 FROM member WHERE id = ? AND left_at IS NULL", id) != nil
  }

  private static func require(
    _ number: Int, _ what: DoorProblem.DoorNumber, in range: ClosedRange<Int>
  ) throws(StoreError) {
    guard range.contains(number) else {
      throw .door(.outOfRange(what, minimum: range.lowerBound, maximum: range.upperBound))
    }
  }
}
