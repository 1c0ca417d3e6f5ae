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
      let own = try scope("author:\(viewer.id.rawValue)")
      return Today(
        waiting: try waiting(for: viewer), waitingCount: counts.waiting - own.waiting,
        notices: try unseenNotices(of: viewer, limit: Self.todayLimit), changedThreads: news.threads,
        newPosts: news.posts, newTips: try newTips(for: viewer), since: viewer.previousVisit,
        pinnedTips: try pinnedTips().map { (number) throws(StoreError) in try readTip(number, now: now) },
        drafts: try drafts(of: viewer.id), counts: counts)
    }
  }

  /// Threads that wait for an answer the reader could give: those on a topic the reader has a tie to, then all others,
  /// each the longest waiting first. A locked one takes no answer.
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
      found += try database.rows(
        """
        SELECT listing.thread, listing.by_waiting
        FROM listing CROSS JOIN thread ON thread.number = listing.thread
        WHERE listing.scope = ? AND listing.pinned = ? AND listing.by_waiting > 1099511627776
          AND thread.author <> ? AND thread.lock_reason IS NULL
        ORDER BY listing.by_waiting DESC, listing.thread DESC LIMIT ?
        """, scope, pinned, viewer.id, Self.todayLimit
      ) { (row) throws(StoreError) in (try row.value(0), try row.value(1)) }
    }
    return found
  }
}
