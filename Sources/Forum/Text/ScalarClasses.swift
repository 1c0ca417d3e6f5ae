// SPDX-License-Identifier: EUPL-1.2

extension Unicode.Scalar {
  /// Whether this is a control character of C0 or C1, or delete; newline and tab included.
  var isControl: Bool { value < 0x20 || (0x7f...0x9f).contains(value) }

  /// Whether it ends a line: LF, or the line and paragraph separators of Unicode.
  var endsLine: Bool { self == "\n" || value == 0x2028 || value == 0x2029 }

  /// Whether nothing is seen of it: white space, zero-width and format characters, fillers, the
  /// empty Braille cell.
  var isInvisible: Bool {
    if value < 0x7f { return value <= 0x20 }
    return properties.isWhitespace || properties.isDefaultIgnorableCodePoint
      || properties.generalCategory == .format || value == 0x2800
  }

  /// Whether it belongs to a word: letters, accents, digits of any script, and `_`.
  var isWordPart: Bool {
    if value < 0x80 { return isASCIIAlphanumeric || self == "_" }
    if properties.isAlphabetic || properties.numericType != nil { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Whether it is one of `a-z A-Z 0-9`.
  var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }

  /// Whether it is one of `a-z A-Z`.
  var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  /// Whether it is one of `0-9`.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
