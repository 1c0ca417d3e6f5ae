// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Runtime {
  /// The acts that take an act back, in their order, as they must be known before it is done; nil
  /// when nothing does.
  func inverses(of act: Act) throws(StoreError) -> [Act]? {
    if let inverse = app.inverse(of: act) { return [inverse] }
    guard let store else { return nil }
    let viewer = app.world.viewer.id
    let now = app.world.reader.now
    switch act {
    case .edit(let post, let edit, _): return try back(edit, of: post, in: store).map { [.edit(post, $0, draft: nil)] }
    case .lock(nil, let number):
      let reason = try store.outline(ofThread: number, viewer: viewer).summary.lockReason
      return reason.map { [.lock($0, number)] }
    case .editTip(let number, let new, _, _):
      let tip = try store.tip(number, now: now).tip
      let old = NewTip(
        title: tip.title, body: tip.body, topics: tip.topics, language: tip.language, reviewBy: tip.reviewBy,
        source: tip.source)
      let isChanged = EditedText(new) != EditedText(tip)
      return [.editTip(number, old, basis: tip.version + (isChanged ? 1 : 0), draft: nil)]
    case .confirmTip(let number):
      let tip = try store.tip(number, now: now).tip
      return [.dateTip(number, confirmed: tip.confirmed, reviewBy: tip.reviewBy)]
    case .supersede(let number, _):
      let tip = try store.tip(number, now: now).tip
      let before: Int? = if case .superseded(let successor) = tip.state { successor } else { nil }
      return [.supersede(number, by: before)] + pinAgain(tip)
    case .withdraw(true, let number):
      return [.withdraw(false, number)] + pinAgain(try store.tip(number, now: now).tip)
    case .adopt(let number, _, _), .removeAdoption(let number):
      let mine = try store.tip(number, now: now).adoptions.first { $0.member.id == viewer }
      return [mine.map { .adopt(number, worked: $0.worked, note: $0.note) } ?? .removeAdoption(number)]
    default: return nil
    }
  }

  /// Takes the last act back, unless somebody has changed it since.
  mutating func takeBack() -> [Effect] {
    guard let last = app.undoable.popLast(), let inverses = last.inverses else { return [] }
    let name = app.name(of: last)
    do throws(StoreError) {
      for act in last.acts where try isOverwritten(act) {
        return [.say(.refused(app.world.reader(FramePhrase.changedSince(name))))]
      }
      var effects: [Effect] = []
      for act in inverses {
        let outcome = try commit(act)
        effects += app.deliver(.done(act, outcome)) ?? []
      }
      refreshCounts()
      return effects + [.say(.done(app.world.reader(FramePhrase.undone(name))))]
    } catch .changedSince {
      return [.say(.refused(app.world.reader(FramePhrase.changedSince(name))))]
    } catch {
      return [.say(.refused(app.world.reader(ErrorPhrase(error))))]
    }
  }

  /// A pinned tip loses its pin when it is superseded or withdrawn.
  private func pinAgain(_ tip: Tip) -> [Act] {
    tip.pin.map { [.pinTip(tip.number, place: $0, replacing: nil)] } ?? []
  }

  /// The edit that takes an edit back, from what it leaves; nil for a post that is gone.
  private func back(_ edit: PostEdit, of post: PostReference, in store: Store) throws(StoreError) -> PostEdit? {
    let viewer = app.world.viewer.id
    let found = try store.posts([post.number], ofThread: post.thread, viewer: viewer).first
    guard let found, found.tombstone == nil else { return nil }
    let isChanged = edit.body != nil && edit.body.map { try? TextRules.body($0) } != found.body
    return PostEdit(
      body: edit.body == nil ? nil : found.body,
      head: edit.head == nil ? nil : HeadFields(try store.outline(ofThread: post.thread, viewer: viewer).summary),
      reason: edit.reason, basis: EditBasis(version: found.version + (isChanged ? 1 : 0), head: edit.head))
  }

  /// Whether what was done is no longer as this member left it; of texts the store itself knows.
  private func isOverwritten(_ act: Act) throws(StoreError) -> Bool {
    guard let store else { return false }
    let viewer = app.world.viewer.id
    switch act {
    case .lock(let reason, let number):
      return try store.outline(ofThread: number, viewer: viewer).summary.isLocked != (reason != nil)
    default: return false
    }
  }
}
