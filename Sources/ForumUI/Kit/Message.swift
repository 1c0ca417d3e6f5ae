// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What reaches a screen.
enum Message: Equatable, Sendable {
  /// The screen came on top: for the first time, or again after the one over it went.
  case appeared
  /// A key that has a meaning here.
  case command(Command)
  /// A key that has none, or any key for a screen that takes text; commands of a form come first.
  case key(Key)
  /// The mouse points at an entry, by the number that the screen gave it when it was drawn.
  case pointed(Int)
  /// Text pasted in one piece.
  case paste(String)
  /// What the store answered to a request of this screen.
  case loaded(Request, Loaded)
  /// A request could not be answered; the status line says why.
  case notLoaded(Request)
  /// What came of an act of this screen.
  case done(Act, Outcome)
  /// An act was refused; the status line says why.
  case refused(Act, Refusal?)
  /// The answer to a prompt of this screen, or what was asked for elsewhere: of an editor outside,
  /// of a choice of paragraphs.
  case answered(Prompt.Purpose, Answer)
  /// The terminal has another size.
  case resized
  /// Another process wrote to the board.
  case changedElsewhere
  /// About two seconds passed without a key: time to keep drafts.
  case idle
  /// The program ends or is about to stop; the last chance to keep a draft.
  case leaving
}

/// What was answered in a prompt.
enum Answer: Equatable, Sendable {
  case yes
  case text(String)
  /// The key that was pressed.
  case key(Key)
  /// The id of the chosen item.
  case chosen(String)
}
