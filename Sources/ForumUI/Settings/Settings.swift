// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What a member chose for the full screen; Docs/Settings.md says how it is written down.
public struct Settings: Equatable, Sendable {
  /// How many lines a thread takes in a list.
  public enum Density: String, CaseIterable, Sendable {
    /// One line each: more threads on a screen.
    case one
    /// Two lines each: the title whole, the facts below it.
    case two
  }

  /// The language of the interface; nil for that of the locale.
  public var language: InterfaceLanguage?
  /// The look.
  public var theme = ThemeName.standard
  /// How many lines a thread takes in a list.
  public var density = Density.one
  /// Whether the program listens to the mouse; the terminal's own selection then needs Shift.
  public var usesMouse = false
  /// Whether the terminal's window gets a title.
  public var setsTitle = true
  /// Whether `$EDITOR` may be opened on a text.
  public var allowsEditor = true

  /// The settings as they come.
  public init() {}
}
