// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// A thread with its posts; `notFound` when it does not exist or the reader may not see it.
  ///
  /// A hidden thread is a tombstone for members. A removed one is found by its author and by
  /// moderators only, so that they can take the removal back.
  public func thread(_ number: Int, viewer: MemberID, now: Timestamp) throws(StoreError) -> ThreadDetail {
    try database.read { () throws(StoreError) in
      let (summary, viewer) = try visibleThread(number, viewer: viewer)
      let kept = try keptMarks(of: viewer.id, thread: number)
      let columns = PostColumns(viewer: viewer, marks: kept)
      var posts = try database.rows(
        "SELECT \(PostColumns.list) FROM post \(PostColumns.joins) WHERE post.thread = ?2 ORDER BY post.number",
        viewer.id, number
      ) { (row) throws(StoreError) in try columns.post(row) }
      if summary.isHidden && !viewer.moderates { posts = posts.prefix(1).map(\.hidden) }
      if let kept { return ThreadDetail(summary: summary, posts: posts, marks: kept) }
      return ThreadDetail(summary: summary, posts: posts, marks: try marks(of: viewer.id, thread: number))
    }
  }

  /// Some posts of a thread by number, those that exist and that the reader may see; `notFound` as
  /// for `thread`.
  public func posts(_ numbers: [Int], ofThread number: Int, viewer: MemberID) throws(StoreError) -> [Post] {
    try database.read { () throws(StoreError) in
      let (summary, viewer) = try visibleThread(number, viewer: viewer)
      return try posts(numbers, in: summary, marks: try keptMarks(of: viewer.id, thread: number), viewer)
    }
  }

  /// Some posts of a thread that the reader may see.
  func posts(
    _ numbers: [Int], in thread: ThreadSummary, marks: ReadMarks?, _ viewer: Viewer
  ) throws(StoreError) -> [Post] {
    let columns = PostColumns(viewer: viewer, marks: marks)
    let isTombstone = thread.isHidden && !viewer.moderates
    let wanted = isTombstone ? numbers.filter { $0 == 1 } : numbers
    let posts = try database.rows(
      """
      SELECT \(PostColumns.list)
      FROM json_each(?3) AS wanted CROSS JOIN post ON post.thread = ?2 AND post.number = wanted.value
        \(PostColumns.joins)
      """, viewer.id, thread.number, "[\(wanted.map(String.init).joined(separator: ","))]"
    ) { (row) throws(StoreError) in try columns.post(row) }
    return isTombstone ? posts.map(\.hidden) : posts
  }

  /// A thread's line, when the reader may see it, and the reader.
  func visibleThread(_ number: Int, viewer: MemberID) throws(StoreError) -> (ThreadSummary, Viewer) {
    let viewer = try self.viewer(viewer)
    let state = try threadState(number, for: viewer.id)
    guard !state.isRemoved || viewer.moderates || state.author == viewer.id,
      var summary = try summary(of: number, for: viewer)
    else { throw .notFound(.thread(number)) }
    if summary.isHidden && !viewer.moderates { summary.topics = [] }
    return (summary, viewer)
  }

  /// A thread's line as the reader sees it, whether it stands in a list or not; nil when there is
  /// none.
  func summary(of number: Int, for viewer: Viewer) throws(StoreError) -> ThreadSummary? {
    var sql = Fragments()
    let columns = SummaryColumns(for: viewer, in: &sql)
    let condition = "thread.number = \(sql.bind(number))"
    return try database.first(
      "SELECT \(columns.list) FROM thread \(columns.joins) WHERE \(condition)", values: sql.values
    ) { (row) throws(StoreError) in try SummaryColumns.summary(row, for: viewer) }
  }
}
