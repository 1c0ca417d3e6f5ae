// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Counts what stands on the board, as members see it.
  ///
  /// Reads kept counts; how long questions waited and who answered whom is looked up among the newest threads, of which
  /// there are so many that a large board costs no more than one of some thousand threads.
  public func statistics(now: Timestamp) throws(StoreError) -> BoardStatistics {
    try database.read { () throws(StoreError) in
      let all = try scope("all")
      var found = BoardStatistics()
      found.members = try tally("members")
      found.organisations = try tally("organisations")
      (found.threads, found.waiting) = (all.threads, try waitingThreads(in: "all", at: now))
      found.posts = try tally("posts")
      found.tips = try tally("tips")
      func meetings(_ table: String, _ condition: String = "1") throws(StoreError) -> Int {
        try database.number(
          """
          SELECT count(*) FROM \(table) CROSS JOIN thread AS held ON held.number = thread
          WHERE held.removed = 0 AND held.hidden = 0 AND held.audience = '' AND \(condition)
          """) ?? 0
      }
      found.networks = try meetings("network")
      found.events = try meetings("event", "state IN ('save-the-date', 'open')")
      found.polls = try meetings("poll")
      found.pollsOwed = try meetings("poll INDEXED BY poll_owed", "closed IS NOT NULL AND outcome IS NULL")
      found.layers = try layerLines()
      found.topics = try topicLines(now)
      found.months = Self.withoutGaps(try monthLines())
      found.newest = all.threads > Self.newestThreads ? Self.newestThreads : nil
      found.questions = try questions()
      found.bridges = try bridges()
      return found
    }
  }

  private func layerLines() throws(StoreError) -> [BoardStatistics.LayerLine] {
    try database.rows(
      """
      SELECT layer.id, coalesce(scope.threads, 0) AS threads, coalesce(known.members, 0) AS members
      FROM layer LEFT JOIN scope ON scope.name = 'layer:' || layer.id
        LEFT JOIN (
          SELECT ancestor, sum(number) AS members
          FROM (SELECT layer, count(*) AS number FROM member WHERE left_at IS NULL GROUP BY layer) AS own
            JOIN layer_ancestor ON layer_ancestor.layer = own.layer GROUP BY ancestor
        ) AS known ON known.ancestor = layer.id
      WHERE coalesce(scope.threads, 0) > 0 OR known.members > 0 ORDER BY layer.position
      """
    ) { (row) throws(StoreError) in
      BoardStatistics.LayerLine(layer: try row.value(0), threads: try row.value(1), members: try row.value(2))
    }
  }

  private func topicLines(_ now: Timestamp) throws(StoreError) -> [BoardStatistics.TopicLine] {
    var lines = try database.rows(
      """
      SELECT topic.id, coalesce(scope.threads, 0) AS threads, coalesce(tally.number, 0)
      FROM topic LEFT JOIN scope ON scope.name = 'topic:' || topic.id LEFT JOIN tally ON tally.name = 'tips:' || topic.id
      WHERE scope.threads > 0 OR tally.number > 0 ORDER BY threads DESC, topic.id
      """
    ) { (row) throws(StoreError) in
      BoardStatistics.TopicLine(
        topic: try row.value(0), threads: try row.value(1), waiting: 0, tips: try row.value(2))
    }
    for index in lines.indices {
      lines[index].waiting = try waitingThreads(in: "topic:\(lines[index].topic.rawValue)", at: now)
    }
    return lines
  }

  /// Every month from the first post to the last, the oldest first: kept counts, at no cost.
  public func months() throws(StoreError) -> [BoardStatistics.MonthLine] {
    try database.read { () throws(StoreError) in Self.withoutGaps(try monthLines()) }
  }

  /// Months with a thread or a post.
  private func monthLines() throws(StoreError) -> [BoardStatistics.MonthLine] {
    var months: [Int: BoardStatistics.MonthLine] = [:]
    for kind in ["threads", "posts"] {
      // `;` comes after `:`, so that these are all names with that beginning.
      try database.each(
        "SELECT substr(name, ?3), number FROM tally WHERE name > ?1 AND name < ?2 AND number > 0",
        ["\(kind):", "\(kind);", kind.utf8.count + 2]
      ) { (row) throws(StoreError) in
        let parts = row.string(0).split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2 else { return true }
        let index = parts[0] * 12 + parts[1]
        let number: Int = try row.value(1)
        var line = months[index] ?? BoardStatistics.MonthLine(year: parts[0], month: parts[1], posts: 0)
        if kind == "threads" { line.threads = number } else { line.posts = number }
        months[index] = line
        return true
      }
    }
    return months.sorted { $0.key < $1.key }.map(\.value)
  }

  /// So many of the newest threads are looked into, and so many posts of each.
  private static let newestThreads = 2000
  private static let firstPosts = 50

  /// The newest threads that all members see, as a table `recent`.
  private static let recent = """
    (SELECT number, kind, layer, author, created, helped FROM (
      SELECT * FROM thread ORDER BY number DESC LIMIT \(newestThreads))
      WHERE hidden = 0 AND removed = 0 AND audience = '') AS recent
    """

  private func questions() throws(StoreError) -> BoardStatistics.Questions {
    var helped = 0
    let waits: [Int?] = try database.rows(
      """
      SELECT recent.helped > 0, recent.created, (SELECT min(post.created) FROM post INDEXED BY post_outline
        WHERE post.thread = recent.number AND post.number BETWEEN 2 AND \(Self.firstPosts)
          AND post.tombstone IS NULL AND post.author <> recent.author)
      FROM \(Self.recent) WHERE recent.kind IN ('question', 'feedback')
      """
    ) { (row) throws(StoreError) -> Int? in
      if try row.value(0) { helped += 1 }
      return row.isNull(2) ? nil : max(0, Int(clamping: row.integer(2)) - Int(clamping: row.integer(1)))
    }
    return BoardStatistics.Questions(waits: waits, helped: helped)
  }

  private func bridges() throws(StoreError) -> [BoardStatistics.Bridge] {
    var counts: [LayerID: [LayerID: Int]] = [:]
    try database.each(
      """
      SELECT recent.layer, member.layer, count(*)
      FROM \(Self.recent) CROSS JOIN post INDEXED BY post_outline ON post.thread = recent.number
          AND post.number BETWEEN 2 AND \(Self.firstPosts)
        CROSS JOIN member ON member.id = post.author
      WHERE post.tombstone IS NULL AND post.author <> recent.author GROUP BY recent.layer, member.layer
      """, []
    ) { (row) throws(StoreError) in
      let (asker, answerer): (LayerID, LayerID) = (try row.value(0), try row.value(1))
      guard asker != .unspecified, answerer != .unspecified else { return true }
      counts[asker.group, default: [:]][answerer.group, default: 0] += try row.value(2)
      return true
    }
    var order: [LayerID] = try database.rows("SELECT id FROM layer ORDER BY position") {
      (row) throws(StoreError) in try row.value(0)
    }
    order += Set(counts.keys).union(counts.values.flatMap(\.keys)).subtracting(order).sorted()
    return order.flatMap { asker in
      order.compactMap { answerer in
        counts[asker]?[answerer].map { BoardStatistics.Bridge(asker: asker, answerer: answerer, answers: $0) }
      }
    }
  }

  private static func withoutGaps(_ lines: [BoardStatistics.MonthLine]) -> [BoardStatistics.MonthLine] {
    guard let first = lines.first, let last = lines.last else { return [] }
    let known = Dictionary(lines.map { ($0.year * 12 + $0.month - 1, $0) }) { first, _ in first }
    return (first.year * 12 + first.month - 1...last.year * 12 + last.month - 1).map { index in
      known[index] ?? BoardStatistics.MonthLine(year: index / 12, month: index % 12 + 1, posts: 0)
    }
  }
}
