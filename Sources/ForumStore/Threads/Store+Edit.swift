// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Changes a post's text, keeping the old one, and what stands in its thread's head; its author
  /// or a moderator, who needs a reason for the text.
  ///
  /// - Throws: `changedSince` when the edit's basis is no longer what stands there; nothing is
  ///   changed then. A head that is asked for with another post than the opening one is `notFound`.
  public func edit(
    _ post: PostReference, to edit: PostEdit, by: MemberID, at: Timestamp, draft: DraftID? = nil
  ) throws(StoreError) {
    let body = try edit.body.map { (text) throws(StoreError) in
      try Self.checked { () throws(FieldProblem) in try TextRules.body(text) }
    }
    let head = try edit.head.map { (head) throws(StoreError) in try Self.checked(head) }
    let reason = try Self.checkedReason(edit.reason)
    try database.write { () throws(StoreError) in
      let thread = try threadState(post.thread, for: by)
      let current = try postState(post)
      let actor = try actor(by)
      let isOurs = try keepsPage(post, owner: thread.author, by)
      if head != nil {
        guard post.number == 1 else { throw .notFound(.thread(post.thread)) }
        var item = PermissionItem(thread, actor: by)
        item.authorIsActor = isOurs ?? item.authorIsActor
        try allow(.editThread, actor, item)
      }
      if body != nil {
        var item = PermissionItem(current, in: thread, actor: by)
        item.authorIsActor = isOurs ?? item.authorIsActor
        item.hasReason = !reason.isEmpty
        try allow(.editPost, actor, item)
      }
      if let basis = edit.basis { try refuse(basis, toWrite: body, head, over: current, in: thread) }
      try dropDraft(draft, of: by)
      if let head { try write(head, of: thread, opening: current, by: by, at: at) }
      if let body, body != current.body {
        try write(body, of: current, reason: reason, isOurs: isOurs ?? (current.author == by), by: by, at: at)
      }
      if isOurs != nil { try noteChange(ofPage: post, at: at) }
    }
  }

  private static func checked(_ head: HeadFields) throws(StoreError) -> HeadFields {
    var head = head
    head.title = try checked { () throws(FieldProblem) in try TextRules.title(head.title) }
    head.topics = try checked { () throws(FieldProblem) in try TextRules.topics(head.topics) }
    return head
  }

  /// Throws `changedSince` where somebody else changed what is to be written, unless to the very
  /// same.
  private func refuse(
    _ basis: EditBasis, toWrite body: String?, _ head: HeadFields?, over post: StoredPost, in thread: StoredThread
  ) throws(StoreError) {
    let version = try version(of: post.id)
    let isOpening = post.reference.number == 1
    let currentHead = isOpening ? try self.head(of: thread) : nil
    let isTextStale = body != nil && version != basis.version && body != post.body
    let isHeadStale = head != nil && basis.head != nil && currentHead != basis.head && currentHead != head
    guard isTextStale || isHeadStale else { return }
    let text = EditedText(
      title: currentHead?.title, topics: currentHead?.topics ?? [], layer: currentHead?.layer, body: post.body)
    var conflict = EditConflict(
      target: .post(post.reference), current: .text(text, EditBasis(version: version, head: currentHead)))
    if isTextStale { try name(&conflict, by: "revision WHERE post = ?", post.id) }
    throw .changedSince(conflict)
  }

  /// Says whose the last change was, from the newest row of a table of revisions.
  func name(_ conflict: inout EditConflict, by rows: String, _ value: any Bindable) throws(StoreError) {
    let last = try database.first(
      """
      SELECT member.handle, changed.replaced FROM (SELECT editor, replaced FROM \(rows) ORDER BY id DESC LIMIT 1) AS changed
        JOIN member ON member.id = changed.editor
      """, value
    ) { (row) throws(StoreError) in (row.string(0), try row.value(1) as Timestamp) }
    conflict.editor = last?.0
    conflict.at = last?.1
  }

  /// How often a post's text was changed; the same as `Post.version`.
  private func version(of post: PostID) throws(StoreError) -> Int {
    try database.number("SELECT count(*) FROM revision WHERE post = ?", post) ?? 0
  }

  private func head(of thread: StoredThread) throws(StoreError) -> HeadFields {
    let topics: [TopicID] = try database.column(
      "SELECT topic FROM thread_topic WHERE thread = ? ORDER BY position", thread.number
    )
    return HeadFields(title: thread.title, topics: topics, layer: thread.layer)
  }

  private func write(
    _ head: HeadFields, of thread: StoredThread, opening: StoredPost, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    try requireTopics(head.topics)
    if head.layer != thread.layer { try requireLayer(head.layer, selectable: false) }
    try index.changing(post: opening.id) { () throws(StoreError) in
      try database.run(
        "UPDATE thread SET title = ?, layer = ? WHERE number = ?", head.title, head.layer, thread.number)
    }
    try writeTopics(head.topics, ofThread: thread.number)
    if try keepsPage(opening.reference, owner: thread.author, by) != true {
      try noteModeration(.editThread, of: thread, by: by, at: at, reason: "")
    }
  }

  private func write(
    _ body: String, of post: StoredPost, reason: String, isOurs: Bool, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    try database.run(
      "INSERT INTO revision(post, editor, replaced, body, reason) VALUES (?, ?, ?, ?, ?)", post.id, by, at, post.body,
      reason)
    try index.changing(post: post.id) { () throws(StoreError) in
      try database.run(
        "UPDATE post SET body = ?, edited = ?, edited_by_moderator = ? WHERE id = ?", body, at, !isOurs,
        post.id)
    }
    if !isOurs { try noteModeration(.editPost, of: post, by: by, at: at, reason: reason) }
    let known = Set(ReferenceScanner.mentions(in: post.body))
    for handle in ReferenceScanner.mentions(in: body) where !known.contains(handle) {
      guard let member = try member(handle: handle) else { continue }
      try notifyOnce(member.id, .mention, of: post.reference, by: by, at: at)
    }
  }

  /// Earlier texts of a post, newest first. What stood in a post that is gone is for moderators
  /// only, and what a moderator's edit took out for moderators and the post's author.
  func revisions(of post: PostReference, viewer: MemberID) throws(StoreError) -> [Revision] {
    try database.read { () throws(StoreError) in
      let moderates = try actor(viewer).moderates
      let thread = try threadState(post.thread, for: viewer)
      let state = try postState(post)
      guard moderates || (!thread.isHidden && !thread.isRemoved && state.tombstone == nil) else {
        throw .notFound(.post(post))
      }
      let revisions = try database.rows(
        """
        SELECT \(MemberBrief.columns()), revision.replaced, revision.body, revision.reason
        FROM revision JOIN member ON member.id = revision.editor
          LEFT JOIN organisation ON organisation.id = member.organisation
        WHERE revision.post = ? ORDER BY revision.id DESC
        """, state.id
      ) { (row) throws(StoreError) in
        let at = MemberBrief.width
        return Revision(
          editor: try MemberBrief(row, from: 0), replaced: try row.value(at),
          text: EditedText(body: try row.value(at + 1)), reason: try row.value(at + 2))
      }
      return moderates || state.author == viewer ? revisions : revisions.withholding(fromOthersThan: state.author)
    }
  }

  /// A post with all its texts; `notFound` as for `revisions`.
  public func history(of post: PostReference, viewer: MemberID) throws(StoreError) -> TextHistory {
    try database.read { () throws(StoreError) in
      let revisions = try revisions(of: post, viewer: viewer)
      guard let found = try posts([post.number], ofThread: post.thread, viewer: viewer).first else {
        throw .notFound(.post(post))
      }
      return TextHistory(.post(found), text: EditedText(body: try postState(post).body), revisions: revisions)
    }
  }

  /// When it was not the author: an entry in the audit log, and a notice to the author.
  func noteModeration(
    _ action: Action, of post: StoredPost, by: MemberID, at: Timestamp, reason: String
  ) throws(StoreError) {
    guard post.author != by else { return }
    try writeAudit(action, target: post.reference.description, by: by, at: at, reason: reason)
    try notify(post.author, .moderation, of: post.reference, by: by, at: at)
  }

  /// When it was not the author: an entry in the audit log, and a notice to the author.
  func noteModeration(
    _ action: Action, of thread: StoredThread, by: MemberID, at: Timestamp, reason: String
  ) throws(StoreError) {
    guard thread.author != by else { return }
    try writeAudit(action, target: Reference.thread(thread.number).description, by: by, at: at, reason: reason)
    try notify(thread.author, .moderation, of: PostReference(thread: thread.number, number: 1), by: by, at: at)
  }
}
