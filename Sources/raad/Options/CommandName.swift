// SPDX-License-Identifier: EUPL-1.2

/// Every subcommand by its words; the table in `Subcommand.all` says the rest.
enum CommandName: String, CaseIterable, Sendable {
  case initialise = "init"
  case demo
  case board
  case rules
  case today
  case list
  case read
  case search
  case unread
  case inbox
  case digest
  case ask
  case reply
  case edit
  case remove
  case helped
  case heard
  case watch
  case mute
  case bookmark
  case saved
  case savedAdd = "saved add"
  case savedRemove = "saved remove"
  case tips
  case tip
  case tipAdopt = "tip adopt"
  case tipConfirm = "tip confirm"
  case tipSupersede = "tip supersede"
  case tipWithdraw = "tip withdraw"
  case kindred
  case similar
  case members
  case member
  case me
  case meSet = "me set"
  case meJoin = "me join"
  case topics
  case topicsFollow = "topics follow"
  case topicsWorks = "topics works"
  case topicsHelps = "topics helps"
  case layers
  case organisations
  case pin
  case lock
  case hide
  case role
  case audit
  case settings
  case backup
  case check
  case stats
  case importData = "import"
  case exportData = "export"
  case completion
  case help

  /// The words as they are typed.
  var words: [Substring] { rawValue.split(separator: " ") }
}
