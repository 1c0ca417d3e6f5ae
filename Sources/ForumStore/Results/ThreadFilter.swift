// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The threads that a reader may find and that satisfy the conditions of a query, each asked once
/// however many of its posts are found.
struct ThreadFilter {
  let viewer: Viewer
  let conditions: [ThreadCondition]
  let database: Database

  /// Those that passed.
  private(set) var passed: Set<Int> = []
  private var asked: Set<Int> = []

  init(_ conditions: [ThreadCondition], viewer: Viewer, _ database: Database) {
    self.conditions = conditions
    self.viewer = viewer
    self.database = database
  }

  /// Looks at those of some threads that were not looked at yet.
  mutating func ask(_ threads: Set<Int>) throws(StoreError) {
    let new = threads.subtracting(asked)
    guard !new.isEmpty else { return }
    asked.formUnion(new)
    passed.formUnion(try passing(among: new))
  }

  /// The threads that a moderator finds though they stand in no list but one of their own.
  func hidden(limit: Int) throws(StoreError) -> Set<Int> {
    guard viewer.moderates else { return [] }
    return Set(
      try database.column(
        "SELECT thread FROM listing INDEXED BY listing_by_activity WHERE scope = 'hidden' LIMIT ?", limit
      ))
  }

  private func passing(among threads: Set<Int>) throws(StoreError) -> Set<Int> {
    var sql = Fragments()
    let columns = SummaryColumns(for: viewer, in: &sql)
    for condition in conditions { sql.require(condition.sql(columns: columns, in: &sql)) }
    guard !sql.isNever else { return [] }
    // After the columns, of which not all are used: SQLite takes no values beyond the last one that
    // is.
    let list = sql.bind(PostWindow.list(threads.map(Int64.init)))
    // The lists in which all threads stand that the reader may find. Removed threads stand in none.
    let names = viewer.lists("all") + (viewer.moderates ? ["hidden"] : [])
    let scopes = names.map { sql.bind($0) }.joined(separator: ", ")
    let text = """
      SELECT thread.number FROM json_each(\(list)) AS row
        CROSS JOIN listing ON listing.thread = row.value AND +listing.scope IN (\(scopes))
        CROSS JOIN thread ON thread.number = listing.thread \(columns.joins(for: conditions))
      WHERE \(sql.condition)
      """
    return Set(try database.column(text, values: sql.values))
  }
}
