// SPDX-License-Identifier: EUPL-1.2

import Forum

extension App {
  /// The act that takes an act back, as far as it is known before it is done; nil when nothing does.
  func inverse(of act: Act) -> Act? {
    switch act {
    case .remove(let post, _): .restore(post)
    case .helped(let helped, let post): .helped(!helped, post)
    case .heard(let heard, let post): .heard(!heard, post)
    case .lock(_?, let number): .lock(nil, number)
    case .hide(let hidden, let number, let reason): .hide(!hidden, number, reason: reason)
    case .pinThread(let pinned, let number): .pinThread(!pinned, number)
    case .stance(let stance, let target, let old): .stance(old, target, from: stance)
    case .bookmark(let isBookmarked, let target): .bookmark(!isBookmarked, target)
    case .saveSearch(let name, let query): .removeSearch(SavedSearch(name: name, query: query))
    case .renameSearch(let old, let name): .renameSearch(name, to: old)
    case .removeSearch(let search): search.query.map { .saveSearch(search.name, $0) }
    case .supersede(let number, _?): .supersede(number, by: nil)
    case .withdraw(let withdrawn, let number): .withdraw(!withdrawn, number)
    case .pinTip(let number, let place, let replaced?): .pinTip(replaced, place: place, replacing: number)
    case .pinTip(let number, let place, nil): .unpinTip(number, from: place)
    case .movePin(let number, let from, let to): .movePin(number, from: to, to: from)
    case .unpinTip(let number, let place): .pinTip(number, place: place, replacing: nil)
    case .tie(_, let topic): .tie(world.viewer.ties[topic] ?? [], topic)
    default: nil
    }
  }

  /// Keeps how to take the last act back; an act that cannot be taken back leaves nothing to undo, lest an older one is.
  mutating func remember(_ inverse: Act?, of act: Act, _ outcome: Outcome) {
    if case .read(let undo) = outcome {
      undoable = .undoRead(undo)
    } else if !act.isKeptByItself {
      undoable = inverse
    }
  }
}

extension Act {
  /// Whether it happens without being asked for, such as what was read and drafts.
  fileprivate var isKeptByItself: Bool {
    switch self {
    case .marks, .saveDraft, .keepDraft, .deleteDraft, .noticesSeen, .agreeToHouseRules: true
    default: false
    }
  }

  /// Whether the numbers beside the places may change by it.
  var changesCounts: Bool {
    switch self {
    case .saveDraft, .keepDraft, .deleteDraft, .tie, .bookmark, .saveSearch, .renameSearch, .removeSearch, .adopt,
      .removeAdoption,
      .agreeToHouseRules:
      false
    default: true
    }
  }
}
