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
          member.login, member.suspended, member.house_rules, member.previous_visit
        FROM member LEFT JOIN organisation ON organisation.id = member.organisation
        WHERE \(condition)
        """, value
      ) { (row) throws(StoreError) in
        let at = MemberBrief.width
        return Member(
          brief: try MemberBrief(row, from: 0), roleFamily: try row.optional(at), worksOn: row.lines(at + 1),
          canTalkAbout: row.lines(at + 2), joined: try row.value(at + 3), login: try row.optional(at + 4),
          isSuspended: try row.value(at + 5), houseRules: Int(row.integer(at + 6)),
          previousVisit: try row.optional(at + 7))
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

  /// Adds the operating system's user as a member.
  public func join(_ fields: MemberFields, login: String, at: Timestamp) throws(StoreError) -> Member {
    try database.write { () throws(StoreError) in
      if let known = try member(login: login) {
        throw .invalid(FieldProblem(.handle, .handleTaken(known.handle)))
      }
      return try addMember(fields, login: login, at: at)
    }
  }

  /// Adds a member, who without a login is only a name for what they wrote.
  func addMember(_ fields: MemberFields, login: String?, at: Timestamp) throws(StoreError) -> Member {
    let fields = try checkedFields(fields, current: nil)
    try database.run(
      "INSERT INTO member(handle, layer, joined, read_before, login) VALUES (?, ?, ?, ?, ?)", fields.handle,
      fields.layer, at, at, login)
    let id = MemberID(database.lastInsertRowID)
    try index.add(member: id)
    try writeFields(fields, of: id)
    return try member(id)
  }

  /// Changes a profile; `by` is its member or a steward.
  public func updateProfile(
    _ id: MemberID, to fields: MemberFields, by: MemberID, at: Timestamp
  ) throws(StoreError) -> Member {
    try database.write { () throws(StoreError) in
      let current = try member(id)
      var item = PermissionItem()
      item.isOwner = id == by
      try allow(.editProfile, actor(by), item)
      try writeFields(try checkedFields(fields, current: current), of: id)
      if id != by { try writeAudit(.editProfile, target: "@\(current.handle)", by: by, at: at) }
      return try member(id)
    }
  }

  /// Gives a role; stewards only, and never takes the last steward's.
  public func setRole(_ role: Role, of id: MemberID, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let target = try member(id)
      var item = PermissionItem()
      item.targetRole = target.role
      if target.role == .steward, role != .steward {
        let stewards = try database.number("SELECT count(*) FROM member WHERE role = 'steward' AND left_at IS NULL")
        item.isLastSteward = stewards == 1
      }
      try allow(.changeRole, actor(by), item)
      guard target.role != role else { return }
      try database.run("UPDATE member SET role = ? WHERE id = ?", role, id)
      try writeAudit(.changeRole, target: "@\(target.handle)", by: by, at: at, reason: role.rawValue)
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
