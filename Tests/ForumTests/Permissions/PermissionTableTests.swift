// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum

@Suite struct PermissionTableTests {
  /// What each action says to a guest, member, moderator and steward when nothing stands in the way
  /// of those it is for.
  ///
  /// The item is another's post, an answer; a reason is given, the asker has been silent for 14
  /// days.
  private static let othersItem: [(Action, [Refusal?])] = [
    (.read, [nil, nil, nil, nil]),
    (.seeHidden, [.moderatorsOnly, .moderatorsOnly, nil, nil]),
    (.ask, [.membersOnly, nil, nil, nil]),
    (.publishNews, [.moderatorsOnly, .moderatorsOnly, nil, nil]),
    (.reply, [.membersOnly, nil, nil, nil]),
    (.editPost, [.membersOnly, .authorOnly, nil, nil]),
    (.removePost, [.membersOnly, .authorOnly, nil, nil]),
    (.restorePost, [.membersOnly, .authorOnly, nil, nil]),
    (.editThread, [.membersOnly, .authorOnly, nil, nil]),
    (.markHelped, [.membersOnly, .askerOnly, nil, nil]),
    (.markHeard, [.membersOnly, nil, nil, nil]),
    (.lockThread, [.moderatorsOnly, .moderatorsOnly, nil, nil]),
    (.pinThread, [.moderatorsOnly, .moderatorsOnly, nil, nil]),
    (.hideThread, [.moderatorsOnly, .moderatorsOnly, nil, nil]),
    (.writeTip, [.membersOnly, nil, nil, nil]),
    (.editTip, [.membersOnly, .ownerOnly, nil, nil]),
    (.confirmTip, [.membersOnly, .ownerOnly, nil, nil]),
    (.supersedeTip, [.membersOnly, .ownerOnly, nil, nil]),
    (.withdrawTip, [.membersOnly, .ownerOnly, nil, nil]),
    (.adoptTip, [.membersOnly, nil, nil, nil]),
    (.pinTip, [.moderatorsOnly, .moderatorsOnly, nil, nil]),
    (.editProfile, [.membersOnly, .stewardsOnly, .stewardsOnly, nil]),
    (.tieTopic, [.membersOnly, nil, nil, nil]),
    (.follow, [.membersOnly, nil, nil, nil]),
    (.addTopic, [.moderatorsOnly, .moderatorsOnly, nil, nil]),
    (.addMember, [.moderatorsOnly, .moderatorsOnly, nil, nil]),
    (.changeRole, [.stewardsOnly, .stewardsOnly, .stewardsOnly, nil]),
    (.suspendMember, [.moderatorsOnly, .moderatorsOnly, nil, nil]),
    (.changeBoard, [.stewardsOnly, .stewardsOnly, .stewardsOnly, nil]),
    (.importData, [.stewardsOnly, .stewardsOnly, .stewardsOnly, nil]),
    (.exportData, [.stewardsOnly, .stewardsOnly, .stewardsOnly, nil]),
    (.backUpBoard, [.stewardsOnly, .stewardsOnly, .stewardsOnly, nil]),
    (.repairBoard, [.stewardsOnly, .stewardsOnly, .stewardsOnly, nil]),
    (.seeAudit, [.moderatorsOnly, .moderatorsOnly, nil, nil]),
    (.invite, [.membersOnly, .moderatorsOnly, nil, nil]),
    (.inviteAs, [.moderatorsOnly, .moderatorsOnly, nil, nil]),
    (.seeInvitations, [.membersOnly, .moderatorsOnly, nil, nil]),
    (.revokeInvitation, [.membersOnly, .moderatorsOnly, nil, nil]),
    (.changeKeys, [.membersOnly, .stewardsOnly, .stewardsOnly, nil]),
    (.revokeKey, [.moderatorsOnly, .moderatorsOnly, nil, nil]),
    (.changeDoor, [.stewardsOnly, .stewardsOnly, .stewardsOnly, nil]),
    (.shareThread, [.membersOnly, .authorOnly, nil, nil]),
    (.addNetwork, [.membersOnly, nil, nil, nil]),
    (.editNetwork, [.membersOnly, .networkBoardOnly, nil, nil]),
    (.seeNetworkMeans, [.membersOnly, .boardsOnly, .boardsOnly, .boardsOnly]),
    (.joinNetwork, [.membersOnly, nil, nil, nil]),
    (.leaveNetwork, [.membersOnly, nil, nil, nil]),
    (.admitToNetwork, [.membersOnly, .networkBoardOnly, nil, nil]),
    (.publishToNetwork, [.membersOnly, .networkBoardOnly, .networkBoardOnly, .networkBoardOnly]),
    (.addEvent, [.membersOnly, .networkBoardOnly, .networkBoardOnly, .networkBoardOnly]),
    (.editEvent, [.membersOnly, .hostsOnly, nil, nil]),
    (.seeDraftEvent, [.membersOnly, .hostsOnly, nil, nil]),
    (.signUp, [.membersOnly, nil, nil, nil]),
    (.reportOnEvent, [.membersOnly, .hostsOnly, nil, nil]),
    (.addPoll, [.membersOnly, nil, nil, nil]),
    (.enterPoll, [.membersOnly, nil, nil, nil]),
    (.vote, [.membersOnly, nil, nil, nil]),
    (.changePoll, [.membersOnly, .pollOwnerOnly, nil, nil]),
    (.closePoll, [.membersOnly, .pollOwnerOnly, nil, nil]),
    (.writeOutcome, [.membersOnly, .pollOwnerOnly, nil, nil]),
  ]

  /// What a suspended moderator still may.
  private static let openToSuspended: Set<Action> = [
    .read, .seeHidden, .tieTopic, .follow, .seeAudit, .seeInvitations, .revokeInvitation, .changeKeys,
    .seeNetworkMeans, .leaveNetwork, .seeDraftEvent,
  ]

  @Test(arguments: othersItem)
  func onAnothersItem(action: Action, refusals: [Refusal?]) {
    for (role, refusal) in zip(Role.allCases, refusals) {
      #expect(PermissionTable.refusal(action, actor: actor(role), item: others()) == refusal, "\(action) by \(role)")
    }
  }

  @Test func theTableIsWhole() {
    #expect(Set(Self.othersItem.map(\.0)) == Set(Action.allCases))
    #expect(Self.othersItem.allSatisfy { $0.1.count == Role.allCases.count })
  }

  @Test(arguments: [
    Action.editPost, .removePost, .restorePost, .editThread, .markHelped, .editTip, .confirmTip,
    .supersedeTip, .withdrawTip, .editProfile, .seeInvitations, .revokeInvitation, .changeKeys,
  ])
  func membersMayOnTheirOwn(action: Action) {
    var item = PermissionItem()
    (item.authorIsActor, item.isAsker, item.isOwner, item.isAnswer) = (true, true, true, true)
    #expect(PermissionTable.refusal(action, actor: actor(.member), item: item) == nil)
    #expect(PermissionTable.refusal(action, actor: actor(.guest), item: item) == .membersOnly)
  }

  @Test(arguments: Action.allCases)
  func suspended(action: Action) {
    let suspended = Actor(id: MemberID(1), role: .steward, isSuspended: true)
    var item = others()
    item.targetRole = .member
    (item.isOnBoard, item.isOnAnyBoard) = (true, true)
    let isOpen = Self.openToSuspended.contains(action) || action == .editProfile
    #expect(PermissionTable.refusal(action, actor: suspended, item: item) == (isOpen ? nil : .suspended))
  }

  @Test(arguments: Action.allCases)
  func whoDidNotAgreeToTheHouseRulesPostsNothing(action: Action) {
    let newcomer = Actor(id: MemberID(1), role: .steward, houseRules: HouseRules.version - 1)
    let isPosting = [
      .ask, .publishNews, .reply, .writeTip, .addNetwork, .publishToNetwork, .addEvent, .reportOnEvent, .addPoll,
      .enterPoll, .writeOutcome,
    ].contains(action)
    var item = others()
    (item.isOnBoard, item.isOnAnyBoard) = (true, true)
    #expect(PermissionTable.refusal(action, actor: newcomer, item: item) == (isPosting ? .houseRules : nil))
    let later = Actor(id: MemberID(1), role: .steward, houseRules: HouseRules.version + 1)
    #expect(PermissionTable.refusal(action, actor: later, item: item) == nil)
  }

  @Test func aSuspendedMemberMayRemoveTheirOwnPostAndEditTheirProfile() {
    let suspended = Actor(id: MemberID(1), role: .member, isSuspended: true)
    var item = PermissionItem()
    (item.authorIsActor, item.isOwner) = (true, true)
    #expect(PermissionTable.refusal(.removePost, actor: suspended, item: item) == nil)
    #expect(PermissionTable.refusal(.editProfile, actor: suspended, item: item) == nil)
    #expect(PermissionTable.refusal(.editPost, actor: suspended, item: item) == .suspended)
  }

  /// Each line is one thing that stands in the way, the action, the role, and what is said.
  private static let obstacles: [(@Sendable (inout PermissionItem) -> Void, Action, Role, Refusal?)] = [
    ({ $0.lockReason = "done" }, .reply, .member, .locked(reason: "done")),
    ({ $0.lockReason = "done" }, .reply, .steward, .locked(reason: "done")),
    ({ $0.lockReason = "done" }, .editPost, .moderator, nil),
    ({ $0.lockReason = "done" }, .markHeard, .member, nil),
    ({ $0.tombstone = .removedByAuthor }, .reply, .member, .removed),
    ({ $0.tombstone = .removedByAuthor }, .editPost, .moderator, .removed),
    ({ $0.tombstone = .removedByAuthor }, .removePost, .moderator, .removed),
    ({ $0.tombstone = .removedByAuthor }, .markHeard, .member, .removed),
    ({ $0.tombstone = .removedByAuthor }, .markHelped, .moderator, .removed),
    ({ ($0.tombstone, $0.authorIsActor) = (.removedByAuthor, true) }, .restorePost, .member, nil),
    ({ ($0.tombstone, $0.authorIsActor) = (.removedByModerator, true) }, .restorePost, .member, .moderatorsOnly),
    ({ $0.tombstone = .removedByModerator }, .restorePost, .moderator, nil),
    ({ $0.isHidden = true }, .read, .member, .removed),
    ({ $0.isHidden = true }, .read, .moderator, nil),
    ({ ($0.isHidden, $0.authorIsActor) = (true, true) }, .editThread, .member, .removed),
    ({ $0.isHidden = true }, .reply, .member, .removed),
    ({ $0.hasReason = false }, .editPost, .moderator, .reasonRequired),
    ({ ($0.hasReason, $0.authorIsActor) = (false, true) }, .editPost, .moderator, nil),
    ({ $0.hasReason = false }, .removePost, .steward, .reasonRequired),
    ({ $0.hasReason = false }, .lockThread, .moderator, .reasonRequired),
    ({ $0.hasReason = false }, .hideThread, .moderator, .reasonRequired),
    ({ $0.hasReason = false }, .suspendMember, .moderator, .reasonRequired),
    ({ $0.hasReason = false }, .pinThread, .moderator, nil),
    ({ $0.isAnswer = false }, .markHelped, .moderator, .notAnAnswer),
    ({ ($0.isAnswer, $0.isAsker) = (false, true) }, .markHelped, .member, .notAnAnswer),
    ({ $0.silentDays = 13 }, .markHelped, .moderator, .askerOnly),
    ({ ($0.silentDays, $0.isAsker) = (0, true) }, .markHelped, .member, nil),
    ({ $0.silentDays = 365 }, .markHelped, .member, .askerOnly),
    ({ $0.authorIsActor = true }, .markHeard, .member, .ownPost),
    ({ $0.authorIsActor = true }, .markHeard, .steward, .ownPost),
    ({ $0.tipIsRetired = true }, .pinTip, .moderator, .tipRetired),
    ({ $0.tipIsRetired = true }, .adoptTip, .member, .tipRetired),
    ({ ($0.tipIsRetired, $0.isOwner) = (true, true) }, .editTip, .member, nil),
    ({ $0.isLastSteward = true }, .changeRole, .steward, .lastSteward),
    ({ ($0.isLastSteward, $0.targetRole) = (true, .steward) }, .suspendMember, .steward, .lastSteward),
    ({ $0.targetRole = .moderator }, .suspendMember, .moderator, .stewardsOnly),
    ({ $0.targetRole = .steward }, .suspendMember, .moderator, .stewardsOnly),
    ({ $0.targetRole = .steward }, .suspendMember, .steward, nil),
    ({ $0.inviters = .member }, .invite, .member, nil),
    ({ $0.inviters = .member }, .invite, .guest, .membersOnly),
    ({ $0.inviters = .steward }, .invite, .moderator, .stewardsOnly),
    ({ $0.inviters = .member }, .inviteAs, .member, .moderatorsOnly),
    ({ $0.targetRole = .moderator }, .inviteAs, .moderator, .stewardsOnly),
    ({ $0.targetRole = .steward }, .inviteAs, .moderator, .stewardsOnly),
    ({ $0.targetRole = .steward }, .revokeKey, .moderator, .stewardsOnly),
    ({ $0.targetRole = .steward }, .revokeKey, .steward, nil),
    ({ $0.hasReason = false }, .revokeKey, .moderator, .reasonRequired),
    ({ ($0.isLastSteward, $0.targetRole) = (true, .steward) }, .revokeKey, .steward, .lastSteward),
    ({ $0.authorIsActor = true }, .shareThread, .member, nil),
    ({ ($0.authorIsActor, $0.isInAudience) = (true, false) }, .shareThread, .member, .notInAudience),
    ({ $0.isOnBoard = true }, .editNetwork, .member, nil),
    ({ $0.isOnBoard = true }, .publishToNetwork, .member, nil),
    ({ $0.isOnAnyBoard = true }, .seeNetworkMeans, .member, nil),
    ({ $0.isOnBoard = true }, .seeNetworkMeans, .steward, .boardsOnly),
    ({ $0.isLastOnBoard = true }, .leaveNetwork, .member, .lastBoardMember),
    ({ ($0.isLastOnBoard, $0.isOnBoard) = (true, true) }, .admitToNetwork, .member, .lastBoardMember),
    ({ $0.standingRefusal = .invitationOnly }, .joinNetwork, .steward, .invitationOnly),
    ({ ($0.isOnBoard, $0.isInAudience) = (true, false) }, .addEvent, .member, .notInAudience),
    ({ $0.isHost = true }, .editEvent, .member, nil),
    ({ $0.isHost = true }, .seeDraftEvent, .member, nil),
    ({ ($0.isHost, $0.standingRefusal) = (true, .eventToCome) }, .reportOnEvent, .member, .eventToCome),
    ({ $0.isHidden = true }, .signUp, .member, .removed),
    ({ $0.standingRefusal = .eventPast }, .signUp, .steward, .eventPast),
    ({ $0.lockReason = "done" }, .addPoll, .steward, .locked(reason: "done")),
    ({ $0.isInAudience = false }, .vote, .steward, .notInAudience),
    ({ ($0.isInAudience, $0.standingRefusal) = (false, .pollClosed) }, .vote, .member, .notInAudience),
    ({ $0.standingRefusal = .pollClosed }, .vote, .steward, .pollClosed),
    ({ $0.standingRefusal = .pollVotes }, .enterPoll, .member, .pollVotes),
    ({ $0.isOwner = true }, .closePoll, .member, nil),
    (
      { ($0.isOwner, $0.standingRefusal) = (true, .concernsOpen(count: 2)) }, .closePoll, .member,
      .concernsOpen(count: 2)
    ),
    ({ ($0.isOwner, $0.standingRefusal) = (true, .pollOpen) }, .writeOutcome, .member, .pollOpen),
  ]

  @Test(arguments: obstacles.indices)
  func obstacle(index: Int) {
    let (change, action, role, refusal) = Self.obstacles[index]
    var item = others()
    change(&item)
    #expect(PermissionTable.refusal(action, actor: actor(role), item: item) == refusal, "\(action) by \(role)")
  }

  @Test func everyConditionStandsInTheTable() {
    let used = Action.allCases.flatMap { PermissionTable.rule(for: $0).conditions }
    #expect(Set(used) == Set(PermissionTable.Condition.allCases))
  }

  private func actor(_ role: Role) -> Actor {
    Actor(id: role == .guest ? nil : MemberID(1), role: role, houseRules: HouseRules.version)
  }

  private func others() -> PermissionItem {
    var item = PermissionItem()
    (item.isAnswer, item.hasReason, item.silentDays) = (true, true, 14)
    return item
  }
}
