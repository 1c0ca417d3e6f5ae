// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// The row of the last post before a date, found by halving: posts stand in the order in which
  /// they came. On a board whose imports came in another order than they were written it is no more
  /// than a good place to look from.
  func lastPost(before date: Timestamp) throws(StoreError) -> Int64 {
    var (low, high) = (Int64(0), Int64(try database.newestPost()))
    while low < high {
      let middle = (low + high + 1) / 2
      let written = try database.number("SELECT created FROM post WHERE id >= ? ORDER BY id LIMIT 1", middle)
      if let written, written < Int(date.seconds) { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

extension Database {
  /// The number of the newest post; 0 on an empty board. As a measure of how many posts there are it costs one look at
  /// the end of the table.
  func newestPost() throws(StoreError) -> Int { try number("SELECT max(id) FROM post") ?? 0 }
}
