// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal

/// What a screen wants to write; its `row` says how that is done, what it is called and how it is
/// taken back.
public enum Act: Equatable, Sendable {
  case ask(NewThread, draft: DraftID?)
  case reply(PostReference, body: String, language: Language, draft: DraftID?)
  case edit(PostReference, PostEdit, draft: DraftID?)
  case remove(PostReference, reason: String)
  case restore(PostReference)
  case helped(Bool, PostReference)
  case heard(Bool, PostReference)
  case lock(String?, Int)
  case hide(Bool, Int, reason: String)
  case pinThread(Bool, Int)
  /// Writes what a long thread comes to, in the place of what was read there as a version.
  case summarise(Int, String, basis: Int?, draft: DraftID?)
  /// Watches or mutes, or neither; how it was before is what undoing needs.
  case stance(Stance?, FollowTarget, from: Stance?)
  case bookmark(Bool, FollowTarget)
  case saveSearch(String, Query)
  case renameSearch(String, to: String)
  case removeSearch(SavedSearch)
  case marks(ReadMarks, Int)
  /// Marks a whole thread as read or as not read.
  case markThread(read: Bool, Int)
  /// Marks a post and what came after it as not read.
  case markUnread(from: PostReference)
  case markAllRead(ThreadPlace, Query)
  case undoRead(ReadUndo)
  case writeTip(NewTip, draft: DraftID?)
  /// Changes a tip that was read as a version.
  case editTip(Int, NewTip, basis: Int?, draft: DraftID?)
  case confirmTip(Int)
  /// Puts back when a tip was confirmed and is to be looked at again.
  case dateTip(Int, confirmed: Timestamp, reviewBy: Timestamp)
  case supersede(Int, by: Int?)
  case withdraw(Bool, Int)
  case adopt(Int, worked: Bool, note: String)
  case removeAdoption(Int)
  /// Pins a tip; in the place of another one when that goes.
  case pinTip(Int, place: Int?, replacing: Int?)
  case movePin(Int, from: Int, to: Int)
  /// Takes a pin away; its place is what undoing needs.
  case unpinTip(Int, from: Int?)
  case tie(TopicTie, TopicID)
  /// Changes the fields of a profile that were read as others.
  case updateProfile(MemberFields, from: MemberFields)
  case noticesSeen([NoticeID]?)
  case addNetwork(NetworkID, NetworkFields, draft: DraftID?)
  /// Changes a network that was read as a version.
  case editNetwork(NetworkID, NetworkFields, basis: Int?, draft: DraftID?)
  /// Shows a thread to others than before.
  case show(Audience, Int)
  /// Notes that the author of a thread was asked whether to show it to all.
  case noteSharingAsked(Int)
  case joinNetwork(NetworkID)
  case leaveNetwork(NetworkID)
  /// Puts a member where the board says; nil is out.
  case admit(String, NetworkID, as: NetworkStanding?, task: String)
  /// Agrees to the house rules of a version.
  case agreeToHouseRules(Int)
  /// Keeps a draft, unless another window changed it.
  case saveDraft(Draft)
  /// Keeps a draft, beside the other one when another window changed it: when nobody can be asked.
  case keepDraft(Draft)
  /// Deletes a draft that nothing is left of.
  case deleteDraft(DraftID)
  /// Deletes a draft on request.
  case dropDraft(Draft)
  /// What members do with their keys, and moderators with those of others: of one way in, or of every.
  case addKey(PublicKey, label: String)
  case labelKey(KeyID, String)
  case removeKey(KeyID)
  case linkDevice
  case revokeKeys(MemberBrief, only: Entrance?, reason: String)
  case invite(NewInvitation)
  case revokeInvitation(InvitationID)
  /// Keeps a setting with the member, so that it comes along to every machine; what held before is
  /// what undoing needs.
  case keepSetting(SettingName, SettingValue, from: SettingValue)
  /// Keeps the keys of a command in a place likewise; nil for those it has without a line of its own.
  case keepKeys(KeySlot, [Key]?, from: [Key]?)
  /// Lets somebody new in, or a member's other device, under a name of the device and in a language.
  case signUp(Newcomer, MemberFields, label: String, InterfaceLanguage)
  /// The first start: a new board with its founder, the demo board, or joining the open board.
  case createBoard(Board, LayerProfile, MemberFields)
  case openDemo
  /// What is done to events and to polls.
  case event(EventAct)
  case poll(PollAct)
  case join(MemberFields)
}

/// What came of a write.
enum Outcome: Equatable, Sendable {
  /// Nothing more to tell.
  case done
  /// The number that the new thread or post has.
  case posted(PostReference)
  /// The number that the new tip has.
  case tip(Int)
  /// The answer to an event as it stands now.
  case signedUp(Event.Answer)
  /// What else was made.
  case made(Reference)
  /// The draft as it is kept now.
  case draft(Draft)
  /// Nothing was changed, because somebody else changed it after it was read.
  case changedSince(EditConflict)
  /// A draft was not kept, because another window changed it to this.
  case draftChanged(Draft)
  /// The member as changed.
  case member(Member)
  /// How the marks were before.
  case read(ReadUndo)
  /// A code that nobody can be told again, and what it is for.
  case code(InvitationCode, Invitation)
  /// Nothing was done, for a reason that belongs beside a field of the form that asked.
  case notTaken(StoreError)
  /// Where the member stands in the network now.
  case standing(NetworkStanding?)
  case network(NetworkID)
}

extension Outcome {
  /// What was made, as members name it; nil when nothing was.
  var reference: Reference? {
    switch self {
    case .posted(let post): Reference(naming: post)
    case .tip(let number): .tip(number)
    case .network(let id): .network(id)
    case .made(let reference): reference
    case .signedUp, .done, .draft, .draftChanged, .changedSince, .member, .read, .code, .notTaken, .standing: nil
    }
  }
}

extension Reference {
  /// What members call a post: the first of a thread by the thread's number.
  init(naming post: PostReference) { self = post.number == 1 ? .thread(post.thread) : .post(post) }
}
