// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Who is told of what. Nobody is told of their own acts, nobody who left is told of anything, and
/// whoever's writing is suspended only of moderators' acts.
extension Store {
  private static let isTold =
    "member.left_at IS NULL AND (member.suspended = 0 OR ?1 = 'moderation')"

  /// Tells a member of something about a post, and says whether the member is told. A thread that
  /// the member muted tells no answers and replies. What the member has yet to see of the same act
  /// comes anew and not twice, but for what moderators did, each act of which is told.
  @discardableResult
  func notify(
    _ member: MemberID, _ kind: Notice.Kind, of post: PostReference, by: MemberID, at: Timestamp
  ) throws(StoreError) -> Bool {
    guard member != by else { return false }
    if kind != .moderation { try withdrawUnseen(kind, of: post, from: member, by: by) }
    try database.run(
      """
      INSERT INTO notice(kind, member, actor, created, thread, number) SELECT ?1, id, ?3, ?4, ?5, ?6 FROM member
      WHERE id = ?2 AND \(Self.isTold) AND \(ThreadAudience.isTold("?5")) AND (?1 NOT IN ('answer', 'reply') OR NOT EXISTS (SELECT 1 FROM thread_follow
        WHERE thread_follow.member = ?2 AND thread_follow.thread = ?5 AND stance = 'mute'))
      """, kind, member, by, at, post.thread, post.number)
    return database.changes > 0
  }

  /// Tells a member of something about a tip, in the same way.
  func notify(
    _ member: MemberID, _ kind: Notice.Kind, ofTip tip: Int, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    guard member != by else { return }
    if kind != .moderation { try withdrawUnseen(kind, ofTip: tip, from: member, by: by) }
    try database.run(
      """
      INSERT INTO notice(kind, member, actor, created, tip)
        SELECT ?1, id, ?3, ?4, ?5 FROM member WHERE id = ?2 AND \(Self.isTold)
      """, kind, member, by, at, tip)
  }

  /// Tells a member as `notify` does, unless the member was told the same of this post before, seen
  /// or not.
  func notifyOnce(
    _ member: MemberID, _ kind: Notice.Kind, of post: PostReference, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    let isTold = try database.number(
      "SELECT 1 FROM notice WHERE member = ? AND kind = ? AND thread = ? AND number = ? LIMIT 1", member, kind,
      post.thread, post.number)
    if isTold == nil { try notify(member, kind, of: post, by: by, at: at) }
  }

  /// Takes back what was told of an act that is undone.
  func withdraw(_ kind: Notice.Kind, of post: PostReference, from member: MemberID) throws(StoreError) {
    try database.run(
      "DELETE FROM notice WHERE member = ? AND kind = ? AND thread = ? AND number = ?", member, kind, post.thread,
      post.number)
  }

  /// Takes back what a member has not seen yet of an act that is undone or comes again; with nil
  /// whoever did it.
  func withdrawUnseen(
    _ kind: Notice.Kind, of post: PostReference, from member: MemberID, by actor: MemberID? = nil
  ) throws(StoreError) {
    try database.run(
      """
      DELETE FROM notice WHERE member = ?1 AND kind = ?2 AND thread = ?3 AND number = ?4 AND seen = 0
        AND actor = coalesce(?5, actor)
      """, member, kind, post.thread, post.number, actor)
  }

  /// The same of what was told about a tip.
  func withdrawUnseen(
    _ kind: Notice.Kind, ofTip tip: Int, from member: MemberID, by actor: MemberID? = nil
  ) throws(StoreError) {
    try database.run(
      """
      DELETE FROM notice WHERE member = ?1 AND kind = ?2 AND tip = ?3 AND seen = 0 AND actor = coalesce(?4, actor)
      """, member, kind, tip, actor)
  }

  /// Tells those who watch a thread of a new post in it: each once until the notice is seen, and
  /// none who was told of this post already.
  func notifyWatchers(ofThread post: PostReference, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.run(
      """
      INSERT INTO notice(kind, member, actor, created, thread, number)
        SELECT ?1, member.id, ?2, ?3, ?4, ?5
        FROM thread_follow CROSS JOIN member ON member.id = thread_follow.member
        WHERE thread_follow.thread = ?4 AND thread_follow.stance = 'watch' AND member.id <> ?2 AND \(Self.isTold)
          AND \(ThreadAudience.isTold("?4"))
          AND NOT EXISTS (SELECT 1 FROM notice
            WHERE notice.member = thread_follow.member AND notice.thread = ?4 AND seen = 0
              AND (kind = ?1 OR number = ?5))
      """, Notice.Kind.watchedThread, by, at, post.thread, post.number)
  }

  /// Tells those who watch a topic of a new thread with it, but none who muted another of its
  /// topics or was told of it already.
  func notifyTopicWatchers(of opening: PostReference, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.run(
      """
      INSERT INTO notice(kind, member, actor, created, thread, number)
        SELECT DISTINCT ?1, member.id, ?2, ?3, ?4, ?5
        FROM thread_topic
          CROSS JOIN topic_follow ON topic_follow.topic = thread_topic.topic AND topic_follow.stance = 'watch'
          CROSS JOIN member ON member.id = topic_follow.member
        WHERE thread_topic.thread = ?4 AND member.id <> ?2 AND \(Self.isTold) AND \(ThreadAudience.isTold("?4"))
          AND NOT EXISTS (SELECT 1 FROM thread_topic AS other
              CROSS JOIN topic_follow AS muted ON muted.member = member.id AND muted.topic = other.topic
            WHERE other.thread = ?4 AND muted.stance = 'mute')
          AND NOT EXISTS (SELECT 1 FROM notice
            WHERE notice.member = member.id AND notice.thread = ?4 AND seen = 0)
      """, Notice.Kind.watchedTopic, by, at, opening.thread, opening.number)
  }
}
