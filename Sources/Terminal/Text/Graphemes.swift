// SPDX-License-Identifier: EUPL-1.2

/// Characters of one line that are edited.
///
/// The characters are always those of the line's text: a mark typed after a letter becomes one
/// character with it, two regional indicators become a flag. So an edit may have to take in its
/// neighbours.
enum Graphemes {
  /// A replacement of characters of a line.
  struct Replacement: Equatable {
    /// What goes.
    var range: Range<Int>
    /// What comes.
    var characters: [Character]
    /// How many of those at the end stood behind the place where the cursor comes to stand.
    var tail = 0
  }

  /// The replacement, extended over the neighbours that grow together with what comes.
  static func joined(_ replacement: Replacement, in line: [Character]) -> Replacement {
    var result = replacement
    if let before = result.range.lowerBound > 0 ? line[result.range.lowerBound - 1] : nil {
      let after = result.range.upperBound < line.count ? line[result.range.upperBound] : nil
      if let first = result.characters.first ?? after, !isStable(before, first) {
        result.range = result.range.lowerBound - 1..<result.range.upperBound
        result.characters = Array(String([before]) + String(result.characters))
      }
    }
    while let last = result.characters.last, result.range.upperBound < line.count {
      let next = line[result.range.upperBound]
      guard !isStable(last, next) else { break }
      result.range = result.range.lowerBound..<result.range.upperBound + 1
      result.characters.removeLast()
      result.characters += Array(String(last) + String(next))
    }
    // The cursor comes to stand behind the character that took the first neighbour in.
    result.tail = max(result.range.upperBound - replacement.range.upperBound - 1, 0)
    return result
  }

  /// True if both stay characters of their own side by side.
  private static func isStable(_ left: Character, _ right: Character) -> Bool {
    if left.isASCII, right.isASCII { return true }
    let together = String(left) + String(right)
    return together.count == 2 && together.first == left
  }

  /// So many marks may follow a letter before something stands between (UAX #15, Stream-Safe Text
  /// Format): comparing and normalising take the square of their number.
  private static let mostMarks = 30

  /// Foreign text fit to be edited: line breaks as `\n`, no other controls but tabs, and no endless
  /// run of marks.
  static func editable(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A || $0 == 0x09 }) { return text }
    var scalars = String.UnicodeScalarView()
    var lastWasReturn = false
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = scalar.value < 0x300 || scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
      if marks > mostMarks {
        scalars.append("\u{34F}")
        marks = 1
      }
      switch scalar.value {
      case 0x0A where lastWasReturn: break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: scalars.append("\n")
      case 0x09, 0x20..<0x7F, 0xA0...: scalars.append(scalar)
      default: break
      }
      lastWasReturn = scalar == "\r"
    }
    return String(scalars)
  }
}
