// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// Times single queries on a board, as a list and as a search.
struct QueryTiming {
  let store: Store
  let viewer: MemberID
  let vocabulary: Vocabulary

  /// The queries of a member on a board.
  init(_ store: Store, viewer: MemberID) throws {
    self.store = store
    self.viewer = viewer
    vocabulary = Vocabulary(layers: try store.layers(), topics: try store.topics())
  }

  /// The first page of a search.
  func search(_ text: String) throws -> (milliseconds: Double, results: SearchResults) {
    let query = try QueryParser.parse(text, vocabulary: vocabulary)
    var results = SearchResults()
    let time = try Timing.median {
      results = try store.search(query, viewer: viewer, now: BoardShape.now, limit: 50)
    }
    return (time, results)
  }

  /// The first page of a list.
  func list(_ text: String, place: ThreadPlace = .everything) throws -> (milliseconds: Double, threads: Int) {
    let request = ThreadListRequest(
      viewer: viewer, now: BoardShape.now, place: place, query: try QueryParser.parse(text, vocabulary: vocabulary))
    var threads = 0
    let time = try Timing.median { threads = try store.threads(request).items.count }
    return (time, threads)
  }

  /// The tenth page of a list; nil when it has fewer.
  func tenthPage(_ text: String) throws -> Double? {
    var request = ThreadListRequest(
      viewer: viewer, now: BoardShape.now, query: try QueryParser.parse(text, vocabulary: vocabulary))
    for _ in 1..<10 {
      guard let next = try store.threads(request).next else { return nil }
      request.after = next
    }
    return try Timing.median { _ = try store.threads(request) }
  }
}
