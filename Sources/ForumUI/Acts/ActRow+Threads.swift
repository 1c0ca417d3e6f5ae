// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// What is done to threads: moderating, following, reading.
extension ActRow {
  static func lock(_ reason: String?, _ number: Int) -> ActRow {
    var row = ActRow(.lock, .thread(number)) { (store, actor) throws(StoreError) in
      try store.setLocked(reason, thread: number, by: actor.id, at: actor.at)
    }
    row.inverse = { (store, actor) throws(StoreError) in
      guard reason == nil else { return [.lock(nil, number)] }
      let before = try store.outline(ofThread: number, viewer: actor.id).summary.lockReason
      return before.map { [.lock($0, number)] }
    }
    row.isAsLeft = { (store, actor) throws(StoreError) in
      try store.outline(ofThread: number, viewer: actor.id).summary.isLocked == (reason != nil)
    }
    return row
  }

  /// Another's summary is not put back under this member's name.
  static func summarise(_ number: Int, _ body: String, _ basis: Int?, _ draft: DraftID?) -> ActRow {
    var row = ActRow(.summarise, .thread(number), changesCounts: false) { (store, actor) throws(StoreError) in
      try store.writeSummary(body, ofThread: number, basis: basis, by: actor.id, at: actor.at)
      if let draft { try store.deleteDraft(draft, of: actor.id) }
    }
    row.inverse = { (store, actor) throws(StoreError) in
      guard let before = try store.summary(ofThread: number, viewer: actor.id), before.author.id == actor.id else {
        return nil
      }
      return [.summarise(number, before.body, basis: nil, draft: nil)]
    }
    row.isAsLeft = { (store, actor) throws(StoreError) in
      try store.summary(ofThread: number, viewer: actor.id)?.body == body
    }
    return row
  }

  static func hide(_ hidden: Bool, _ number: Int, _ reason: String) -> ActRow {
    ActRow(.hide, .thread(number)) { (store, actor) throws(StoreError) in
      try store.setHidden(hidden, thread: number, reason: reason, by: actor.id, at: actor.at)
    }.undone(by: .hide(!hidden, number, reason: reason.isEmpty ? "undo" : reason))
  }

  static func show(_ audience: Audience, _ number: Int) -> ActRow {
    ActRow(.share, .thread(number)) { (store, actor) throws(StoreError) in
      try store.show(audience, thread: number, by: actor.id, at: actor.at)
    }.undone { (store, actor) throws(StoreError) in
      [.show(try store.outline(ofThread: number, viewer: actor.id).audience, number)]
    }
  }

  static func noteSharingAsked(_ number: Int) -> ActRow {
    ActRow(.share, .thread(number), isQuiet: true, changesCounts: false) { (store, actor) throws(StoreError) in
      try store.noteSharingAsked(thread: number, by: actor.id)
    }
  }

  static func pinThread(_ pinned: Bool, _ number: Int) -> ActRow {
    ActRow(.pin, .thread(number)) { (store, actor) throws(StoreError) in
      try store.setPinned(pinned, thread: number, by: actor.id, at: actor.at)
    }.undone(by: .pinThread(!pinned, number))
  }

  static func stance(_ stance: Stance?, _ target: FollowTarget, _ before: Stance?) -> ActRow {
    ActRow(.watch, target.reference) { (store, actor) throws(StoreError) in
      try store.setStance(stance, of: target, by: actor.id)
    }.undone(by: .stance(before, target, from: stance))
  }

  static func bookmark(_ isBookmarked: Bool, _ target: FollowTarget) -> ActRow {
    ActRow(.bookmark, target.reference, changesCounts: false) { (store, actor) throws(StoreError) in
      try store.setBookmarked(isBookmarked, target, by: actor.id, at: actor.at)
    }.undone(by: .bookmark(!isBookmarked, target))
  }

  static func marks(_ marks: ReadMarks, _ number: Int) -> ActRow {
    ActRow(.markRead, .thread(number), isQuiet: true) { (store, actor) throws(StoreError) in
      try store.setMarks(marks, thread: number, by: actor.id)
    }
  }

  static func markThread(_ read: Bool, _ number: Int) -> ActRow {
    ActRow(command: .markRead, target: Reference.thread(number).description) { (store, actor) throws(StoreError) in
      .read(try store.setRead(read, thread: number, by: actor.id))
    }
  }

  static func markUnread(_ post: PostReference) -> ActRow {
    ActRow(command: .markRead, target: Reference(naming: post).description) { (store, actor) throws(StoreError) in
      .read(try store.setUnread(from: post, by: actor.id))
    }
  }

  static func markAllRead(_ place: ThreadPlace, _ query: Query) -> ActRow {
    ActRow(command: .markAllRead) { (store, actor) throws(StoreError) in
      .read(try store.markAllRead(ThreadListRequest(viewer: actor.id, now: actor.at, place: place, query: query)))
    }
  }

  static func undoRead(_ undo: ReadUndo) -> ActRow {
    ActRow(.markAllRead) { (store, actor) throws(StoreError) in try store.undo(undo, by: actor.id) }
  }
}
