// SPDX-License-Identifier: EUPL-1.2

/// A start tag of HTML.
struct HTMLTag {
  /// In small letters.
  var name: String
  /// What stands between the name and the end of the tag.
  var attributes: Bytes

  /// The value of an attribute by its name in small letters, its character references decoded; nil
  /// when it is not there.
  func attribute(_ name: StaticString) -> [UInt8]? {
    var rest = attributes
    while true {
      rest = rest.drop { $0.isSpace || $0 == UInt8(ascii: "/") }
      guard !rest.isEmpty else { return nil }
      let found = rest.prefix { !$0.isSpace && $0 != UInt8(ascii: "=") }
      rest = rest[found.endIndex...].drop(while: \.isSpace)
      guard rest.first == UInt8(ascii: "=") else {
        if found.isEmpty { rest = rest.dropFirst() }
        continue
      }
      rest = rest.dropFirst().drop(while: \.isSpace)
      let value = Self.takeValue(&rest)
      if found.isWord(name) { return Self.decoded(value) }
    }
  }

  private static func takeValue(_ rest: inout Bytes) -> Bytes {
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let value = rest.prefix { !$0.isSpace }
      rest = rest[value.endIndex...]
      return value
    }
    let value = rest.dropFirst().prefix { $0 != quote }
    rest = rest[value.endIndex...].dropFirst()
    return value
  }

  private static func decoded(_ value: Bytes) -> [UInt8] {
    var decoded: [UInt8] = []
    var place = value.startIndex
    while place < value.endIndex {
      if value[place] == UInt8(ascii: "&"), let (scalar, length) = HTMLEntities.scalar(value[place...]) {
        decoded += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        place += length
      } else {
        decoded.append(value[place])
        place += 1
      }
    }
    return decoded
  }
}
