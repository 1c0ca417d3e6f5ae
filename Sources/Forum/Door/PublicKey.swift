// SPDX-License-Identifier: EUPL-1.2

/// A public key of OpenSSH, checked as far as that can be done without a signature.
public struct PublicKey: Hashable, Sendable {
  /// The smallest RSA modulus in bits that is taken (BSI TR-02102-4; RGS B1; RFC 8332 leaves it open).
  static let smallestRSA = 3072
  /// The largest that OpenSSH itself takes.
  static let largestRSA = 16_384
  /// A line longer than this, in bytes, is no key: the largest RSA key takes 2,800.
  public static let longestLine = 8192

  /// Its kind.
  public let type: KeyType
  /// The key as it goes over the wire (RFC 4253, 6.6).
  public let blob: [UInt8]
  /// What whoever made it wrote behind it; may be empty.
  public let comment: String

  /// The key of a blob.
  /// - Throws: `unknownType`, `certificate`, `malformed`, `shortRSA`.
  public init(blob: [UInt8], comment: String = "") throws(KeyProblem) {
    var wire = WireReader(blob)
    guard let name = wire.text() else { throw .malformed }
    guard let type = KeyType(rawValue: name) else {
      throw Certificate.names.contains(name) ? .certificate : .unknownType(name)
    }
    try type.readFields(from: &wire)
    guard wire.isAtEnd else { throw .malformed }
    (self.type, self.blob, self.comment) = (type, blob, comment)
  }

  /// The key of a line as `ssh-keygen` writes it: type, Base64, comment.
  /// - Throws: what is wrong with it; options in front are refused, since they would say what whoever holds the key may do.
  public init(line: String) throws(KeyProblem) {
    guard line.utf8.count <= Self.longestLine else { throw .tooLong(maximum: Self.longestLine) }
    guard !line.contains("PRIVATE KEY-----") else { throw .privateKey }
    let text = line.trimmed
    guard !text.isEmpty else { throw .empty }
    guard !text.unicodeScalars.contains(where: { $0.endsLine }) else { throw .severalLines }
    let words = text.split(maxSplits: 2) { $0 == " " || $0 == "\t" }
    // What stands behind the key is only a comment, which is mended.
    guard words.prefix(2).allSatisfy({ String($0).firstControlCharacter == nil }) else { throw .malformed }
    let name = String(words[0])
    guard KeyType(rawValue: name) != nil else {
      if Certificate.names.contains(name) { throw .certificate }
      throw words.dropFirst().contains(where: Self.beginsKey) ? .options : .unknownType(name)
    }
    guard words.count > 1, let blob = Base64.bytes(of: words[1]) else { throw .notBase64 }
    // A name of its own keeps a text of one key from being taken for another's.
    var wire = WireReader(blob)
    guard let found = wire.text() else { throw .malformed }
    guard found == name else { throw .otherType(said: name, found: found) }
    try self.init(blob: blob, comment: words.count > 2 ? Self.comment(words[2]) : "")
  }

  private static func beginsKey(_ text: Substring) -> Bool {
    text.split(separator: " ").contains { KeyType(rawValue: String($0)) != nil }
  }

  /// A comment as it is kept: on one line, harmless, at most 100 characters.
  private static func comment(_ raw: Substring) -> String {
    let kept = MendedText(String(raw)).text.unicodeScalars.map { $0 == "\t" || $0.endsLine ? " " : $0 }
    return String(String.UnicodeScalarView(kept.prefix(100))).trimmed
  }

  /// Type and Base64, as `authorized_keys` has them (sshd(8)).
  public var line: String { "\(type.rawValue) \(base64)" }

  /// The blob in letters, of which each key has one form only.
  public var base64: String { Base64.text(of: blob) }

  /// By what people tell keys apart: `SHA256:` and 43 letters, as `ssh-keygen -l` shows it.
  public var fingerprint: String { Self.fingerprint(of: blob) }

  static func fingerprint(of blob: [UInt8]) -> String {
    "SHA256:" + Base64.text(of: SHA256.digest(blob), isPadded: false)
  }
}

/// Why a text is no public key that the door takes.
public enum KeyProblem: Error, Hashable, Sendable {
  case empty
  case severalLines
  /// More bytes than a key can have.
  case tooLong(maximum: Int)
  /// The half that nobody else may ever see.
  case privateKey
  /// Options stand before the key.
  case options
  /// A certificate, of which the authority is trusted and not the key.
  case certificate
  /// Not one of `KeyType`.
  case unknownType(String)
  case notBase64
  /// The key is of another kind than its line says.
  case otherType(said: String, found: String)
  /// The parts of the key are not what its kind asks for.
  case malformed
  case shortRSA(bits: Int, minimum: Int)
}
