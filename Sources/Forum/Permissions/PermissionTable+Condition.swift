// SPDX-License-Identifier: EUPL-1.2

extension PermissionTable {
  /// What must hold besides the role, by the name that the table uses.
  enum Condition: CaseIterable {
    case notSuspended
    case notSuspendedForOthers
    case houseRules
    case visible
    case present
    case unlocked
    case authorOrModerator
    case ownRemovalOrModerator
    case reason
    case reasonForOthers
    case answer
    case askerOrModeratorAfterSilence
    case notOwnPost
    case ownerOrModerator
    case currentTip
    case ownProfileOrSteward
    case higherRoleThanTarget
    case notLastSteward
    case invitersByPolicy
    case ownOrModerator
    case networkBoard
    case networkBoardOrModerator
    case anyNetworkBoard
    case notLastOnBoard
    case hostOrModerator
    case audience
    case pollOwnerOrModerator
    case standing

    /// What is said when it does not hold; nil when it holds.
    func refusal(_ actor: Actor, _ item: PermissionItem) -> Refusal? {
      switch self {
      case .notSuspended:
        return actor.isSuspended ? .suspended : nil
      case .notSuspendedForOthers:
        return actor.isSuspended && !item.authorIsActor ? .suspended : nil
      case .houseRules:
        return actor.houseRules < HouseRules.version ? .houseRules : nil
      case .visible:
        return item.isHidden && !actor.moderates ? .removed : nil
      case .present:
        return item.tombstone != nil ? .removed : nil
      case .unlocked:
        return item.lockReason.map { .locked(reason: $0) }
      case .authorOrModerator:
        return item.authorIsActor || actor.moderates ? nil : .authorOnly
      case .ownRemovalOrModerator:
        return item.tombstone == .removedByModerator && !actor.moderates ? .moderatorsOnly : nil
      case .reason:
        return item.hasReason ? nil : .reasonRequired
      case .reasonForOthers:
        return item.authorIsActor || item.hasReason ? nil : .reasonRequired
      case .answer:
        return item.isAnswer ? nil : .notAnAnswer
      case .askerOrModeratorAfterSilence:
        let isSilent = item.silentDays >= silenceBeforeModeratorMarks
        return item.isAsker || (actor.moderates && isSilent) ? nil : .askerOnly
      case .notOwnPost:
        return item.authorIsActor ? .ownPost : nil
      case .ownerOrModerator:
        return item.isOwner || actor.moderates ? nil : .ownerOnly
      case .currentTip:
        return item.tipIsRetired ? .tipRetired : nil
      case .ownProfileOrSteward:
        return item.isOwner || actor.role == .steward ? nil : .stewardsOnly
      case .higherRoleThanTarget:
        return item.targetRole < actor.role || actor.role == .steward ? nil : .stewardsOnly
      case .notLastSteward:
        return item.isLastSteward ? .lastSteward : nil
      case .invitersByPolicy:
        return actor.role < item.inviters ? item.inviters.refusalOfOthers : nil
      case .ownOrModerator:
        return item.isOwner || actor.moderates ? nil : .moderatorsOnly
      case .networkBoard:
        return item.isOnBoard ? nil : .networkBoardOnly
      case .networkBoardOrModerator:
        return item.isOnBoard || actor.moderates ? nil : .networkBoardOnly
      case .anyNetworkBoard:
        return item.isOnAnyBoard ? nil : .boardsOnly
      case .notLastOnBoard:
        return item.isLastOnBoard ? .lastBoardMember : nil
      case .hostOrModerator:
        return item.isHost || actor.moderates ? nil : .hostsOnly
      case .audience:
        return item.isInAudience ? nil : .notInAudience
      case .pollOwnerOrModerator:
        return item.isOwner || actor.moderates ? nil : .pollOwnerOnly
      case .standing:
        return item.standingRefusal
      }
    }
  }
}
