// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Finds the threads of a search by their posts, one post a thread.
///
/// Facts on a million posts: the newest 2,000 matches of any word take about a millisecond, bm25 costs
/// a count of all matches of each word. So only a window of the newest matches is ranked, by age when the words are so
/// common that bm25 could tell little from them; and `PostWindowSearch` bounds what it takes to find them. Where other
/// conditions leave few threads, all posts of these are asked instead.
struct PostSearch {
  /// How many of the newest matches are ranked.
  static let window = 2000
  /// How many are looked at when the query has other conditions as well, and these leave too few of the first.
  static let filteredWindow = 5000
  /// Up to so many threads are few.
  static let fewThreads = 500
  /// Up to so many posts of them are asked for one word, 5 to 8 us each; for more words fewer.
  static let fewPosts = 3000

  let store: Store
  let viewer: Viewer
  let text: SearchText
  /// The list of the threads that satisfy the conditions besides the words; nil when there are none.
  let list: ThreadListSQL?
  let beginnings: WordBeginnings
  private var filter: ThreadFilter
  private let before: Timestamp?

  init(
    store: Store, viewer: Viewer, text: SearchText, list: ThreadListSQL? = nil,
    conditions: [ThreadCondition] = [], beginnings: WordBeginnings? = nil
  ) {
    self.store = store
    self.viewer = viewer
    self.text = text
    self.list = conditions.isEmpty ? nil : list
    self.beginnings = beginnings ?? WordBeginnings(database: store.database)
    filter = ThreadFilter(conditions, viewer: viewer, store.database)
    before = conditions.compactMap(\.before).min()
  }

  /// The best hits, at most `limit`. What is older than a date is looked for again from that date back where the newest
  /// posts have too little of it.
  mutating func hits(limit: Int) throws(StoreError) -> [SearchResults.Hit] {
    let (newest, isAll) = try hits(limit: limit, ceiling: .max)
    guard newest.count < limit, !isAll, let date = before else { return newest }
    let known = Set(newest.map(\.thread.number))
    let older = try hits(limit: limit, ceiling: try store.lastPost(before: date)).found
    return newest + older.filter { !known.contains($0.thread.number) }.prefix(limit - newest.count)
  }

  /// The best hits from a post back, and whether no other post with the words can be one.
  private mutating func hits(
    limit: Int, ceiling: Int64
  ) throws(StoreError) -> (found: [SearchResults.Hit], isAll: Bool) {
    let size = list == nil ? Self.window : Self.filteredWindow
    let search = PostWindowSearch(text, beginnings: beginnings, enough: Self.window)
    var window = try search.window(.wholeWordsWhereEnough, size: size, ceiling: ceiling)
    if list != nil, text.isKnownAtOnce, window?.ids.count == size, let few = try postsOfFewThreads() {
      return (try hits(in: try search.window(among: few), limit: limit), true)
    }
    var found = try hits(in: window, limit: limit)
    if found.count < limit,
      let wide = try search.window(.allBeginnings, size: size, ceiling: ceiling, unless: window)
    {
      window = wide
      found = try hits(in: wide, limit: limit)
    }
    return (found, window?.ids.count != size)
  }

  private mutating func hits(in window: PostWindow?, limit: Int) throws(StoreError) -> [SearchResults.Hit] {
    guard let window else { return [] }
    var matches = try matches(in: window, limit: limit)
    if window.isRankable { try window.rank(&matches, store.database) }
    var threads: Set<Int> = []
    var chosen: [PostMatch] = []
    for match in matches.sorted(by: { $0.isBetter(than: $1) }) {
      guard chosen.count < limit else { break }
      if threads.insert(match.post.thread).inserted { chosen.append(match) }
    }
    let snippets = try window.snippets(of: chosen, store.database)
    var hits: [SearchResults.Hit] = []
    for match in chosen {
      guard let thread = try store.summary(of: match.post.thread, for: viewer) else { continue }
      hits.append(
        SearchResults.Hit(
          thread: thread, post: match.post, snippet: (snippets[match.id] ?? "").unmarking(unlike: window.checks)))
    }
    return hits
  }

  /// The posts of the threads that satisfy the conditions, the newest first; nil when there are too many.
  private mutating func postsOfFewThreads() throws(StoreError) -> [Int64]? {
    guard let list, try list.isShort(in: store) else { return nil }
    var threads = Set(try list.numbers(limit: Self.fewThreads + 1, in: store.database))
    try filter.ask(try filter.hidden(limit: Self.fewThreads))
    threads.formUnion(filter.passed)
    let limit = Self.fewPosts / (text.wanted.count + text.excluded.count)
    guard threads.count <= Self.fewThreads else { return nil }
    try filter.ask(threads)
    let posts = try store.database.rows(
      """
      SELECT post.id FROM json_each(?) AS row CROSS JOIN post ON post.thread = row.value
      ORDER BY post.id DESC LIMIT ?
      """, PostWindow.list(threads.map(Int64.init)), limit + 1
    ) { (row) throws(StoreError) in row.integer(0) }
    return posts.count > limit ? nil : posts
  }

  /// The posts of a window in threads that pass, the newest part that fills the page.
  private mutating func matches(in window: PostWindow, limit: Int) throws(StoreError) -> [PostMatch] {
    var found: [PostMatch] = []
    var threads: Set<Int> = []
    for start in stride(from: 0, to: window.ids.count, by: Self.window) where threads.count < limit {
      let part = window.ids[start..<min(start + Self.window, window.ids.count)]
      let matches = try window.matches(among: part, store.database)
      try filter.ask(Set(matches.map(\.post.thread)))
      for match in matches where filter.passed.contains(match.post.thread) {
        found.append(match)
        threads.insert(match.post.thread)
      }
    }
    return found
  }
}
