// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Runtime {
  /// Writes to the store.
  mutating func commit(_ act: Act) throws(StoreError) -> Outcome {
    switch act {
    case .createBoard, .openDemo: return try openBoard(act)
    default: break
    }
    guard let store else { throw .missing(path: "") }
    let by = app.world.viewer.id
    let at = app.world.reader.now
    switch act {
    case .ask(let thread, let draft): return .posted(try store.ask(thread, by: by, at: at, draft: draft))
    case .reply(let parent, let body, let language, let draft):
      return .posted(try store.reply(to: parent, body: body, language: language, by: by, at: at, draft: draft))
    case .edit(let post, let edit, let draft): try store.edit(post, to: edit, by: by, at: at, draft: draft)
    case .remove(let post, let reason): try store.remove(post, reason: reason, by: by, at: at)
    case .restore(let post): try store.restore(post, by: by, at: at)
    case .helped(let helped, let post): try store.setHelped(helped, post, by: by, at: at)
    case .heard(let heard, let post): try store.setHeard(heard, post, by: by, at: at)
    case .lock(let reason, let number): try store.setLocked(reason, thread: number, by: by, at: at)
    case .hide(let hidden, let number, let reason):
      try store.setHidden(hidden, thread: number, reason: reason, by: by, at: at)
    case .pinThread(let pinned, let number): try store.setPinned(pinned, thread: number, by: by, at: at)
    case .stance(let stance, let target, _): try store.setStance(stance, of: target, by: by)
    case .bookmark(let isBookmarked, let target): try store.setBookmarked(isBookmarked, target, by: by, at: at)
    case .saveSearch(let name, let query): try store.saveSearch(name, query, by: by, at: at)
    case .renameSearch(let old, let name): try store.renameSearch(old, to: name, by: by)
    case .removeSearch(let search): try store.removeSearch(search.name, by: by)
    case .marks(let marks, let number): try store.setMarks(marks, thread: number, by: by)
    case .markThread(let read, let number): return .read(try store.setRead(read, thread: number, by: by))
    case .markUnread(let post): return .read(try store.setUnread(from: post, by: by))
    case .markAllRead(let place, let query):
      return .read(try store.markAllRead(ThreadListRequest(viewer: by, now: at, place: place, query: query)))
    case .undoRead(let undo): try store.undo(undo, by: by)
    case .writeTip(let tip, let draft): return .tip(try store.writeTip(tip, by: by, at: at, draft: draft))
    case .editTip(let number, let tip, let basis, let draft):
      try store.editTip(number, to: tip, basis: basis, by: by, at: at, draft: draft)
    case .confirmTip(let number): try store.confirmTip(number, by: by, at: at)
    case .dateTip(let number, let confirmed, let reviewBy):
      try store.dateTip(number, confirmed: confirmed, reviewBy: reviewBy, by: by, at: at)
    case .supersede(let number, let successor): try store.supersedeTip(number, with: successor, by: by, at: at)
    case .withdraw(let withdrawn, let number): try store.setWithdrawn(withdrawn, tip: number, by: by, at: at)
    case .adopt(let number, let worked, let note):
      try store.adoptTip(number, worked: worked, note: note, by: by, at: at)
    case .removeAdoption(let number): try store.removeAdoption(number, by: by, at: at)
    case .pinTip(let number, let place, let replacing):
      try store.pinTip(number, place: place, replacing: replacing, by: by, at: at)
    case .movePin(let number, _, let place): try store.pinTip(number, place: place, by: by, at: at)
    case .unpinTip(let number, _): try store.unpinTip(number, by: by, at: at)
    case .tie(let tie, let topic):
      try store.setTie(tie, to: topic, by: by)
      app.world.viewer.ties[topic] = tie.isEmpty ? nil : tie
    case .updateProfile(let fields, let basis):
      app.world.viewer = try store.updateProfile(by, to: fields, basis: basis, by: by, at: at)
      return .member(app.world.viewer)
    case .agreeToHouseRules(let version):
      try store.agreeToHouseRules(version, by: by)
      app.world.viewer.houseRules = max(app.world.viewer.houseRules, version)
    case .noticesSeen(let ids): try store.markNoticesSeen(ids, by: by)
    case .saveDraft(let draft):
      // It is kept again and again while somebody types: who types must not wait for it.
      let kept = try store.waiting(atMost: Self.shortPatience) { () throws(StoreError) in
        try store.saveDraft(draft, of: by)
      }
      switch kept {
      case .kept(let draft): return .draft(draft)
      case .changed(let draft): return .draftChanged(draft)
      }
    case .keepDraft(let draft): return .draft(try store.saveDraft(draft, of: by, besideOthers: true).draft)
    case .deleteDraft(let id): try store.deleteDraft(id, of: by)
    case .dropDraft(let draft): if let id = draft.id { try store.deleteDraft(id, of: by) }
    case .join(let fields):
      let member = try store.join(fields, login: services.login, userID: services.userID, at: at)
      try enter(store, as: member)
      return .member(app.world.viewer)
    case .createBoard, .openDemo: break
    }
    return .done
  }

  private mutating func openBoard(_ act: Act) throws(StoreError) -> Outcome {
    let opened = try services.openStore(act)
    guard let member = try opened.member(login: services.login) else { throw .notAMember(login: services.login) }
    store = opened
    try enter(opened, as: member)
    return .member(app.world.viewer)
  }

  /// Begins the visit of a member and reads what every screen needs.
  private mutating func enter(_ store: Store, as member: Member) throws(StoreError) {
    let begun = try Self.beginVisit(of: member, in: store, at: app.world.reader.now)
    app.world.viewer = begun.member
    visitWaits = !begun.isNoted
    app.world.board = try store.board()
    app.world.layers = try store.layers()
    app.world.otherLayers = try store.otherLayers()
    app.world.topics = try store.topics()
    app.world.counts = try store.counts(for: member.id, now: app.world.reader.now)
  }
}
