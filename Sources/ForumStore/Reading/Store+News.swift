// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// How much others wrote since the reader's previous visit, each up to `BoardCounts.limit`.
  ///
  /// A walk over the threads with activity since then and over the newest posts of each: the work
  /// grows with what is new and ends at the limit. What is muted is no news.
  func news(for viewer: Viewer) throws(StoreError) -> (threads: Int, posts: Int) {
    guard let since = viewer.previousVisit else { return (0, 0) }
    let news = try news(for: viewer, since: since, countedInThread: BoardCounts.limit)
    guard news.posts == BoardCounts.limit else { return news }
    // The walk ended when there were enough posts; of the other threads one tells that there is something.
    return (try self.news(for: viewer, since: since, countedInThread: 1).threads, news.posts)
  }

  /// Threads and posts up to the limit, of a thread no more than so many.
  private func news(
    for viewer: Viewer, since: Timestamp, countedInThread most: Int
  ) throws(StoreError) -> (threads: Int, posts: Int) {
    var (threads, posts) = (0, 0)
    let parts = viewer.lists("all").flatMap { [($0, true), ($0, false)] }
    for (list, pinned) in parts where threads < BoardCounts.limit && posts < BoardCounts.limit {
      var sql = Fragments()
      let columns = SummaryColumns(for: viewer, in: &sql)
      let (list, pinned, since, me) = (sql.bind(list), sql.bind(pinned), sql.bind(since), sql.bind(viewer.id))
      // Posts arrive in the order of their numbers, so that those after the newest older one are new.
      let text = """
        SELECT (SELECT count(*) FROM (
          SELECT 1 FROM post INDEXED BY post_outline WHERE post.thread = listing.thread AND post.number > coalesce(
              (SELECT older.number FROM post AS older INDEXED BY post_outline
                WHERE older.thread = listing.thread AND older.created < \(since)
                ORDER BY older.number DESC LIMIT 1), 0)
            AND post.author <> \(me) AND post.tombstone IS NULL LIMIT \(sql.bind(most))))
        FROM listing CROSS JOIN thread ON thread.number = listing.thread \(columns.ownJoins)
        WHERE listing.scope = \(list) AND listing.pinned = \(pinned) AND listing.by_activity >= \(since)
          AND NOT \(columns.isMuted)
        ORDER BY listing.by_activity DESC, listing.thread DESC LIMIT \(sql.bind(BoardCounts.limit))
        """
      try database.each(text, sql.values) { (row) throws(StoreError) in
        let new: Int = try row.value(0)
        threads += new > 0 ? 1 : 0
        posts += new
        return threads < BoardCounts.limit && posts < BoardCounts.limit
      }
    }
    return (min(threads, BoardCounts.limit), min(posts, BoardCounts.limit))
  }

  /// Tips that others wrote since the reader's previous visit.
  func newTips(for viewer: Viewer) throws(StoreError) -> Int {
    guard let since = viewer.previousVisit else { return 0 }
    return try database.number(
      """
      SELECT count(*) FROM (
        SELECT 1 FROM tip WHERE is_retired = 0 AND created >= ? AND owner <> ? LIMIT ?)
      """, since, viewer.id, BoardCounts.limit) ?? 0
  }
}
