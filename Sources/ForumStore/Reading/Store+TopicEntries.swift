// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// All topics with counts and the reader's ties, by id.
  public func topicEntries(for viewer: MemberID, now: Timestamp) throws(StoreError) -> [TopicEntry] {
    try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      let ties = try ties(of: viewer.id)
      let follows = try topicFollows(of: viewer.id)
      let started = try startedLately(at: now)
      return try topics().map { (topic) throws(StoreError) in
        let id = topic.id.rawValue
        let listed = try scope("topic:\(id)")
        var entry = TopicEntry(
          topic: topic, threads: listed.threads, waiting: try waitingThreads(in: "topic:\(id)", at: now),
          tips: try tally("tips:\(id)"),
          helpers: try tally("helpers:\(id)"), tie: ties[topic.id] ?? [], follow: follows[topic.id] ?? Follow())
        (entry.recent, entry.before) = started[topic.id] ?? (0, 0)
        return entry
      }
    }
  }

  /// So many of the newest threads are looked at; where more were started in eight weeks, all topics grow alike.
  private static let newestThreads = 2000

  /// How many threads that all see were started with each topic in the last weeks, and in as many weeks before.
  private func startedLately(at now: Timestamp) throws(StoreError) -> [TopicID: (recent: Int, before: Int)] {
    var started: [TopicID: (recent: Int, before: Int)] = [:]
    try database.each(
      """
      SELECT thread_topic.topic, count(CASE WHEN newest.created >= ?1 THEN 1 END),
        count(CASE WHEN newest.created < ?1 THEN 1 END)
      FROM (SELECT * FROM thread ORDER BY number DESC LIMIT \(Self.newestThreads)) AS newest
        CROSS JOIN thread_topic ON thread_topic.thread = newest.number
      WHERE newest.created >= ?2 AND newest.created <= ?3 AND newest.hidden = 0 AND newest.removed = 0
        AND newest.audience = ''
      GROUP BY thread_topic.topic
      """,
      [now.adding(days: -TopicEntry.recentDays), now.adding(days: -2 * TopicEntry.recentDays), now]
    ) { (row) throws(StoreError) in
      started[try row.value(0)] = (try row.value(1), try row.value(2))
      return true
    }
    return started
  }

  /// How a member follows topics, by topic.
  func topicFollows(of member: MemberID) throws(StoreError) -> [TopicID: Follow] {
    var follows: [TopicID: Follow] = [:]
    try database.each("SELECT topic, stance, bookmarked IS NOT NULL FROM topic_follow WHERE member = ?", [member]) {
      (row) throws(StoreError) in
      follows[try row.value(0)] = Follow(stance: try row.optional(1), isBookmarked: try row.value(2))
      return true
    }
    return follows
  }
}
