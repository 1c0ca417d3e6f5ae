// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// By how much the lists of threads grow.
struct ListGrowth {
  /// The growth of each list by its name: its threads, and those of them that are unanswered.
  private(set) var lists: [String: (threads: Int, waiting: Int)] = [:]

  /// Counts one more thread in a list.
  mutating func add(_ scope: String, isWaiting: Bool) {
    let known = lists[scope] ?? (0, 0)
    lists[scope] = (known.threads + 1, known.waiting + (isWaiting ? 1 : 0))
  }
}

extension Importer {
  /// Writes the places of new threads in the lists, their topics and ids, all before the threads
  /// themselves.
  func writeLists(of arrival: Arrival, in slices: WriteSlices) throws(StoreError) -> ListGrowth {
    var (slices, growth) = (slices, ListGrowth())
    let board = target.database
    let topics = try RowCopy("thread_topic", from: database, to: board)
    let remembered = try RowCopy("import_source", from: database, to: board)
    try store.noteReturns()
    var first = arrival.threads.first
    while first <= arrival.threads.last {
      try slices.write { (limit) throws(StoreError) in
        try target.requireArriving(arrival)
        let last =
          try database.number(
            "SELECT max(number) FROM (SELECT number FROM thread WHERE number >= ? ORDER BY number LIMIT ?)", first,
            max(1, limit / 8)) ?? arrival.threads.last
        try topics(where: "thread BETWEEN ? AND ?", first, last)
        try remembered(where: "kind = 'thread' AND ours BETWEEN ? AND ?", first, last)
        try store.eachListing(ofThreads: first...last) { (row) throws(StoreError) in
          try board.run(
            """
            INSERT INTO listing(thread, scope, pinned, by_activity, by_waiting, by_helped) VALUES (?, ?, ?, ?, ?, ?)
            """, values: row.values)
          growth.add(row.scope, isWaiting: row.isWaiting)
        }
        first = last + 1
        try steps.within?()
      }
    }
    return growth
  }
}
