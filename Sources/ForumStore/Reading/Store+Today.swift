// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// How many waiting threads and notices the home screen gets; it shows what fits and says how many there are.
  private static let todayLimit = 20

  /// The home screen.
  public func today(for viewer: MemberID, now: Timestamp) throws(StoreError) -> Today {
    try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      let counts = try counts(for: viewer.id)
      let news = try news(for: viewer)
      return Today(
        waiting: try waiting(for: viewer), waitingCount: try waitingCount(for: viewer),
        notices: try unseenNotices(of: viewer, limit: Self.todayLimit), changedThreads: news.threads,
        newPosts: news.posts, newTips: try newTips(for: viewer), since: viewer.previousVisit,
        pinnedTips: try pinnedTips().map { (number) throws(StoreError) in try readTip(number, now: now) },
        drafts: try drafts(of: viewer.id), counts: counts)
    }
  }

  /// How many wait that are neither the reader's own nor muted. For whoever mutes nothing both numbers are kept; else
  /// they are counted, up to `BoardCounts.limit`.
  private func waitingCount(for viewer: Viewer) throws(StoreError) -> Int {
    guard viewer.mutesThreads || !viewer.mutedTopics.isEmpty else {
      return try scope("all").waiting - scope("author:\(viewer.id.rawValue)").waiting
    }
    var sql = Fragments()
    let columns = ThreadColumns(for: viewer, in: &sql)
    let (me, limit) = (sql.bind(viewer.id), sql.bind(BoardCounts.limit))
    let text = """
      SELECT count(*) FROM (
        SELECT 1 FROM listing CROSS JOIN thread ON thread.number = listing.thread \(columns.ownJoins)
        WHERE listing.scope = 'waiting' AND thread.author <> \(me) AND NOT \(columns.isMuted) LIMIT \(limit))
      """
    return try database.first(text, values: sql.values) { (row) throws(StoreError) in try row.value(0) } ?? 0
  }

  /// Threads that wait for an answer the reader could give: those on a topic the reader has a tie to, then all others,
  /// each the longest waiting first. A locked one takes no answer, a muted one is not wanted.
  private func waiting(for viewer: Viewer) throws(StoreError) -> [ThreadSummary] {
    var mine: [(thread: Int, rank: Int)] = []
    for topic in try ties(of: viewer.id).keys {
      mine += try longestWaiting(in: "topic:\(topic.rawValue)", for: viewer)
    }
    let others = try longestWaiting(in: "waiting", for: viewer)
    var numbers: [Int] = []
    for list in [mine, others] {
      for (thread, _) in list.sorted(by: { ($0.rank, $0.thread) > ($1.rank, $1.thread) })
      where numbers.count < Self.todayLimit && !numbers.contains(thread) {
        numbers.append(thread)
      }
    }
    var waiting: [ThreadSummary] = []
    for number in numbers {
      if let summary = try summary(of: number, for: viewer) { waiting.append(summary) }
    }
    return waiting
  }

  /// The longest waiting of one list, with the larger rank the longer one waits. Pinned ones stand in a part of their
  /// own of the index.
  private func longestWaiting(
    in scope: String, for viewer: Viewer
  ) throws(StoreError) -> [(thread: Int, rank: Int)] {
    var found: [(thread: Int, rank: Int)] = []
    // Above 2^40 are those that wait, see the schema; others of the list come after them in the index.
    for pinned in [true, false] {
      var sql = Fragments()
      let columns = ThreadColumns(for: viewer, in: &sql)
      let (scope, pinned, me) = (sql.bind(scope), sql.bind(pinned), sql.bind(viewer.id))
      found += try database.rows(
        """
        SELECT listing.thread, listing.by_waiting
        FROM listing CROSS JOIN thread ON thread.number = listing.thread \(columns.ownJoins)
        WHERE listing.scope = \(scope) AND listing.pinned = \(pinned) AND listing.by_waiting > 1099511627776
          AND thread.author <> \(me) AND thread.lock_reason IS NULL AND NOT \(columns.isMuted)
        ORDER BY listing.by_waiting DESC, listing.thread DESC LIMIT \(sql.bind(Self.todayLimit))
        """, values: sql.values
      ) { (row) throws(StoreError) in (try row.value(0), try row.value(1)) }
    }
    return found
  }
}
