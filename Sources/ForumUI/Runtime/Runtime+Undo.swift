// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Runtime {
  /// The acts that take an act back, in their order, as they must be known before it is done; nil when nothing does.
  func inverses(of act: Act) throws(StoreError) -> [Act]? {
    if let inverse = app.inverse(of: act) { return [inverse] }
    guard let store else { return nil }
    let viewer = app.world.viewer.id
    let now = app.world.reader.now
    switch act {
    case .edit(let post, _, let reason, _):
      return try text(of: post, in: store).map { [.edit(post, body: $0, reason: reason, draft: nil)] }
    case .editThread(let number, _, _, _):
      let head = try store.outline(ofThread: number, viewer: viewer).summary
      return [.editThread(number, title: head.title, topics: head.topics, layer: head.layer)]
    case .lock(nil, let number):
      let reason = try store.outline(ofThread: number, viewer: viewer).summary.lockReason
      return reason.map { [.lock($0, number)] }
    case .editTip(let number, _, _):
      let tip = try store.tip(number, now: now).tip
      let old = NewTip(
        title: tip.title, body: tip.body, topics: tip.topics, language: tip.language, reviewBy: tip.reviewBy,
        source: tip.source)
      return [.editTip(number, old, draft: nil)]
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
    } catch {
      return [.say(.refused(app.world.reader(ErrorPhrase(error))))]
    }
  }

  /// A pinned tip loses its pin when it is superseded or withdrawn.
  private func pinAgain(_ tip: Tip) -> [Act] {
    tip.pin.map { [.pinTip(tip.number, place: $0, replacing: nil)] } ?? []
  }

  private func text(of post: PostReference, in store: Store) throws(StoreError) -> String? {
    let found = try store.posts([post.number], ofThread: post.thread, viewer: app.world.viewer.id).first
    return found.flatMap { $0.tombstone == nil ? $0.body : nil }
  }

  /// Whether a text that was changed is no longer as this member left it.
  private func isOverwritten(_ act: Act) throws(StoreError) -> Bool {
    guard let store else { return false }
    let viewer = app.world.viewer.id
    switch act {
    case .edit(let post, let body, _, _): return try text(of: post, in: store) != (try? TextRules.body(body))
    case .editThread(let number, let title, let topics, let layer):
      let head = try store.outline(ofThread: number, viewer: viewer).summary
      return head.title != (try? TextRules.title(title)) || head.topics != topics || head.layer != layer
    case .editTip(let number, let new, _):
      let tip = try store.tip(number, now: app.world.reader.now).tip
      return tip.title != (try? TextRules.title(new.title)) || tip.body != (try? TextRules.body(new.body))
        || tip.topics != new.topics
    case .lock(let reason, let number):
      return try store.outline(ofThread: number, viewer: viewer).summary.isLocked != (reason != nil)
    default: return false
    }
  }
}
