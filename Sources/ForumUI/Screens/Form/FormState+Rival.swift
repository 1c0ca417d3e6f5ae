// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension DraftKeeping {
  /// Takes note of what the store has.
  mutating func follow(_ draft: Draft) {
    id = draft.id
    version = draft.version
    copy = draft.copy
    kept = draft.fields
    saved = draft.saved
    rival = nil
  }
}

extension FormState {
  /// What can be done when two windows wrote one draft.
  enum Rivalry: String, CaseIterable {
    case both
    case mine
    case theirs
  }

  /// Asks which text stays, now that another window has changed the draft; until that is said
  /// nothing is overwritten.
  mutating func meet(_ rival: Draft, _ world: World) -> [Effect] {
    guard rival.target == purpose.target, rival.copy == keeping.copy else { return [] }
    keeping.rival = rival
    keeping.isLeaving = false
    let items = Rivalry.allCases.map { Chooser.Item(id: $0.rawValue, label: world.reader(DraftPhrase.rivalry($0))) }
    let moment = TimeText.moment(rival.saved, world.reader)
    return [.ask(.choose(.draftChanged, world.reader(DraftPhrase.draftChanged(moment)), items))]
  }

  /// Does what was said about the two texts.
  mutating func settle(_ choice: Rivalry, _ world: World) -> [Effect] {
    guard let rival = keeping.rival else { return [] }
    switch choice {
    case .both: return keep(world, isLast: true)
    case .mine:
      let kept = keeping.kept
      keeping.follow(rival)
      keeping.kept = kept
      return keep(world)
    case .theirs:
      restore(rival.fields, world)
      keeping.follow(rival)
      keeping.keptChanges = keeping.changes
      keeping.hasFailed = false
      return []
    }
  }

  /// Takes note that the store no longer has the draft: it was posted or dropped in another window.
  /// The text stays on the screen, and is kept again once it is changed.
  mutating func noteGone(_ world: World) -> [Effect] {
    guard keeping.id != nil else { return [] }
    let isKept = keeping.isKept
    keeping.id = nil
    keeping.kept = nil
    keeping.version = 0
    if isKept { keeping.keptChanges = keeping.changes }
    return [.say(.refused(world.reader(DraftPhrase.draftGone)))]
  }
}
