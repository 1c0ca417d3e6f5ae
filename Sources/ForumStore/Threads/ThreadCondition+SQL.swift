// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ThreadCondition {
  /// The condition in SQL, its values bound to `sql`.
  func sql(columns: SummaryColumns, in sql: inout Fragments) -> String {
    switch self {
    case .kinds(let kinds): "thread.kind IN (\(sql.bind(each: kinds)))"
    case .languages(let languages): "thread.language IN (\(sql.bind(each: languages)))"
    case .authors(let members): "thread.author IN (\(sql.bind(each: members)))"
    case .organisations(let found): "coalesce(author.organisation, 0) IN (\(sql.bind(each: found)))"
    case .topic(let topic):
      """
      EXISTS (SELECT 1 FROM thread_topic
        WHERE thread_topic.thread = listing.thread AND thread_topic.topic = \(sql.bind(topic)))
      """
    case .layer(let layer):
      """
      EXISTS (SELECT 1 FROM layer_ancestor
        WHERE layer_ancestor.layer = thread.layer AND layer_ancestor.ancestor = \(sql.bind(layer)))
      """
    case .found(let threads):
      "listing.thread IN (SELECT value FROM json_each(\(sql.bind(PostWindow.list(threads.map(Int64.init))))))"
    case .waiting(let start): Self.isWaiting(since: sql.bind(start))
    case .before(let moment): "thread.created < \(sql.bind(moment))"
    case .after(let moment): "thread.created >= \(sql.bind(moment))"
    case .state(let state, let viewer): Self.sql(state, viewer: viewer, columns: columns, in: &sql)
    case .need(let kind, let topic):
      """
      EXISTS (SELECT 1 FROM network CROSS JOIN network_need_topic AS need ON need.topic = \(sql.bind(topic))
          AND need.kind = \(sql.bind(kind)) AND need.network = network.number
        WHERE network.thread = thread.number)
      """
    case .stage(let stage):
      """
      EXISTS (SELECT 1 FROM network WHERE network.thread = thread.number AND network.stage = \(sql.bind(stage)))
      """
    case .not(let condition): "NOT (\(condition.sql(columns: columns, in: &sql)))"
    }
  }

  private static func sql(
    _ state: Query.State, viewer: MemberID, columns: SummaryColumns, in sql: inout Fragments
  ) -> String {
    switch state {
    // Which of these wait depends on the time, so that a plan says `waiting(since:)`.
    case .waiting, .unanswered: "thread.waiting = 1"
    case .unread: columns.isUnread
    case .mine: "thread.author = \(sql.bind(viewer))"
    case .replied:
      "thread.author <> \(sql.bind(viewer)) AND listing.thread IN \(ThreadSource.written(by: viewer, in: &sql))"
    case .helped: "thread.helped > 0"
    case .open: "thread.kind IN ('question', 'feedback') AND thread.helped = 0"
    case .answered: "thread.kind IN ('question', 'feedback') AND thread.helped > 0"
    case .locked: "thread.lock_reason IS NOT NULL"
    case .pinned: "listing.pinned = 1"
    case .hidden: "thread.hidden = 1"
    case .new: columns.isNew
    case .watched: "follow.stance IS 'watch'"
    case .muted: columns.isMuted
    case .bookmarked: "follow.bookmarked IS NOT NULL"
    case .event: "EXISTS (SELECT 1 FROM event WHERE event.thread = thread.number)"
    case .poll: "EXISTS (SELECT 1 FROM poll WHERE poll.thread = thread.number)"
    case .network: "EXISTS (SELECT 1 FROM network WHERE network.thread = thread.number)"
    case .boardRoom: "thread.board_room = 1"
    }
  }

  static func isWaiting(since start: String) -> String {
    "thread.waiting = 1 AND thread.returns = 1 AND thread.created >= \(start)"
  }
}
