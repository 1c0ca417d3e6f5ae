// SPDX-License-Identifier: EUPL-1.2

import Forum

extension String {
  /// The text with one blank for each run of blanks and line ends.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// A word as typed, without the one `*` that other programs want after a beginning; here every word is one already.
  var withoutStar: String { last == "*" ? String(dropLast()) : self }

  /// Whether a word of the text begins so, without regard to case and accents; `stem` is of small ASCII letters.
  func hasWord(beginningWith stem: String) -> Bool {
    let text = Array(Folding.fold(self).utf8)
    let stem = Array(stem.utf8)
    var isInWord = false
    for index in text.indices {
      if !isInWord, text[index...].starts(with: stem) { return true }
      isInWord =
        text[index] >= 0x80 || Unicode.Scalar(text[index]).properties.isAlphabetic
        || (0x30...0x39).contains(text[index])
    }
    return false
  }

  /// A snippet in which words that only share the first letters with what was looked for are not marked.
  func unmarking(unlike checks: [String]) -> String {
    guard !checks.isEmpty else { return self }
    var pieces = split(separator: "\u{2}", omittingEmptySubsequences: false)
    let head = pieces.removeFirst()
    return pieces.reduce(into: String(head)) { text, piece in
      let word = piece.prefix { $0 != "\u{3}" }
      let folded = Folding.fold(String(word))
      let isOther = checks.contains { check in
        folded.hasPrefix(check.prefix(FullText.longestIndexedPrefix)) && !folded.hasPrefix(check)
      }
      text += isOther ? String(word) + piece.dropFirst(word.count + 1) : "\u{2}" + piece
    }
  }
}
