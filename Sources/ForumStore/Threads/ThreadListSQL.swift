// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The SQL of one list of threads: which lists of the board to walk along, in which order, and what to leave out.
struct ThreadListSQL {
  private var sql = Fragments()
  private let columns: ThreadColumns
  private let viewer: Viewer
  private let order: String
  private let scopes: [String]

  /// The SQL of a request; nil when nothing can match it.
  init?(_ request: ThreadListRequest, viewer: Viewer, store: Store) throws(StoreError) {
    guard let plan = try ThreadListPlan(request, viewer: viewer, store: store) else { return nil }
    self.viewer = viewer
    columns = ThreadColumns(for: viewer, in: &sql)
    scopes = plan.scopes
    order =
      switch request.query.sort ?? .newest {
      case .newest: "by_activity"
      case .waiting: "by_waiting"
      case .helped: "by_helped"
      }
    for condition in plan.conditions { sql.require(condition.sql(columns: columns, in: &sql)) }
    if let key = request.after?.numbers, key.count == 3 {
      let (pinned, value, number) = (sql.bind(key[0]), sql.bind(key[1]), sql.bind(key[2]))
      sql.require("(listing.pinned, listing.\(order), listing.thread) < (\(pinned), \(value), \(number))")
    }
  }

  /// The columns by which the list is sorted and paged; a compound can only sort by columns of its result.
  private var keys: String {
    "listing.pinned AS key_pinned, listing.\(order) AS key_value, listing.thread AS key_thread"
  }

  /// A page of the list, and the key of its last thread.
  func page(limit: Int, in database: Database) throws(StoreError) -> Page<ThreadSummary> {
    var key: PageKey?
    let width = ThreadColumns.width
    let items = try run("\(columns.list), \(keys)", limit: limit, database) {
      (row) throws(StoreError) in
      key = PageKey(numbers: [row.integer(width), row.integer(width + 1), row.integer(width + 2)])
      return try ThreadColumns.summary(row, for: viewer)
    }
    return Page(items: items, next: items.count == limit ? key : nil)
  }

  /// The numbers of the threads, in the order of the list.
  func numbers(limit: Int, in database: Database) throws(StoreError) -> [Int] {
    try run(keys, limit: limit, database) {
      (row) throws(StoreError) in try row.value(2)
    }
  }

  /// Walks along one list, or along several at once, merged: each is an index in the right order already.
  private func run<Value>(
    _ selection: String, limit: Int, _ database: Database, read: (Row) throws(StoreError) -> Value
  ) throws(StoreError) -> [Value] {
    var sql = sql
    let text = statement(selection, limit: limit, in: &sql)
    return try database.rows(text, values: sql.values, read: read)
  }

  private func statement(_ selection: String, limit: Int, in sql: inout Fragments) -> String {
    // CROSS JOIN: the list first, so that its order is the order of the rows.
    let arms = scopes.map { scope in
      """
      SELECT \(selection)
      FROM listing CROSS JOIN thread ON thread.number = listing.thread \(columns.joins)
      WHERE listing.scope = \(sql.bind(scope)) AND \(sql.condition)
      """
    }
    return arms.joined(separator: "\nUNION ALL\n")
      + "\nORDER BY key_pinned DESC, key_value DESC, key_thread DESC LIMIT \(sql.bind(limit))"
  }

  /// The statement and its values, for tests that look at how SQLite runs it.
  func explained(limit: Int) -> (text: String, values: [any Bindable]) {
    var sql = sql
    let text = statement("\(columns.list), \(keys)", limit: limit, in: &sql)
    return (text, sql.values)
  }
}
