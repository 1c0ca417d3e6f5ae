// SPDX-License-Identifier: EUPL-1.2

/// Everything a key can do; the raw value is the name by which help, palette and settings call it. `CommandRow` says
/// the rest.
public enum Command: String, CaseIterable, Sendable {
  case moveUp = "move-up"
  case moveDown = "move-down"
  case pageUp = "page-up"
  case pageDown = "page-down"
  case goFirst = "first"
  case goLast = "last"
  case open
  case back
  case close
  case quit
  case today
  case advice
  case tips
  case stories
  case people
  case topics
  case me
  case networks
  case agenda
  case notices
  case nextUnread = "next-unread"
  case previousUnread = "previous-unread"
  case search
  case help
  case actions
  case undo
  case redraw
  case suspend
  case theme = "look"
  case density = "row-height"
  case goToNumber = "go-to-number"
  case copyReference = "copy-reference"
  case export
  case filter
  case dropFilter = "drop-filter"
  case clearFilters = "clear-filters"
  case sort
  case ask
  case markRead = "mark-read"
  case markAllRead = "mark-all-read"
  case watch
  case bookmark
  case saveSearch = "save-search"
  case showNew = "show-new"
  case readOn = "read-on"
  case nextPost = "next-post"
  case previousPost = "previous-post"
  case parentPost = "parent-post"
  case history
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case openPost = "open-post"
  case foldReplies = "fold-replies"
  case foldAll = "fold-all"
  case reply
  case replyQuoting = "reply-quoting"
  case nextHelped = "next-helped"
  case heard
  case helped
  case makeTip = "make-tip"
  case edit
  case remove
  case profile
  case followReference = "follow-reference"
  case foldText = "fold-text"
  case copyAddress = "copy-address"
  case openAddress = "open-address"
  case lock
  case hide
  case pin
  case pinEarlier = "pin-earlier"
  case pinLater = "pin-later"
  case writeTip = "write-tip"
  case adopt
  case confirmTip = "confirm-tip"
  case supersede
  case withdraw
  case showSource = "show-source"
  case follow
  case workOn = "work-on"
  case canHelp = "can-help"
  case kindred
  case delete
  case post
  case nextField = "next-field"
  case previousField = "previous-field"
  case discard
  case houseRules = "house-rules"
  case agree
  case suggestions
  case findInText = "find-in-text"
  case quote
  case preview
  case editOutside = "edit-outside"
  case markParagraph = "mark-paragraph"
  case markUp = "mark-up"
  case markDown = "mark-down"
  case markAll = "mark-all"
  case find
  case toResults = "to-results"
  case sshKeys = "ssh-keys"
  case invitations
  case settings
  case addBinding = "add-binding"
  case resetKeys = "reset-keys"
  case addKey = "add-key"
  case removeKey = "remove-key"
  case linkDevice = "link-device"
  case memberKeys = "member-keys"
  case revokeAccess = "revoke-access"
  case invite
  case revokeInvitation = "take-back-invitation"
  case invitationTree = "invitation-tree"
  case foldBranch = "fold-branch"
  case copyCode = "copy-code"
  case redeem
  case share
  case summarise
  case board
  case writeNetwork = "write-network"
  case joinNetwork = "join-network"
  case leaveNetwork = "leave-network"
  case admit
  case writeCall = "write-call"
  case compareNetworks = "compare-networks"
  case boardRoom = "board-room"
  case addEvent = "add-event"
  case come
  case mayCome = "may-come"
  case cannotCome = "cannot-come"
  case bringColleague = "bring-colleague"
  case showComing = "show-coming"
  case nextSlot = "next-slot"
  case previousSlot = "previous-slot"
  case openThread = "open-thread"
  case openMeeting = "open-meeting"
  case month
  case nextDay = "next-day"
  case previousDay = "previous-day"
  case previousMonth = "previous-month"
  case nextMonth = "next-month"
  case publish
  case cancelEvent = "cancel-event"
  case report
  case talkAfter = "talk-after"
  case acceptHosting = "accept-hosting"
  case polls
  case addPoll = "add-poll"
  case vote
  case choose
  case moreDots = "more-dots"
  case fewerDots = "fewer-dots"
  case withdrawVote = "withdraw-vote"
  case enterOption = "enter-option"
  case mergeOptions = "merge-options"
  case answerConcern = "answer-concern"
  case closePoll = "close-poll"
  case extendPoll = "extend-poll"
  case outcome

  /// The part of the help a command stands in.
  public enum Group: CaseIterable, Sendable {
    case everywhere
    case places
    case lists
    case thread
    case tips
    case people
    case topics
    case me
    case form
    case quoting
    case search
    case searchLine
    case preview
    case help
    case history
    case address
    case houseRules
    case sshKeys
    case invitations
    case settings
    case keyBindings
    case code
    case signUp
    case networks
    case network
    case agenda
    case month
    case polls
    case poll
    case moderation
  }

  /// The part of the help this command stands in.
  var group: Group { CommandRow.of(self).group }
}
