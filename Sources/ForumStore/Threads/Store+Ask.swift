// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Starts a thread; the draft it was written in goes in the same transaction.
  public func ask(
    _ thread: NewThread, by: MemberID, at: Timestamp, draft: DraftID? = nil
  ) throws(StoreError) -> PostReference {
    var thread = thread
    do throws(FieldProblem) {
      thread.title = try TextRules.title(thread.title)
      thread.body = try TextRules.body(thread.body)
      thread.topics = try TextRules.topics(thread.topics)
    } catch { throw .invalid(error) }
    return try database.write { () throws(StoreError) in
      let item = try audienceItem(thread.audience, by: by)
      if !item.isInAudience { throw .refused(thread.audience == .boards ? .boardsOnly : .networkMembersOnly) }
      let isOurs = if case .network = thread.audience { true } else { false }
      try allow(thread.kind == .news ? (isOurs ? .publishToNetwork : .publishNews) : .ask, actor(by), item)
      let opening = try start(thread, by: by, at: at)
      try dropDraft(draft, of: by)
      return opening
    }
  }

  /// What the permission table has to know of who something is for.
  func audienceItem(_ audience: Audience, by: MemberID) throws(StoreError) -> PermissionItem {
    switch audience {
    case .all: return PermissionItem()
    case .network(let id): return try networkItem(try requireNetwork(id), by)
    case .boards:
      var item = PermissionItem(boards: try viewer(by))
      item.isInAudience = item.isOnAnyBoard
      return item
    case .layer(let layer):
      try requireLayer(layer, selectable: false)
      var item = PermissionItem()
      item.isInAudience = try member(by).brief.layer.isWithin(layer)
      return item
    }
  }

  /// Starts a thread whose fields are checked, inside a write; with `isDraft` nobody but its hosts sees it.
  func start(
    _ thread: NewThread, isDraft: Bool = false, by: MemberID, at: Timestamp
  ) throws(StoreError) -> PostReference {
    try requireTopics(thread.topics)
    if let layer = thread.layer { try requireLayer(layer, selectable: false) }
    let number = try insertThread(thread, by: by, at: at)
    var network: Int?
    if case .network(let id) = thread.audience { network = try requireNetwork(id) }
    if network != nil || thread.audience == .boards || isDraft {
      try database.run(
        "UPDATE thread SET network = ?, board_room = ?, drafted = ? WHERE number = ?", network,
        thread.audience == .boards, isDraft, number)
    }
    try writeTopics(thread.topics, ofThread: number)
    let opening = PostReference(thread: number, number: 1)
    try insertPost(opening, parent: nil, body: thread.body, language: thread.language, by: by, at: at)
    try writeMarks(ReadMarks(upTo: 1), thread: number, of: by)
    try notifyMentioned(in: thread.body, of: opening, by: by, at: at, told: [by])
    try notifyTopicWatchers(of: opening, by: by, at: at)
    return opening
  }

  private func insertThread(_ thread: NewThread, by: MemberID, at: Timestamp) throws(StoreError) -> Int {
    try database.run(
      """
      INSERT INTO thread(kind, call_kind, stage, title, author, layer, language, created, last_activity, posts,
          last_number, waiting)
        SELECT ?1, ?2, ?3, ?4, id, coalesce(?5, layer), ?6, ?7, ?7, 1, 1, ?8 FROM member WHERE id = ?9
      """, thread.kind, thread.kind == .call ? thread.callKind : nil, thread.kind == .story ? thread.stage : nil,
      thread.title, thread.layer, thread.language, at, thread.kind.expectsAnswers, by)
    return Int(database.lastInsertRowID)
  }

  /// Keeps the topics of a thread in their order, instead of those it had.
  package func writeTopics(_ topics: [TopicID], ofThread number: Int) throws(StoreError) {
    try database.run("DELETE FROM thread_topic WHERE thread = ?", number)
    for (position, topic) in topics.enumerated() {
      try database.run(
        "INSERT INTO thread_topic(thread, position, topic) VALUES (?, ?, ?)", number, position, topic)
    }
  }

  /// Adds a post's row; the counts of its thread are for the caller.
  func insertPost(
    _ reference: PostReference, parent: Int?, body: String, language: Language, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    try database.run(
      """
      INSERT INTO post(thread, number, parent, author, created, language, body) VALUES (?, ?, ?, ?, ?, ?, ?)
      """, reference.thread, reference.number, parent, by, at, language, body)
    try index.add(post: PostID(database.lastInsertRowID))
  }

  /// Tells the members whose `@handle` stands in a text, except those who know already.
  func notifyMentioned(
    in body: String, of post: PostReference, by: MemberID, at: Timestamp, told: Set<MemberID>
  ) throws(StoreError) {
    var told = told
    for handle in ReferenceScanner.mentions(in: body) {
      let member: MemberID? = try database.value(
        "SELECT id FROM member WHERE handle = ? AND left_at IS NULL", handle
      )
      guard let member, told.insert(member).inserted else { continue }
      try notify(member, .mention, of: post, by: by, at: at)
    }
  }
}
