// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What a screen wants to happen; the runtime does it.
enum Effect: Equatable, Sendable {
  /// Put a screen on top.
  case show(Screen)
  /// Put the screen on top that shows what a reference names.
  case open(Reference)
  /// Put the screen on top that shows an address and what can be done with it.
  case openAddress(WebAddress)
  /// Put a screen in the place of the top one.
  case replace(Screen)
  /// Take the top screen away; the one below is told.
  case pop
  /// Take the top screen away and show a post: in the thread beneath, or else in the top screen's
  /// place.
  case close(showing: PostReference)
  /// Leave what is read for what is unread next where it was opened.
  case walkOn
  /// Take a thread away, on top and wherever else it lies.
  case leave(thread: Int)
  /// Give the top screen a command, as if its key had been pressed.
  case press(Command)
  /// Go to a place, as it was left.
  case go(Place)
  /// Read from the store; the answer comes as `Message.loaded`.
  case load(Request)
  /// Read from the store once the frame is shown and no key waits.
  case loadLater(Request)
  /// Write to the store; the answer comes as `Message.done`, or the reason of a refusal in the
  /// status line.
  case perform(Act)
  /// Take back what was done last.
  case takeBack
  /// Ask something in a window over the screen; the answer comes as `Message.answered`.
  case ask(Prompt)
  /// Say something in the status line until the next key.
  case say(Notification)
  /// Give the top screen a part of the post it answers; it comes as `Message.answered`.
  case quote(String)
  /// Open the user's editor on a text; what it made of it comes as `Message.answered`.
  case editOutside(String)
  /// Speak another language from now on.
  case speak(InterfaceLanguage)
  /// End the program because signing up came to an end.
  case endSignUp(SignUpEnding)
  /// End the program because what was asked before it began was agreed to.
  case agree
  /// Put a text on the clipboard of the terminal.
  case copy(String)
  /// Write what the top screen shows as Markdown to a file, or put it on the clipboard of the
  /// terminal with nil.
  case export(file: String?)
  /// Give the terminal to a program and its arguments.
  case run([String])
  case suspend
  case redraw
  case quit
}

/// A line of the status bar.
struct Notification: Equatable, Sendable {
  /// The text in the reader's language.
  var text: String
  /// Whether something did not work.
  var isError: Bool

  /// Something went well.
  static func done(_ text: String) -> Notification { Notification(text: text, isError: false) }
  /// Something did not.
  static func refused(_ text: String) -> Notification { Notification(text: text, isError: true) }
}
