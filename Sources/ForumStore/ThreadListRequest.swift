// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Which page of which list of threads to read, and for whom.
public struct ThreadListRequest: Hashable, Sendable {
  /// The reader.
  public var viewer: MemberID
  /// The reader's time, for relative dates in the query.
  public var now: Timestamp
  /// The part of the board.
  public var place: ThreadPlace
  /// The filters.
  public var query: Query
  /// Where the page begins; nil for the first.
  public var after: PageKey?
  /// How many threads at most, 1–1000.
  public var limit: Int
  /// Whether words of the query are looked for in all posts, however long that takes, and not only in the newest.
  public var isExhaustive = false

  /// The earliest date that the filters ask threads to be older than; nil when they ask for none.
  var before: Timestamp? {
    query.terms.compactMap { term in
      guard !term.isExcluded, case .before(let moment) = term.condition else { return nil }
      return moment.timestamp(now: now)
    }.min()
  }

  /// A request; the first 100 threads of everything unless said.
  public init(
    viewer: MemberID, now: Timestamp, place: ThreadPlace = .everything, query: Query = Query(),
    after: PageKey? = nil, limit: Int = 100
  ) {
    self.viewer = viewer
    self.now = now
    self.place = place
    self.query = query
    self.after = after
    self.limit = limit
  }
}
