// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// What the loop needs of a terminal; a test's own stands in its place.
@MainActor
protocol TerminalPort {
  /// Waits for what comes, but no longer than so many milliseconds; empty when nothing did.
  func events(timeoutMilliseconds: Int?) -> [InputEvent]
  /// Shows a surface; all of it is drawn anew when the terminal may show something else.
  func present(_ surface: Surface, anew: Bool)
  /// Stops the program until it is told to go on.
  func suspend()
  /// Gives the terminal to a program and its arguments, and takes it back when that ends.
  func run(_ words: [String]) -> OutsideEnding
  /// Puts a text on the clipboard of the terminal.
  func copyToClipboard(_ text: String)
}

extension TerminalSession: TerminalPort {
  /// Shows a surface, from nothing if asked to.
  func present(_ surface: Surface, anew: Bool) {
    if anew { redraw() }
    present(surface)
  }
}
