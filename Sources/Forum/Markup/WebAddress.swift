// SPDX-License-Identifier: EUPL-1.2

/// An address of a text in its parts (RFC 3986), so that a reader sees where it leads before
/// following it.
public struct WebAddress: Hashable, Sendable {
  /// The schemes that can be followed.
  public enum Scheme: String, CaseIterable, Sendable {
    case https, http, mailto
  }

  /// A reason to look twice.
  public enum Doubt: Hashable, Sendable {
    /// The host's name has letters beyond ASCII, which may look like others; how it reads with
    /// them.
    case letters(String)
    /// What stands before `@` looks like a host but is none.
    case userInfo(String)
    /// The host's name hides signs behind `%`.
    case encodedHost
    /// What is sent can be read on the way.
    case notEncrypted
  }

  /// The address as it was written.
  public let text: String
  /// What it is.
  public let scheme: Scheme
  /// Where it leads, in ASCII; of mail the host of the mailbox, which may be missing.
  public let host: String
  /// Reasons to look twice, the weightiest first.
  public let doubts: [Doubt]
  /// Whether it may lead elsewhere than it seems to.
  public var mayFool: Bool { doubts.contains { $0 != .notEncrypted } }
  /// The address in ASCII (RFC 3987, 3.1), for a program that opens it.
  public let uri: String

  /// The parts of an address; nil for what does not begin with one of the schemes.
  public init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"), let scheme = Scheme(rawValue: text[..<colon].lowercased()) else {
      return nil
    }
    self.text = text
    self.scheme = scheme
    let after = text[text.index(after: colon)...]
    guard scheme == .mailto || after.hasPrefix("//") else { return nil }
    let body = scheme == .mailto ? after : after.dropFirst(2)
    // Browsers take a backslash for a slash.
    let authority = body.prefix { !(scheme == .mailto ? "?" : "/?#\\").contains($0) }
    let at = authority.lastIndex(of: "@")
    let user = at.map { authority[..<$0] } ?? ""
    let place = at.map { authority[authority.index(after: $0)...] } ?? (scheme == .mailto ? "" : authority)
    let port = scheme == .mailto ? "" : place.drop { $0 != ":" }
    let written = String(place.dropLast(port.count))
    let name = written.nfc.lowercased()
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    host = labels.map { Punycode.ascii($0) ?? Self.encoded($0) }.joined(separator: ".")
    let letters = labels.map { Punycode.letters($0) ?? String($0) }.joined(separator: ".")
    var doubts: [Doubt] = letters == host ? [] : [.letters(letters)]
    if scheme != .mailto, at != nil { doubts.append(.userInfo(String(user))) }
    if name.contains("%") { doubts.append(.encodedHost) }
    if scheme == .http { doubts.append(.notEncrypted) }
    self.doubts = doubts
    let slashes = scheme == .mailto ? "" : "//"
    let start = "\(scheme.rawValue):\(slashes)\(Self.encoded(user))\(at == nil ? "" : "@")\(host)\(Self.encoded(port))"
    let rest = body[authority.endIndex...]
    // Mail without a host is left as it is.
    uri = scheme == .mailto && at == nil ? "mailto:" + Self.encoded(body) : start + Self.encoded(rest)
  }

  /// A text with everything beyond ASCII behind `%`.
  private static func encoded(_ text: some StringProtocol) -> String {
    text.utf8.reduce(into: "") { result, byte in
      if byte > 0x20, byte < 0x7F {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
  }
}
