// SPDX-License-Identifier: EUPL-1.2

/// A code that lets somebody in once: 20 letters of an alphabet of 32, so 100 bits that nobody guesses.
///
/// It is shown once and never kept: the board has its hash. A hash without salt is enough for what is drawn at random.
public struct InvitationCode: Hashable, Sendable {
  /// How many letters it has.
  public static let length = 20
  /// Letters and digits without those that look alike: no `0` and `o`, no `1` and `l`.
  static let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789")

  /// The letters, without what stands between them when shown.
  public let letters: String

  /// A new code.
  public init(using generator: inout some RandomNumberGenerator) {
    letters = String((0..<Self.length).map { _ in Self.alphabet[Int(generator.next(upperBound: UInt64(32)))] })
  }

  /// The code that somebody typed: with or without dashes and blanks, in capitals, a `1` or `l` for an `i`; nil when that is
  /// no code.
  public init?(typed: String) {
    guard typed.utf8.count <= 200 else { return nil }
    var letters = ""
    for character in typed.lowercased() where !character.isWhitespace && !"-–—_.".contains(character) {
      let letter: Character = character == "1" || character == "l" ? "i" : character
      guard Self.alphabet.contains(letter) else { return nil }
      letters.append(letter)
    }
    guard letters.count == Self.length else { return nil }
    self.letters = letters
  }

  /// In groups of five, to be read and typed.
  public var text: String {
    stride(from: 0, to: Self.length, by: 5).map { start in
      String(letters.dropFirst(start).prefix(5))
    }.joined(separator: "-")
  }

  /// What the board keeps of it: the hash, in letters.
  public var digest: String { Base64.text(of: SHA256.digest(letters.utf8)) }
}
