// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// The member with this number; `notFound` when there is none.
  public func member(_ id: MemberID) throws(StoreError) -> Member {
    // Members never see numbers, so there is no handle to name here.
    guard let member = try readMember("member.id = ?", id) else { throw .notFound(.member("")) }
    return member
  }

  /// The member with this handle, without regard to case; nil when there is none.
  public func member(handle: String) throws(StoreError) -> Member? {
    try readMember("member.handle = ?", handle.lowercased())
  }

  /// The member who is this user of the operating system; nil when there is none.
  public func member(login: String) throws(StoreError) -> Member? {
    try readMember("member.login = ?", login)
  }

  private func readMember(_ condition: String, _ value: any Bindable) throws(StoreError) -> Member? {
    try database.read { () throws(StoreError) in
      let member = try database.first(
        """
        SELECT \(MemberBrief.columns()), member.role_family, member.works_on, member.can_talk_about, member.joined,
          member.login, member.suspended, member.house_rules, member.previous_visit, member.login_number,
          member.comes_in
        FROM member LEFT JOIN organisation ON organisation.id = member.organisation
        WHERE \(condition)
        """, value
      ) { (row) throws(StoreError) in
        let at = MemberBrief.width
        return Member(
          brief: try MemberBrief(row, from: 0), roleFamily: try row.optional(at), worksOn: row.lines(at + 1),
          canTalkAbout: row.lines(at + 2), joined: try row.value(at + 3), login: try row.optional(at + 4),
          userID: row.isNull(at + 8) ? nil : UInt32(truncatingIfNeeded: row.integer(at + 8)),
          isSuspended: try row.value(at + 5), houseRules: Int(row.integer(at + 6)),
          previousVisit: try row.optional(at + 7), canComeIn: try row.value(at + 9))
      }
      guard var member else { return nil }
      member.ties = try ties(of: member.id)
      return member
    }
  }

  /// All ties of a member.
  func ties(of member: MemberID) throws(StoreError) -> [TopicID: TopicTie] {
    var ties: [TopicID: TopicTie] = [:]
    try database.each("SELECT topic, tie FROM member_topic WHERE member = ?", [member]) { (row) throws(StoreError) in
      ties[try row.value(0)] = try row.value(1) as TopicTie
      return true
    }
    return ties
  }

  /// Adds the operating system's user as a member. A member of the same login but of another user,
  /// to whom the system gave the name before, keeps everything but the login.
  public func join(
    _ fields: MemberFields, login: String, userID: UInt32? = nil, at: Timestamp
  ) throws(StoreError) -> Member {
    try database.write { () throws(StoreError) in
      if let known = try member(login: login) {
        guard let before = known.userID, let userID, before != userID else {
          throw .invalid(FieldProblem(.handle, .handleTaken(known.handle)))
        }
        try database.run("UPDATE member SET login = NULL, login_number = NULL WHERE id = ?", known.id)
        try writeAudit(
          "login", on: known.brief, by: known.id, at: at, reason: "\(login): \(before) > \(userID)")
      }
      return try addMember(fields, login: login, userID: userID, at: at)
    }
  }

  /// Keeps the number of the user behind a member's login; that it is another one than before goes
  /// to the audit log.
  public func rememberUser(_ userID: UInt32, of id: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let member = try member(id)
      guard let login = member.login, member.userID != userID else { return }
      try database.run("UPDATE member SET login_number = ? WHERE id = ?", Int(userID), id)
      guard let before = member.userID else { return }
      try writeAudit("login", on: member.brief, by: id, at: at, reason: "\(login): \(before) > \(userID)")
    }
  }

  /// Adds a member, who without a login is only a name for what they wrote.
  func addMember(
    _ fields: MemberFields, login: String?, userID: UInt32? = nil, at: Timestamp
  ) throws(StoreError) -> Member {
    let fields = try checkedFields(fields, current: nil)
    try database.run(
      "INSERT INTO member(handle, layer, joined, read_before, login, login_number) VALUES (?, ?, ?, ?, ?, ?)",
      fields.handle, fields.layer, at, at, login, userID.map(Int.init))
    let id = MemberID(database.lastInsertRowID)
    try index.add(member: id)
    try writeFields(fields, of: id)
    return try member(id)
  }

  /// Changes a profile; `by` is its member or a steward.
  ///
  /// - Parameter basis: the fields that were read for this change; what differs from them alone is
  ///   written. Nil for a change that replaces whatever is there.
  /// - Throws: `changedSince` when a field was changed in two ways since; nothing is changed then.
  public func updateProfile(
    _ id: MemberID, to fields: MemberFields, basis: MemberFields? = nil, by: MemberID, at: Timestamp
  ) throws(StoreError) -> Member {
    try database.write { () throws(StoreError) in
      let current = try member(id)
      var item = PermissionItem()
      item.isOwner = id == by
      try allow(.editProfile, actor(by), item)
      var checked = try checkedFields(fields, current: current)
      if let basis {
        let there = MemberFields(current)
        guard let merged = MemberFields.merging(checked, and: there, since: basis) else {
          throw .changedSince(EditConflict(target: .member(current.handle), current: .profile(there)))
        }
        checked = merged
      }
      try writeFields(checked, of: id)
      if id != by { try writeAudit(.editProfile, on: current.brief, by: by, at: at) }
      return try member(id)
    }
  }

  /// Who counts as a steward that a board cannot be without: one who can come in and act. An
  /// imported steward without a way in is a name only.
  static let isActingSteward = "role = 'steward' AND comes_in = 1 AND suspended = 0"

  /// Gives a role; stewards only, and never takes the last steward's.
  public func setRole(_ role: Role, of id: MemberID, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let target = try member(id)
      var item = PermissionItem()
      item.targetRole = target.role
      if target.role == .steward, role != .steward {
        item.isLastSteward =
          try database.number(
            "SELECT 1 FROM member WHERE id <> ? AND \(Self.isActingSteward) LIMIT 1", id) == nil
      }
      try allow(.changeRole, actor(by), item)
      guard target.role != role else { return }
      try database.run("UPDATE member SET role = ? WHERE id = ?", role, id)
      try writeAudit(.changeRole, on: target.brief, by: by, at: at, reason: role.rawValue)
    }
  }

  /// Sets the member's own ties to a topic; the empty set removes them.
  public func setTie(_ tie: TopicTie, to topic: TopicID, by: MemberID) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try allow(.tieTopic, actor(by))
      try requireTopics([topic])
      try writeTie(tie, to: topic, of: by)
    }
  }
}

extension Row {
  /// The lines of a text column; none when it is empty.
  func lines(_ column: Int) -> [String] {
    string(column).split(separator: "\n").map(String.init)
  }
}
