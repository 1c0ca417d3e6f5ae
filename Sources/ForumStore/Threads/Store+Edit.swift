// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Replaces a post's text and keeps the old one; a moderator needs a reason.
  public func edit(
    _ post: PostReference, body: String, reason: String, by: MemberID, at: Timestamp, draft: DraftID? = nil
  ) throws(StoreError) {
    let body = try Self.checked { () throws(FieldProblem) in try TextRules.body(body) }
    let reason = try Self.checkedReason(reason)
    try database.write { () throws(StoreError) in
      let thread = try threadState(post.thread)
      let current = try postState(post)
      var item = PermissionItem(current, in: thread, actor: by)
      item.hasReason = !reason.isEmpty
      try allow(.editPost, actor(by), item)
      try dropDraft(draft, of: by)
      guard body != current.body else { return }
      try database.run(
        "INSERT INTO revision(post, editor, replaced, body, reason) VALUES (?, ?, ?, ?, ?)", current.id, by, at,
        current.body, reason)
      try index.changing(post: current.id) { () throws(StoreError) in
        try database.run(
          "UPDATE post SET body = ?, edited = ?, edited_by_moderator = ? WHERE id = ?", body, at, !item.authorIsActor,
          current.id)
      }
      try noteModeration(.editPost, of: current, by: by, at: at, reason: reason)
      let known = Set(ReferenceScanner.mentions(in: current.body))
      for handle in ReferenceScanner.mentions(in: body) where !known.contains(handle) {
        guard let member = try member(handle: handle) else { continue }
        try notify(member.id, .mention, of: post, by: by, at: at)
      }
    }
  }

  /// Earlier texts of a post, newest first. What stood in a post that is gone is for moderators only.
  public func revisions(of post: PostReference, viewer: MemberID) throws(StoreError) -> [Revision] {
    try database.read { () throws(StoreError) in
      let moderates = try actor(viewer).role >= .moderator
      let thread = try threadState(post.thread)
      let state = try postState(post)
      guard moderates || (!thread.isHidden && state.tombstone == nil) else { throw .notFound(.post(post)) }
      return try database.rows(
        """
        SELECT \(MemberBrief.columns()), revision.replaced, revision.body, revision.reason
        FROM revision JOIN member ON member.id = revision.editor
          LEFT JOIN organisation ON organisation.id = member.organisation
        WHERE revision.post = ? ORDER BY revision.id DESC
        """, state.id
      ) { (row) throws(StoreError) in
        let at = MemberBrief.width
        return Revision(
          editor: try MemberBrief(row, from: 0), replaced: try row.value(at), body: try row.value(at + 1),
          reason: try row.value(at + 2))
      }
    }
  }

  /// A post with all its texts; `notFound` as for `revisions`.
  public func history(of post: PostReference, viewer: MemberID) throws(StoreError) -> PostHistory {
    try database.read { () throws(StoreError) in
      let revisions = try revisions(of: post, viewer: viewer)
      guard let found = try posts([post.number], ofThread: post.thread, viewer: viewer).first else {
        throw .notFound(.post(post))
      }
      return PostHistory(post: found, text: try postState(post).body, revisions: revisions)
    }
  }

  /// Changes what stands in a thread's head; its author or a moderator.
  public func editThread(
    _ number: Int, title: String, topics: [TopicID], layer: LayerID, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    var (title, topics) = (title, topics)
    do throws(FieldProblem) {
      title = try TextRules.title(title)
      topics = try TextRules.topics(topics)
    } catch { throw .invalid(error) }
    try database.write { () throws(StoreError) in
      let thread = try threadState(number)
      try allow(.editThread, actor(by), PermissionItem(thread, actor: by))
      try requireTopics(topics)
      if layer != thread.layer { try requireLayer(layer, selectable: false) }
      let opening = try postState(PostReference(thread: number, number: 1))
      try index.changing(post: opening.id) { () throws(StoreError) in
        try database.run("UPDATE thread SET title = ?, layer = ? WHERE number = ?", title, layer, number)
      }
      try writeTopics(topics, ofThread: number)
      try noteModeration(.editThread, of: thread, by: by, at: at, reason: "")
    }
  }

  /// When it was not the author: an entry in the audit log, and a notice to the author.
  func noteModeration(
    _ action: Action, of post: PostState, by: MemberID, at: Timestamp, reason: String
  ) throws(StoreError) {
    guard post.author != by else { return }
    try writeAudit(action, target: post.reference.description, by: by, at: at, reason: reason)
    try notify(post.author, .moderation, of: post.reference, by: by, at: at)
  }

  /// When it was not the author: an entry in the audit log, and a notice to the author.
  func noteModeration(
    _ action: Action, of thread: ThreadState, by: MemberID, at: Timestamp, reason: String
  ) throws(StoreError) {
    guard thread.author != by else { return }
    try writeAudit(action, target: Reference.thread(thread.number).description, by: by, at: at, reason: reason)
    try notify(thread.author, .moderation, of: PostReference(thread: thread.number, number: 1), by: by, at: at)
  }
}
