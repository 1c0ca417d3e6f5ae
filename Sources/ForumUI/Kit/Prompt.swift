// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A question in a window over the screen.
struct Prompt: Equatable, Sendable {
  /// What the answer is for; the screen that asked finds its way by it.
  enum Purpose: Equatable, Sendable {
    case action
    case theme
    case filterKind
    case filterTopic
    case filterLayer
    case filterState
    case filterThreadKind
    case filterLanguage
    case filterStarted
    case filterWords
    case filterAuthor
    case filterOrganisation
    case sort
    case searchName
    case renameSearch
    case goToNumber
    case exportTo
    case exportFile
    case lockReason
    case confirmUnlock
    case hideReason
    case removeReason
    case confirmRemove
    case confirmMarkAllRead
    case confirmQuit
    case chooseReference
    case adoptHow
    case adoptNote(worked: Bool)
    case replacePin
    case supersedeBy
    case confirmWithdraw
    case confirmDelete
    case confirmDiscard
    case whichDraft
    case draftChanged
    case editConflict
    case confirmLeave
    case confirmPersonalData
    case chooseValue(Int)
    case keyLabel
    case confirmRemoveKey
    case revokeReason(Entrance?)
    case confirmRevokeInvitation
    case setting(SettingName)
    /// The key that a command is to have, alone or beside the others.
    case newKey(KeySlot, isBeside: Bool)
    case closeOldest
    case confirmShare
    case filterSeeks
    case filterOffers
    case filterStage
    case confirmLeaveNetwork
    case networkMember
    case networkStanding
    case networkInvite
    case meeting(MeetingQuestion)
    /// Not asked in a window: what an editor outside made of a text, what is quoted.
    case editOutside
    case quote
  }

  /// How it is answered.
  enum Form: Equatable, Sendable {
    /// `y` is yes, everything else is no.
    case confirm
    /// A line of text of at most so many characters; an empty one only if allowed.
    case line(LineEditor, mayBeEmpty: Bool)
    /// Any key but those that leave the question.
    case key
    /// One of several, narrowed by typing.
    case choice(Chooser)
  }

  /// The key that says yes.
  static let yes = Key(.character("y"))

  /// What the answer is for.
  var purpose: Purpose
  /// The question in the reader's language.
  var title: String
  /// How it is answered.
  var form: Form
  /// Whether any answer but yes leaves the program, since the screen has nothing but this question.
  var leavesUnlessYes = false

  /// A yes-or-no question.
  static func confirm(_ purpose: Purpose, _ title: String, orLeave: Bool = false) -> Prompt {
    Prompt(purpose: purpose, title: title, form: .confirm, leavesUnlessYes: orLeave)
  }

  /// A question for a line of text.
  static func line(
    _ purpose: Purpose, _ title: String, text: String = "", mayBeEmpty: Bool = false
  ) -> Prompt {
    Prompt(purpose: purpose, title: title, form: .line(LineEditor(text: text, limit: 500), mayBeEmpty: mayBeEmpty))
  }

  /// A choice of one item.
  static func choose(_ purpose: Purpose, _ title: String, _ items: [Chooser.Item]) -> Prompt {
    Prompt(purpose: purpose, title: title, form: .choice(Chooser(items: items)))
  }
}
