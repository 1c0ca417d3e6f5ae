// SPDX-License-Identifier: EUPL-1.2

/// Everything that needs permission.
public enum Action: String, CaseIterable, Sendable {
  case read
  case seeHidden
  case ask
  case publishNews
  case reply
  case editPost
  case removePost
  case restorePost
  case editThread
  case markHelped
  case markHeard
  case lockThread
  case pinThread
  case hideThread
  case writeTip
  case editTip
  case confirmTip
  case supersedeTip
  case withdrawTip
  case adoptTip
  case pinTip
  case editProfile
  case tieTopic
  case follow
  case addTopic
  case addMember
  case changeRole
  case suspendMember
  case changeBoard
  case importData
  case exportData
  case backUpBoard
  case repairBoard
  case seeAudit
  case invite
  case inviteAs
  case seeInvitations
  case revokeInvitation
  case changeKeys
  case revokeKey
  case changeDoor
}
