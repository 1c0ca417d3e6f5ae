// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The columns of a thread's line as one reader sees it, and the parts of SQL that lists and
/// filters share.
///
/// In all of it `thread` is the thread, `author` its author, `employer` the author's organisation,
/// `reading` the reader's marks and `follow` how the reader follows it.
struct SummaryColumns {
  /// The columns in the order in which `summary` reads them.
  let list: String
  /// How many posts the reader has not read. Bounded by the thread, and mostly by nothing but its
  /// row: only a thread with tombstones, or one that began before the reader joined, has to be
  /// looked into.
  let unread: String
  /// That there are some: the same, without counting those of a long thread.
  private let someUnread: String
  /// Whether another wrote in it since the reader's previous visit, muted or not.
  private let arrived: String
  /// Whether the reader muted it, or a topic of it; a constant for a reader who mutes nothing, so
  /// that it costs nothing.
  let isMuted: String
  /// What of the reader's own is joined to `thread`.
  let ownJoins: String
  /// The tables besides `thread`.
  let joins: String

  /// Columns for a reader, whose values are bound to `sql`.
  init(for viewer: Viewer, in sql: inout Fragments) {
    let me = sql.bind(viewer.id)
    let floor = sql.bind(viewer.readBefore)
    let arrivedLate = "post.thread = thread.number AND tombstone IS NULL AND post.created >= \(floor)"
    unread = Self.unread(floor: floor, ofOlder: "(SELECT count(*) FROM post WHERE \(arrivedLate))")
    // The newest first, which tells at once.
    someUnread = Self.unread(
      floor: floor, ofOlder: "EXISTS (SELECT 1 FROM post WHERE \(arrivedLate) ORDER BY post.number DESC LIMIT 1)")
    if let since = viewer.previousVisit {
      let since = sql.bind(since)
      arrived = """
        (thread.last_activity >= \(since) AND EXISTS (SELECT 1 FROM post INDEXED BY post_outline
          WHERE post.thread = thread.number AND post.created >= \(since) AND post.author <> \(me)
            AND tombstone IS NULL ORDER BY post.number DESC LIMIT 1))
        """
    } else {
      arrived = "0"
    }
    isMuted = Self.isMuted(for: viewer, in: &sql)
    ownJoins = """
      LEFT JOIN reading ON reading.member = \(me) AND reading.thread = thread.number
      LEFT JOIN thread_follow AS follow ON follow.member = \(me) AND follow.thread = thread.number
      """
    joins = """
      CROSS JOIN member AS author ON author.id = thread.author
      LEFT JOIN organisation AS employer ON employer.id = author.organisation
      \(ownJoins)
      """
    list = """
      thread.number, thread.title, thread.kind, thread.call_kind, thread.stage, thread.layer, thread.language,
      thread.created, thread.last_activity,
      (SELECT group_concat(topic, ' ')
        FROM (SELECT topic FROM thread_topic WHERE thread_topic.thread = thread.number ORDER BY position)),
      thread.posts, thread.answers, thread.helped, thread.heard, thread.waiting, thread.pinned, thread.lock_reason,
      thread.hidden, CASE WHEN \(isMuted) THEN 0 ELSE \(unread) END, \(arrived) AND NOT \(isMuted),
      thread.author = \(me), follow.stance, follow.bookmarked IS NOT NULL, \(isMuted), thread.returns,
      thread.board_room, (SELECT id FROM network WHERE network.number = thread.network), thread.drafted,
      \(MemberBrief.columns(of: "author", organisation: "employer"))
      """
  }

  /// How many posts are unread; of a thread that is older than `floor`, and that the reader never opened, as said.
  private static func unread(floor: String, ofOlder older: String) -> String {
    """
    CASE
      WHEN reading.thread IS NOT NULL THEN
        thread.last_number - reading.up_to - reading.beyond_count
        - CASE WHEN thread.posts = thread.last_number THEN 0 ELSE (
            SELECT count(*) FROM post INDEXED BY post_tombstone
            WHERE post.thread = thread.number AND tombstone IS NOT NULL AND post.number > reading.up_to
              AND post.number NOT IN (SELECT value FROM json_each(reading.beyond))) END
      WHEN thread.last_activity < \(floor) THEN 0
      WHEN thread.created >= \(floor) THEN thread.posts
      ELSE \(older)
    END
    """
  }

  /// The tables that some conditions need besides `thread`, without those that only columns need.
  func joins(for conditions: [ThreadCondition]) -> String {
    conditions.contains(where: \.asksAuthor) ? joins : ownJoins
  }

  /// Whether it counts as unread: something is, and it is not muted.
  var isUnread: String { unlessMuted("(\(someUnread)) > 0") }
  /// Whether it counts as new: something arrived, and it is not muted.
  var isNew: String { unlessMuted(arrived) }

  private func unlessMuted(_ condition: String) -> String {
    isMuted == "0" ? condition : "\(condition) AND NOT \(isMuted)"
  }

  /// A thread's own stance comes before that of its topics; what the reader started is not muted
  /// with a topic.
  private static func isMuted(for viewer: Viewer, in sql: inout Fragments) -> String {
    guard !viewer.mutedTopics.isEmpty else { return viewer.mutesThreads ? "(follow.stance IS 'mute')" : "0" }
    let topics = viewer.mutedTopics.map { sql.bind(once: $0) }.joined(separator: ", ")
    return """
      (CASE follow.stance WHEN 'mute' THEN 1 WHEN 'watch' THEN 0 ELSE
        thread.author <> \(sql.bind(once: viewer.id)) AND EXISTS (SELECT 1 FROM thread_topic
          WHERE thread_topic.thread = thread.number AND thread_topic.topic IN (\(topics))) END)
      """
  }

  /// How many columns a summary takes.
  static let width = 28 + MemberBrief.width

  /// Reads the columns. A hidden thread shows a member nothing that was written in it.
  static func summary(_ row: Row, for viewer: Viewer) throws(StoreError) -> ThreadSummary {
    let isHidden: Bool = try row.value(17)
    var summary = ThreadSummary(
      number: try row.value(0), title: isHidden && !viewer.moderates ? "" : try row.value(1), kind: try row.value(2),
      callKind: try row.optional(3), stage: try row.optional(4), author: try MemberBrief(row, from: 28),
      layer: try row.value(5), language: try row.value(6), created: try row.value(7),
      lastActivity: try row.value(8),
      topics: row.string(9).split(separator: " ").map { TopicID(String($0)) }, posts: try row.value(10),
      answers: try row.value(11), helped: try row.value(12), heard: try row.value(13), isUnanswered: try row.value(14),
      authorReturns: try row.value(24),
      isPinned: try row.value(15), lockReason: try row.optional(16), isHidden: isHidden,
      unread: max(0, try row.value(18)), isNew: try row.value(19), isMine: try row.value(20),
      follow: Follow(stance: try row.optional(21), isBookmarked: try row.value(22)), isMuted: try row.value(23))
    let (isBoardRoom, network): (Bool, NetworkID?) = (try row.value(25), try row.optional(26))
    summary.audience = network.map { .network($0) } ?? (isBoardRoom ? .boards : .all)
    summary.isDraft = try row.value(27)
    return summary
  }
}
