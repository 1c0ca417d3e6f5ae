// SPDX-License-Identifier: EUPL-1.2

import Forum
import Glibc

/// Says to sshd which key lets whom in. It runs twice a login, so it opens the board to read it, takes no lock that anybody
/// waits for, migrates nothing and costs one statement.
public struct DoorLookup {
  /// How often a board is asked that was written while it was read as it stood, and the rest after each, in milliseconds:
  /// about a second in all, in which a crowd has come in.
  private static let (attempts, pause) = (100, 10)

  private let path: String
  private let database: Database

  /// Opens the board to be read.
  /// - Throws: what is wrong with the file; a newer one is refused.
  public init(path: String) throws(StoreError) {
    self.path = path
    database = try Self.open(path)
  }

  private static func open(_ path: String) throws(StoreError) -> Database {
    let held = try HeldFile(path: path)
    try held.judge(as: path, known: Migration.all.count)
    return try Database(reading: held, path: path)
  }

  /// Asks the board, and again where somebody wrote meanwhile: sshd turns away whom it gets no answer about.
  func asking<Value>(_ body: (Database) throws(StoreError) -> Value) throws(StoreError) -> Value {
    for attempt in 0..<Self.attempts {
      // Opening waits about as long by itself, so that a board which is busy even then is given up.
      let database = attempt == 0 ? database : try Self.open(path)
      do { return try body(database) } catch {
        guard case .busy = error else { throw error }
        usleep(UInt32(Self.pause) * 1000)
      }
    }
    throw .busy(path: path)
  }

  /// The number of a key that lets its member in, and whether it is a security key that must ask each time; nil for any other.
  public func key(_ key: PublicKey) throws(StoreError) -> (id: KeyID, mustVerify: Bool)? {
    let id: KeyID? = try asking { (database) throws(StoreError) in
      try database.value(
        """
        SELECT member_key.id FROM member_key JOIN member ON member.id = member_key.member
          WHERE member_key.key = ? AND revoked IS NULL AND left_at IS NULL
        """, key.base64)
    }
    return try id.map { (id) throws(StoreError) in (id, try mustVerify(key.type)) }
  }

  /// Whether sshd is to ask for more than a touch of a security key.
  public func mustVerify(_ type: KeyType) throws(StoreError) -> Bool {
    guard type.isSecurityKey else { return false }
    return try asking { (database) throws(StoreError) in
      try database.first("SELECT value FROM policy WHERE name = 'door.verify'") {
        (row) throws(StoreError) in row.string(0)
      } == "yes"
    }
  }

  /// Whom a certificate of a trusted authority is for, as far as the board knows, in the order of its principals; those who
  /// are let in no more too, so that nobody takes them for somebody new.
  public func holders(of certificate: Certificate) throws(StoreError) -> [CertificateHolder] {
    try asking { (database) throws(StoreError) in try database.holders(of: certificate) }
  }

  /// Whether an authority is trusted.
  public func trusts(_ certificate: Certificate) throws(StoreError) -> Bool {
    try asking { (database) throws(StoreError) in
      try database.number(
        "SELECT 1 FROM authority WHERE fingerprint = ? AND revoked IS NULL", certificate.authority) != nil
    }
  }
}

/// Whom the board knows by a principal of a certificate.
public struct CertificateHolder: Hashable, Sendable {
  /// The number of the row that says so.
  public var id: Int64
  /// The name on the certificate.
  public var principal: String
  /// Whether it lets that member in: it was not revoked, and the member has not left.
  public var isLetIn: Bool
}

extension Database {
  /// Whom a certificate is for, in the order of its principals; nobody when its authority is not trusted.
  func holders(of certificate: Certificate) throws(StoreError) -> [CertificateHolder] {
    guard !certificate.principals.isEmpty else { return [] }
    let places = certificate.principals.map { _ in "?" }.joined(separator: ", ")
    // This is asked of boards that are still to be brought up to date, too.
    let found = try rows(
      """
      SELECT member_principal.id, principal, member_principal.revoked IS NULL AND left_at IS NULL FROM authority
        JOIN member_principal ON member_principal.authority = authority.id AND principal IN (\(places))
        JOIN member ON member.id = member_principal.member
        WHERE authority.fingerprint = ? AND authority.revoked IS NULL
      """, values: certificate.principals + [certificate.authority]
    ) { (row) throws(StoreError) in
      CertificateHolder(id: try row.value(0), principal: row.string(1), isLetIn: try row.value(2))
    }
    let known = Dictionary(found.map { ($0.principal, $0) }, uniquingKeysWith: { first, _ in first })
    return certificate.principals.compactMap { known[$0] }
  }
}
