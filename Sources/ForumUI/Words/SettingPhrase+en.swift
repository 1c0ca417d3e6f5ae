// SPDX-License-Identifier: EUPL-1.2

extension SettingPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .help(let name): Self.helpEN(name)
    case .defaultValue(let value): "default: \(value)"
    case .byLocale: "default: that of the locale"
    case .asItComes: "default"
    case .fromLine(let line): "line \(line)"
    case .more(let first, let count): "\(first) (and \(count) more: raad settings)"
    }
  }

  private static func helpEN(_ name: SettingName) -> String {
    switch name {
    case .language: "language of the interface"
    case .theme: "the look: default sets no colour, light and dark set every one, mono uses weight only"
    case .rows:
      "lines of a row in lists: 1, 2 (the whole title, the facts below it), or auto: 2 in a terminal of 36 rows or more"
    case .start: "where a visit begins: today, or where the last one ended"
    case .mouse: "whether clicks select and open and the wheel scrolls; the terminal’s own selection then needs Shift"
    case .windowTitle: "whether the window of the terminal gets a title"
    case .editor: "whether $EDITOR may be opened on a text"
    case .browser:
      "the program that opens the address of a link, without a shell; %u is the address; empty: it is only shown and copied"
    }
  }
}
