// SPDX-License-Identifier: EUPL-1.2

/// A field of a value and parameters, `text/plain; charset=utf-8` (RFC 2045), also when these are
/// continued, encoded or in another charset (RFC 2231).
struct MailParameters {
  /// The value before the parameters, in small letters.
  let value: String
  private var parameters: [(name: String, value: [UInt8])] = []

  /// How many parameters are looked at.
  private static let limit = 100

  init(_ field: Bytes) {
    var rest = field
    value = Self.token(&rest).lowercasedASCII
    while parameters.count < Self.limit, let parameter = Self.parameter(&rest) { parameters.append(parameter) }
  }

  /// The bytes of a parameter by its name in small letters, as they stand; nil when there is none.
  func bytes(_ name: String) -> [UInt8]? { parameters.first { $0.name == name }?.value }

  /// The text of a parameter, put together of its pieces.
  func text(_ name: String, _ decoder: CharsetDecoder) -> String? {
    // Encoded words do not belong here, but are what most programs wrote for long.
    if let plain = bytes(name) { return EncodedWords.text(plain[...], decoder).text }
    var bytes: [UInt8] = []
    var charset = CharsetName.unknown
    var isFound = false
    if var whole = self.bytes("\(name)*") {
      isFound = true
      charset = Self.takeCharset(&whole)
      bytes = Self.percentDecoded(whole[...])
    }
    for number in 0..<Self.limit where !isFound || number > 0 {
      if let piece = self.bytes("\(name)*\(number)") {
        bytes += piece
      } else if var piece = self.bytes("\(name)*\(number)*") {
        if number == 0 { charset = Self.takeCharset(&piece) }
        bytes += Self.percentDecoded(piece[...])
      } else {
        isFound = isFound || number > 0
        break
      }
    }
    return isFound ? decoder.text(bytes[...], in: charset).text : nil
  }

  /// Takes `charset'language'` off the first piece.
  private static func takeCharset(_ piece: inout [UInt8]) -> CharsetName {
    let quote = UInt8(ascii: "'")
    guard let first = piece.firstIndex(of: quote), let second = piece[(first + 1)...].firstIndex(of: quote) else {
      return .unknown
    }
    defer { piece.removeFirst(second + 1) }
    return CharsetName(piece[..<first])
  }

  private static func percentDecoded(_ text: Bytes) -> [UInt8] {
    var bytes: [UInt8] = []
    var place = text.startIndex
    while place < text.endIndex {
      if text[place] == UInt8(ascii: "%"), place + 2 < text.endIndex, let high = text[place + 1].hexValue,
        let low = text[place + 2].hexValue
      {
        bytes.append(high << 4 | low)
        place += 3
      } else {
        bytes.append(text[place])
        place += 1
      }
    }
    return bytes
  }

  /// The text up to the next parameter.
  private static func token(_ rest: inout Bytes) -> Bytes {
    let token = rest.prefix { $0 != UInt8(ascii: ";") }
    rest = rest[token.endIndex...]
    return token.trimmed.prefix { !$0.isSpace }
  }

  /// The next parameter; nil when there is none.
  private static func parameter(_ rest: inout Bytes) -> (name: String, value: [UInt8])? {
    while true {
      rest = rest.drop { $0 == UInt8(ascii: ";") || $0.isSpace }
      guard !rest.isEmpty else { return nil }
      let name = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ";") }
      rest = rest[name.endIndex...]
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop(while: \.isSpace)
      let value = rest.first == UInt8(ascii: "\"") ? quoted(&rest) : Array(unquoted(&rest))
      return (name.trimmed.lowercasedASCII, value)
    }
  }

  private static func unquoted(_ rest: inout Bytes) -> Bytes {
    let value = rest.prefix { $0 != UInt8(ascii: ";") }
    rest = rest[value.endIndex...]
    return value.trimmed
  }

  /// A quoted string; one that does not end goes to the end of the field.
  private static func quoted(_ rest: inout Bytes) -> [UInt8] {
    var value: [UInt8] = []
    rest = rest.dropFirst()
    while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() { value.append(escaped) } else { value.append(byte) }
    }
    return value
  }
}
