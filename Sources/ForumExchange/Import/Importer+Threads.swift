// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Importer {
  /// A post of a thread on its way.
  private struct StagedPost {
    var item: PostOrder.Item
    var author: String
    var helped: HelpedMark?
    var tombstone: Tombstone?
  }

  /// What the row of a thread keeps of its posts.
  private struct Counts {
    var posts = 0
    var answers = 0
    var helped = 0
    var lastActivity: Timestamp?
    var isWaiting = true
  }

  /// Numbers the posts of each thread, and makes the threads that are new with all their counts at
  /// once.
  func makeThreads() throws(StoreError) {
    var next = try lastNumber(of: "thread")
    let given = next
    let total = try database.number("SELECT count(*) FROM staging.staged_thread") ?? 0
    var done = 0
    try database.each(
      "SELECT line, external, place, length, ours, created FROM staging.staged_thread ORDER BY line", []
    ) {
      (row) throws(StoreError) in
      onProgress?(ImportProgress(.threading, done: done, total: total))
      done += 1
      let line: Int = try row.value(0)
      let external = row.string(1)
      let posts = try stagedPosts(of: external)
      if let number: Int = try row.optional(4) {
        try extend(number, with: posts)
      } else if posts.isEmpty {
        report.refuse(line, .threadWithoutPosts)
      } else {
        let place = StagedPlace(line: line, place: try row.value(2), length: try row.value(3))
        let item = StagedItem(external: external, place: place, created: try row.value(5))
        guard let record = again(source.thread(item)) else { return false }
        let wanted = try freeNumber(record.number, in: "thread", above: given, next: &next)
        try make(record, number: wanted, posts: posts, line: line)
      }
      return true
    }
    try extendThreadsOutsideTheFile()
  }

  /// Posts to threads that an earlier import brought and this file does not repeat.
  private func extendThreadsOutsideTheFile() throws(StoreError) {
    try database.each(
      """
      SELECT DISTINCT thread FROM staging.staged_post WHERE thread NOT IN (SELECT external FROM staging.staged_thread)
      """, []
    ) { (row) throws(StoreError) in
      let external = row.string(0)
      let posts = try stagedPosts(of: external)
      if let number = try ids.ours(.thread, external) {
        try extend(Int(number), with: posts)
      } else {
        for post in posts { report.refuse(post.item.line, .unknownReference(field: "thread", external)) }
      }
      return true
    }
  }

  /// The posts of a thread that are not on the board yet.
  private func stagedPosts(of thread: String) throws(StoreError) -> [StagedPost] {
    try database.rows(
      """
      SELECT line, external, parent, created, wanted, author, helped, tombstone FROM staging.staged_post
      WHERE thread = ? AND ours IS NULL ORDER BY line
      """, thread
    ) { (row) throws(StoreError) in
      let item = PostOrder.Item(
        line: try row.value(0), id: row.string(1), parent: try row.optional(2), created: row.integer(3),
        wanted: try row.optional(4))
      return StagedPost(
        item: item, author: row.string(5), helped: try row.optional(6), tombstone: try row.optional(7))
    }
  }

  /// The number a line asks for when the board never gave it, else the next that nobody asks for.
  func freeNumber(
    _ wanted: Int?, in table: String, above given: Int, next: inout Int
  ) throws(StoreError) -> Int {
    if let wanted {
      if wanted > given, try database.number("SELECT 1 FROM \(table) WHERE number = ?", wanted) == nil { return wanted }
      report.note(.changedNumber)
    }
    repeat {
      next += 1
    } while try database.number("SELECT 1 FROM staging.staged_\(table) WHERE wanted = ?", next) != nil
    return next
  }

  private func make(_ record: ThreadRecord, number: Int, posts: [StagedPost], line: Int) throws(StoreError) {
    let order = try PostOrder(posts.map(\.item), after: 0) { (parent) throws(StoreError) in
      .failure(try problem(ofParent: parent))
    }
    if order.lacksOpening { report.refuse(line, .threadWithoutOpening) }
    let author = try member(record.author)
    let counts = try settle(posts, order, thread: number, kind: record.kind, author: author)
    guard !order.lacksOpening else { return }
    for topic in record.topics { try topics.need(topic) }
    report.note(.topicLeftOut, record.topicsLeftOut)
    let layer = people.layer(record.layer)
    if layer == nil, record.layer != nil { report.note(.unknownLayer) }
    try database.run(
      """
      INSERT INTO thread(number, kind, call_kind, stage, title, author, layer, language, created, last_activity, posts,
          last_number, answers, helped, waiting, pinned, lock_reason, hidden, removed)
        SELECT ?, ?, ?, ?, ?, id, coalesce(?, layer), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM member WHERE id = ?
      """, number, record.kind, record.callKind, record.stage, record.title, layer, record.language, record.created,
      counts.lastActivity ?? record.created, counts.posts, order.order.count, counts.answers, counts.helped,
      record.kind.expectsAnswers && counts.isWaiting && counts.helped == 0 && counts.posts > 0, record.isPinned,
      record.lockReason,
      record.isHidden, counts.posts == 0, author)
    try store.writeTopics(record.topics.map(\.id), ofThread: number)
    try restrict(number, to: record.audience, isDraft: record.isDraft, line: line)
    if let summary = record.summary {
      try database.run(
        "INSERT INTO thread_summary(thread, author, written, body) VALUES (?, ?, ?, ?)", number,
        try member(summary.author), summary.written, summary.body)
    }
    try ids.remember(.thread, record.id, as: Int64(number))
    report.added[.thread, default: 0] += 1
  }

  /// Numbers posts that come to a thread the board has; its counts are made anew when they are
  /// there.
  private func extend(_ number: Int, with posts: [StagedPost]) throws(StoreError) {
    guard !posts.isEmpty else { return }
    let thread = try target.database.first("SELECT kind, author, last_number FROM thread WHERE number = ?", number) {
      (row) throws(StoreError) -> (kind: ThreadKind, author: MemberID, last: Int) in
      (try row.value(0), try row.value(1), try row.value(2))
    }
    guard let thread else { return }
    let order = try PostOrder(posts.map(\.item), after: thread.last) { (parent) throws(StoreError) in
      let known: Int? =
        if let id = try ids.ours(.post, parent) {
          try target.database.number("SELECT number FROM post WHERE id = ? AND thread = ?", id, number)
        } else { nil }
      if let known { return .success(known) }
      return .failure(try problem(ofParent: parent))
    }
    _ = try settle(posts, order, thread: number, kind: thread.kind, author: thread.author)
    extended[number] = thread.last
  }

  /// Why there is no such parent in the thread.
  private func problem(ofParent parent: String) throws(StoreError) -> LineProblem {
    let isStaged = try database.number("SELECT 1 FROM staging.staged_post WHERE external = ?", parent) != nil
    let isKnown = try ids.ours(.post, parent) != nil
    return isStaged || isKnown ? .parentElsewhere(parent) : .unknownReference(field: "parent", parent)
  }

  /// Notes the numbers of posts, refuses those that have none, and counts the others.
  private func settle(
    _ posts: [StagedPost], _ order: PostOrder, thread: Int, kind: ThreadKind, author: MemberID
  ) throws(StoreError) -> Counts {
    var counts = Counts()
    for (post, place) in zip(posts, order.places) {
      switch place {
      case .bad(let problem): report.refuse(post.item.line, problem)
      case .number(let number, let parent):
        let writer = try member(post.author)
        let isAnswer = kind.expectsAnswers && parent == 1
        if post.helped != nil, !isAnswer { report.note(.markLeftOut) }
        try database.run(
          """
          UPDATE staging.staged_post SET our_thread = ?, number = ?, our_parent = ?, our_author = ?, helped = ? WHERE line = ?
          """, thread, number, parent, writer, isAnswer ? post.helped : nil, post.item.line)
        guard post.tombstone == nil else { continue }
        counts.posts += 1
        counts.answers += parent == 1 && writer != author ? 1 : 0
        counts.helped += isAnswer && post.helped != nil ? 1 : 0
        counts.lastActivity = max(
          counts.lastActivity ?? Timestamp(seconds: .min), Timestamp(seconds: post.item.created))
        if writer != author { counts.isWaiting = false }
      }
    }
    return counts
  }
}
