// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// A thread with its posts; `notFound` when it does not exist or the reader may not see it.
  ///
  /// A hidden thread is a tombstone for members. A removed one is found by its author and by moderators only, so that
  /// they can take the removal back.
  public func thread(_ number: Int, viewer: MemberID, now: Timestamp) throws(StoreError) -> ThreadDetail {
    try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      let state = try threadState(number)
      guard !state.isRemoved || viewer.moderates || state.author == viewer.id,
        var summary = try summary(of: number, for: viewer)
      else { throw .notFound(.thread(number)) }
      let kept = try keptMarks(of: viewer.id, thread: number)
      var posts = try posts(ofThread: number, for: viewer, marks: kept)
      if summary.isHidden && !viewer.moderates {
        summary.topics = []
        posts = posts.prefix(1).map { $0.hidden }
      }
      if let kept { return ThreadDetail(summary: summary, posts: posts, marks: kept) }
      return ThreadDetail(summary: summary, posts: posts, marks: try marks(of: viewer.id, thread: number))
    }
  }

  /// A thread's line as the reader sees it, whether it stands in a list or not; nil when there is none.
  func summary(of number: Int, for viewer: Viewer) throws(StoreError) -> ThreadSummary? {
    var sql = Fragments()
    let columns = ThreadColumns(for: viewer, in: &sql)
    let condition = "thread.number = \(sql.bind(number))"
    return try database.first(
      "SELECT \(columns.list) FROM thread \(columns.joins) WHERE \(condition)", values: sql.values
    ) { (row) throws(StoreError) in try ThreadColumns.summary(row, for: viewer) }
  }

  /// All posts of a thread by number. Without marks posts from before the reader joined are read.
  private func posts(
    ofThread number: Int, for viewer: Viewer, marks: ReadMarks?
  ) throws(StoreError) -> [Post] {
    let tips = try tipsMade(ofThread: number)
    let heard = try postsHeard(inThread: number, by: viewer.id)
    return try database.rows(
      """
      SELECT post.id, post.number, post.parent, post.created, post.language,
        CASE WHEN tombstone IS NULL THEN post.body ELSE '' END, post.helped, post.heard, post.edited,
        post.edited_by_moderator, post.tombstone, \(MemberBrief.columns())
      FROM post CROSS JOIN member ON member.id = post.author
        LEFT JOIN organisation ON organisation.id = member.organisation
      WHERE post.thread = ? ORDER BY post.number
      """, number
    ) { (row) throws(StoreError) in
      let reference = PostReference(thread: number, number: try row.value(1))
      let author = try MemberBrief(row, from: 11)
      let created: Timestamp = try row.value(3)
      let tombstone: Tombstone? = try row.optional(10)
      let isMine = author.id == viewer.id
      let isRead = marks?.contains(reference.number) ?? (created < viewer.readBefore)
      return Post(
        id: try row.value(0), reference: reference, parent: try row.optional(2), author: author, created: created,
        language: try row.value(4), body: try row.value(5), helped: tombstone == nil ? try row.optional(6) : nil,
        heard: try row.value(7), isHeardByMe: heard.contains(reference.number), edited: try row.optional(8),
        isEditedByModerator: try row.value(9), tombstone: tombstone, isRead: isRead || isMine || tombstone != nil,
        isNew: !isMine && tombstone == nil && viewer.previousVisit.map { created >= $0 } ?? false,
        tips: tips[reference.number] ?? [])
    }
  }

  private func tipsMade(ofThread number: Int) throws(StoreError) -> [Int: [Int]] {
    var tips: [Int: [Int]] = [:]
    try database.each(
      "SELECT source_number, number FROM tip WHERE source_thread = ? ORDER BY source_number, number", [number]
    ) { (row) throws(StoreError) in
      tips[try row.value(0), default: []].append(try row.value(1))
      return true
    }
    return tips
  }

  private func postsHeard(inThread number: Int, by member: MemberID) throws(StoreError) -> Set<Int> {
    Set(
      try database.rows(
        """
        SELECT post.number FROM post JOIN heard ON heard.post = post.id AND heard.member = ?
        WHERE post.thread = ? AND post.heard > 0
        """, member, number
      ) { (row) throws(StoreError) in try row.value(0) as Int })
  }
}

extension Post {
  /// What a member sees of a post in a hidden thread.
  fileprivate var hidden: Post {
    Post(
      id: id, reference: reference, parent: parent, author: author, created: created, language: language, body: "",
      tombstone: .removedByModerator)
  }
}
