// SPDX-License-Identifier: EUPL-1.2

/// The only place that answers "may I?": which role each action needs, and on what conditions.
///
/// The store asks it in every write; the interface asks it to offer or refuse a key and to say why.
public enum PermissionTable {
  /// After so many days without a word from the asker a moderator may mark an answer as helped.
  static let silenceBeforeModeratorMarks = 14

  /// Why the actor may not do this to the item; nil when the actor may.
  ///
  /// The role is looked at first, then the conditions in the order of the table.
  public static func refusal(
    _ action: Action, actor: Actor, item: PermissionItem = PermissionItem()
  ) -> Refusal? {
    let rule = rule(for: action)
    if actor.role < rule.role { return rule.role.refusalOfOthers }
    for condition in rule.conditions {
      if let refusal = condition.refusal(actor, item) { return refusal }
    }
    return nil
  }

  /// The lowest role that may, and what must hold besides.
  struct Rule {
    var role: Role
    var conditions: [Condition]

    init(_ role: Role, _ conditions: Condition...) {
      self.role = role
      self.conditions = conditions
    }
  }

  /// The table. Reading, one's own profile, ties, follows and posts stay open to a member whose
  /// writing is suspended.
  static func rule(for action: Action) -> Rule {
    switch action {
    case .read: Rule(.guest, .visible)
    case .seeHidden: Rule(.moderator)
    case .ask: Rule(.member, .notSuspended, .houseRules)
    case .publishNews: Rule(.moderator, .notSuspended, .houseRules)
    case .reply: Rule(.member, .notSuspended, .visible, .present, .unlocked, .houseRules)
    case .editPost: Rule(.member, .notSuspended, .visible, .present, .authorOrModerator, .reasonForOthers)
    case .removePost:
      Rule(.member, .visible, .present, .authorOrModerator, .notSuspendedForOthers, .reasonForOthers, .standing)
    case .restorePost: Rule(.member, .notSuspended, .visible, .authorOrModerator, .ownRemovalOrModerator)
    case .editThread: Rule(.member, .notSuspended, .visible, .authorOrModerator)
    case .markHelped: Rule(.member, .notSuspended, .visible, .present, .answer, .askerOrModeratorAfterSilence)
    case .markHeard: Rule(.member, .notSuspended, .visible, .present, .notOwnPost)
    case .lockThread: Rule(.moderator, .notSuspended, .reason)
    case .pinThread: Rule(.moderator, .notSuspended)
    case .hideThread: Rule(.moderator, .notSuspended, .reason)
    case .shareThread: Rule(.member, .notSuspended, .visible, .authorOrModerator, .audience)
    case .writeTip: Rule(.member, .notSuspended, .houseRules)
    case .editTip: Rule(.member, .notSuspended, .ownerOrModerator)
    case .confirmTip: Rule(.member, .notSuspended, .ownerOrModerator)
    case .supersedeTip: Rule(.member, .notSuspended, .ownerOrModerator)
    case .withdrawTip: Rule(.member, .notSuspended, .ownerOrModerator)
    case .adoptTip: Rule(.member, .notSuspended, .currentTip)
    case .pinTip: Rule(.moderator, .notSuspended, .currentTip)
    case .editProfile: Rule(.member, .ownProfileOrSteward)
    case .tieTopic: Rule(.member)
    case .follow: Rule(.member, .visible)
    case .addTopic: Rule(.moderator, .notSuspended)
    case .addMember: Rule(.moderator, .notSuspended)
    case .changeRole: Rule(.steward, .notSuspended, .notLastSteward)
    case .suspendMember: Rule(.moderator, .notSuspended, .higherRoleThanTarget, .notLastSteward, .reason)
    case .changeBoard: Rule(.steward, .notSuspended)
    case .importData: Rule(.steward, .notSuspended)
    case .exportData: Rule(.steward, .notSuspended)
    case .backUpBoard: Rule(.steward, .notSuspended)
    case .repairBoard: Rule(.steward, .notSuspended)
    case .seeAudit: Rule(.moderator)
    case .invite: Rule(.member, .notSuspended, .invitersByPolicy)
    case .inviteAs: Rule(.moderator, .notSuspended, .higherRoleThanTarget)
    case .seeInvitations: Rule(.member, .ownOrModerator)
    case .revokeInvitation: Rule(.member, .ownOrModerator)
    case .changeKeys: Rule(.member, .ownProfileOrSteward)
    case .revokeKey: Rule(.moderator, .notSuspended, .higherRoleThanTarget, .notLastSteward, .reason)
    case .changeDoor: Rule(.steward, .notSuspended)
    case .addNetwork: Rule(.member, .notSuspended, .houseRules)
    case .editNetwork: Rule(.member, .notSuspended, .networkBoardOrModerator)
    case .seeNetworkMeans: Rule(.member, .anyNetworkBoard)
    case .joinNetwork: Rule(.member, .notSuspended, .standing)
    case .leaveNetwork: Rule(.member, .notLastOnBoard)
    case .admitToNetwork: Rule(.member, .notSuspended, .networkBoardOrModerator, .notLastOnBoard)
    case .publishToNetwork: Rule(.member, .notSuspended, .networkBoard, .houseRules)
    case .addEvent: Rule(.member, .notSuspended, .networkBoard, .audience, .houseRules)
    case .editEvent: Rule(.member, .notSuspended, .visible, .hostOrModerator)
    case .seeDraftEvent: Rule(.member, .hostOrModerator)
    case .signUp: Rule(.member, .notSuspended, .visible, .standing)
    case .reportOnEvent: Rule(.member, .notSuspended, .visible, .hostOrModerator, .standing, .houseRules)
    case .addPoll: Rule(.member, .notSuspended, .visible, .unlocked, .audience, .houseRules)
    case .enterPoll: Rule(.member, .notSuspended, .visible, .audience, .standing, .houseRules)
    case .vote: Rule(.member, .notSuspended, .visible, .audience, .standing)
    case .changePoll: Rule(.member, .notSuspended, .visible, .pollOwnerOrModerator, .standing)
    case .closePoll: Rule(.member, .notSuspended, .visible, .pollOwnerOrModerator, .standing)
    case .writeOutcome: Rule(.member, .notSuspended, .visible, .pollOwnerOrModerator, .standing, .houseRules)
    }
  }
}

extension Role {
  /// What those who do not have this role are told.
  var refusalOfOthers: Refusal {
    switch self {
    case .guest, .member: .membersOnly
    case .moderator: .moderatorsOnly
    case .steward: .stewardsOnly
    }
  }
}
