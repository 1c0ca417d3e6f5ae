// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// What the stewards decided about the door.
  public func doorPolicy() throws(StoreError) -> DoorPolicy {
    var policy = DoorPolicy()
    try database.each("SELECT name, value FROM policy WHERE name LIKE 'door.%'", []) { (row) throws(StoreError) in
      // What another program wrote and is no policy or no value of it leaves what holds anyway.
      if let name = DoorPolicy.Name(rawValue: String(row.string(0).dropFirst("door.".count))) {
        _ = policy.set(name, to: row.string(1))
      }
      return true
    }
    return policy
  }

  /// Decides one thing about the door; stewards, and with `by` nil the administrator of the host.
  /// - Throws: `door(.policyValue)` for a value that the policy does not take.
  public func setDoorPolicy(
    _ name: DoorPolicy.Name, to value: String, by: MemberID?, at: Timestamp
  ) throws(StoreError) {
    try database.write { () throws(StoreError) in
      if let by { try allow(.changeDoor, by: by) }
      var policy = try doorPolicy()
      guard policy.set(name, to: value) else {
        throw .door(.policyValue(name, value))
      }
      try database.run(
        "INSERT INTO policy(name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        "door.\(name.rawValue)", policy[name])
      try writeAudit(.changeDoor, target: "", by: by, at: at, reason: "\(name.rawValue) = \(policy[name])")
    }
  }

  // MARK: Settings that travel with the member

  /// A member has at most so many lines of settings.
  static let mostSettings = 500

  /// The member's settings by name, as a settings file has them; they count where no file does.
  public func settings(of member: MemberID) throws(StoreError) -> [(name: String, value: String)] {
    try database.rows("SELECT name, value FROM member_setting WHERE member = ? ORDER BY name", member) {
      (row) throws(StoreError) in (row.string(0), row.string(1))
    }
  }

  /// Keeps a member's own setting, whatever it means; nil forgets it.
  /// - Throws: `invalid` for a name or a value that is too long, `door(.outOfRange)` for one setting too many.
  public func setSetting(_ name: String, to value: String?, by: MemberID) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try allow(.read, actor(by))
      guard let value else {
        return try database.run("DELETE FROM member_setting WHERE member = ? AND name = ?", by, name)
      }
      let count =
        try database.number("SELECT count(*) FROM member_setting WHERE member = ? AND name <> ?", by, name) ?? 0
      try Self.require(name, .setting, min: 1, max: 60)
      try Self.require(value, .settingValue, min: 0, max: 1000)
      guard count < Self.mostSettings else {
        throw .door(.outOfRange(.settings, minimum: 0, maximum: Self.mostSettings))
      }
      try database.run(
        """
        INSERT INTO member_setting(member, name, value) VALUES (?, ?, ?)
          ON CONFLICT (member, name) DO UPDATE SET value = excluded.value
        """, by, name, value)
    }
  }

  /// Throws unless a text has so many scalars, which SQLite counts.
  private static func require(_ text: String, _ field: Field, min: Int, max: Int) throws(StoreError) {
    let count = text.unicodeScalars.count
    guard count >= min else { throw .invalid(FieldProblem(field, .empty)) }
    guard count <= max else { throw .invalid(FieldProblem(field, .tooLong(count: count, maximum: max))) }
  }
}
