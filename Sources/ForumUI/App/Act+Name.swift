// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Act {
  /// The command whose hint names it, and what it is done to; nil where that is one thing anyway.
  var name: (command: Command, target: String?) {
    switch self {
    case .ask: (.ask, nil)
    case .reply(let post, _, _, _): (.reply, Self.text(post))
    case .edit(let post, _, _): (.edit, Self.text(post))
    case .remove(let post, _), .restore(let post): (.remove, Self.text(post))
    case .helped(_, let post): (.helped, Self.text(post))
    case .heard(_, let post): (.heard, Self.text(post))
    case .lock(_, let number): (.lock, Self.text(.thread(number)))
    case .hide(_, let number, _): (.hide, Self.text(.thread(number)))
    case .pinThread(_, let number): (.pin, Self.text(.thread(number)))
    case .stance(_, let target, _): (.watch, Self.text(target.reference))
    case .bookmark(_, let target): (.bookmark, Self.text(target.reference))
    case .saveSearch(let name, _), .renameSearch(_, let name): (.saveSearch, name)
    case .removeSearch(let search): (.delete, search.name)
    case .marks(_, let number), .markThread(_, let number): (.markRead, Self.text(.thread(number)))
    case .markUnread(let post): (.markRead, Self.text(post))
    case .markAllRead, .undoRead: (.markAllRead, nil)
    case .writeTip: (.writeTip, nil)
    case .editTip(let number, _, _, _): (.edit, Self.text(.tip(number)))
    case .confirmTip(let number), .dateTip(let number, _, _): (.confirmTip, Self.text(.tip(number)))
    case .supersede(let number, _): (.supersede, Self.text(.tip(number)))
    case .withdraw(_, let number): (.withdraw, Self.text(.tip(number)))
    case .adopt(let number, _, _), .removeAdoption(let number): (.adopt, Self.text(.tip(number)))
    case .pinTip(let number, _, _), .unpinTip(let number, _): (.pin, Self.text(.tip(number)))
    case .movePin(let number, let from, let to): (to < from ? .pinEarlier : .pinLater, Self.text(.tip(number)))
    case .tie(_, let topic): (.follow, Self.text(.topic(topic)))
    case .updateProfile(let fields, _): (.profile, Self.text(.member(fields.handle)))
    case .noticesSeen: (.notices, nil)
    case .agreeToHouseRules: (.agree, nil)
    case .saveDraft, .keepDraft, .deleteDraft, .dropDraft: (.discard, nil)
    case .createBoard, .openDemo, .join: (.post, nil)
    }
  }

  private static func text(_ post: PostReference) -> String {
    text(post.number == 1 ? .thread(post.thread) : .post(post))
  }

  private static func text(_ reference: Reference) -> String { reference.description }
}
