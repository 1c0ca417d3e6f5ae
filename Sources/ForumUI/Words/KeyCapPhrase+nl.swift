// SPDX-License-Identifier: EUPL-1.2

extension KeyCapPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .control: "Ctrl"
    case .alt: "Alt"
    case .shift: "Shift"
    case .space: "Spatie"
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
