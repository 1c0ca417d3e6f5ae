// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Finds the threads of a search by their posts, one post a thread.
///
/// Facts on a million posts: the newest 2,000 matches of any word take about a millisecond, bm25 costs
/// a count of all matches of each word. So only a window of the newest matches is ranked, by age when the words are so
/// common that bm25 could tell little from them; and `PostWindow` bounds what it takes to find them.
struct PostSearch {
  /// How many of the newest matches are ranked.
  static let window = 2000
  /// How many are looked at when the query has other conditions as well.
  static let filteredWindow = 5000
  /// The most posts that bm25 may have to walk through for its count of all matches.
  static let rankable = 100_000

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

  /// The best hits, at most `limit`. What is older than a date is looked for again from that date back where the newest
  /// posts have too little of it.
  func hits(limit: Int) throws(StoreError) -> [SearchResults.Hit] {
    let (newest, isFull) = try hits(limit: limit, ceiling: .max)
    guard newest.count < limit, isFull, let date = conditions.compactMap(\.before).min() else { return newest }
    let known = Set(newest.map(\.thread.number))
    let older = try hits(limit: limit, ceiling: try store.lastPost(before: date)).found
    return newest + older.filter { !known.contains($0.thread.number) }.prefix(limit - newest.count)
  }

  /// The best hits from a post back, and whether there were more posts with the words than were looked at.
  private func hits(
    limit: Int, ceiling: Int64
  ) throws(StoreError) -> (found: [SearchResults.Hit], isFull: Bool) {
    let size = conditions.isEmpty ? Self.window : Self.filteredWindow
    let search = PostWindowSearch(text, beginnings: beginnings, enough: Self.window)
    var window = try search.window(.wholeWordsWhereEnough, size: size, ceiling: ceiling)
    var found = try hits(in: window, limit: limit)
    if found.count < limit,
      let wide = try search.window(.allBeginnings, size: size, ceiling: ceiling, unless: window)
    {
      window = wide
      found = try hits(in: wide, limit: limit)
    }
    return (found, window?.ids.count == size)
  }

  private func hits(in window: PostWindow?, limit: Int) throws(StoreError) -> [SearchResults.Hit] {
    guard let window else { return [] }
    var matches = try matches(in: window)
    if !conditions.isEmpty {
      let allowed = try threads(among: Set(matches.map(\.post.thread)))
      matches.removeAll { !allowed.contains($0.post.thread) }
    }
    if window.checks.isEmpty, window.common <= Self.rankable { try rank(&matches, in: window) }
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
          thread: thread, post: match.post, snippet: (snippets[match.id] ?? "").unmarking(unlike: window.checks)))
    }
    return hits
  }

  /// The lists in which all threads stand that the reader may find. Removed threads stand in none.
  private var scopes: String { viewer.moderates ? "'all', 'hidden'" : "'all'" }

  /// The posts of a window that the reader may see and that have words that begin as they must.
  private func matches(in window: PostWindow) throws(StoreError) -> [Match] {
    var matches: [Match] = []
    try store.database.each(
      """
      SELECT post.id, post.thread, post.number, post.helped IS NOT NULL,
        \(window.isChecked ? PostWindow.content : "''")
      FROM json_each(?) AS row CROSS JOIN post ON post.id = row.value
        CROSS JOIN listing ON listing.thread = post.thread AND listing.scope IN (\(scopes))
      """, [PostWindow.list(window.ids)]
    ) { (row) throws(StoreError) in
      guard !window.isChecked || window.admits(row.string(4)) else { return true }
      matches.append(
        Match(
          id: row.integer(0), post: PostReference(thread: try row.value(1), number: try row.value(2)),
          isHelped: try row.value(3), score: 0))
      return true
    }
    return matches
  }

  /// Which of some threads satisfy the conditions, each asked once however many of its posts match.
  private func threads(among numbers: Set<Int>) throws(StoreError) -> Set<Int> {
    var sql = Fragments()
    let columns = ThreadColumns(for: viewer, in: &sql)
    for condition in conditions { sql.require(condition.sql(columns: columns, in: &sql)) }
    guard !sql.isNever else { return [] }
    // After the columns, of which not all are used: SQLite takes no values beyond the last one that is.
    let list = sql.bind(PostWindow.list(numbers.map(Int64.init)))
    let text = """
      SELECT thread.number FROM json_each(\(list)) AS row
        CROSS JOIN listing ON listing.thread = row.value AND listing.scope IN (\(scopes))
        CROSS JOIN thread ON thread.number = listing.thread \(columns.joins)
      WHERE \(sql.condition)
      """
    return Set(try store.database.rows(text, values: sql.values) { (row) throws(StoreError) in try row.value(0) })
  }

  /// Scores the matches by bm25, which lies between -100 and -1e-7; rows have whole numbers only.
  private func rank(_ matches: inout [Match], in window: PostWindow) throws(StoreError) {
    guard let oldest = matches.map(\.id).min() else { return }
    var scores: [Int64: Int] = [:]
    try store.database.each(
      """
      SELECT rowid, CAST(bm25(post_text, 4.0, 1.0) * 1e12 AS INTEGER) FROM post_text
      WHERE post_text MATCH ? AND rowid >= ? AND +rowid IN (SELECT value FROM json_each(?))
      """, [window.wanted, oldest, PostWindow.list(matches.map(\.id))]
    ) { (row) throws(StoreError) in
      scores[row.integer(0)] = Int(row.integer(1))
      return true
    }
    for index in matches.indices { matches[index].score = scores[matches[index].id] ?? 0 }
  }

  /// Pieces of the posts around what was found.
  private func snippets(of matches: [Match], in window: PostWindow) throws(StoreError) -> [Int64: String] {
    guard let first = matches.map(\.id).min(), let last = matches.map(\.id).max() else { return [:] }
    var snippets: [Int64: String] = [:]
    try store.database.each(
      """
      SELECT rowid, snippet(post_text, 1, char(2), char(3), '…', 20) FROM post_text
      WHERE post_text MATCH ? AND rowid BETWEEN ? AND ? AND +rowid IN (SELECT value FROM json_each(?))
      """, [window.wanted, first, last, PostWindow.list(matches.map(\.id))]
    ) { (row) throws(StoreError) in
      snippets[row.integer(0)] = row.string(1).onOneLine
      return true
    }
    return snippets
  }
}
