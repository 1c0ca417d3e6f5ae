// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Every setting by its name in the file: one table, from which the reader of the file, help and
/// `Docs/Settings.md` come.
public enum SettingName: String, CaseIterable, Sendable {
  case language
  case theme
  case rows
  case start
  case mouse
  case windowTitle = "window-title"
  case editor
  case browser

  /// What a setting takes.
  public enum Kind: Hashable, Sendable {
    /// One of these words.
    case choice([String])
    /// `true` or `false`.
    case flag
    /// A program with its arguments, or nothing.
    case program

    /// What may be written, as the file writes it; of a program an example.
    public var values: [SettingValue] {
      switch self {
      case .choice(let words): words.map { .text($0) }
      case .flag: [.flag(true), .flag(false)]
      case .program: [.text(""), .text("PROGRAM %u")]
      }
    }

    /// Whether a value may be written.
    func takes(_ value: SettingValue) -> Bool {
      guard self == .program else { return values.contains(value) }
      guard case .text(let text) = value else { return false }
      return text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
  }

  /// What this setting takes.
  public var kind: Kind {
    switch self {
    case .language: .choice(InterfaceLanguage.allCases.map(\.rawValue))
    case .theme: .choice(ThemeName.allCases.map(\.rawValue))
    case .rows: .choice(Settings.Density.allCases.map(\.rawValue))
    case .start: .choice(Settings.Start.allCases.map(\.rawValue))
    case .mouse, .windowTitle, .editor: .flag
    case .browser: .program
    }
  }

  /// The variable of the environment that goes before the file; nil when there is none.
  var variable: String? { self == .theme ? "RAAD_THEME" : nil }
}

extension Settings {
  /// The value of a setting; nil where the locale decides.
  public func value(of name: SettingName) -> SettingValue? {
    switch name {
    case .language: language.map { .text($0.rawValue) }
    case .theme: .text(theme.rawValue)
    case .rows: .text(density.rawValue)
    case .start: .text(start.rawValue)
    case .mouse: .flag(usesMouse)
    case .windowTitle: .flag(setsTitle)
    case .editor: .flag(allowsEditor)
    case .browser: .text(browser?.text ?? "")
    }
  }

  /// Changes a setting; false when it does not take such a value.
  mutating func set(_ name: SettingName, to value: SettingValue) -> Bool {
    guard name.kind.takes(value) else { return false }
    switch (name, value) {
    case (.language, .text(let word)): language = InterfaceLanguage(rawValue: word)
    case (.theme, .text(let word)): theme = ThemeName(rawValue: word) ?? theme
    case (.rows, .text(let word)): density = Density(rawValue: word) ?? density
    case (.start, .text(let word)): start = Start(rawValue: word) ?? start
    case (.mouse, .flag(let flag)): usesMouse = flag
    case (.windowTitle, .flag(let flag)): setsTitle = flag
    case (.editor, .flag(let flag)): allowsEditor = flag
    case (.browser, .text(let text)): browser = ProgramSetting(text)
    default: return false
    }
    return true
  }
}
