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
      return page
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
