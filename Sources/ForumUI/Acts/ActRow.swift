// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// All there is to an act: what it is called, how it is written, what it changes, how it is taken
/// back.
struct ActRow {
  /// Who acts, and when.
  struct Actor {
    /// The member as the screen knows them.
    var member: Member
    var at: Timestamp
    /// Where settings are kept; on the board for nil.
    var settings: SettingsHome?
    var id: MemberID { member.id }
  }

  /// The command whose hint names it.
  var command: Command
  /// What it is done to; nil where that is one thing anyway.
  var target: String?
  /// Whether it happens without being asked for, such as what was read and drafts: never taken
  /// back.
  var isQuiet = false
  /// Whether the numbers beside the places may change by it.
  var changesCounts = true
  /// Whether somebody who is in may not stay by it.
  var endsVisits = false
  /// Whether it is written only where others do not keep it waiting: for what nobody asked for.
  var isInPassing = false
  /// Whether the form that asked is told why it was not done, to show that beside a field.
  var tellsWhy = false
  /// What takes away again what it made, where undoing does not.
  var instead: Command?
  /// Writes it; nil for what opens the board that it is written to.
  var commit: ((Store, Actor) throws(StoreError) -> Outcome)?
  /// What of the interface it changes.
  var follow: (inout World, Outcome) -> Void = { _, _ in }
  /// The acts that take it back, in their order; asked before it is written, in the same
  /// transaction. Nil when nothing takes it back.
  var inverse: (Store, Actor) throws(StoreError) -> [Act]? = { _, _ in nil }
  /// Whether what it did is still as this member left it; of texts the store itself knows.
  var isAsLeft: (Store, Actor) throws(StoreError) -> Bool = { _, _ in true }
}

extension ActRow {
  /// A row of an act that has nothing to tell when it is done.
  init(
    _ command: Command, _ target: Reference? = nil, isQuiet: Bool = false, changesCounts: Bool = true,
    commit: @escaping (Store, Actor) throws(StoreError) -> Void
  ) {
    self.init(command: command, target: target?.description, isQuiet: isQuiet, changesCounts: changesCounts)
    self.commit = { (store, actor) throws(StoreError) in
      try commit(store, actor)
      return .done
    }
  }

  /// The same with an inverse that the act itself tells.
  func undone(by inverse: Act?) -> ActRow {
    undone { (_, _) in inverse.map { [$0] } }
  }

  /// The same with an inverse that is read before.
  func undone(by inverse: @escaping (Store, Actor) throws(StoreError) -> [Act]?) -> ActRow {
    var row = self
    row.inverse = inverse
    return row
  }

  /// The same, with how to see that what it did was not changed since.
  func asLeft(_ isAsLeft: @escaping (Store, Actor) throws(StoreError) -> Bool) -> ActRow {
    var row = self
    row.isAsLeft = isAsLeft
    return row
  }

  /// The same, with what of the interface it changes.
  func following(_ follow: @escaping (inout World, Outcome) -> Void) -> ActRow {
    var row = self
    row.follow = follow
    return row
  }
}

extension Act {
  /// Its row.
  var row: ActRow {
    switch self {
    case .ask(let thread, let draft): .ask(thread, draft)
    case .reply(let post, let body, let language, let draft): .reply(post, body, language, draft)
    case .edit(let post, let edit, let draft): .edit(post, edit, draft)
    case .remove(let post, let reason): .remove(post, reason)
    case .restore(let post): .restore(post)
    case .helped(let helped, let post): .helped(helped, post)
    case .heard(let heard, let post): .heard(heard, post)
    case .lock(let reason, let number): .lock(reason, number)
    case .hide(let hidden, let number, let reason): .hide(hidden, number, reason)
    case .pinThread(let pinned, let number): .pinThread(pinned, number)
    case .summarise(let number, let body, let basis, let draft): .summarise(number, body, basis, draft)
    case .stance(let stance, let target, let before): .stance(stance, target, before)
    case .bookmark(let isBookmarked, let target): .bookmark(isBookmarked, target)
    case .saveSearch(let name, let query): .saveSearch(name, query)
    case .renameSearch(let old, let name): .renameSearch(old, name)
    case .removeSearch(let search): .removeSearch(search)
    case .marks(let marks, let number): .marks(marks, number)
    case .markThread(let read, let number): .markThread(read, number)
    case .markUnread(let post): .markUnread(post)
    case .markAllRead(let place, let query): .markAllRead(place, query)
    case .undoRead(let undo): .undoRead(undo)
    case .writeTip(let tip, let draft): .writeTip(tip, draft)
    case .editTip(let number, let tip, let basis, let draft): .editTip(number, tip, basis, draft)
    case .confirmTip(let number): .confirmTip(number)
    case .dateTip(let number, let confirmed, let reviewBy): .dateTip(number, confirmed, reviewBy)
    case .supersede(let number, let successor): .supersede(number, successor)
    case .withdraw(let withdrawn, let number): .withdraw(withdrawn, number)
    case .adopt(let number, let worked, let note): .adopt(number, worked, note)
    case .removeAdoption(let number): .removeAdoption(number)
    case .pinTip(let number, let place, let replacing): .pinTip(number, place, replacing)
    case .movePin(let number, let from, let to): .movePin(number, from, to)
    case .unpinTip(let number, let place): .unpinTip(number, place)
    case .tie(let tie, let topic): .tie(tie, topic)
    case .updateProfile(let fields, let basis): .updateProfile(fields, basis)
    case .noticesSeen(let ids): .noticesSeen(ids)
    case .addNetwork(let id, let fields, let draft): .addNetwork(id, fields, draft)
    case .editNetwork(let id, let fields, let basis, let draft): .editNetwork(id, fields, basis, draft)
    case .show(let audience, let number): .show(audience, number)
    case .noteSharingAsked(let number): .noteSharingAsked(number)
    case .joinNetwork(let id): .joinNetwork(id)
    case .leaveNetwork(let id): .leaveNetwork(id)
    case .admit(let handle, let id, let standing, let task): .admit(handle, id, standing, task)
    case .agreeToHouseRules(let version): .agreeToHouseRules(version)
    case .saveDraft(let draft): .saveDraft(draft)
    case .keepDraft(let draft): .keepDraft(draft)
    case .deleteDraft(let id): .deleteDraft(id)
    case .dropDraft(let draft): .dropDraft(draft)
    case .addKey(let key, let label): .addKey(key, label)
    case .labelKey(let id, let label): .labelKey(id, label)
    case .removeKey(let id): .removeKey(id)
    case .linkDevice: .linkDevice
    case .revokeKeys(let member, let only, let reason): .revokeKeys(member, only, reason)
    case .invite(let new): .invite(new)
    case .revokeInvitation(let id): .revokeInvitation(id)
    case .keepSetting(let name, let value, let before): .keepSetting(name, value, before)
    case .keepKeys(let slot, let keys, let before): .keepKeys(slot, keys, before)
    case .signUp(let newcomer, let fields, let label, let language): .signUp(newcomer, fields, label, language)
    case .event(let act): act.row
    case .poll(let act): act.row
    case .createBoard, .openDemo, .join: ActRow(command: .post)
    }
  }
}
