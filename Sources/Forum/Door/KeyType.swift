// SPDX-License-Identifier: EUPL-1.2

/// The kinds of public keys that the door takes, by the names OpenSSH has for them (RFC 4253, RFC 5656, RFC 8709,
/// PROTOCOL.u2f).
public enum KeyType: String, CaseIterable, Sendable {
  case ed25519 = "ssh-ed25519"
  case rsa = "ssh-rsa"
  case p256 = "ecdsa-sha2-nistp256"
  case p384 = "ecdsa-sha2-nistp384"
  case p521 = "ecdsa-sha2-nistp521"
  case securityEd25519 = "sk-ssh-ed25519@openssh.com"
  case securityP256 = "sk-ecdsa-sha2-nistp256@openssh.com"

  /// Whether the private half stands in a device that has to be touched.
  public var isSecurityKey: Bool { self == .securityEd25519 || self == .securityP256 }

  /// The name of a certificate over such a key (PROTOCOL.certkeys).
  var certificateName: String {
    isSecurityKey
      ? rawValue.replacing("@openssh.com", with: "-cert-v01@openssh.com") : "\(rawValue)-cert-v01@openssh.com"
  }

  /// The curve and the bytes of a number on it; nil for what is on none that has a name in the blob.
  private var curve: (name: String, size: Int)? {
    switch self {
    case .p256, .securityP256: ("nistp256", 32)
    case .p384: ("nistp384", 48)
    case .p521: ("nistp521", 66)
    case .ed25519, .securityEd25519, .rsa: nil
    }
  }

  /// Reads what follows the name in a blob and checks it.
  /// - Throws: `malformed`, `shortRSA`.
  func readFields(from wire: inout WireReader) throws(KeyProblem) {
    switch self {
    case .rsa: try Self.readRSA(from: &wire)
    case .ed25519, .securityEd25519:
      guard wire.string()?.count == 32 else { throw .malformed }
    case .p256, .p384, .p521, .securityP256:
      guard let curve, wire.text() == curve.name, let point = wire.string() else { throw .malformed }
      // SEC 1, 2.3.3: OpenSSH takes points in full only.
      guard point.count == 1 + 2 * curve.size, point.first == 4 else { throw .malformed }
    }
    // What the key is for; OpenSSH's own is "ssh:".
    if isSecurityKey, wire.text()?.hasPrefix("ssh:") != true { throw .malformed }
  }

  private static func readRSA(from wire: inout WireReader) throws(KeyProblem) {
    guard let exponent = wire.positiveNumber(), let modulus = wire.positiveNumber(),
      let lowest = exponent.last, let last = modulus.last, lowest & 1 == 1, last & 1 == 1, exponent != [1],
      modulus.count <= PublicKey.largestRSA / 8
    else { throw .malformed }
    let bits = modulus.count * 8 - (modulus.first?.leadingZeroBitCount ?? 0)
    guard bits >= PublicKey.smallestRSA else { throw .shortRSA(bits: bits, minimum: PublicKey.smallestRSA) }
  }
}

/// Reads the parts of a blob (RFC 4251, 5); each is nil when it is not there whole.
struct WireReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// Whether all is read.
  var isAtEnd: Bool { rest.isEmpty }

  /// A whole number of so many bytes.
  mutating func number(bytes: Int) -> UInt64? {
    guard rest.count >= bytes else { return nil }
    defer { rest = rest.dropFirst(bytes) }
    return rest.prefix(bytes).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Bytes after their length.
  mutating func string() -> [UInt8]? {
    let before = rest
    guard let length = number(bytes: 4), UInt64(rest.count) >= length else {
      rest = before
      return nil
    }
    defer { rest = rest.dropFirst(Int(length)) }
    return Array(rest.prefix(Int(length)))
  }

  /// A text after its length; nil as well when it is not UTF-8.
  mutating func text() -> String? { string().flatMap { String(validating: $0, as: UTF8.self) } }

  /// A number above zero without needless zeros before it, of which there is one where it would look negative.
  mutating func positiveNumber() -> [UInt8]? {
    guard let bytes = string(), let first = bytes.first, first < 0x80 else { return nil }
    if first == 0 {
      guard bytes.count > 1, bytes[1] >= 0x80 else { return nil }
      return Array(bytes.dropFirst())
    }
    return bytes
  }
}
