// SPDX-License-Identifier: EUPL-1.2

/// Words as the search knows them: what the index keeps of a text (`unicode61` of FTS5).
public enum Words {
  /// Whether a scalar is part of a word: the general categories L, N and Co.
  public static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.isASCIIAlphanumeric }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .privateUse:
      return true
    default: return false
    }
  }

  /// The places of the words of a text, in order; an accent belongs to the letter before it.
  static func ranges(in text: String) -> [Range<String.Index>] {
    let scalars = text.unicodeScalars
    var ranges: [Range<String.Index>] = []
    var start: String.Index?
    var place = scalars.startIndex
    while place < scalars.endIndex {
      let scalar = scalars[place]
      let isPart = isPart(scalar) || (start != nil && scalar.properties.canonicalCombiningClass != .notReordered)
      if isPart, start == nil { start = place }
      if !isPart, let begun = start {
        ranges.append(begun..<place)
        start = nil
      }
      place = scalars.index(after: place)
    }
    if let start { ranges.append(start..<scalars.endIndex) }
    return ranges
  }
}
