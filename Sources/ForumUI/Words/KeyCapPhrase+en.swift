// SPDX-License-Identifier: EUPL-1.2

extension KeyCapPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .control: "Ctrl"
    case .alt: "Alt"
    case .shift: "Shift"
    case .space: "Space"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }
}
