// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Finds the threads of a search by their posts, one post a thread.
///
/// Facts on a million posts: the newest 2,000 matches of any word take about a millisecond, bm25
/// costs a count of all matches of each word. So a window of the newest matches is ranked, by age
/// when the words are so common that bm25 could tell little from them, and behind it the next
/// window, until the last match; `PostWindowSearch` bounds what it takes to find them. Where other
/// conditions leave few threads, all posts of these are asked instead.
struct PostSearch {
  /// How many of the newest matches are ranked together.
  static let window = 2000
  /// A page ends early once so many matches were looked at, or as much was done otherwise.
  private static let effort = 5000
  /// Up to so many threads are few.
  static let fewThreads = 500
  /// Up to so many posts of them are asked for one word; for more words fewer.
  static let fewPosts = 3000

  let store: Store
  let viewer: Viewer
  let text: SearchText
  /// The list of the threads that satisfy the conditions besides the words; nil when there are
  /// none.
  let list: ThreadListSQL?
  let beginnings: WordBeginnings
  /// How many of the newest matches are ranked together.
  var size = window
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

  /// A page of hits. First come those of the newest window, the best first, then those of the next
  /// one: a thread stands once, at the first window that has a post of it.
  mutating func page(after key: PageKey?, limit: Int) throws(StoreError) -> Page<SearchResults.Hit> {
    let newest = Int64(try store.database.newestPost())
    var place = SearchPlace(key) ?? SearchPlace(top: newest)
    let search = PostWindowSearch(text, beginnings: beginnings, enough: size)
    let walk = try SearchWalk(search, from: try start(before: place.top), top: place.top)
    if place.stage == SearchPlace.fewThreads {
      guard let few = try postsOfFewThreads() else { return .empty }
      return try page(amongFew: few, search, place, limit: limit)
    }
    var hits: [SearchResults.Hit] = []
    var left = Self.effort
    var forms: PostWindowSearch.Forms?
    while let stage = try walk.stage(at: place) {
      if let forms, forms != stage.forms, hits.count >= limit { break }
      forms = stage.forms
      place.ceiling = min(place.ceiling, stage.range.upperBound)
      let looked = try search.look(for: stage.forms, size: size, in: stage.range.lowerBound...place.ceiling)
      left -= looked.work
      if let window = looked.window {
        if key == nil, list != nil, text.isKnownAtOnce, window.ids.count == size, hits.isEmpty,
          let few = try postsOfFewThreads()
        {
          place = SearchPlace(top: place.top, stage: SearchPlace.fewThreads)
          return try page(amongFew: few, search, place, limit: limit)
        }
        let seen = try walk.seen(before: place, in: stage)
        let (found, last) = try self.hits(in: window, after: place.rank, unless: seen, limit: limit - hits.count)
        hits += found
        if let last {
          place.rank = last
          return Page(items: hits, next: place.key)
        }
        if window.isRankable { left -= (window.common ?? 0) * 1500 / PostWindow.rankable }
      }
      place.rank = nil
      if let ceiling = looked.next {
        place.ceiling = ceiling
      } else {
        place.stage += 1
        place.ceiling = .max
      }
      if hits.count >= limit || left <= 0 { break }
    }
    return Page(items: hits, next: try walk.stage(at: place) == nil ? nil : place.key)
  }

  /// From where the search looks back first: what is older than a date is looked for from there,
  /// and all above it then.
  private func start(before top: Int64) throws(StoreError) -> Int64 {
    guard list != nil, let before else { return top }
    return min(top, try store.lastPost(before: before))
  }

  private mutating func page(
    amongFew posts: [Int64], _ search: PostWindowSearch, _ place: SearchPlace, limit: Int
  ) throws(StoreError) -> Page<SearchResults.Hit> {
    guard let window = try search.window(among: posts) else { return .empty }
    var place = place
    let (found, last) = try hits(in: window, after: place.rank, unless: [], limit: limit)
    guard let last else { return Page(items: found, next: nil) }
    place.rank = last
    return Page(items: found, next: place.key)
  }

  /// The best hits of a window after a rank; and the rank of the last, when there are more behind
  /// it.
  private mutating func hits(
    in window: PostWindow, after rank: PostMatch.Rank?, unless seen: [SearchWalk.Seen], limit: Int
  ) throws(StoreError) -> (found: [SearchResults.Hit], last: PostMatch.Rank?) {
    var matches = try matches(in: window)
    if window.isRankable { try window.rank(&matches, store.database) }
    matches.sort { $0.rank.isBetter(than: $1.rank) }
    var threads: Set<Int> = []
    matches.removeAll { !threads.insert($0.post.thread).inserted }
    if let rank { matches.removeAll { !rank.isBetter(than: $0.rank) } }
    var chosen: [PostMatch] = []
    var rest = matches[...]
    while chosen.count < limit, !rest.isEmpty {
      let part = rest.prefix(seen.isEmpty ? limit : max(limit, 50))
      let known = try SearchWalk.threads(among: part.map(\.post.thread), thatMatch: seen, in: store.database)
      for match in part where chosen.count < limit {
        rest.removeFirst()
        if !known.contains(match.post.thread) { chosen.append(match) }
      }
    }
    let snippets = try window.snippets(of: chosen, store.database)
    var hits: [SearchResults.Hit] = []
    for match in chosen {
      guard let thread = try store.summary(of: match.post.thread, for: viewer) else { continue }
      hits.append(
        SearchResults.Hit(
          thread: thread, post: match.post, snippet: (snippets[match.id] ?? "").unmarking(unlike: window.checks)))
    }
    return (hits, rest.isEmpty ? nil : chosen.last?.rank ?? rank)
  }

  /// The posts of the threads that satisfy the conditions, the newest first; nil when there are too
  /// many.
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

  /// The posts of a window in threads that pass.
  private mutating func matches(in window: PostWindow) throws(StoreError) -> [PostMatch] {
    let matches = try window.matches(among: window.ids[...], store.database)
    try filter.ask(Set(matches.map(\.post.thread)))
    return matches.filter { filter.passed.contains($0.post.thread) }
  }
}
