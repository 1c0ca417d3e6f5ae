// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// So many waiting threads come with a digest.
  private static let digestWaiting = 5

  /// What came since a moment and matters to a member; with nil since the member's last digest or
  /// visit, whichever was later, and before both since the join date; a digest or visit later than
  /// now was noted by a wrong clock and is none. Marks nothing as read or seen, and does not move
  /// that moment.
  public func digest(for viewer: MemberID, since: Timestamp?, now: Timestamp) throws(StoreError) -> Digest {
    try database.read { () throws(StoreError) in
      var viewer = try self.viewer(viewer)
      var digest = Digest(since: try start(since, for: viewer.id, now: now))
      viewer.previousVisit = digest.since
      digest.threads = try newThreads(since: digest.since, for: viewer)
      let listed = Set(digest.threads.map(\.number))
      digest.notices = try unseenNotices(of: viewer, since: digest.since, limit: Digest.limit).reversed().filter {
        // The thread itself follows.
        guard $0.kind == .watchedTopic, case .post(let post) = $0.target else { return true }
        return !listed.contains(post.thread)
      }
      digest.tips = try newTips(since: digest.since, for: viewer, now: now)
      digest.waiting = Array(
        try waiting(for: viewer, now: now).filter { !listed.contains($0.number) }.prefix(Self.digestWaiting))
      digest.waitingCount = try waitingCount(for: viewer, now: now)
      (digest.changedThreads, digest.newPosts) = try news(for: viewer)
      digest.newTips = try newTips(for: viewer)
      digest.meetings = try meetingNews(for: viewer, since: digest.since, now: now)
      return digest
    }
  }

  /// Notes that a member got a digest, so that the next one begins there.
  public func noteDigest(of member: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try allow(.read, actor(member))
      try database.run(
        """
        UPDATE member SET last_digest = CASE WHEN last_digest BETWEEN ?2 AND ?2 + ?3 THEN last_digest ELSE ?2 END
        WHERE id = ?1
        """, member, at, Self.visitPause)
      try keepAppointments(of: member, at: at)
    }
  }

  private func start(_ since: Timestamp?, for member: MemberID, now: Timestamp) throws(StoreError) -> Timestamp {
    if let since { return since }
    let told = try database.number(
      """
      SELECT coalesce(max(coalesce(digest, visit), coalesce(visit, digest)), min(joined, ?2))
      FROM (SELECT joined, CASE WHEN last_digest <= ?2 + ?3 THEN last_digest END AS digest,
          CASE WHEN visit_last <= ?2 + ?3 THEN visit_last END AS visit
        FROM member WHERE id = ?1)
      """, member, now, Self.visitPause)
    return Timestamp(seconds: Int64(told ?? 0))
  }

  /// Topics that a member has a tie to or watches, and does not mute.
  private func ownTopics(of viewer: Viewer) throws(StoreError) -> [TopicID] {
    let topics: [TopicID] = try database.column(
      """
      SELECT topic FROM member_topic WHERE member = ?1
      UNION SELECT topic FROM topic_follow WHERE member = ?1 AND stance = 'watch'
      """, viewer.id
    )
    return topics.filter { !viewer.mutedTopics.contains($0) }
  }

  /// A walk along each topic's list, over what was active since then, the newest first.
  private func newThreads(since: Timestamp, for viewer: Viewer) throws(StoreError) -> [ThreadSummary] {
    var numbers: Set<Int> = []
    for topic in try ownTopics(of: viewer) {
      for (list, pinned) in viewer.lists("topic:\(topic.rawValue)").flatMap({ [($0, true), ($0, false)] }) {
        var sql = Fragments()
        let columns = SummaryColumns(for: viewer, in: &sql)
        let (scope, pinned, floor) = (sql.bind(list), sql.bind(pinned), sql.bind(since))
        numbers.formUnion(
          try database.column(
            """
            SELECT listing.thread FROM listing CROSS JOIN thread ON thread.number = listing.thread \(columns.ownJoins)
            WHERE listing.scope = \(scope) AND listing.pinned = \(pinned) AND listing.by_activity >= \(floor)
              AND thread.created >= \(floor) AND thread.author <> \(sql.bind(viewer.id)) AND \(columns.isUnread)
            ORDER BY listing.by_activity DESC, listing.thread DESC LIMIT \(sql.bind(Digest.limit))
            """, values: sql.values
          ) as [Int])
      }
    }
    var threads: [ThreadSummary] = []
    for number in numbers.sorted().suffix(Digest.limit) {
      if let thread = try summary(of: number, for: viewer) { threads.append(thread) }
    }
    return threads
  }

  private func newTips(since: Timestamp, for viewer: Viewer, now: Timestamp) throws(StoreError) -> [Tip] {
    let topics = Set(try ownTopics(of: viewer))
    guard !topics.isEmpty else { return [] }
    let numbers: [Int] = try database.column(
      """
      SELECT number FROM tip WHERE is_retired = 0 AND created >= ? AND owner <> ?
      ORDER BY created DESC, number DESC LIMIT ?
      """, since, viewer.id, BoardCounts.limit
    )
    var tips: [Tip] = []
    for number in numbers where tips.count < Digest.limit {
      let tip = try readTip(number, now: now)
      if !topics.isDisjoint(with: tip.topics) { tips.append(tip) }
    }
    return tips.sorted { $0.number < $1.number }
  }
}
