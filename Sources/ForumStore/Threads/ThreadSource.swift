// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A part of the board along which a list of threads can be found.
enum ThreadSource: Hashable {
  /// One of the board's lists, by its name.
  case scope(String)
  /// The threads that the reader watches or muted.
  case stance(Stance)
  /// The threads among the reader's bookmarks.
  case bookmarks
  /// The threads in which the reader wrote.
  case written
  /// Some threads.
  case found([Int])
  /// The threads of all networks, of the newest events or polls.
  case meetings(Meetings)
  /// The threads that are muted with a topic and with none of those before it.
  case mutedTopic(TopicID, after: [TopicID])

  /// What has threads of its own.
  enum Meetings: String {
    case network
    case event
    case poll
  }

  /// So many of the newest networks, events or polls are looked at.
  private static let newestMeetings = 5000

  /// The lists in which the threads stand that the reader muted; no thread stands in two of them.
  static func muted(by viewer: Viewer) -> [ThreadSource] {
    // Whoever muted much in many networks has a list for each of both: walking all that there is costs less than merging
    // those.
    guard viewer.mutedTopics.count * viewer.lists("").count <= mostMutedLists else { return [.scope("all")] }
    let topics = viewer.mutedTopics
    return (viewer.mutesThreads ? [.stance(.mute)] : [])
      + topics.indices.map { .mutedTopic(topics[$0], after: Array(topics[..<$0])) }
  }

  /// So many lists of muted topics are merged at most.
  static let mostMutedLists = 4 * ThreadListSQL.mergedWalks

  /// The name of the board's list that holds them all.
  var scope: String {
    switch self {
    case .scope(let name): name
    case .stance, .bookmarks, .written, .found, .meetings: "all"
    case .mutedTopic(let topic, _): "topic:\(topic.rawValue)"
    }
  }

  /// Whether the reader's own rows, or words, lead to the threads: they are few, and in no order
  /// that a list has.
  var isOwn: Bool {
    switch self {
    case .scope, .mutedTopic: false
    case .stance, .bookmarks, .written, .found, .meetings: true
    }
  }

  /// The tables that are walked, `listing` the last of them.
  func tables(viewer: Viewer, in sql: inout Fragments) -> String {
    switch self {
    case .scope, .mutedTopic: "listing"
    case .stance:
      "thread_follow AS kept INDEXED BY thread_follow_own CROSS JOIN listing ON listing.thread = kept.thread"
    case .bookmarks:
      "thread_follow AS kept INDEXED BY thread_follow_bookmark CROSS JOIN listing ON listing.thread = kept.thread"
    case .written:
      """
      (SELECT DISTINCT thread FROM \(Self.written(by: viewer.id, in: &sql))) AS written
        CROSS JOIN listing ON listing.thread = written.thread
      """
    case .meetings(let table):
      """
      (SELECT DISTINCT thread FROM (SELECT thread FROM \(table.rawValue) ORDER BY number DESC LIMIT \(Self.newestMeetings)))
        AS met CROSS JOIN listing ON listing.thread = met.thread
      """
    case .found(let threads):
      "\(Self.list(threads, in: &sql)) AS found CROSS JOIN listing ON listing.thread = found.value"
    }
  }

  private static func list(_ threads: [Int], in sql: inout Fragments) -> String {
    "json_each(\(sql.bind(PostWindow.list(threads.map(Int64.init)))))"
  }

  /// The threads of the newest posts of a member; older ones are not looked at.
  static func written(by member: MemberID, in sql: inout Fragments) -> String {
    """
    (SELECT post.thread FROM post INDEXED BY post_by_author
      WHERE post.author = \(sql.bind(member)) AND post.tombstone IS NULL ORDER BY post.id DESC LIMIT \(newestPosts))
    """
  }

  /// So many posts of a member are looked at.
  private static let newestPosts = 5000

  /// What must hold besides standing in the list; nil for nothing.
  func condition(viewer: Viewer, in sql: inout Fragments) -> String? {
    switch self {
    case .scope: return nil
    case .stance(let stance): return "kept.member = \(sql.bind(viewer.id)) AND kept.stance = \(sql.bind(stance))"
    case .bookmarks: return "kept.member = \(sql.bind(viewer.id)) AND kept.bookmarked IS NOT NULL"
    case .written, .found, .meetings: return nil
    case .mutedTopic(_, let others):
      let muted = "follow.stance IS NULL AND thread.author <> \(sql.bind(once: viewer.id))"
      guard !others.isEmpty else { return muted }
      let before = others.map { sql.bind(once: $0) }.joined(separator: ", ")
      return """
        \(muted) AND NOT EXISTS (SELECT 1 FROM thread_topic
          WHERE thread_topic.thread = listing.thread AND thread_topic.topic IN (\(before)))
        """
    }
  }

  /// How many threads it holds, or a few more.
  func count(for viewer: Viewer, in store: Store) throws(StoreError) -> Int {
    switch self {
    case .scope, .mutedTopic:
      try store.database.number("SELECT threads FROM scope WHERE name = ?", scope) ?? 0
    case .stance(let stance):
      try store.database.number(
        "SELECT count(*) FROM thread_follow WHERE member = ? AND stance = ?", viewer.id, stance) ?? 0
    case .bookmarks:
      try store.database.number(
        "SELECT count(*) FROM thread_follow WHERE member = ? AND bookmarked IS NOT NULL", viewer.id) ?? 0
    case .found(let threads): threads.count
    case .meetings(let table):
      min(
        Self.newestMeetings,
        try store.database.number("SELECT seq FROM sqlite_sequence WHERE name = ?", table.rawValue) ?? 0)
    case .written: try store.database.number("SELECT posts FROM member WHERE id = ?", viewer.id) ?? 0
    }
  }
}
