// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Threads, tips and members that match, without regard to case and accents; words match from
  /// their start. Work is bounded: the newest candidates are ranked, answers that helped and tips
  /// first, and older ones behind them.
  ///
  /// All words must occur in the same post, tip or profile. A query without words finds the newest
  /// threads and tips that satisfy its conditions; one without anything to look for finds nothing.
  ///
  /// - Parameters:
  ///   - after: The `next` of the page of threads before; tips and members come with the first page
  ///     only.
  ///   - limit: How many of each part at most, and of threads no more than 1000; these can be fewer
  ///     though there are more.
  public func search(
    _ query: Query, viewer: MemberID, now: Timestamp, after: PageKey? = nil, limit: Int
  ) throws(StoreError) -> SearchResults {
    try search(query, viewer: viewer, now: now, after: after, limit: limit, window: PostSearch.window)
  }

  /// The same with so many matches ranked together; tests make it small.
  func search(
    _ query: Query, viewer: MemberID, now: Timestamp, after: PageKey?, limit: Int, window: Int
  ) throws(StoreError) -> SearchResults {
    let limit = max(limit, 1)
    return try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      let text = SearchText(query)
      let filter = Query(terms: query.terms.filter { !$0.condition.isText }, sort: query.sort)
      guard !text.wanted.isEmpty || !filter.terms.isEmpty else { return SearchResults() }
      var request = ThreadListRequest(viewer: viewer.id, now: now, query: filter, limit: min(limit, 1000))
      guard let plan = try ThreadListPlan(request, viewer: viewer, store: self) else { return SearchResults() }
      var results = SearchResults()
      let page: Page<SearchResults.Hit>
      if text.wanted.isEmpty {
        request.after = after
        page = try newest(request, excluding: query, for: viewer)
      } else {
        var posts = PostSearch(
          store: self, viewer: viewer, text: text, list: ThreadListSQL(plan, request, viewer: viewer),
          conditions: plan.conditions)
        posts.size = window
        page = try posts.page(after: after, limit: request.limit)
      }
      (results.threads, results.next) = (try withPages(page.items), page.next)
      guard after == nil else { return results }
      (results.tips, results.hasMoreTips) = try tips(with: text, plan.conditions, now: now, limit: limit)
      (results.members, results.hasMoreMembers) = try members(with: text, plan.conditions, limit: limit)
      return results
    }
  }

  /// Hits with the networks whose pages they are.
  private func withPages(_ hits: [SearchResults.Hit]) throws(StoreError) -> [SearchResults.Hit] {
    guard !hits.isEmpty else { return [] }
    var sql = Fragments()
    let threads = sql.bind(each: hits.map(\.thread.number))
    var pages: [Int: NetworkID] = [:]
    try database.each("SELECT thread, id FROM network WHERE thread IN (\(threads))", sql.values) {
      (row) throws(StoreError) in
      pages[try row.value(0)] = try row.value(1) as NetworkID
      return true
    }
    return hits.map { hit in
      var hit = hit
      hit.network = pages[hit.thread.number]
      return hit
    }
  }

  /// Threads by their conditions alone, each with how it begins.
  private func newest(
    _ request: ThreadListRequest, excluding query: Query, for viewer: Viewer
  ) throws(StoreError) -> Page<SearchResults.Hit> {
    var request = request
    request.query.terms += query.terms.filter { $0.isExcluded && $0.condition.isSearchableText }
    let page = try threads(request)
    let hits = try page.items.map { (thread) throws(StoreError) in
      let beginning = try database.first(
        "SELECT substr(body, 1, 200) FROM post WHERE thread = ? AND number = 1 AND tombstone IS NULL", thread.number
      ) { (row) throws(StoreError) in row.string(0) }
      return SearchResults.Hit(
        thread: thread, post: PostReference(thread: thread.number, number: 1), snippet: beginning?.onOneLine ?? "")
    }
    return Page(items: hits, next: page.next)
  }

  /// Tips that can be relied on, the current ones first, then the best.
  private func tips(
    with text: SearchText, _ conditions: [ThreadCondition], now: Timestamp, limit: Int
  ) throws(StoreError) -> (found: [Tip], hasMore: Bool) {
    var sql = Fragments()
    sql.require("tip.is_retired = 0")
    for condition in conditions { sql.require(condition.tipSQL(in: &sql)) }
    guard !sql.isNever else { return ([], false) }
    var tables = "tip"
    var rank = "tip.created DESC"
    let most = max(PostSearch.window, limit + 1)
    let window = try window(of: text, in: .tips, size: most)
    if let window {
      tables = "tip_text CROSS JOIN tip ON tip.number = tip_text.rowid"
      rank = "bm25(tip_text, 4.0, 1.0)"
      sql.require("tip_text MATCH \(sql.bind(window.expression))")
      sql.require("tip_text.rowid >= \(sql.bind(window.oldest))")
    } else if !text.wanted.isEmpty {
      return ([], false)
    }
    let order = "tip.review_by <= \(sql.bind(now)), \(rank), tip.number DESC"
    let oneMore = sql.bind(limit + 1)
    let numbers: [Int] = try database.column(
      "SELECT tip.number FROM \(tables) WHERE \(sql.condition) ORDER BY \(order) LIMIT \(oneMore)", values: sql.values
    )
    let tips = try numbers.prefix(limit).map { (number) throws(StoreError) in try readTip(number, now: now) }
    return (tips, numbers.count > limit || window?.count == most)
  }

  /// Members by what they say of themselves, the best first; none without a word, since the
  /// directory is for that.
  private func members(
    with text: SearchText, _ conditions: [ThreadCondition], limit: Int
  ) throws(StoreError) -> (found: [MemberEntry], hasMore: Bool) {
    let most = max(PostSearch.window, limit + 1)
    var sql = Fragments()
    for condition in conditions { sql.require(condition.memberSQL(in: &sql)) }
    guard !sql.isNever, let window = try window(of: text, in: .members, size: most) else { return ([], false) }
    sql.require("member_text MATCH \(sql.bind(window.expression))")
    sql.require("member_text.rowid >= \(sql.bind(window.oldest))")
    sql.require("member.left_at IS NULL")
    let oneMore = sql.bind(limit + 1)
    var entries = try database.rows(
      """
      SELECT \(MemberBrief.columns()), member.works_on, member.posts
      FROM member_text CROSS JOIN member ON member.id = member_text.rowid
        LEFT JOIN organisation ON organisation.id = member.organisation
      WHERE \(sql.condition)
      ORDER BY bm25(member_text, 8.0, 8.0, 2.0, 3.0, 1.0), member.handle LIMIT \(oneMore)
      """, values: sql.values
    ) { (row) throws(StoreError) in
      MemberEntry(
        brief: try MemberBrief(row, from: 0), ties: [:], worksOn: row.lines(MemberBrief.width),
        posts: try row.value(MemberBrief.width + 1))
    }
    let hasMore = entries.count > limit || window.count == most
    entries = Array(entries.prefix(limit))
    for index in entries.indices { entries[index].ties = try helpfulTies(of: entries[index].brief.id) }
    return (entries, hasMore)
  }

  private func window(
    of text: SearchText, in index: MatchWindow.Index, size: Int
  ) throws(StoreError) -> MatchWindow? {
    guard !text.wanted.isEmpty else { return nil }
    let expression = text.expression(text.wanted.map(\.begun), excluded: text.excluded.map(\.begun))
    return try MatchWindow(expression, in: index, size: size, database)
  }
}

extension Query.Condition {
  /// Whether it is a word or phrase.
  fileprivate var isText: Bool {
    switch self {
    case .word, .phrase: true
    default: false
    }
  }

  /// Whether it is a word or phrase with a letter or digit.
  fileprivate var isSearchableText: Bool {
    switch self {
    case .word(let text), .phrase(let text): FullText.isSearchable(text)
    default: false
    }
  }
}
