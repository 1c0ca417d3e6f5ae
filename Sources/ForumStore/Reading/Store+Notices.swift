// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Newest first, seen ones too.
  public func notices(for viewer: MemberID, limit: Int) throws(StoreError) -> [Notice] {
    try database.read { () throws(StoreError) in
      try readNotices(of: self.viewer(viewer), where: "1", limit: limit)
    }
  }

  /// Unseen notices, newest first; with `since` only those of that moment and later.
  func unseenNotices(of viewer: Viewer, since: Timestamp? = nil, limit: Int) throws(StoreError) -> [Notice] {
    let bound = since.map { " AND notice.created >= \($0.seconds)" } ?? ""
    return try readNotices(of: viewer, where: "notice.seen = 0" + bound, limit: limit)
  }

  /// Notes that the member saw these; with nil all.
  public func markNoticesSeen(_ ids: [NoticeID]?, by: MemberID) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try allow(.read, actor(by))
      guard let ids else {
        return try database.run("UPDATE notice SET seen = 1 WHERE member = ? AND seen = 0", by)
      }
      for id in ids {
        try database.run("UPDATE notice SET seen = 1 WHERE id = ? AND member = ? AND seen = 0", id, by)
      }
    }
  }

  /// The title of a thread that is hidden, of which nothing is left, or that is for others now is not told to members; that
  /// of an event for others is to those who host it or are asked to.
  private func readNotices(
    of viewer: Viewer, where condition: String, limit: Int
  ) throws(StoreError) -> [Notice] {
    var sql = Fragments()
    let (me, moderates) = (sql.bind(viewer.id), sql.bind(viewer.moderates))
    let isListed = ThreadAudience.isListed(for: viewer, in: &sql)
    let isAsked = "thread.audience <> '' AND \(ThreadAudience.isAskedToHost("thread.number", member: me))"
    return try database.rows(
      """
      SELECT notice.id, notice.kind, notice.created, notice.thread, notice.number, notice.tip,
        CASE WHEN notice.tip IS NOT NULL THEN tip.title
          WHEN (thread.hidden = 0 AND thread.removed = 0 AND (\(isListed) OR (\(isAsked)))) OR \(moderates)
          THEN thread.title ELSE '' END,
        notice.seen, \(MemberBrief.columns()),
        CASE WHEN notice.kind IN ('networkRequest', 'networkAdmitted')
          THEN (SELECT id FROM network WHERE network.thread = notice.thread) END
      FROM notice CROSS JOIN member ON member.id = notice.actor
        LEFT JOIN organisation ON organisation.id = member.organisation
        LEFT JOIN thread ON thread.number = notice.thread
        LEFT JOIN tip ON tip.number = notice.tip
      WHERE notice.member = \(me) AND \(condition) ORDER BY notice.id DESC LIMIT \(sql.bind(max(limit, 0)))
      """, values: sql.values
    ) { (row) throws(StoreError) in
      Notice(
        id: try row.value(0), kind: try row.value(1), actor: try MemberBrief(row, from: 8),
        created: try row.value(2), target: try Self.target(row), title: row.string(6), isSeen: try row.value(7))
    }
  }

  private static func target(_ row: Row) throws(StoreError) -> Reference {
    if !row.isNull(5) { return .tip(try row.value(5)) }
    let network = 8 + MemberBrief.width
    if !row.isNull(network) { return .network(try row.value(network)) }
    let thread: Int = try row.value(3)
    if row.isNull(4) { return .thread(thread) }
    return .post(PostReference(thread: thread, number: try row.value(4)))
  }
}
