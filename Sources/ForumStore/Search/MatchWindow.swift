// SPDX-License-Identifier: EUPL-1.2

/// The newest matches of an expression: what is ranked, so that the work does not grow with the board.
struct MatchWindow {
  /// An index that is searched.
  enum Index: String {
    case posts = "post_text"
    case tips = "tip_text"
    case members = "member_text"
  }

  /// The expression.
  let expression: String
  /// How many matches there are, up to the size of the window.
  let count: Int
  /// The row numbers of the oldest and the newest.
  let rows: ClosedRange<Int64>

  /// About how many matches there are in all, if they are spread evenly: the window tells how dense they lie.
  let estimate: Int

  /// Looks up to `size` matches back; nil when there is none.
  init?(_ expression: String, in index: Index, size: Int, _ database: Database) throws(StoreError) {
    let found = try database.first(
      """
      SELECT count(*), min(row), max(row) FROM (
        SELECT rowid AS row FROM \(index.rawValue) WHERE \(index.rawValue) MATCH ? ORDER BY rowid DESC LIMIT ?)
      """, expression, size
    ) { (row) throws(StoreError) in (count: Int(row.integer(0)), oldest: row.integer(1), newest: row.integer(2)) }
    guard let found, found.count > 0 else { return nil }
    self.expression = expression
    count = found.count
    rows = found.oldest...found.newest
    let span = Int(found.newest - found.oldest) + 1
    estimate = count < size ? count : count * max(Int(found.newest), span) / span
  }
}
