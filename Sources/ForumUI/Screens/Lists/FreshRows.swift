// SPDX-License-Identifier: EUPL-1.2

/// Rows of a list that were read again because another process wrote: those on the screen change
/// where they stand, and what came waits until the reader wants it.
struct FreshRows<Row> {
  /// The rows on the screen, as they are now.
  let shown: [Row]
  /// How many came: rows that were not there, among or before those that were.
  let arrived: Int

  /// What follows from the rows as they are read now, from the top, for those that are shown; `isToEnd` says whether the
  /// list ends with these.
  init<ID: Hashable>(_ fresh: [Row], over rows: [Row], isToEnd: Bool = false, by id: (Row) -> ID) {
    let now = Dictionary(fresh.map { (id($0), $0) }) { first, _ in first }
    shown = rows.map { now[id($0)] ?? $0 }
    let known = Set(rows.map(id))
    // Behind the last known one stand rows that only moved up when others went.
    let last = isToEnd ? fresh.endIndex - 1 : fresh.lastIndex { known.contains(id($0)) } ?? fresh.endIndex - 1
    arrived = fresh.isEmpty ? 0 : fresh[...last].count { !known.contains(id($0)) }
  }
}
