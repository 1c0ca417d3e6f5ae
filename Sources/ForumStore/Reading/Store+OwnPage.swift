// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// What a member has on the board. Cheap on every board: each list is one of the member's own and
  /// counted up to a limit.
  public func ownPage(for viewer: MemberID, now: Timestamp) throws(StoreError) -> OwnPage {
    try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      var page = OwnPage(
        drafts: try drafts(of: viewer.id), searches: try savedSearches(for: viewer.id, now: now),
        topics: try topicFollows(of: viewer.id).map { OwnPage.FollowedTopic($0.key, $0.value) }
          .sorted { $0.topic < $1.topic })
      for list in OwnPage.List.allCases {
        let limit = OwnPage.countLimit
        page.counts[list] = OwnPage.Count(
          threads: try count(list.query, for: viewer, now: now, limit: limit),
          unread: try count(list.query.unread, for: viewer, now: now, limit: limit))
      }
      page.reciprocity = try reciprocity(of: viewer.id)
      return page
    }
  }

  /// So many of a member's newest posts are looked at for those that helped.
  private static let lookedForHelp = 5000

  /// How often a member asked and helped, for that member's eyes.
  public func reciprocity(of member: MemberID) throws(StoreError) -> Reciprocity {
    try database.read { () throws(StoreError) in
      try allow(.read, actor(member))
      let asked = try database.number(
        """
        SELECT count(*) FROM (SELECT 1 FROM thread INDEXED BY thread_by_author
          WHERE author = ? AND kind IN ('question', 'feedback') AND removed = 0 LIMIT ?)
        """, member, Reciprocity.countLimit)
      let helped = try database.number(
        """
        SELECT count(*) FROM (SELECT 1
          FROM (SELECT id FROM post INDEXED BY post_by_author WHERE author = ? ORDER BY id DESC LIMIT ?) AS written
            CROSS JOIN post INDEXED BY post_by_id ON post.id = written.id
          WHERE post.helped IS NOT NULL AND post.tombstone IS NULL
            AND EXISTS (SELECT 1 FROM thread WHERE thread.number = post.thread) LIMIT ?)
        """, member, Self.lookedForHelp, Reciprocity.countLimit)
      return Reciprocity(asked: asked ?? 0, helped: helped ?? 0)
    }
  }

  /// How many threads a query finds on the whole board, counted up to a limit.
  func count(_ query: Query, for viewer: Viewer, now: Timestamp, limit: Int) throws(StoreError) -> Int {
    let request = ThreadListRequest(viewer: viewer.id, now: now, query: query)
    return try ThreadList(request, viewer: viewer, store: self)?.count(limit: limit).number ?? 0
  }
}

extension Query {
  /// What of it is unread.
  var unread: Query { Query(terms: terms + [Term(.state(.unread))]) }
}
