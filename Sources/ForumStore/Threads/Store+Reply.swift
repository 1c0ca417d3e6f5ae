// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Posts a reply; the draft it was written in goes in the same transaction.
  public func reply(
    to parent: PostReference, body: String, language: Language, by: MemberID, at: Timestamp, draft: DraftID? = nil
  ) throws(StoreError) -> PostReference {
    let body = try Self.checked { () throws(FieldProblem) in try TextRules.body(body) }
    return try database.write { () throws(StoreError) in
      let thread = try threadState(parent.thread, for: by)
      let target = try postState(parent)
      try allow(.reply, actor(by), PermissionItem(target, in: thread, actor: by))
      let reference = try add(body, to: target, in: thread, language: language, by: by, at: at)
      try dropDraft(draft, of: by)
      return reference
    }
  }

  /// Adds a reply whose text is checked, and tells of it; inside a write that asked the permission table.
  func add(
    _ body: String, to target: StoredPost, in thread: StoredThread, language: Language, by: MemberID, at: Timestamp
  ) throws(StoreError) -> PostReference {
    let parent = target.reference
    let reference = PostReference(thread: thread.number, number: thread.lastNumber + 1)
    // Before the post is there: it counts as read by its author, and only it.
    var marks = try marks(of: by, thread: thread.number)
    marks.insert(reference.number)
    try insertPost(reference, parent: parent.number, body: body, language: language, by: by, at: at)
    try database.run(
      """
      UPDATE thread SET posts = posts + 1, last_number = ?2, answers = answers + (?3 AND author <> ?5),
        last_activity = max(last_activity, ?4), waiting = waiting AND author = ?5
      WHERE number = ?1
      """, thread.number, reference.number, parent.number == 1, at, by)
    try writeMarks(marks, thread: thread.number, of: by)
    try notifyOfReply(reference, body: body, to: target, in: thread, by: by, at: at)
    return reference
  }

  /// One notice a member at most: an answer says more than a mention, and a mention more than that
  /// one watches.
  private func notifyOfReply(
    _ post: PostReference, body: String, to target: StoredPost, in thread: StoredThread, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    let isAnswer = thread.kind.expectsAnswers && target.parent == nil
    let isTold = try notify(target.author, isAnswer ? .answer : .reply, of: post, by: by, at: at)
    try notifyMentioned(in: body, of: post, by: by, at: at, told: isTold ? [by, target.author] : [by])
    try notifyWatchers(ofThread: post, by: by, at: at)
  }
}
