// SPDX-License-Identifier: EUPL-1.2

/// A part of a message as it stands in the file.
typealias Bytes = ArraySlice<UInt8>

extension UInt8 {
  /// A blank or a tab: the white space inside a line of a head (RFC 5234: WSP).
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// White space of ASCII.
  var isSpace: Bool { self == 0x20 || (0x09...0x0d).contains(self) }

  var isDigit: Bool { (0x30...0x39).contains(self) }

  var isLetter: Bool { (0x61...0x7a).contains(self | 0x20) }

  /// The small letter for a capital of ASCII, anything else as it is.
  var lowercased: UInt8 { (0x41...0x5a).contains(self) ? self | 0x20 : self }

  /// The value of a hexadecimal digit.
  var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}

extension Collection<UInt8> {
  /// Whether these are the bytes of a text of small letters of ASCII, without regard to case.
  func isWord(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && hasWordPrefix(word)
  }

  /// Whether these begin with a text of small letters of ASCII, without regard to case.
  func hasWordPrefix(_ word: StaticString) -> Bool {
    var place = startIndex
    for offset in 0..<word.utf8CodeUnitCount {
      guard place != endIndex, self[place].lowercased == word.utf8Start[offset] else { return false }
      formIndex(after: &place)
    }
    return true
  }

  /// Small letters of ASCII for capitals, and each byte beyond ASCII as the scalar of its number:
  /// for names that ought to be ASCII.
  var lowercasedASCII: String {
    var text = String.UnicodeScalarView()
    for byte in self { text.append(Unicode.Scalar(byte.lowercased)) }
    return String(text)
  }
}

extension Bytes {
  /// Without white space at the ends.
  var trimmed: Bytes {
    guard let first = firstIndex(where: { !$0.isSpace }), let last = lastIndex(where: { !$0.isSpace }) else {
      return self[startIndex..<startIndex]
    }
    return self[first...last]
  }

  /// Hands each line without its line end to `body`, until it returns false; after a last line end
  /// comes no other line.
  func forEachLine(_ body: (Bytes) -> Bool) {
    var start = startIndex
    while start < endIndex {
      let end = self[start...].firstIndex(of: 0x0a) ?? endIndex
      guard body(self[start..<end]) else { return }
      start = end + 1
    }
  }
}
