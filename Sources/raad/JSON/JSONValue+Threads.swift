// SPDX-License-Identifier: EUPL-1.2

import Forum

extension JSONValue {
  init(_ thread: ThreadSummary, at now: Timestamp) {
    self = [
      "ref": .string(Reference.thread(thread.number).description), "number": .number(thread.number),
      "title": .string(thread.title), "kind": .string(thread.kind.rawValue),
      "call_kind": JSONValue(thread.callKind?.rawValue), "stage": JSONValue(thread.stage?.rawValue),
      "author": JSONValue(thread.author), "layer": .string(thread.layer.rawValue),
      "language": .string(thread.language.rawValue), "topics": JSONValue(thread.topics),
      "created": JSONValue(thread.created), "last_activity": JSONValue(thread.lastActivity),
      "posts": .number(thread.posts), "answers": .number(thread.answers), "helped": .number(thread.helped),
      "heard": .number(thread.heard), "unread": .number(thread.unread),
      "waiting": .bool(thread.isWaiting(at: now)), "unanswered": .bool(thread.isUnanswered),
      "answered": .bool(thread.isAnswered), "pinned": .bool(thread.isPinned), "locked": .bool(thread.isLocked),
      "lock_reason": JSONValue(thread.lockReason), "hidden": .bool(thread.isHidden),
      "audience": JSONValue(thread.audience), "draft": .bool(thread.isDraft), "new": .bool(thread.isNew),
      "mine": .bool(thread.isMine), "watched": .bool(thread.follow.stance == .watch), "muted": .bool(thread.isMuted),
      "bookmarked": .bool(thread.follow.isBookmarked),
    ]
  }

  init(_ post: Post) {
    self = [
      "ref": .string(post.reference.description), "number": .number(post.number), "parent": JSONValue(post.parent),
      "author": JSONValue(post.author), "created": JSONValue(post.created),
      "language": .string(post.language.rawValue), "body": .string(post.body),
      "helped": JSONValue(post.helped?.rawValue), "heard": .number(post.heard), "heard_by_me": .bool(post.isHeardByMe),
      "edited": JSONValue(post.edited), "edited_by_moderator": .bool(post.isEditedByModerator),
      "version": .number(post.version),
      "tombstone": JSONValue(post.tombstone?.rawValue), "read": .bool(post.isRead), "new": .bool(post.isNew),
      "tips": .array(post.tips.map(JSONValue.number)),
    ]
  }

  init(_ summary: ThreadDigest) {
    self = [
      "author": JSONValue(summary.author), "written": JSONValue(summary.written), "body": .string(summary.body),
      "version": .number(summary.version),
    ]
  }

  init(_ revision: Revision) {
    self = [
      "editor": JSONValue(revision.editor), "replaced": JSONValue(revision.replaced),
      "reason": .string(revision.reason), "body": JSONValue(revision.text?.body),
    ]
    if let text = revision.text, let title = text.title {
      self = adding(["title": .string(title), "topics": JSONValue(text.topics)])
    }
  }

  init(_ hit: SearchResults.Hit, at now: Timestamp) {
    let snippet = hit.snippet.filter { $0 != "\u{2}" && $0 != "\u{3}" }
    self = [
      "post": .string(hit.post.description), "snippet": .string(snippet), "thread": JSONValue(hit.thread, at: now),
    ]
  }
}
