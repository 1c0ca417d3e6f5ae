// SPDX-License-Identifier: EUPL-1.2

/// What a session may use of its terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// True to listen to the mouse; the terminal's own selection then needs Shift.
  var usesMouse: Bool
  /// True to show the surface's title as the window's.
  var setsTitle: Bool
  /// False to show attributes only, as NO_COLOR asks.
  var usesColors: Bool

  /// Options.
  public init(usesMouse: Bool = false, setsTitle: Bool = false, usesColors: Bool = true) {
    self.usesMouse = usesMouse
    self.setsTitle = setsTitle
    self.usesColors = usesColors
  }
}
