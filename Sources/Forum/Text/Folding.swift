// SPDX-License-Identifier: EUPL-1.2

/// Texts without regard to case and accents, for comparing and finding; never for keeping or
/// showing.
public enum Folding {
  /// The text in small letters without accents; letters that only look like one with an accent are
  /// spelt out (ß, œ, ĳ).
  ///
  /// Zero-width characters go, every blank becomes a space, typographic apostrophes and hyphens
  /// become the ASCII ones.
  public static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.nfd.unicodeScalars where scalar.properties.canonicalCombiningClass == .notReordered {
      if scalar.value < 0x80 {
        folded.unicodeScalars.append(scalar)
      } else if let spelt = spellings[scalar] {
        folded += spelt
      } else if scalar.properties.isWhitespace {
        folded += " "
      } else if !scalar.properties.isDefaultIgnorableCodePoint {
        folded += scalar.properties.lowercaseMapping
      }
    }
    return folded.lowercased()
  }

  /// A single character without regard to case and accents; for texts that are compared piece by
  /// piece.
  public static func fold(_ character: Character) -> String {
    if let ascii = character.asciiValue {
      return String(UnicodeScalar(ascii >= 0x41 && ascii <= 0x5A ? ascii + 32 : ascii))
    }
    return fold(String(character))
  }

  /// Letters and signs that have no decomposition into an ASCII letter and an accent.
  private static let spellings: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ĳ": "ij", "Ĳ": "ij", "ø": "o", "Ø": "o",
    "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ħ": "h", "Ħ": "h", "ı": "i",
    "ſ": "s", "ς": "σ", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "\u{2018}": "'", "\u{2019}": "'",
    "\u{2010}": "-", "\u{2011}": "-",
  ]
}
