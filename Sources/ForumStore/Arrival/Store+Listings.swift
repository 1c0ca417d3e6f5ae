// SPDX-License-Identifier: EUPL-1.2

/// The place of a thread in a list, as a row of `listing` holds it.
package struct ListingRow {
  /// The list.
  package var scope: String
  /// Whether the thread is unanswered.
  package var isWaiting: Bool
  /// All values of the row: thread, scope, pinned, by_activity, by_waiting, by_helped.
  package var values: [ColumnValue]
}

extension Store {
  /// Hands the places that threads must have in the lists to `body`, thread by thread.
  package func eachListing(
    ofThreads numbers: ClosedRange<Int>, _ body: (ListingRow) throws(StoreError) -> Void
  ) throws(StoreError) {
    try database.each(
      """
      SELECT number, scope, pinned, last_activity, by_waiting, by_helped
      FROM thread_scope CROSS JOIN thread ON thread.number = thread_scope.thread
      WHERE thread_scope.thread BETWEEN ? AND ?
      """, [numbers.lowerBound, numbers.upperBound]
    ) { (row) throws(StoreError) in
      try body(
        ListingRow(
          scope: row.string(1), isWaiting: row.integer(4) > 1 << 40, values: (0..<6).map(row.any)))
      return true
    }
  }

  /// Puts a thread into the list of this name for its audience, if it belongs there.
  package func list(thread: Int, in scope: String) throws(StoreError) {
    try database.run(
      DerivedRows.listing + " WHERE thread_scope.thread = ? AND thread_scope.scope = thread.audience || ?", thread,
      scope)
  }

  /// Notes of each thread whether its author can come back.
  package func noteReturns() throws(StoreError) { try database.run(DerivedRows.returns) }
}
