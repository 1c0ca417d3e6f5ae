// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The newest posts in which words occur.
struct PostWindow {
  /// The posts, the newest first; at least one.
  let ids: [Int64]
  /// The expression of what is wanted, without what is excluded.
  let wanted: String
  /// About how many posts are walked through to count all that have each of the wanted words and
  /// phrases; nil where the posts of few threads were asked, since the words are too common for that.
  let common: Int?
  /// Beginnings that a word of the post must have besides, since the expression lets more through.
  let checks: [String]
  /// Beginnings that no word of the post may have.
  let excludedChecks: [String]

  /// Whether the texts have to be looked at.
  var isChecked: Bool { !checks.isEmpty || !excludedChecks.isEmpty }

  /// Whether a text has the words that it must have and none of the others.
  func admits(_ content: String) -> Bool {
    checks.allSatisfy(content.hasWord) && !excludedChecks.contains(where: content.hasWord)
  }

  /// What the index has read of a post; `post` is the post.
  static let content = """
    CASE post.number WHEN 1 THEN (SELECT title || ' ' FROM thread WHERE thread.number = post.thread) ELSE '' END
      || post.body
    """

  /// Row numbers as a list that `json_each` reads.
  static func list(_ rows: [Int64]) -> String { "[\(rows.map(String.init).joined(separator: ","))]" }
}
