// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// How much others wrote since the reader's previous visit, each up to `BoardCounts.limit`.
  ///
  /// A walk over the threads with activity since then and over the newest posts of each: the work
  /// grows with what is new and ends at the limit. What is muted is no news.
  func news(for viewer: Viewer) throws(StoreError) -> (threads: Int, posts: Int) {
    guard let since = viewer.previousVisit else { return (0, 0) }
    var changed: [Int] = []
    for (list, pinned) in viewer.lists("all").flatMap({ [($0, true), ($0, false)] }) {
      var sql = Fragments()
      let columns = SummaryColumns(for: viewer, in: &sql)
      let (list, pinned, floor) = (sql.bind(list), sql.bind(pinned), sql.bind(since))
      let found: [Int] = try database.column(
        """
        SELECT listing.thread FROM listing CROSS JOIN thread ON thread.number = listing.thread \(columns.ownJoins)
        WHERE listing.scope = \(list) AND listing.pinned = \(pinned) AND listing.by_activity >= \(floor)
          AND NOT \(columns.isMuted)
        ORDER BY listing.by_activity DESC, listing.thread DESC LIMIT \(sql.bind(BoardCounts.limit))
        """, values: sql.values
      )
      changed += found
    }
    var threads = 0
    var posts = 0
    for thread in changed where threads < BoardCounts.limit {
      let new = try newPosts(in: thread, since: since, for: viewer, limit: max(BoardCounts.limit - posts, 1))
      threads += new > 0 ? 1 : 0
      posts = min(posts + new, BoardCounts.limit)
    }
    return (threads, posts)
  }

  /// Posts arrive in the order of their numbers, so that the walk back ends at the first older one.
  private func newPosts(
    in thread: Int, since: Timestamp, for viewer: Viewer, limit: Int
  ) throws(StoreError) -> Int {
    var count = 0
    try database.each(
      "SELECT created, author, tombstone IS NULL FROM post WHERE thread = ? ORDER BY number DESC", [thread]
    ) { (row) throws(StoreError) in
      guard row.integer(0) >= since.seconds else { return false }
      if try row.value(1) != viewer.id, try row.value(2) { count += 1 }
      return count < limit
    }
    return count
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
