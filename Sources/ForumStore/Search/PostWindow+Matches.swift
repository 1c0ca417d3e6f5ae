// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A matching post with what it is sorted by.
struct PostMatch {
  var id: Int64
  var post: PostReference
  var isHelped: Bool
  /// The smaller the better.
  var score = 0

  /// By what matches are sorted.
  struct Rank {
    var isHelped: Bool
    var score: Int
    var id: Int64

    func isBetter(than other: Rank) -> Bool {
      if isHelped != other.isHelped { return isHelped }
      return score == other.score ? id > other.id : score < other.score
    }
  }

  var rank: Rank { Rank(isHelped: isHelped, score: score, id: id) }
}

extension PostWindow {
  /// The most posts that bm25 may have to walk through for its count of all matches.
  static let rankable = 100_000

  /// Whether bm25 can score its posts: it knows nothing of beginnings that are looked for in the
  /// texts.
  var isRankable: Bool { checks.isEmpty && common.map { $0 <= Self.rankable } ?? false }

  /// Those of some posts of the window that have words that begin as they must.
  func matches(among ids: ArraySlice<Int64>, _ database: Database) throws(StoreError) -> [PostMatch] {
    var matches: [PostMatch] = []
    try database.each(
      """
      SELECT post.id, post.thread, post.number, post.helped IS NOT NULL\(isChecked ? ", \(PostWindow.content)" : "")
      FROM json_each(?) AS row CROSS JOIN post\(isChecked ? "" : " INDEXED BY post_by_id")
        ON post.id = row.value
      """, [PostWindow.list(Array(ids))]
    ) { (row) throws(StoreError) in
      guard !isChecked || admits(row.string(4)) else { return true }
      matches.append(
        PostMatch(
          id: row.integer(0), post: PostReference(thread: try row.value(1), number: try row.value(2)),
          isHelped: try row.value(3)))
      return true
    }
    return matches
  }

  /// Scores the matches by bm25, which lies between -100 and -1e-7; rows have whole numbers only.
  func rank(_ matches: inout [PostMatch], _ database: Database) throws(StoreError) {
    guard let oldest = matches.map(\.id).min(), let newest = matches.map(\.id).max() else { return }
    var scores: [Int64: Int] = [:]
    try database.each(
      """
      SELECT rowid, CAST(bm25(post_text, 4.0, 1.0) * 1e12 AS INTEGER) FROM post_text
      WHERE post_text MATCH ? AND rowid BETWEEN ? AND ? AND +rowid IN (SELECT value FROM json_each(?))
      """, [wanted, oldest, newest, PostWindow.list(matches.map(\.id))]
    ) { (row) throws(StoreError) in
      scores[row.integer(0)] = Int(row.integer(1))
      return true
    }
    for index in matches.indices { matches[index].score = scores[matches[index].id] ?? 0 }
  }

  /// Pieces of the posts around what was found.
  func snippets(of matches: [PostMatch], _ database: Database) throws(StoreError) -> [Int64: String] {
    guard let first = matches.map(\.id).min(), let last = matches.map(\.id).max() else { return [:] }
    var snippets: [Int64: String] = [:]
    let snippet = "SELECT post_text.rowid, snippet(post_text, 1, char(2), char(3), '…', 20) FROM"
    let list = PostWindow.list(matches.map(\.id))
    let (text, values): (String, [any Bindable]) =
      common == nil
      ? (
        "\(snippet) json_each(?) AS row CROSS JOIN post_text ON post_text.rowid = row.value AND post_text MATCH ?",
        [list, wanted]
      )
      : (
        "\(snippet) post_text WHERE post_text MATCH ? AND rowid BETWEEN ? AND ? AND +rowid IN (SELECT value FROM json_each(?))",
        [wanted, first, last, list]
      )
    try database.each(text, values) { (row) throws(StoreError) in
      snippets[row.integer(0)] = row.string(1).onOneLine
      return true
    }
    return snippets
  }
}
