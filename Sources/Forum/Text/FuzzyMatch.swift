// SPDX-License-Identifier: EUPL-1.2

/// How well a few typed letters stand for a name: they must occur in it in their order, not side by
/// side.
public enum FuzzyMatch {
  /// More letters are not looked at, so that the work stays small whatever is typed.
  private static let longest = 100

  // Points for a letter, and what it gets or loses besides.
  private static let found = 1
  private static let atTextStart = 2
  private static let atWordStart = 8
  private static let besideTheLast = 6
  private static let afterGap = -2

  /// The score of what is typed in a text, larger for a better match; nil when a letter is missing.
  ///
  /// Compared without regard to case and accents. Words that are typed are looked for one by one,
  /// in any order.
  public static func score(_ typed: String, in text: String) -> Int? {
    let letters = Array(Folding.fold(text).unicodeScalars.prefix(longest))
    var total = 0
    for word in Folding.fold(typed).split(separator: " ") {
      guard let score = score(word.unicodeScalars.prefix(longest), in: letters) else { return nil }
      total += score
    }
    return total
  }

  private static func score(_ word: Substring.UnicodeScalarView.SubSequence, in text: [Unicode.Scalar]) -> Int? {
    // For each place of the text the best score of the letters so far, the last of them there; nil
    // when it is another.
    var before: [Int?]?
    for letter in word {
      var current = [Int?](repeating: nil, count: text.count)
      // The best score of the letters before this one that end further back than beside it.
      var apart: Int?
      for place in text.indices {
        if let before, place > 1, let score = before[place - 2] { apart = max(apart ?? score, score) }
        guard text[place] == letter else { continue }
        let isWordStart = place == 0 || !text[place - 1].properties.isAlphabetic
        let own = found + (place == 0 ? atTextStart : 0) + (isWordStart ? atWordStart : 0)
        if let before {
          let beside = place > 0 ? before[place - 1].map { $0 + besideTheLast } : nil
          current[place] = [beside, apart.map { $0 + afterGap }].compactMap { $0 }.max().map { $0 + own }
        } else {
          current[place] = own
        }
      }
      before = current
    }
    return before?.compactMap { $0 }.max()
  }
}
