// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// The row of the last post before a date, found by halving: posts stand in the order in which
  /// they came. On a board whose imports came in another order than they were written it is no more
  /// than a good place to look from.
  func lastPost(before date: Timestamp) throws(StoreError) -> Int64 {
    var (low, high) = (Int64(0), Int64(try database.number("SELECT max(id) FROM post") ?? 0))
    while low < high {
      let middle = (low + high + 1) / 2
      let written = try database.number("SELECT created FROM post WHERE id >= ? ORDER BY id LIMIT 1", middle)
      if let written, written < Int(date.seconds) { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
