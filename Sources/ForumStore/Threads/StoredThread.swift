// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What a write has to know of a thread.
struct StoredThread {
  var number: Int
  var kind: ThreadKind
  var title: String
  var author: MemberID
  var layer: LayerID
  var lastNumber: Int
  var lockReason: String?
  var isPinned: Bool
  var isHidden: Bool
  var isRemoved: Bool
  var audience: String
}

/// What a write has to know of a post.
struct StoredPost {
  var id: PostID
  var reference: PostReference
  var parent: Int?
  var author: MemberID
  var body: String
  var helped: HelpedMark?
  var tombstone: Tombstone?
}

extension Store {
  /// The thread with this number; `notFound` when there is none or it is for others than the reader.
  func threadState(_ number: Int, for reader: MemberID) throws(StoreError) -> StoredThread {
    let state = try database.first(
      """
      SELECT kind, title, author, layer, last_number, lock_reason, pinned, hidden, removed, audience FROM thread
      WHERE number = ?
      """, number
    ) { (row) throws(StoreError) in
      StoredThread(
        number: number, kind: try row.value(0), title: try row.value(1), author: try row.value(2),
        layer: try row.value(3), lastNumber: try row.value(4), lockReason: try row.optional(5),
        isPinned: try row.value(6), isHidden: try row.value(7), isRemoved: try row.value(8),
        audience: row.string(9))
    }
    guard let state, try sees(state.audience, thread: number, author: state.author, reader) else {
      throw .notFound(.thread(number))
    }
    return state
  }

  /// The post with this reference; `notFound` when there is none.
  func postState(_ reference: PostReference) throws(StoreError) -> StoredPost {
    let state = try database.first(
      "SELECT id, parent, author, body, helped, tombstone FROM post WHERE thread = ? AND number = ?", reference.thread,
      reference.number
    ) { (row) throws(StoreError) in
      StoredPost(
        id: try row.value(0), reference: reference, parent: try row.optional(1), author: try row.value(2),
        body: try row.value(3), helped: try row.optional(4), tombstone: try row.optional(5))
    }
    guard let state else { throw .notFound(.post(reference)) }
    return state
  }
}

extension PermissionItem {
  /// A thread as an actor meets it in a write.
  init(_ thread: StoredThread, actor: MemberID) {
    self.init()
    authorIsActor = thread.author == actor
    isAsker = authorIsActor
    isHidden = thread.isHidden
    lockReason = thread.lockReason
  }

  /// A post as an actor meets it in a write.
  init(_ post: StoredPost, in thread: StoredThread, actor: MemberID) {
    self.init(thread, actor: actor)
    authorIsActor = post.author == actor
    isAnswer = thread.kind.expectsAnswers && post.parent == 1
    tombstone = post.tombstone
  }
}
