// SPDX-License-Identifier: EUPL-1.2

extension KeyCapPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .control: "Strg"
    case .alt: "Alt"
    case .shift: "Umschalt"
    case .space: "Leertaste"
    case .enter: "Eingabe"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backspace: "Rücktaste"
    case .delete: "Entf"
    case .insert: "Einfg"
    case .home: "Pos1"
    case .end: "Ende"
    case .pageUp: "BildAuf"
    case .pageDown: "BildAb"
    }
  }
}
