// SPDX-License-Identifier: EUPL-1.2

/// The store's number of a member's key; members name their keys by it.
public struct KeyID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The value as the store keeps it.
  public let rawValue: Int64

  /// Wraps a stored value; it need not exist.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Wraps a stored value; it need not exist.
  public init(_ rawValue: Int64) { self.rawValue = rawValue }

  /// Orders by the stored value.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A key that a member comes in with, as its member sees it.
public struct MemberKey: Hashable, Sendable {
  /// A member has at most so many that are in force.
  public static let maximum = 20
  /// The longest label, in characters.
  public static let longestLabel = 60

  /// The store's number.
  public var id: KeyID
  /// Whose it is.
  public var member: MemberID
  /// Its kind.
  public var type: KeyType
  /// By what people tell keys apart.
  public var fingerprint: String
  /// What its member calls it; may be empty.
  public var label: String
  /// When it was added.
  public var added: Timestamp
  /// Who added it, or let it in by an invitation; nil for the administrator of the host.
  public var addedBy: MemberBrief?
  /// The beginning of the day, in UTC, on which it was last used; a day, since nobody needs to know more.
  public var lastUsed: Timestamp?
  /// When it was revoked; nil while it is in force.
  public var revoked: Timestamp?
  /// Why it was revoked; may be empty.
  public var reason: String

  /// A key from its parts.
  public init(
    id: KeyID, member: MemberID, type: KeyType, fingerprint: String, label: String = "", added: Timestamp,
    addedBy: MemberBrief? = nil, lastUsed: Timestamp? = nil, revoked: Timestamp? = nil, reason: String = ""
  ) {
    self.id = id
    self.member = member
    self.type = type
    self.fingerprint = fingerprint
    self.label = label
    self.added = added
    self.addedBy = addedBy
    self.lastUsed = lastUsed
    self.revoked = revoked
    self.reason = reason
  }
}

extension TextRules {
  /// What a member calls a key, at most 60 characters; may be empty.
  public static func keyLabel(_ raw: String) throws(FieldProblem) -> String {
    try line(raw, field: .label, min: 0, max: MemberKey.longestLabel)
  }
}

/// What somebody proved to sshd before the door: which key, or whom an authority says they are.
public enum Credential: Hashable, Sendable {
  case key(PublicKey)
  case certificate(Certificate)

  /// What a line of the file that `SSH_USER_AUTH` names says (sshd_config(5), `ExposeAuthInfo`); nil for any other way in.
  public init?(exposed line: String) {
    let words = line.split(separator: " ")
    guard words.count == 3, words[0] == "publickey", let blob = Base64.bytes(of: words[2]) else { return nil }
    if let key = try? PublicKey(blob: blob) {
      self = .key(key)
    } else if let certificate = try? Certificate(blob: blob) {
      self = .certificate(certificate)
    } else {
      return nil
    }
  }
}

/// Whom a program runs for once it is through the door.
public enum Entrance: Hashable, Sendable {
  /// By a key of the board.
  case key(KeyID)
  /// By a certificate, as the member whom this row says its principal is.
  case principal(Int64)
}
