// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The SQL of one list of threads: which lists of the board to walk along, in which order, and what
/// to leave out.
struct ThreadListSQL {
  /// A thread with the key of its place in the list.
  struct Place {
    var key: PageKey
    var number: Int { Int(key.numbers[2]) }
  }

  private var sql = Fragments()
  /// The tables that are needed to find the threads, without those of their lines.
  private let keyJoins: String
  private let viewer: Viewer
  private let sources: [ThreadSource]
  /// So many threads of a list are looked at in four or five milliseconds.
  private static let short = 2000
  /// Whether pinned threads are walked along first, and whether the largest values are.
  private let (isPinnedFirst, isLargestFirst): (Bool, Bool)
  private let isForward: Bool
  /// Whether there is something on the other side of where the page begins.
  private let isBeyondKey: Bool
  /// Where each walk begins and what it is along; together they hold every thread of the list once.
  private var walks: [Walk] = []

  private struct Walk {
    /// The column of `listing` along which it goes.
    var order: String
    var source: String
    var condition: String
    /// Whether all of it comes after all others.
    var isLast: Bool
  }

  /// The SQL of a request that was planned; nil when nothing can match it.
  init?(_ plan: ThreadListPlan, _ request: ThreadListRequest, viewer: Viewer) {
    self.viewer = viewer
    sources = plan.sources
    let sort = request.query.sort ?? .newest
    let columns = SummaryColumns(for: viewer, in: &sql)
    isForward = request.direction == .forward
    isPinnedFirst = isForward
    isLargestFirst = isForward != (sort == .oldest)
    keyJoins = columns.joins(for: plan.asked)
    for condition in plan.asked { sql.require(condition.sql(columns: columns, in: &sql)) }
    let key = request.after.flatMap { $0.numbers.count == 3 ? $0.numbers : nil }
    isBeyondKey = key != nil
    let living = sort == .waiting ? ListedWaiting.sql(at: request.now, in: &sql) : nil
    let waits = sort == .waiting ? ThreadCondition.isWaiting(since: sql.bind(WaitingRule.start(at: request.now))) : ""
    let allWait = plan.conditions.contains { if case .waiting = $0 { true } else { false } }
    let bounds = ThreadListBounds(plan.conditions, sort: sort, viewer: viewer)
    let parts = plan.sources.allSatisfy(\.isOwn) ? [] : bounds.parts(viewer: viewer, in: &sql)
    for source in plan.sources {
      let lists = viewer.lists(source.scope)
      for part in source.isOwn ? ownParts : parts {
        // An index is in order along one list; what leads to single threads is looked through once for all lists.
        for lists in source.isOwn || part.source != nil ? [lists] : lists.map({ [$0] }) {
          guard let living else {
            addWalk(along: source, lists, part, by: sort.column, after: key)
            continue
          }
          // What waits stands before all else, by values that are greater.
          for part in part.byPin {
            addWalk(along: source, lists, part.requiring(living), by: "by_waiting", after: key)
            if !allWait {
              addWalk(along: source, lists, part.requiring("NOT (\(waits))"), by: "by_activity", after: key)
            }
          }
        }
      }
    }
    guard !walks.isEmpty else { return nil }
  }

  /// A few threads are sorted anyway; one comparison tells which come after a key only where all
  /// goes one way.
  private var ownParts: [ThreadListBounds.Part] {
    isPinnedFirst == isLargestFirst
      ? [ThreadListBounds.Part()] : [ThreadListBounds.Part(isPinned: true), ThreadListBounds.Part(isPinned: false)]
  }

  private mutating func addWalk(
    along source: ThreadSource, _ lists: [String], _ part: ThreadListBounds.Part, by order: String, after key: [Int64]?
  ) {
    // The plus keeps SQLite from seeking every list for every thread: a thread stands in about ten.
    var conditions = [
      lists.count == 1 ? "listing.scope = \(sql.bind(lists[0]))" : "+listing.scope IN (\(sql.bind(each: lists)))"
    ]
    if let condition = source.condition(viewer: viewer, in: &sql) { conditions.append(condition) }
    if let isPinned = part.isPinned { conditions.append("listing.pinned = \(isPinned ? 1 : 0)") }
    if let condition = part.condition { conditions.append(condition) }
    if let key {
      let (pinned, value, number) = (sql.bind(once: key[0]), sql.bind(once: key[1]), sql.bind(once: key[2]))
      let isAfter = isLargestFirst ? "<" : ">"
      switch part.isPinned {
      case nil:
        conditions.append(
          "(listing.pinned, listing.\(order), listing.thread) \(isAfter) (\(pinned), \(value), \(number))")
      case .some(let isPinned) where isPinned == (key[0] == 1):
        conditions.append("(listing.\(order), listing.thread) \(isAfter) (\(value), \(number))")
      case .some(isPinnedFirst): return  // The page begins after all of these.
      case .some: break
      }
    }
    walks.append(
      Walk(
        order: order,
        source: part.source ?? source.tables(viewer: viewer, in: &sql),
        condition: conditions.joined(separator: " AND "),
        isLast: part.isLast && isLargestFirst && isPinnedFirst))
  }

  /// The columns by which the list is sorted and paged; a compound can only sort by columns of its
  /// result.
  private func keys(_ walk: Walk) -> String {
    "listing.pinned AS key_pinned, listing.\(walk.order) AS key_value, listing.thread AS key_thread"
  }

  private var sorted: String {
    let values = isLargestFirst ? "DESC" : "ASC"
    return "key_pinned \(isPinnedFirst ? "DESC" : "ASC"), key_value \(values), key_thread \(values)"
  }

  /// A page of the list. The threads are found first, so that only the lines of the page are read.
  func page(limit: Int, in database: Database) throws(StoreError) -> Page<ThreadSummary> {
    let places = try places(limit: limit, in: database)
    return page(
      of: try summaries(of: places, in: database), keys: places.map(\.key), isWhole: places.count < limit)
  }

  /// A page of items that were found along the walk, with the key of each; `isWhole` when the walk
  /// came to its end. `reached` is how far it was walked, for a page that ends early.
  func page<Item>(
    of items: [Item], keys: some BidirectionalCollection<PageKey>, isWhole: Bool, reached: PageKey? = nil
  ) -> Page<Item> {
    let onward = isWhole ? nil : reached ?? keys.last
    let back = isBeyondKey ? keys.first ?? reached : nil
    return isForward
      ? Page(items: items, next: onward, previous: back)
      : Page(items: items.reversed(), next: back, previous: onward)
  }

  /// So many walks are merged by one statement. SQLite merges 500 at most, and takes ten times as long for twice as many
  /// from about here on; a reader in many networks has more.
  static let mergedWalks = 60

  /// The threads of all walks in the order of the list: those of so many walks by each statement, of which the first are
  /// the page.
  private func merged(limit: Int, in database: Database) throws(StoreError) -> [Place] {
    var found: [Place] = []
    for start in stride(from: 0, to: walks.count, by: Self.mergedWalks) {
      let (text, values) = statement(of: walks[start..<min(start + Self.mergedWalks, walks.count)], limit: limit)
      found += try database.rows(text, values: values) { (row) throws(StoreError) in
        Place(key: PageKey(numbers: [row.integer(0), row.integer(1), row.integer(2)]))
      }
    }
    guard walks.count > Self.mergedWalks else { return found }
    return Array(found.sorted { comes($0.key.numbers, before: $1.key.numbers) }.prefix(limit))
  }

  /// Whether a key stands before another in the order of the list, as `sorted` says it in SQL.
  private func comes(_ one: [Int64], before other: [Int64]) -> Bool {
    if one[0] != other[0] { return (one[0] > other[0]) == isPinnedFirst }
    return isLargestFirst ? (one[1], one[2]) > (other[1], other[2]) : (one[1], one[2]) < (other[1], other[2])
  }

  /// Whether the lists that are walked along are so short that all that stands in them can be
  /// looked at for a search.
  func isShort(in store: Store) throws(StoreError) -> Bool {
    var threads = 0
    for source in sources { threads += try source.count(for: viewer, in: store) }
    return threads <= Self.short
  }

  /// The numbers of the threads, in the order of the walk.
  func numbers(limit: Int, in database: Database) throws(StoreError) -> [Int] {
    try places(limit: limit, in: database).map(\.number)
  }

  /// The threads in the order of the walk, each with its key. What comes last is only looked at when the rest does not
  /// fill the page.
  func places(limit: Int, in database: Database) throws(StoreError) -> [Place] {
    var first = self
    first.walks.removeAll(where: \.isLast)
    if first.walks.count < walks.count, !first.walks.isEmpty {
      let places = try first.merged(limit: limit, in: database)
      if places.count == limit { return places }
    }
    return try merged(limit: limit, in: database)
  }

  /// The lines of some threads, in the order in which they are given.
  func summaries(of places: [Place], in database: Database) throws(StoreError) -> [ThreadSummary] {
    guard !places.isEmpty else { return [] }
    var sql = Fragments()
    let columns = SummaryColumns(for: viewer, in: &sql)
    let list = sql.bind(PostWindow.list(places.map { $0.key.numbers[2] }))
    let text = """
      SELECT \(columns.list) FROM json_each(\(list)) AS picked
        CROSS JOIN thread ON thread.number = picked.value \(columns.joins)
      """
    return try database.rows(text, values: sql.values) { (row) throws(StoreError) in
      try SummaryColumns.summary(row, for: viewer)
    }
  }

  /// The statement that finds the threads of a page, and its values.
  func pageStatement(limit: Int) -> (text: String, values: [any Bindable]) { statement(of: walks[...], limit: limit) }

  /// Some of the walks, merged when there are several: each is an index in the right order already.
  private func statement(of walks: ArraySlice<Walk>, limit: Int) -> (text: String, values: [any Bindable]) {
    var sql = sql
    // CROSS JOIN: the list first, so that its order is the order of the rows.
    let arms = walks.map { walk in
      """
      SELECT \(keys(walk))
      FROM \(walk.source) CROSS JOIN thread ON thread.number = listing.thread \(keyJoins)
      WHERE \(walk.condition) AND \(sql.condition)
      """
    }
    let text = arms.joined(separator: "\nUNION ALL\n") + "\nORDER BY \(sorted) LIMIT \(sql.bind(limit))"
    return (text, sql.values)
  }
}

extension ThreadSort {
  /// The column of `listing` by which a list is sorted.
  fileprivate var column: String {
    switch self {
    case .newest, .oldest: "by_activity"
    case .waiting, .unanswered: "by_waiting"
    case .helped: "by_helped"
    }
  }
}
