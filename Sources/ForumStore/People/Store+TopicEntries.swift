// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// All topics with counts and the reader's ties, by id.
  public func topicEntries(for viewer: MemberID, now: Timestamp) throws(StoreError) -> [TopicEntry] {
    try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      let ties = try ties(of: viewer.id)
      let follows = try topicFollows(of: viewer.id)
      return try topics().map { (topic) throws(StoreError) in
        let id = topic.id.rawValue
        let listed = try scope("topic:\(id)")
        return TopicEntry(
          topic: topic, threads: listed.threads, waiting: try waitingThreads(in: "topic:\(id)", at: now),
          tips: try tally("tips:\(id)"),
          helpers: try tally("helpers:\(id)"), tie: ties[topic.id] ?? [], follow: follows[topic.id] ?? Follow())
      }
    }
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
