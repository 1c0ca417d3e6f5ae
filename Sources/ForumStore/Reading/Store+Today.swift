// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// How many waiting threads and notices the home screen gets; it shows what fits and says how
  /// many there are.
  private static let todayLimit = 20

  /// The home screen.
  public func today(for viewer: MemberID, now: Timestamp) throws(StoreError) -> Today {
    try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      let counts = try counts(for: viewer.id, now: now)
      let news = try news(for: viewer)
      var today = Today(
        waiting: try waiting(for: viewer, now: now), waitingCount: try waitingCount(for: viewer, now: now),
        notices: try unseenNotices(of: viewer, limit: Self.todayLimit), changedThreads: news.threads,
        newPosts: news.posts, newTips: try newTips(for: viewer), since: viewer.previousVisit,
        pinnedTips: try pinnedTips().map { (number) throws(StoreError) in try readTip(number, now: now) },
        drafts: try drafts(of: viewer.id), counts: counts)
      today.own = try ownWaiting(of: viewer, now: now)
      today.meetings = try meetingNews(for: viewer, since: viewer.previousVisit, untilSeen: true, now: now)
      today.steps = try firstSteps(of: viewer, now: now)
      return today
    }
  }

  /// How many wait that are neither the reader's own nor muted. For whoever mutes nothing both are
  /// counted along an index; else thread by thread, up to `BoardCounts.limit`.
  func waitingCount(for viewer: Viewer, now: Timestamp) throws(StoreError) -> Int {
    guard viewer.mutesThreads || !viewer.mutedTopics.isEmpty else {
      return try waitingThreads(in: viewer.lists("all"), at: now)
        - waitingThreads(in: viewer.lists("author:\(viewer.id.rawValue)"), at: now)
    }
    var sql = Fragments()
    let columns = SummaryColumns(for: viewer, in: &sql)
    let living = ListedWaiting.sql(at: now, in: &sql)
    let (me, limit) = (sql.bind(viewer.id), sql.bind(BoardCounts.limit))
    let scopes = viewer.lists("waiting").map { sql.bind($0) }.joined(separator: ", ")
    let text = """
      SELECT count(*) FROM (
        SELECT 1 FROM listing CROSS JOIN thread ON thread.number = listing.thread \(columns.ownJoins)
        WHERE listing.scope IN (\(scopes)) AND listing.pinned IN (0, 1) AND \(living) AND thread.author <> \(me)
          AND NOT \(columns.isMuted) LIMIT \(limit))
      """
    return try database.value(text, values: sql.values) ?? 0
  }

  /// Threads that wait for an answer the reader could give: those on a topic the reader has a tie
  /// to, then all others, each the longest waiting first. A locked one takes no answer, a muted one
  /// is not wanted.
  func waiting(for viewer: Viewer, now: Timestamp) throws(StoreError) -> [ThreadSummary] {
    let mine = try ties(of: viewer.id).keys.map { "topic:\($0.rawValue)" }
    var numbers: [Int] = []
    for scopes in [mine, ["waiting"]] where numbers.count < Self.todayLimit {
      var found: [ListedWaiting.Row] = []
      for list in scopes.flatMap(viewer.lists) {
        found += try waiting(in: list, for: viewer, limit: Self.todayLimit, now: now)
      }
      found.sort { $0 > $1 }
      for (_, thread) in found where numbers.count < Self.todayLimit && !numbers.contains(thread) {
        numbers.append(thread)
      }
    }
    var waiting: [ThreadSummary] = []
    for number in numbers {
      if let summary = try summary(of: number, for: viewer) { waiting.append(summary) }
    }
    return waiting
  }

  /// The reader's own threads that wait for an answer, the longest waiting first.
  func ownWaiting(of viewer: Viewer, now: Timestamp) throws(StoreError) -> [ThreadSummary] {
    var found: [ListedWaiting.Row] = []
    for list in viewer.lists("author:\(viewer.id.rawValue)") {
      found += try waiting(in: list, for: viewer, isOwn: true, limit: Self.todayLimit, now: now)
    }
    found.sort { $0 > $1 }
    var own: [ThreadSummary] = []
    for (_, thread) in found.prefix(Self.todayLimit) {
      if let summary = try summary(of: thread, for: viewer) { own.append(summary) }
    }
    return own
  }
}
