// SPDX-License-Identifier: EUPL-1.2

/// Where a key is pressed; a key without a meaning there has the one of `everywhere`.
public enum KeyContext: String, CaseIterable, Sendable {
  case everywhere
  case list
  case thread
  case tips
  case people
  case topics
  case me
  case form
  /// Which paragraphs of a post are quoted.
  case quote
  /// A text as it will look.
  case preview
  case search
  /// The query line of the search.
  case searchLine = "search-line"
  case help
  /// The texts that a post had before.
  case history
  /// The address of a link.
  case address
  /// The house rules, when they are to be agreed to.
  case houseRules = "house-rules"
  /// The keys that a member comes in with.
  case sshKeys = "ssh-keys"
  /// Invitations, and who let whom in.
  case invitations
  /// The settings that go with the member.
  case settings
  /// The member's own keys for commands.
  case keyBindings = "key-bindings"
  /// A code that is shown once.
  case code
  /// The field for the code of somebody who wants to come in.
  case signUp = "sign-up"
  case networks
  /// The page of one network.
  case network
  /// Events: their list, one of them.
  case agenda
  /// A month of events.
  case month
  /// The list of polls.
  case polls
  /// One poll.
  case poll

  /// Whether keys are text for a field first, and only then commands.
  var takesText: Bool { [.form, .searchLine, .signUp].contains(self) }

  /// The part of the help that tells this context's keys; moderators' commands and places have
  /// parts of their own.
  var group: Command.Group {
    switch self {
    case .everywhere: .everywhere
    case .help: .help
    case .history: .history
    case .address: .address
    case .houseRules: .houseRules
    case .preview: .preview
    case .list: .lists
    case .thread: .thread
    case .tips: .tips
    case .people: .people
    case .topics: .topics
    case .me: .me
    case .form: .form
    case .quote: .quoting
    case .search: .search
    case .searchLine: .searchLine
    case .sshKeys: .sshKeys
    case .invitations: .invitations
    case .settings: .settings
    case .keyBindings: .keyBindings
    case .code: .code
    case .signUp: .signUp
    case .networks: .networks
    case .network: .network
    case .agenda: .agenda
    case .month: .month
    case .polls: .polls
    case .poll: .poll
    }
  }
}
