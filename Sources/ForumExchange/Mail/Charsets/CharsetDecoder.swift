// SPDX-License-Identifier: EUPL-1.2

/// Decodes texts of any charset, those that bear the name of another included.
///
/// The charsets of nearly all mail are decoded here; for others the C library is asked, whose
/// converters stay open for the next text.
final class CharsetDecoder {
  /// How many converters stay open: a bound for files that name a thousand charsets.
  private static let openLimit = 16
  private var converters: [String: Iconv] = [:]

  /// The text of bytes, in the charset they are said to be in, or the one they must be in instead.
  /// Every ending is a text: what cannot be decoded becomes U+FFFD.
  func text(_ bytes: Bytes, in charset: CharsetName) -> DecodedText {
    if case .other(let name) = charset {
      if let converter = converter(name) { return converter.text(bytes) }
      // A charset nobody knows; what is not ASCII in it is a guess, and counted.
      var guess = text(bytes, in: .unknown)
      if guess.undecodable == 0, bytes.contains(where: { $0 >= 0x80 }) { guess.undecodable = 1 }
      return guess
    }
    // Texts in UTF-8 under another name are common, the other way round they are next to
    // impossible: no text of Latin-1 is UTF-8 by chance.
    if let text = String(validating: bytes, as: UTF8.self) { return DecodedText(text: text) }
    switch charset {
    case .latin9: return SingleByte.latin9.text(bytes)
    case .utf8 where Self.hasSequence(bytes): return Self.repaired(bytes)
    default: return SingleByte.windows1252.text(bytes)
    }
  }

  private func converter(_ name: String) -> Iconv? {
    if let known = converters[name] { return known }
    guard let converter = Iconv(from: name) else { return nil }
    if converters.count >= Self.openLimit { converters.removeAll() }
    converters[name] = converter
    return converter
  }

  /// Whether some character of several bytes is whole, so that the text is in UTF-8 with errors and
  /// not in Latin-1.
  private static func hasSequence(_ bytes: Bytes) -> Bool {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): if scalar.count > 1 { return true }
      case .error: continue
      case .emptyInput: return false
      }
    }
  }

  private static func repaired(_ bytes: Bytes) -> DecodedText {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var decoded = DecodedText(text: "")
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): decoded.text.unicodeScalars.append(UTF8.decode(scalar))
      case .error:
        decoded.text.unicodeScalars.append("\u{FFFD}")
        decoded.undecodable += 1
      case .emptyInput: return decoded
      }
    }
  }
}
