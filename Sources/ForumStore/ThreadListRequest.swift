// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Which page of which list of threads to read, and for whom.
public struct ThreadListRequest: Hashable, Sendable {
  /// The reader.
  public var viewer: MemberID
  /// The reader's time, for relative dates in the query.
  public var now: Timestamp
  /// The part of the board.
  var place: ThreadPlace
  /// The filters.
  public var query: Query
  /// Beyond which key the page begins; nil for the first page, or for the last one when it is read
  /// backwards.
  public var after: PageKey?
  /// Which way the page is read.
  var direction = PageDirection.forward
  /// How many threads at most, 1–1000.
  public var limit: Int
  /// Whether it is for others than the reader, as what is exported: then it finds what all read, and of what only some read
  /// nothing but the networks that the query names.
  public var isForOthers = false
  /// What looking for words may take, for one page.
  var effort = WordEffort()

  /// A request; the first 100 threads of everything unless said.
  public init(
    viewer: MemberID, now: Timestamp, place: ThreadPlace = .everything, query: Query = Query(),
    after: PageKey? = nil, direction: PageDirection = .forward, limit: Int = 100
  ) {
    self.viewer = viewer
    self.now = now
    self.place = place
    self.query = query
    self.after = after
    self.direction = direction
    self.limit = limit
  }
}

/// How much is looked at to find the threads with some words; tests make it small.
struct WordEffort: Hashable {
  /// Of a word in no more posts than this all are looked up: 3 ms to find them and 3 ms for their
  /// threads. Of a commoner one the threads of the list are asked, one stretch after the other.
  var most = 5000
  /// A page ends early once so many posts of threads were asked.
  var posts = 40_000
  /// From so many posts on a board has so many words that a beginning is looked up in its list of
  /// words.
  var smallBoard = 20_000

  /// Everything, however long it takes.
  static let all = WordEffort(most: .max, posts: .max)
}
