// SPDX-License-Identifier: EUPL-1.2

import Forum

extension App {
  /// So many acts of a visit can be taken back.
  private static let mostUndoable = 20

  /// The act that takes an act back, as far as the act itself tells; `Runtime.inverses` knows the
  /// others.
  func inverse(of act: Act) -> Act? {
    switch act {
    case .remove(let post, _): .restore(post)
    // It goes into the log of what moderators do.
    case .restore(let post): .remove(post, reason: "undo")
    case .helped(let helped, let post): .helped(!helped, post)
    case .heard(let heard, let post): .heard(!heard, post)
    case .lock(_?, let number): .lock(nil, number)
    case .hide(let hidden, let number, let reason): .hide(!hidden, number, reason: reason.isEmpty ? "undo" : reason)
    case .pinThread(let pinned, let number): .pinThread(!pinned, number)
    case .stance(let stance, let target, let old): .stance(old, target, from: stance)
    case .bookmark(let isBookmarked, let target): .bookmark(!isBookmarked, target)
    case .saveSearch(let name, let query): .removeSearch(SavedSearch(name: name, query: query))
    case .renameSearch(let old, let name): .renameSearch(name, to: old)
    case .removeSearch(let search): search.query.map { .saveSearch(search.name, $0) }
    case .withdraw(false, let number): .withdraw(true, number)
    case .pinTip(let number, let place, let replaced?): .pinTip(replaced, place: place, replacing: number)
    case .pinTip(let number, let place, nil): .unpinTip(number, from: place)
    case .movePin(let number, let from, let to): .movePin(number, from: to, to: from)
    case .unpinTip(let number, let place): .pinTip(number, place: place, replacing: nil)
    case .tie(_, let topic): .tie(world.viewer.ties[topic] ?? [], topic)
    case .updateProfile(let fields, let before): .updateProfile(before, from: fields)
    case .dropDraft(let draft): .keepDraft(draft.unsaved)
    default: nil
    }
  }

  /// Keeps how to take an act back. After one that cannot be taken back nothing older is, lest that
  /// be undone instead.
  mutating func remember(_ inverses: [Act]?, of act: Act, _ outcome: Outcome) {
    guard !act.isKeptByItself else { return }
    var inverses = inverses
    if case .read(let undo) = outcome { inverses = [.undoRead(undo)] }
    undoable.append(Undoable(acts: [act], inverses: inverses))
    if undoable[undoable.count - 1].inverses == nil { undoable.removeFirst(undoable.count - 1) }
    if undoable.count > Self.mostUndoable { undoable.removeFirst() }
  }

  /// Takes the last act back, or says why that cannot be.
  func undo() -> [Effect] {
    guard let last = undoable.last else { return [.say(.refused(world.reader(FramePhrase.nothingToUndo)))] }
    guard last.inverses != nil else {
      let said = FramePhrase.notUndoable(name(of: last), instead: last.acts.last.flatMap(instead))
      return [.say(.refused(world.reader(said)))]
    }
    return [.takeBack]
  }

  /// The key that takes what was posted away again, and what it does; nil where none does.
  private func instead(of act: Act) -> String? {
    let command: Command? =
      switch act {
      case .ask, .reply: .remove
      case .writeTip: .withdraw
      default: nil
      }
    return command.flatMap { command in
      world.keymap.keys(for: command, in: top.content.context).first.map {
        "\(world.reader.keyCap($0)) \(world.reader(KeyPhrase.hint(command)))"
      }
    }
  }

  /// What was done, in a word or two and with what it was done to.
  func name(of undoable: Undoable) -> String {
    guard let act = undoable.acts.last else { return "" }
    let (command, target) = act.name
    let word = world.reader(KeyPhrase.hint(command))
    return target.map { "\(word) (\($0))" } ?? word
  }
}

extension Draft {
  /// The same text, to be kept anew.
  var unsaved: Draft { Draft(target: target, saved: saved, fields: fields, copy: copy) }
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
    case .saveDraft, .keepDraft, .deleteDraft, .dropDraft, .tie, .bookmark, .saveSearch, .renameSearch, .removeSearch,
      .adopt, .removeAdoption, .agreeToHouseRules:
      false
    default: true
    }
  }
}
