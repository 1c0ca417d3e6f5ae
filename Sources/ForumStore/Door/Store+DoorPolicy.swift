// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// What the stewards decided about the door.
  public func doorPolicy() throws(StoreError) -> DoorPolicy {
    var policy = DoorPolicy()
    for name in DoorPolicy.Name.allCases {
      let value = try database.first("SELECT value FROM policy WHERE name = ?", "door.\(name.rawValue)") {
        (row) throws(StoreError) in row.string(0)
      }
      // A value that another program wrote and that is none leaves what holds anyway.
      if let value { _ = policy.set(name, to: value) }
    }
    return policy
  }

  /// Decides one thing about the door; stewards, and with `by` nil the administrator of the host.
  /// - Throws: `invalid` for a value that the policy does not take.
  public func setDoorPolicy(
    _ name: DoorPolicy.Name, to value: String, by: MemberID?, at: Timestamp
  ) throws(StoreError) {
    try database.write { () throws(StoreError) in
      if let by { try allow(.changeDoor, by: by) }
      var policy = try doorPolicy()
      guard policy.set(name, to: value) else {
        throw .invalid(FieldProblem(.kind, .unknownWord(value, nearest: DoorPolicy.values(of: name))))
      }
      try database.run(
        "INSERT INTO policy(name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        "door.\(name.rawValue)", policy[name])
      try writeAudit(.changeDoor, target: "", by: by, at: at, reason: "\(name.rawValue) = \(policy[name])")
    }
  }

  // MARK: Settings that travel with the member

  /// A member has at most so many lines of settings.
  public static let mostSettings = 500

  /// The member's settings by name, as a settings file has them; they count where no file does.
  public func settings(of member: MemberID) throws(StoreError) -> [(name: String, value: String)] {
    try database.rows("SELECT name, value FROM member_setting WHERE member = ? ORDER BY name", member) {
      (row) throws(StoreError) in (row.string(0), row.string(1))
    }
  }

  /// Keeps a member's own setting, whatever it means; nil forgets it.
  public func setSetting(_ name: String, to value: String?, by: MemberID) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try allow(.read, actor(by))
      guard let value else {
        return try database.run("DELETE FROM member_setting WHERE member = ? AND name = ?", by, name)
      }
      let count =
        try database.number("SELECT count(*) FROM member_setting WHERE member = ? AND name <> ?", by, name) ?? 0
      let isKept = (1...60).contains(name.unicodeScalars.count) && value.unicodeScalars.count <= 1000
      guard isKept, count < Self.mostSettings else {
        throw .invalid(FieldProblem(.name, .tooLong(count: value.unicodeScalars.count, maximum: 1000)))
      }
      try database.run(
        """
        INSERT INTO member_setting(member, name, value) VALUES (?, ?, ?)
          ON CONFLICT (member, name) DO UPDATE SET value = excluded.value
        """, by, name, value)
    }
  }
}
