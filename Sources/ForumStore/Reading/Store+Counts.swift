// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// How many of a place's threads are looked at for unread posts, the newest by activity: what
  /// lies below them is not in the number beside the place, though the list with `is:unread` shows
  /// it.
  static let countedThreads = 1000

  /// The numbers beside the places.
  ///
  /// Cheap on every board: the sizes are kept in `tally` and `scope`, what is unread is counted up
  /// to `BoardCounts.limit` among the newest threads.
  public func counts(for viewer: MemberID, now: Timestamp) throws(StoreError) -> BoardCounts {
    try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      let all = try scope("all")
      let advice = try unreadThreads(in: .advice, for: viewer)
      let stories = try unreadThreads(in: .stories, for: viewer)
      var counts = BoardCounts(
        members: try tally("members"), organisations: try tally("organisations"), layers: try layersWithMembers(),
        threads: all.threads, posts: try tally("posts"), tips: try tally("tips"),
        unreadAdvice: advice.unread, unreadStories: stories.unread, newAdvice: advice.new, newStories: stories.new,
        waiting: try waitingThreads(in: viewer.lists("all"), at: now),
        notices: try unseenNotices(of: viewer.id))
      counts.audiences = try audiences(of: viewer)
      return counts
    }
  }

  /// So many networks of a member can be written for by a key.
  private static let mostAudiences = 50

  private func audiences(of viewer: Viewer) throws(StoreError) -> [Audience] {
    guard !viewer.audiences.isEmpty else { return [] }
    let networks: [NetworkID] = try database.column(
      """
      SELECT network.id FROM network_member CROSS JOIN network ON network.number = network_member.network
      WHERE network_member.member = ? AND network_member.standing IN ('member', 'board') ORDER BY network.id LIMIT ?
      """, viewer.id, Self.mostAudiences
    )
    return networks.map { .network($0) } + (PermissionItem(boards: viewer).isOnAnyBoard ? [.boards] : [])
  }

  /// A count that is kept; 0 before anything was counted.
  func tally(_ name: String) throws(StoreError) -> Int {
    try database.number("SELECT number FROM tally WHERE name = ?", name) ?? 0
  }

  /// How many threads a list holds, and how many of them wait.
  func scope(_ name: String) throws(StoreError) -> (threads: Int, unanswered: Int) {
    try database.first("SELECT threads, waiting FROM scope WHERE name = ?", name) { (row) throws(StoreError) in
      (try row.value(0), try row.value(1))
    } ?? (0, 0)
  }

  private func layersWithMembers() throws(StoreError) -> Int {
    try database.number(
      """
      SELECT count(*) FROM layer
      WHERE EXISTS (SELECT 1 FROM member WHERE member.layer = layer.id AND member.left_at IS NULL)
      """) ?? 0
  }

  /// Unread threads of a place, and how many of them are new; new ones are looked for among the
  /// unread only.
  private func unreadThreads(
    in place: ThreadPlace, for viewer: Viewer
  ) throws(StoreError) -> (unread: Int, new: Int) {
    let arriving = try database.arrival().threads
    var (unread, new) = (0, 0)
    for list in viewer.lists("place:\(place.rawValue)") {
      let found = try unreadThreads(in: list, for: viewer, arriving: arriving)
      (unread, new) = (min(unread + found.unread, BoardCounts.limit), min(new + found.new, BoardCounts.limit))
    }
    return (unread, new)
  }

  private func unreadThreads(
    in list: String, for viewer: Viewer, arriving: Arrival.Span
  ) throws(StoreError) -> (unread: Int, new: Int) {
    var sql = Fragments()
    let columns = SummaryColumns(for: viewer, in: &sql)
    let scope = sql.bind(list)
    let text = """
      SELECT count(*), coalesce(sum(is_new), 0) FROM (
        SELECT (\(columns.isNew)) AS is_new FROM (
          SELECT listing.thread FROM listing WHERE scope = \(scope)
            AND thread NOT BETWEEN \(sql.bind(arriving.first)) AND \(sql.bind(arriving.last))
          ORDER BY pinned DESC, by_activity DESC, thread DESC LIMIT \(sql.bind(Self.countedThreads))
        ) AS newest
        CROSS JOIN thread ON thread.number = newest.thread
        \(columns.ownJoins)
        WHERE \(columns.isUnread) LIMIT \(sql.bind(BoardCounts.limit)))
      """
    return try database.first(text, values: sql.values) { (row) throws(StoreError) in
      (try row.value(0), try row.value(1))
    } ?? (0, 0)
  }

  private func unseenNotices(of member: MemberID) throws(StoreError) -> Int {
    try database.number(
      "SELECT count(*) FROM (SELECT 1 FROM notice WHERE member = ? AND seen = 0 LIMIT ?)", member, BoardCounts.limit)
      ?? 0
  }
}
