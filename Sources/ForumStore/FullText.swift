// SPDX-License-Identifier: EUPL-1.2

/// Expressions of FTS5's query language made of what members type; nothing they type is read as an operator.
package enum FullText {
  /// Texts that contain a word that starts with this one, or, for something that the index cuts into several words (such
  /// as `e-mail`), these words next to each other, the last one begun.
  package static func prefix(_ word: String) -> String { quoted(word) + " *" }

  /// Texts that contain these words next to each other.
  package static func phrase(_ words: String) -> String { quoted(words) }

  /// Texts that contain all of the words, each by its start.
  package static func all(_ words: [String]) -> String { words.map(prefix).joined(separator: " AND ") }

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
