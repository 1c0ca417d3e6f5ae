// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Expressions of FTS5's query language made of what members type; nothing they type is read as an
/// operator.
enum FullText {
  /// The beginnings of words of two and of three letters stand in the index by themselves (`prefix`
  /// in the schema).
  static let longestIndexedPrefix = 3

  /// Texts that contain a word that starts with this one, or, for something that the index cuts
  /// into several words (such as `e-mail`), these words next to each other, the last one begun.
  static func prefix(_ word: String) -> String { quoted(word) + " *" }

  /// Texts that contain these words next to each other.
  static func phrase(_ words: String) -> String { quoted(words) }

  /// Texts that contain all of the words, each by its start; nil when there is nothing to look for.
  static func all(_ words: [String]) -> String? {
    let words = words.filter(isSearchable)
    return words.isEmpty ? nil : words.map(prefix).joined(separator: " AND ")
  }

  /// Whether the index keeps anything of a text: it has a letter or digit.
  static func isSearchable(_ text: String) -> Bool { text.unicodeScalars.contains(where: Words.isPart) }

  /// Texts that contain the word, and for a longer one also those with a word that starts with it.
  /// A single letter would begin half of all words, and no index helps with it.
  static func searched(_ word: String) -> String {
    let word = word.withoutStar
    guard let last = word.unicodeScalars.last, Words.isPart(last) else { return quoted(word) }
    let tail = word.unicodeScalars.reversed().prefix { Words.isPart($0) }
    return tail.count > 1 ? prefix(word) : quoted(word)
  }

  /// NUL would end the expression.
  private static func quoted(_ text: String) -> String {
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars where scalar.value != 0 {
      quoted.append(scalar)
      if scalar == "\"" { quoted.append(scalar) }
    }
    quoted.append("\"")
    return String(quoted)
  }
}
