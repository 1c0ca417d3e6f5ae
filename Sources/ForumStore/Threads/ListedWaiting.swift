// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Which rows of a list wait, as `WaitingRule` says it: the only place that knows how
/// `listing.by_waiting` tells it.
enum ListedWaiting {
  /// What is above this in `by_waiting` is unanswered: times are below 2^40.
  private static let least: Int64 = 1 << 41

  /// The least and the greatest `by_waiting` of those that wait at a moment. The longest unanswered
  /// have the largest, and the odd ones have an author who can come back.
  static func range(at now: Timestamp) -> ClosedRange<Int64> {
    let oldest = (1 << 42) - 2 * WaitingRule.start(at: now).seconds + 1
    return least...max(least, oldest)
  }

  /// That a row of `listing` waits; of one part of a list, among the pinned or the others, a walk
  /// along its index.
  static func sql(at now: Timestamp, in sql: inout Fragments) -> String {
    let range = range(at: now)
    return """
      listing.by_waiting BETWEEN \(sql.bind(range.lowerBound)) AND \(sql.bind(range.upperBound))
        AND listing.by_waiting & 1 = 1
      """
  }
}

extension Store {
  /// How many threads of some lists wait, which have none in common.
  func waitingThreads(in scopes: [String], at now: Timestamp) throws(StoreError) -> Int {
    var threads = 0
    for scope in scopes { threads += try waitingThreads(in: scope, at: now) }
    return threads
  }

  /// How many threads of a list wait.
  func waitingThreads(in scope: String, at now: Timestamp) throws(StoreError) -> Int {
    // A list in which nothing is unanswered is not looked through.
    guard try self.scope(scope).unanswered > 0 else { return 0 }
    let range = ListedWaiting.range(at: now)
    let arriving = try database.arrival().threads
    return try database.number(
      """
      SELECT count(*) FROM listing INDEXED BY listing_by_waiting
      WHERE scope = ?1 AND pinned IN (0, 1) AND by_waiting BETWEEN ?2 AND ?3 AND by_waiting & 1 = 1
        AND thread NOT BETWEEN ?4 AND ?5
      """, scope, range.lowerBound, range.upperBound, arriving.first, arriving.last) ?? 0
  }
}
