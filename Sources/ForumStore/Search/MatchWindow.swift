// SPDX-License-Identifier: EUPL-1.2

/// The newest matches of an expression: what is ranked, so that the work does not grow with the
/// board.
struct MatchWindow {
  /// An index that is searched.
  enum Index: String {
    case posts = "post_text"
    case tips = "tip_text"
    case members = "member_text"
  }

  /// The expression.
  let expression: String
  /// The row numbers of the matches, the newest first; at least one, and no more than the size of
  /// the window.
  let ids: [Int64]
  /// About how many matches there are in all, if they are spread evenly: the window tells how dense
  /// they lie.
  let estimate: Int

  /// How many matches there are, up to the size of the window.
  var count: Int { ids.count }
  /// The row number of the oldest.
  var oldest: Int64 { ids[ids.count - 1] }

  /// Looks up to `size` matches back (-1 for all) from `ceiling` on, none of them older than
  /// `floor`; nil when there is none.
  init?(
    _ expression: String, in index: Index, size: Int, floor: Int64 = 0, ceiling: Int64 = .max, _ database: Database
  ) throws(StoreError) {
    let table = index.rawValue
    var ids: [Int64] = []
    for part in try index == .posts ? database.seen(from: floor, to: ceiling) : [(floor, ceiling)] {
      guard size < 0 || ids.count < size else { break }
      ids += try database.rows(
        "SELECT rowid FROM \(table) WHERE \(table) MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?",
        expression, part.floor, part.ceiling, size < 0 ? -1 : size - ids.count
      ) { (row) throws(StoreError) in row.integer(0) }
    }
    self.ids = ids
    guard let newest = ids.first, let oldest = ids.last else { return nil }
    self.expression = expression
    let span = Int(newest - oldest) + 1
    estimate = ids.count == size ? ids.count * max(Int(newest), span) / span : ids.count
  }
}
