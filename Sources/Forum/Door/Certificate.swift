// SPDX-License-Identifier: EUPL-1.2

/// A user's certificate of OpenSSH (PROTOCOL.certkeys): a key, and who an authority says it belongs to.
///
/// Read and not verified: sshd has checked the signature, the time and the options before it asks.
public struct Certificate: Hashable, Sendable {
  /// The types of all certificates that are read.
  static let names = Set(KeyType.allCases.map(\.certificateName))

  /// The key it is over.
  public let type: KeyType
  /// The names that its holder may go by.
  public let principals: [String]
  /// The fingerprint of the authority that signed it.
  public let authority: String

  /// OpenSSH takes no certificate with more.
  static let mostPrincipals = 256
  /// A principal is at most so long, in bytes.
  static let longestPrincipal = 100

  /// The certificate of a blob.
  /// - Throws: `unknownType` for what is no certificate, `malformed` also for one of a host.
  public init(blob: [UInt8]) throws(KeyProblem) {
    var wire = WireReader(blob)
    guard let name = wire.text() else { throw .malformed }
    guard let type = KeyType.allCases.first(where: { $0.certificateName == name }) else { throw .unknownType(name) }
    guard wire.string() != nil else { throw .malformed }
    try type.readFields(from: &wire)
    let isOfUser = wire.number(bytes: 8) != nil && wire.number(bytes: 4) == 1
    // What the authority calls it is for logs of its own.
    guard isOfUser, wire.text() != nil, let names = wire.string() else { throw .malformed }
    // From when, until when, critical options, extensions, reserved.
    guard wire.number(bytes: 8) != nil, wire.number(bytes: 8) != nil, wire.string() != nil, wire.string() != nil,
      wire.string() != nil, let signer = wire.string(), wire.string() != nil, wire.isAtEnd
    else { throw .malformed }
    var (list, principals) = (WireReader(names), [String]())
    while !list.isAtEnd {
      guard let name = list.text(), principals.count < Self.mostPrincipals else { throw .malformed }
      principals.append(name)
    }
    self.type = type
    self.principals = principals.filter(Self.isUsable)
    authority = PublicKey.fingerprint(of: signer)
  }

  /// The certificate of Base64 as sshd hands it over.
  /// - Throws: `notBase64`, and as `init(blob:)`.
  public init(base64: String) throws(KeyProblem) {
    guard let blob = Base64.bytes(of: base64) else { throw .notBase64 }
    try self.init(blob: blob)
  }

  /// Whether a principal can stand on a line of `authorized_principals` without being anything else there.
  public static func isUsable(_ principal: String) -> Bool {
    (1...longestPrincipal).contains(principal.utf8.count)
      && principal.utf8.allSatisfy { $0.isLetter || $0.isDigit || "._-@+:/".utf8.contains($0) }
  }
}
