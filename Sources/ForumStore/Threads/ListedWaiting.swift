// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Which rows of a list wait, as `WaitingRule` says it: the only place that knows how
/// `listing.by_waiting` tells it.
enum ListedWaiting {
  /// What is above this in `by_waiting` is unanswered: times are below 2^40.
  private static let least: Int64 = 1 << 41

  /// A thread of a list that waits; the larger its rank the longer.
  typealias Row = (rank: Int, thread: Int)

  /// The least and the greatest `by_waiting` of those that wait at a moment, asked before another one. The longest unanswered
  /// have the largest, and the odd ones have an author who can come back.
  static func range(at now: Timestamp, askedBefore: Timestamp? = nil) -> ClosedRange<Int64> {
    let oldest = byWaiting(WaitingRule.start(at: now)) + 1
    let newest = askedBefore.map { byWaiting($0) + 2 } ?? Self.least
    let least = max(Self.least, newest)
    return least...max(least, oldest)
  }

  /// That of a thread that was asked at a moment and whose author cannot come back.
  private static func byWaiting(_ asked: Timestamp) -> Int64 { (1 << 42) - 2 * asked.seconds }

  /// When a thread of a rank was asked.
  static func asked(_ row: Row) -> Timestamp { Timestamp(seconds: ((1 << 42) - Int64(row.rank) + 1) / 2) }

  /// That a row of `listing` waits; of one part of a list, among the pinned or the others, a walk
  /// along its index.
  static func sql(at now: Timestamp, askedBefore: Timestamp? = nil, in sql: inout Fragments) -> String {
    let range = range(at: now, askedBefore: askedBefore)
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

  /// The first of those in a list that wait and take an answer, others' or the reader's own, none that is muted: the
  /// longest waiting, or of those asked before a moment the newest. Pinned ones stand in a part of their own of the index,
  /// so that up to twice as many come.
  func waiting(
    in list: String, for viewer: Viewer, isOwn: Bool = false, newestBefore: Timestamp? = nil, limit: Int, now: Timestamp
  ) throws(StoreError) -> [ListedWaiting.Row] {
    var found: [ListedWaiting.Row] = []
    for pinned in [true, false] {
      var sql = Fragments()
      let columns = SummaryColumns(for: viewer, in: &sql)
      let (scope, pinned, me) = (sql.bind(list), sql.bind(pinned), sql.bind(viewer.id))
      let living = ListedWaiting.sql(at: now, askedBefore: newestBefore, in: &sql)
      let order = newestBefore == nil ? "DESC" : "ASC"
      found += try database.rows(
        """
        SELECT listing.by_waiting, listing.thread
        FROM listing CROSS JOIN thread ON thread.number = listing.thread \(columns.ownJoins)
        WHERE listing.scope = \(scope) AND listing.pinned = \(pinned) AND \(living)
          AND thread.author \(isOwn ? "=" : "<>") \(me) AND thread.lock_reason IS NULL AND NOT \(columns.isMuted)
        ORDER BY listing.by_waiting \(order), listing.thread \(order) LIMIT \(sql.bind(limit))
        """, values: sql.values
      ) { (row) throws(StoreError) in (try row.value(0), try row.value(1)) }
    }
    return found
  }
}
