// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The SQL of one list of threads: which lists of the board to walk along, in which order, and what to leave out.
struct ThreadListSQL {
  private var sql = Fragments()
  private let columns: ThreadColumns
  /// The tables that are needed to find the threads, without those of their lines.
  private let keyJoins: String
  private let viewer: Viewer
  private let sources: [ThreadSource]
  /// So many threads of a list are looked at in four or five milliseconds.
  private static let short = 2000
  /// The column of `listing` by which the list is sorted.
  private let order: String
  /// Where each walk begins and what it is along; together they hold every thread of the list once.
  private var walks: [Walk] = []

  private struct Walk {
    var source: String
    var condition: String
    /// Whether all of it comes after all others.
    var isLast: Bool
  }

  /// The SQL of a request; nil when nothing can match it.
  init?(_ request: ThreadListRequest, viewer: Viewer, store: Store) throws(StoreError) {
    guard let plan = try ThreadListPlan(request, viewer: viewer, store: store) else { return nil }
    self.init(plan, request, viewer: viewer)
  }

  /// The SQL of a request that was planned; nil when nothing can match it.
  init?(_ plan: ThreadListPlan, _ request: ThreadListRequest, viewer: Viewer) {
    self.viewer = viewer
    sources = plan.sources
    let sort = request.query.sort ?? .newest
    columns = ThreadColumns(for: viewer, in: &sql)
    order =
      switch sort {
      case .newest: "by_activity"
      case .waiting: "by_waiting"
      case .helped: "by_helped"
      }
    keyJoins = columns.joins(for: plan.asked)
    for condition in plan.asked { sql.require(condition.sql(columns: columns, in: &sql)) }
    let key = request.after.flatMap { $0.numbers.count == 3 ? $0.numbers : nil }
    let bounds = ThreadListBounds(plan.conditions, sort: sort, viewer: viewer)
    let parts = plan.sources.allSatisfy(\.isOwn) ? [] : bounds.parts(viewer: viewer, in: &sql)
    for source in plan.sources {
      for part in source.isOwn ? [ThreadListBounds.Part()] : parts { addWalk(along: source, part, after: key) }
    }
    guard !walks.isEmpty else { return nil }
  }

  private mutating func addWalk(along source: ThreadSource, _ part: ThreadListBounds.Part, after key: [Int64]?) {
    var conditions = ["listing.scope = \(sql.bind(source.scope))"]
    if let condition = source.condition(viewer: viewer, in: &sql) { conditions.append(condition) }
    if let isPinned = part.isPinned { conditions.append("listing.pinned = \(isPinned ? 1 : 0)") }
    if let condition = part.condition { conditions.append(condition) }
    if let key {
      let (pinned, value, number) = (sql.bind(key[0]), sql.bind(key[1]), sql.bind(key[2]))
      switch part.isPinned {
      case nil:
        conditions.append("(listing.pinned, listing.\(order), listing.thread) < (\(pinned), \(value), \(number))")
      case .some(let isPinned) where isPinned == (key[0] == 1):
        conditions.append("(listing.\(order), listing.thread) < (\(value), \(number))")
      case .some(true): return  // The page begins after the pinned threads.
      case .some(false): break
      }
    }
    walks.append(
      Walk(
        source: part.source ?? source.tables(viewer: viewer, in: &sql),
        condition: conditions.joined(separator: " AND "),
        isLast: part.isLast))
  }

  /// The columns by which the list is sorted and paged; a compound can only sort by columns of its result.
  private var keys: String {
    "listing.pinned AS key_pinned, listing.\(order) AS key_value, listing.thread AS key_thread"
  }

  /// A page of the list. What comes last is only looked at when the rest does not fill the page.
  func page(limit: Int, in database: Database) throws(StoreError) -> Page<ThreadSummary> {
    var first = self
    first.walks.removeAll(where: \.isLast)
    if first.walks.count < walks.count, !first.walks.isEmpty {
      let page = try first.page(limit: limit, in: database)
      if page.items.count == limit { return page }
    }
    var key: PageKey?
    let width = ThreadColumns.width
    let (text, values) = pageStatement(limit: limit)
    let items = try database.rows(text, values: values) { (row) throws(StoreError) in
      key = PageKey(numbers: [row.integer(width), row.integer(width + 1), row.integer(width + 2)])
      return try ThreadColumns.summary(row, for: viewer)
    }
    return Page(items: items, next: items.count == limit ? key : nil)
  }

  /// Whether the lists that are walked along are so short that all that stands in them can be looked at for a search.
  func isShort(in store: Store) throws(StoreError) -> Bool {
    var threads = 0
    for source in sources { threads += try source.count(for: viewer, in: store) }
    return threads <= Self.short
  }

  /// The numbers of the threads, in the order of the list.
  func numbers(limit: Int, in database: Database) throws(StoreError) -> [Int] {
    let (text, values) = statement(keys, keyJoins, limit: limit)
    return try database.rows(text, values: values) { (row) throws(StoreError) in try row.value(2) }
  }

  /// The statement of a page and its values. What stands in no order is sorted by its keys alone, and only the lines of the
  /// page are read.
  func pageStatement(limit: Int) -> (text: String, values: [any Bindable]) {
    guard sources.contains(where: \.isOwn) else {
      return statement("\(columns.list), \(keys)", columns.joins, limit: limit)
    }
    let (text, values) = statement(keys, keyJoins, limit: limit)
    let page = """
      SELECT \(columns.list), key_pinned, key_value, key_thread FROM (\(text)) AS picked
        CROSS JOIN thread ON thread.number = picked.key_thread \(columns.joins)
      ORDER BY key_pinned DESC, key_value DESC, key_thread DESC
      """
    return (page, values)
  }

  /// The walks, merged when there are several: each is an index in the right order already.
  private func statement(_ selection: String, _ joins: String, limit: Int) -> (text: String, values: [any Bindable]) {
    var sql = sql
    // CROSS JOIN: the list first, so that its order is the order of the rows.
    let arms = walks.map { walk in
      """
      SELECT \(selection)
      FROM \(walk.source) CROSS JOIN thread ON thread.number = listing.thread \(joins)
      WHERE \(walk.condition) AND \(sql.condition)
      """
    }
    let text =
      arms.joined(separator: "\nUNION ALL\n")
      + "\nORDER BY key_pinned DESC, key_value DESC, key_thread DESC LIMIT \(sql.bind(limit))"
    return (text, sql.values)
  }
}
