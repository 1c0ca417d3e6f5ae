// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A list of threads as a reader asked for it.
///
/// The threads with a rare word are looked up. Of a common word they would be too many: the list is
/// walked along without it, and the threads are asked stretch by stretch whether one of their posts
/// has it (`PostProbe`). Either way a page costs no more than a page, and pages that follow each
/// other hold every thread of the list once.
struct ThreadList {
  private let store: Store
  private let viewer: Viewer
  private let request: ThreadListRequest
  private let plan: ThreadListPlan
  private let sql: ThreadListSQL
  /// Of a stretch no fewer and no more threads are asked.
  private static let stretches = 50...2000

  /// The list of a request; nil when nothing can be in it.
  init?(_ request: ThreadListRequest, viewer: Viewer, store: Store) throws(StoreError) {
    guard let plan = try ThreadListPlan(request, viewer: viewer, store: store),
      let sql = ThreadListSQL(plan, request, viewer: viewer)
    else { return nil }
    self.store = store
    self.viewer = viewer
    self.request = request
    self.plan = plan
    self.sql = sql
  }

  /// A page of the list.
  func page(limit: Int) throws(StoreError) -> Page<ThreadSummary> {
    guard !plan.probes.isEmpty else { return try sql.page(limit: limit, in: store.database) }
    let walk = try walk(limit: limit)
    let threads = try sql.summaries(of: walk.found, in: store.database)
    return sql.page(of: threads, keys: walk.found.map(\.key), isWhole: walk.isWhole, reached: walk.reached)
  }

  /// The numbers of the threads in the order of the list, at most `limit`, however long that takes.
  func numbers(limit: Int = .max) throws(StoreError) -> [Int] {
    guard !plan.probes.isEmpty else { return try sql.numbers(limit: limit, in: store.database) }
    return try walk(limit: limit).found.map(\.number)
  }

  /// How many threads there are, counted up to `limit` and, where a common word is looked for, as
  /// far as there is time.
  func count(limit: Int) throws(StoreError) -> Count {
    guard !plan.probes.isEmpty else {
      let number = try sql.numbers(limit: limit == .max ? limit : limit + 1, in: store.database).count
      return Count(min(number, limit), isMore: number > limit)
    }
    let walk = try walk(limit: limit)
    return Count(walk.found.count, isMore: !walk.isWhole)
  }

  private struct Walked {
    var found: [ThreadListSQL.Place] = []
    /// The last thread that was asked.
    var reached: PageKey?
    /// Whether the list was walked to its end.
    var isWhole = false
  }

  /// Walks along the list from where the page begins until there are enough threads, or until it
  /// took long enough.
  private func walk(limit: Int) throws(StoreError) -> Walked {
    var walked = Walked()
    // More threads than this stand on no board, and the product below must not overflow.
    let limit = min(limit, 1 << 30)
    var (asked, left) = (0, request.effort.posts)
    var next: ThreadListSQL? = sql
    while let sql = next {
      let wanted = limit - walked.found.count
      // As many as hold the wanted ones if it goes on like this.
      let length = asked == 0 ? wanted : wanted * asked / max(1, walked.found.count)
      let stretch = min(max(length, Self.stretches.lowerBound), Self.stretches.upperBound)
      let places = try sql.places(limit: stretch, in: store.database)
      let threads = try probed(places.map(\.number), left: &left)
      for place in places {
        if threads.contains(place.number) {
          guard walked.found.count < limit else { return walked }
          walked.found.append(place)
        }
        walked.reached = place.key
      }
      asked += places.count
      walked.isWhole = places.count < stretch
      guard !walked.isWhole, left > 0 else { break }
      var request = request
      request.after = walked.reached
      next = ThreadListSQL(plan, request, viewer: viewer)
      walked.isWhole = next == nil
    }
    return walked
  }

  /// Those of some threads that pass all probes.
  private func probed(_ numbers: [Int], left: inout Int) throws(StoreError) -> Set<Int> {
    var passed = Set(numbers)
    var posts = try PostProbe.posts(ofThreads: numbers, in: store.database)
    for probe in plan.probes where !passed.isEmpty {
      left -= posts.count
      let found = try probe.threads(of: posts, in: store.database)
      passed = probe.isExcluded ? passed.subtracting(found) : found
      posts.removeAll { !passed.contains($0.thread) }
    }
    return passed
  }
}
