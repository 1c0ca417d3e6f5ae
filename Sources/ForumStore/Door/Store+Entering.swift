// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A program that somebody came in with.
public struct DoorSession: Hashable, Sendable {
  /// The store's number.
  var id: Int64
  /// The number of the process.
  public var process: Int32
  /// When the process began, in a measure of the system: numbers are given again.
  public var birth: Int64
  /// When it came in.
  var started: Timestamp
}

/// Coming in, and staying.
extension Store {
  /// Who comes in by a key or principal, given what the visitor proved to sshd.
  /// - Throws: `door(.notLetIn)` when that is another key, or one that was revoked since.
  public func member(entering entrance: Entrance, proving credential: Credential) throws(StoreError) -> Member {
    try database.read { () throws(StoreError) in
      guard let owner = try owner(of: entrance) else { throw .door(.notLetIn) }
      switch (entrance, credential) {
      case (.key, .key(let key)):
        guard owner.proof == key.base64 else { throw .door(.notLetIn) }
      case (.principal, .certificate(let certificate)):
        guard let authority = try authority(behind: certificate), authority.id == owner.authority,
          certificate.principals.contains(owner.proof)
        else { throw .door(.notLetIn) }
      default: throw .door(.notLetIn)
      }
      return try member(owner.member)
    }
  }

  /// Whether whoever came in may stay: the key or principal is in force and the member has not left. Cheap.
  public func letsIn(_ entrance: Entrance) throws(StoreError) -> Bool { try owner(of: entrance) != nil }

  /// Keeps the day on which a key or principal was used; asks for nothing when that is kept.
  public func noteUse(of entrance: Entrance, at: Timestamp) throws(StoreError) {
    let day = at.seconds - (at.seconds % 86_400 + 86_400) % 86_400
    let (table, id): (String, Int64) =
      switch entrance {
      case .key(let id): ("member_key", id.rawValue)
      case .principal(let id): ("member_principal", id)
      }
    let known = try database.number("SELECT last_used_day FROM \(table) WHERE id = ?", id)
    guard known != Int(day) else { return }
    try database.write { () throws(StoreError) in
      try database.run("UPDATE \(table) SET last_used_day = ? WHERE id = ?", day, id)
    }
  }

  /// What lets somebody in: the key itself, or a principal and whose certificates say it.
  private func owner(
    of entrance: Entrance
  ) throws(StoreError) -> (member: MemberID, proof: String, authority: Int64)? {
    let (sql, id): (String, Int64) =
      switch entrance {
      case .key(let id):
        ("SELECT member, key, 0 FROM member_key AS way WHERE way.id = ? AND way.revoked IS NULL", id.rawValue)
      case .principal(let id):
        (
          "SELECT member, principal, authority FROM member_principal AS way WHERE way.id = ? AND way.revoked IS NULL",
          id
        )
      }
    return try database.first(
      sql + " AND EXISTS (SELECT 1 FROM member WHERE member.id = way.member AND left_at IS NULL)", id
    ) { (row) throws(StoreError) in (try row.value(0), row.string(1), try row.value(2)) }
  }

  /// Keeps that a program runs for a member, so that not too many do. Rows of programs that are gone go.
  /// - Throws: `door(.tooManySessions)`.
  public func beginSession(
    of member: MemberID, by entrance: Entrance, process: Int32, birth: Int64, at: Timestamp,
    isAlive: (DoorSession) -> Bool
  ) throws(StoreError) -> Int64 {
    try database.write { () throws(StoreError) in
      let maximum = try doorPolicy().sessions
      let known = try sessions(of: member)
      let alive = known.filter(isAlive)
      for gone in known where !alive.contains(gone) {
        try database.run("DELETE FROM door_session WHERE id = ?", gone.id)
      }
      if alive.count >= maximum, let oldest = alive.first {
        throw .door(.tooManySessions(maximum: maximum, oldest: oldest.started))
      }
      let (key, principal): (KeyID?, Int64?) =
        switch entrance {
        case .key(let id): (id, nil)
        case .principal(let id): (nil, id)
        }
      try database.run(
        "INSERT INTO door_session(member, key, principal, pid, birth, started) VALUES (?, ?, ?, ?, ?, ?)", member, key,
        principal, Int(process), birth, at)
      return database.lastInsertRowID
    }
  }

  /// Forgets a session that ended.
  public func endSession(_ id: Int64) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try database.run("DELETE FROM door_session WHERE id = ?", id)
    }
  }

  /// A member's sessions, the oldest first.
  public func sessions(of member: MemberID) throws(StoreError) -> [DoorSession] {
    try database.rows(
      "SELECT id, pid, birth, started FROM door_session WHERE member = ? ORDER BY id", member, read: Self.session)
  }

  /// The sessions of those who may not stay, whatever took that from them.
  public func unwelcomeSessions() throws(StoreError) -> [DoorSession] {
    try database.rows(
      """
      SELECT door_session.id, pid, birth, started
        FROM door_session JOIN member ON member.id = door_session.member
          LEFT JOIN member_key ON member_key.id = door_session.key
          LEFT JOIN member_principal ON member_principal.id = door_session.principal
        WHERE coalesce(member_key.revoked, member_principal.revoked, left_at) IS NOT NULL
      """, read: Self.session)
  }

  private static func session(_ row: Row) throws(StoreError) -> DoorSession {
    DoorSession(
      id: try row.value(0), process: Int32(truncatingIfNeeded: row.integer(1)), birth: try row.value(2),
      started: try row.value(3))
  }
}
