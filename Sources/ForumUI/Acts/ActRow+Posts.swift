// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension ActRow {
  static func ask(_ thread: NewThread, _ draft: DraftID?) -> ActRow {
    ActRow(command: .ask, instead: .remove) { (store, actor) throws(StoreError) in
      .posted(try store.ask(thread, by: actor.id, at: actor.at, draft: draft))
    }
  }

  static func reply(_ post: PostReference, _ body: String, _ language: Language, _ draft: DraftID?) -> ActRow {
    ActRow(command: .reply, target: Reference(naming: post).description, instead: .remove) {
      (store, actor) throws(StoreError) in
      .posted(try store.reply(to: post, body: body, language: language, by: actor.id, at: actor.at, draft: draft))
    }
  }

  static func edit(_ post: PostReference, _ edit: PostEdit, _ draft: DraftID?) -> ActRow {
    ActRow(.edit, Reference(naming: post)) { (store, actor) throws(StoreError) in
      try store.edit(post, to: edit, by: actor.id, at: actor.at, draft: draft)
    }.undone { (store, actor) throws(StoreError) in
      try back(edit, of: post, in: store, viewer: actor.id).map { [.edit(post, $0, draft: nil)] }
    }
  }

  /// The edit that takes an edit back, from what it leaves; nil for a post that is gone.
  private static func back(
    _ edit: PostEdit, of post: PostReference, in store: Store, viewer: MemberID
  ) throws(StoreError) -> PostEdit? {
    let found = try store.posts([post.number], ofThread: post.thread, viewer: viewer).first
    guard let found, found.tombstone == nil else { return nil }
    let isChanged = edit.body != nil && edit.body.map { try? TextRules.body($0) } != found.body
    return PostEdit(
      body: edit.body == nil ? nil : found.body,
      head: edit.head == nil ? nil : HeadFields(try store.outline(ofThread: post.thread, viewer: viewer).summary),
      reason: edit.reason, basis: EditBasis(version: found.version + (isChanged ? 1 : 0), head: edit.head))
  }

  static func remove(_ post: PostReference, _ reason: String) -> ActRow {
    ActRow(.remove, Reference(naming: post)) { (store, actor) throws(StoreError) in
      try store.remove(post, reason: reason, by: actor.id, at: actor.at)
    }.undone(by: .restore(post))
  }

  static func restore(_ post: PostReference) -> ActRow {
    ActRow(.remove, Reference(naming: post)) { (store, actor) throws(StoreError) in
      try store.restore(post, by: actor.id, at: actor.at)
      // The reason goes into the log of what moderators do.
    }.undone(by: .remove(post, reason: "undo"))
  }

  static func helped(_ helped: Bool, _ post: PostReference) -> ActRow {
    ActRow(.helped, Reference(naming: post)) { (store, actor) throws(StoreError) in
      try store.setHelped(helped, post, by: actor.id, at: actor.at)
    }.undone(by: .helped(!helped, post))
  }

  static func heard(_ heard: Bool, _ post: PostReference) -> ActRow {
    ActRow(.heard, Reference(naming: post)) { (store, actor) throws(StoreError) in
      try store.setHeard(heard, post, by: actor.id, at: actor.at)
    }.undone(by: .heard(!heard, post))
  }
}
