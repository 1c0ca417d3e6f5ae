// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Says to sshd which key lets whom in. It runs twice a login, so it opens the board to read it, takes no lock that anybody
/// waits for, migrates nothing and costs one statement.
public struct DoorLookup {
  private let database: Database

  /// Opens the board to be read.
  /// - Throws: what is wrong with the file; a newer one is refused.
  public init(path: String) throws(StoreError) {
    let held = try HeldFile(path: path)
    try held.judge(as: path, known: Migration.all.count)
    database = try Database(reading: held, path: path)
  }

  /// The number of a key that lets its member in, and whether it is a security key that must ask each time; nil for any other.
  public func key(_ key: PublicKey) throws(StoreError) -> (id: KeyID, mustVerify: Bool)? {
    let id = try database.first(
      """
      SELECT member_key.id FROM member_key JOIN member ON member.id = member_key.member
        WHERE member_key.key = ? AND revoked IS NULL AND left_at IS NULL
      """, key.base64
    ) { (row) throws(StoreError) in try row.value(0) as KeyID }
    return try id.map { (id) throws(StoreError) in (id, try mustVerify(key.type)) }
  }

  /// Whether sshd is to ask for more than a touch of a security key.
  public func mustVerify(_ type: KeyType) throws(StoreError) -> Bool {
    guard type.isSecurityKey else { return false }
    return try database.first("SELECT value FROM policy WHERE name = 'door.verify'") {
      (row) throws(StoreError) in row.string(0)
    } == "yes"
  }

  /// Which rows say whom a certificate is for, with the principals they know; empty when its authority is not trusted.
  public func principals(
    of certificate: Certificate
  ) throws(StoreError) -> [(id: Int64, principal: String)] {
    var found: [(id: Int64, principal: String)] = []
    for principal in certificate.principals {
      let row = try database.first(
        """
        SELECT member_principal.id FROM authority
          JOIN member_principal ON member_principal.authority = authority.id AND principal = ?
          JOIN member ON member.id = member_principal.member
          WHERE authority.fingerprint = ? AND authority.revoked IS NULL AND member_principal.revoked IS NULL
            AND left_at IS NULL
        """, principal, certificate.authority
      ) { (row) throws(StoreError) in try row.value(0) as Int64 }
      if let row { found.append((row, principal)) }
    }
    return found
  }

  /// Whether an authority is trusted.
  public func trusts(_ certificate: Certificate) throws(StoreError) -> Bool {
    try database.number(
      "SELECT 1 FROM authority WHERE fingerprint = ? AND revoked IS NULL", certificate.authority) != nil
  }
}
