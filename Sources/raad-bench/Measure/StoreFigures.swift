// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// What the store's reading methods cost, in one process with its caches warm.
struct StoreFigures {
  let store: Store
  let timing: QueryTiming
  let viewer: MemberID
  /// The number of the longest thread.
  let longest: Int

  init(_ store: Store, viewer: MemberID, longest: Int) throws {
    self.store = store
    self.viewer = viewer
    self.longest = longest
    timing = try QueryTiming(store, viewer: viewer)
  }

  private static let lists = ["", "sort:oldest", "sort:waiting", "sort:unanswered", "sort:helped"]
  private static let filters = [
    "is:waiting", "is:unanswered", "is:unread", "is:new", "is:mine", "is:open", "is:answered", "is:locked", "is:pinned",
    "lang:de",
    "topic:privacy", "layer:be", "kind:story", "author:founder", "before:30d", "before:2500d", "after:7d",
    "-topic:privacy", "-is:unread", "topic:privacy topic:funding", "kind:question lang:fr layer:be is:answered",
    "topic:privacy layer:be is:unread -lang:nl", "lang:de kind:call is:helped",
  ]

  /// Measures everything but searches; `slowest` is told the slowest of several.
  func measure(slowest: (Figure, String) -> Void) throws -> [Figure: Double] {
    var figures: [Figure: Double] = [:]
    figures[.list] = try Self.lists.flatMap { query in
      try ThreadPlace.allCases.map { place in try timing.list(query, place: place).milliseconds }
    }.max()
    let filtered = try Self.filters.map { query in (query, try timing.list(query).milliseconds) }
    if let worst = filtered.max(by: { $0.1 < $1.1 }) {
      figures[.filteredList] = worst.1
      slowest(.filteredList, worst.0)
    }
    figures[.deepPage] = try deepPage()
    figures[.counts] = try Timing.median { _ = try store.counts(for: viewer, now: BoardShape.now) }
    figures[.today] = try Timing.median { _ = try store.today(for: viewer, now: BoardShape.now) }
    let week = BoardShape.now.adding(days: -7)
    figures[.digest] = try Timing.median { _ = try store.digest(for: viewer, since: week, now: BoardShape.now) }
    figures[.outline] = try Timing.median {
      let outline = try store.outline(ofThread: longest, viewer: viewer)
      let first = outline.marks.upTo + 1
      _ = try store.posts(Array(first..<first + 24), ofThread: longest, viewer: viewer)
    }
    let handle = try store.member(MemberID(2)).brief.handle
    let subjects: [KindredSubject] = [.member(handle), .thread(longest), .topic(TopicID("privacy"))]
    figures[.kindred] = try subjects.map { subject in
      try Timing.median {
        _ = try store.kindred(of: subject, viewer: viewer, now: BoardShape.now, limit: 20)
      }
    }.max()
    return figures
  }

  /// The page of a screen far down: the hundredth, or the last that is full.
  private func deepPage() throws -> Double {
    var request = ThreadListRequest(viewer: viewer, now: BoardShape.now, limit: 25)
    var next = try store.threads(request).next
    for _ in 0..<100 {
      guard let key = next else { break }
      let following = ThreadListRequest(viewer: viewer, now: BoardShape.now, after: key, limit: 25)
      next = try store.threads(following).next
      if next != nil { request = following }
    }
    return try Timing.median { _ = try store.threads(request) }
  }
}
