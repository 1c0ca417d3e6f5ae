// SPDX-License-Identifier: EUPL-1.2

import Terminal

extension Settings {
  /// What the session may use of the terminal.
  public func terminalOptions(usesColors: Bool) -> TerminalOptions {
    TerminalOptions(usesMouse: usesMouse, setsTitle: setsTitle, usesColors: usesColors)
  }
}
