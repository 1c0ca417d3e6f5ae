// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension ActRow {
  static func writeTip(_ tip: NewTip, _ draft: DraftID?) -> ActRow {
    ActRow(command: .writeTip, instead: .withdraw) { (store, actor) throws(StoreError) in
      .tip(try store.writeTip(tip, by: actor.id, at: actor.at, draft: draft))
    }
  }

  static func editTip(_ number: Int, _ new: NewTip, _ basis: Int?, _ draft: DraftID?) -> ActRow {
    ActRow(.edit, .tip(number)) { (store, actor) throws(StoreError) in
      try store.editTip(number, to: new, basis: basis, by: actor.id, at: actor.at, draft: draft)
    }.undone { (store, actor) throws(StoreError) in
      let tip = try store.tip(number, now: actor.at).tip
      let old = NewTip(
        title: tip.title, body: tip.body, topics: tip.topics, language: tip.language, reviewBy: tip.reviewBy,
        source: tip.source)
      let isChanged = EditedText(new) != EditedText(tip)
      return [.editTip(number, old, basis: tip.version + (isChanged ? 1 : 0), draft: nil)]
    }
  }

  static func confirmTip(_ number: Int) -> ActRow {
    ActRow(.confirmTip, .tip(number)) { (store, actor) throws(StoreError) in
      try store.confirmTip(number, by: actor.id, at: actor.at)
    }.undone { (store, actor) throws(StoreError) in
      let tip = try store.tip(number, now: actor.at).tip
      return [.dateTip(number, confirmed: tip.confirmed, reviewBy: tip.reviewBy)]
    }
  }

  static func dateTip(_ number: Int, _ confirmed: Timestamp, _ reviewBy: Timestamp) -> ActRow {
    ActRow(.confirmTip, .tip(number)) { (store, actor) throws(StoreError) in
      try store.dateTip(number, confirmed: confirmed, reviewBy: reviewBy, by: actor.id, at: actor.at)
    }
  }

  static func supersede(_ number: Int, _ successor: Int?) -> ActRow {
    ActRow(.supersede, .tip(number)) { (store, actor) throws(StoreError) in
      try store.supersedeTip(number, with: successor, by: actor.id, at: actor.at)
    }.undone { (store, actor) throws(StoreError) in
      let tip = try store.tip(number, now: actor.at).tip
      let before: Int? = if case .superseded(let successor) = tip.state { successor } else { nil }
      return [.supersede(number, by: before)] + pinAgain(tip)
    }
  }

  static func withdraw(_ withdrawn: Bool, _ number: Int) -> ActRow {
    ActRow(.withdraw, .tip(number)) { (store, actor) throws(StoreError) in
      try store.setWithdrawn(withdrawn, tip: number, by: actor.id, at: actor.at)
    }.undone { (store, actor) throws(StoreError) in
      guard withdrawn else { return [.withdraw(true, number)] }
      return [.withdraw(false, number)] + pinAgain(try store.tip(number, now: actor.at).tip)
    }
  }

  /// A pinned tip loses its pin when it is superseded or withdrawn.
  private static func pinAgain(_ tip: Tip) -> [Act] {
    tip.pin.map { [.pinTip(tip.number, place: $0, replacing: nil)] } ?? []
  }

  static func adopt(_ number: Int, _ worked: Bool, _ note: String) -> ActRow {
    ActRow(.adopt, .tip(number), changesCounts: false) { (store, actor) throws(StoreError) in
      try store.adoptTip(number, worked: worked, note: note, by: actor.id, at: actor.at)
    }.undone { (store, actor) throws(StoreError) in try reportAgain(number, store, actor) }
  }

  static func removeAdoption(_ number: Int) -> ActRow {
    ActRow(.adopt, .tip(number), changesCounts: false) { (store, actor) throws(StoreError) in
      try store.removeAdoption(number, by: actor.id, at: actor.at)
    }.undone { (store, actor) throws(StoreError) in try reportAgain(number, store, actor) }
  }

  /// The member's report as it is, to be made again.
  private static func reportAgain(_ number: Int, _ store: Store, _ actor: Actor) throws(StoreError) -> [Act] {
    let mine = try store.tip(number, now: actor.at).adoptions.first { $0.member.id == actor.id }
    return [mine.map { .adopt(number, worked: $0.worked, note: $0.note) } ?? .removeAdoption(number)]
  }

  static func pinTip(_ number: Int, _ place: Int?, _ replacing: Int?) -> ActRow {
    ActRow(.pin, .tip(number)) { (store, actor) throws(StoreError) in
      try store.pinTip(number, place: place, replacing: replacing, by: actor.id, at: actor.at)
    }.undone(
      by: replacing.map { .pinTip($0, place: place, replacing: number) } ?? .unpinTip(number, from: place))
  }

  static func movePin(_ number: Int, _ from: Int, _ to: Int) -> ActRow {
    ActRow(to < from ? .pinEarlier : .pinLater, .tip(number)) { (store, actor) throws(StoreError) in
      try store.pinTip(number, place: to, by: actor.id, at: actor.at)
    }.undone(by: .movePin(number, from: to, to: from))
  }

  static func unpinTip(_ number: Int, _ place: Int?) -> ActRow {
    ActRow(.pin, .tip(number)) { (store, actor) throws(StoreError) in
      try store.unpinTip(number, by: actor.id, at: actor.at)
    }.undone(by: .pinTip(number, place: place, replacing: nil))
  }
}
