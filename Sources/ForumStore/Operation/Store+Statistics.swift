// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Counts what stands on the board, as members see it.
  ///
  /// Reads kept counts, and for the months one walk along an index without texts: 0.1 s for each
  /// 100,000 posts.
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

  /// Months with a post. `post_outline` holds all that is asked for, so that no text is passed
  /// over.
  private func monthLines() throws(StoreError) -> [BoardStatistics.MonthLine] {
    let arriving = try database.arrival()
    return try database.rows(
      """
      SELECT strftime('%Y%m', day * 86400, 'unixepoch') AS month, sum(posts)
      FROM (
        SELECT created / 86400 AS day, count(*) AS posts FROM post INDEXED BY post_outline
        WHERE tombstone IS NULL AND thread IN (SELECT thread FROM listing WHERE scope = 'all')
          AND id NOT BETWEEN ? AND ? GROUP BY day
      ) WHERE month IS NOT NULL GROUP BY month ORDER BY month
      """, arriving.posts.first, arriving.posts.last
    ) { (row) throws(StoreError) in
      let month = Int(row.string(0)) ?? 0
      return BoardStatistics.MonthLine(year: month / 100, month: month % 100, posts: try row.value(1))
    }
  }

  private static func withoutGaps(_ lines: [BoardStatistics.MonthLine]) -> [BoardStatistics.MonthLine] {
    guard let first = lines.first, let last = lines.last else { return [] }
    let posts = Dictionary(lines.map { ($0.year * 12 + $0.month - 1, $0.posts) }) { first, _ in first }
    return (first.year * 12 + first.month - 1...last.year * 12 + last.month - 1).map { index in
      BoardStatistics.MonthLine(year: index / 12, month: index % 12 + 1, posts: posts[index] ?? 0)
    }
  }
}
