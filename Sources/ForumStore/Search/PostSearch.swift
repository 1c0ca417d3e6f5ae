// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Finds the threads of a search by their posts, one post a thread.
///
/// Facts on a million posts: the newest 2,000 matches of any word take about a millisecond, bm25 costs
/// a count of all matches of each word. So only a window of the newest matches is ranked; words that fill it by
/// themselves are not searched by their beginning unless too little is found; and words so common that bm25 could tell
/// nothing from them are ranked by age.
struct PostSearch {
  /// How many of the newest matches are ranked.
  static let window = 2000
  /// How many are looked at when the query has other conditions as well.
  static let filteredWindow = 5000
  /// The most matches that bm25 may have to count.
  static let rankable = 300_000

  let store: Store
  let viewer: Viewer
  let text: SearchText
  let conditions: [ThreadCondition]
  let beginnings: WordBeginnings

  init(
    store: Store, viewer: Viewer, text: SearchText, conditions: [ThreadCondition], beginnings: WordBeginnings? = nil
  ) {
    self.store = store
    self.viewer = viewer
    self.text = text
    self.conditions = conditions
    self.beginnings = beginnings ?? WordBeginnings(database: store.database)
  }

  /// A matching post with what it is sorted by.
  private struct Match {
    var id: Int64
    var post: PostReference
    var isHelped: Bool
    /// The smaller the better.
    var score: Int

    func isBetter(than other: Match) -> Bool {
      if isHelped != other.isHelped { return isHelped }
      return score == other.score ? id > other.id : score < other.score
    }
  }

  /// The best hits, at most `limit`.
  func hits(limit: Int) throws(StoreError) -> [SearchResults.Hit] {
    var common = 0
    var direct: [WordBeginnings.Form] = []
    var begun: [WordBeginnings.Form] = []
    for part in text.wanted {
      let whole = try MatchWindow(part.whole, in: .posts, size: Self.window, store.database)
      common += whole?.estimate ?? 0
      begun.append(try beginnings.form(of: part))
      let isEnough = whole?.count == Self.window
      direct.append(isEnough ? WordBeginnings.Form(expression: part.whole) : begun[begun.count - 1])
    }
    let found = try hits(of: direct, common: common, limit: limit)
    guard found.count < limit, direct != begun else { return found }
    return try hits(of: begun, common: common, limit: limit)
  }

  private func hits(
    of forms: [WordBeginnings.Form], common: Int, limit: Int
  ) throws(StoreError) -> [SearchResults.Hit] {
    let size = conditions.isEmpty ? Self.window : Self.filteredWindow
    let expression = text.expression(forms.map(\.expression))
    guard let window = try MatchWindow(expression, in: .posts, size: size, store.database) else { return [] }
    let checks = forms.compactMap(\.check)
    let isRanked = checks.isEmpty && max(common, window.estimate) <= Self.rankable
    let matches = try matches(in: window, isRanked: isRanked, checks: checks)
    var threads: Set<Int> = []
    var chosen: [Match] = []
    for match in matches.sorted(by: { $0.isBetter(than: $1) }) {
      guard chosen.count < limit else { break }
      if threads.insert(match.post.thread).inserted { chosen.append(match) }
    }
    let snippets = try snippets(of: chosen, in: window)
    var hits: [SearchResults.Hit] = []
    for match in chosen {
      guard let thread = try store.summary(of: match.post.thread, for: viewer) else { continue }
      hits.append(
        SearchResults.Hit(
          thread: thread, post: match.post, snippet: (snippets[match.id] ?? "").unmarking(unlike: checks)))
    }
    return hits
  }

  /// The matches of a window that the reader may see, that satisfy the conditions and have words that begin so.
  private func matches(
    in window: MatchWindow, isRanked: Bool, checks: [String]
  ) throws(StoreError) -> [Match] {
    var sql = Fragments()
    var joins = ""
    if !conditions.isEmpty {
      let columns = ThreadColumns(for: viewer, in: &sql)
      joins = "CROSS JOIN thread ON thread.number = post.thread \(columns.joins)"
      for condition in conditions { sql.require(condition.sql(columns: columns, in: &sql)) }
    }
    // After the columns, of which not all are used: SQLite takes no values beyond the last one that is.
    let match = sql.bind(window.expression)
    let oldest = sql.bind(window.rows.lowerBound)
    let scopes = viewer.moderates ? "'all', 'hidden'" : "'all'"
    // Removed threads stand in no list. bm25 lies between -100 and -1e-7; rows have whole numbers only.
    let text = """
      SELECT post.id, post.thread, post.number, post.helped IS NOT NULL,
        \(isRanked ? "CAST(bm25(post_text, 4.0, 1.0) * 1e12 AS INTEGER)" : "0"),
        \(checks.isEmpty ? "''" : "post_text.title || ' ' || post_text.body")
      FROM post_text CROSS JOIN post ON post.id = post_text.rowid
        CROSS JOIN listing ON listing.thread = post.thread AND listing.scope IN (\(scopes)) \(joins)
      WHERE post_text MATCH \(match) AND post_text.rowid >= \(oldest) AND \(sql.condition)
      """
    var matches: [Match] = []
    try store.database.each(text, sql.values) { (row) throws(StoreError) in
      let content = row.string(5)
      guard checks.allSatisfy({ content.hasWord(beginningWith: $0) }) else { return true }
      matches.append(
        Match(
          id: row.integer(0), post: PostReference(thread: try row.value(1), number: try row.value(2)),
          isHelped: try row.value(3), score: try row.value(4)))
      return true
    }
    return matches
  }

  /// Pieces of the posts around what was found. One walk through the window, since a beginning of words has to be looked
  /// up anew for each query.
  private func snippets(of matches: [Match], in window: MatchWindow) throws(StoreError) -> [Int64: String] {
    guard let first = matches.map(\.id).min(), let last = matches.map(\.id).max() else { return [:] }
    let ids = "[\(matches.map { "\($0.id)" }.joined(separator: ","))]"
    var snippets: [Int64: String] = [:]
    try store.database.each(
      """
      SELECT rowid, snippet(post_text, 1, char(2), char(3), '…', 20) FROM post_text
      WHERE post_text MATCH ? AND rowid BETWEEN ? AND ? AND +rowid IN (SELECT value FROM json_each(?))
      """, [window.expression, first, last, ids]
    ) { (row) throws(StoreError) in
      snippets[row.integer(0)] = row.string(1).onOneLine
      return true
    }
    return snippets
  }
}
