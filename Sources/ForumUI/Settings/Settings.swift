// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What a member chose for the full screen; Docs/Settings.md says how it is written down.
public struct Settings: Equatable, Sendable {
  /// How many lines a row of a list takes.
  enum Density: String, CaseIterable, Sendable {
    /// One line each: more rows on a screen.
    case one = "1"
    /// Two lines each: the title whole, the facts below it.
    case two = "2"
    /// Two lines in a tall terminal, else one.
    case automatic = "auto"
  }

  /// Where a visit begins.
  enum Start: String, CaseIterable, Sendable {
    /// At home; the other places are found as they were left.
    case today
    /// Where the last visit ended.
    case last
  }

  /// The language of the interface; nil for that of the locale.
  public var language: InterfaceLanguage?
  /// The look.
  public var theme = ThemeName.standard
  /// How many lines a row of a list takes.
  var density = Density.automatic
  /// Where a visit begins.
  var start = Start.today
  /// Whether the program listens to the mouse; the terminal's own selection then needs Shift.
  var usesMouse = false
  /// Whether the terminal's window gets a title.
  var setsTitle = true
  /// Whether `$EDITOR` may be opened on a text.
  public var allowsEditor = true
  /// What opens the address of a link; nil when nothing does.
  var browser: ProgramSetting?

  /// The settings as they come.
  public init() {}
}
