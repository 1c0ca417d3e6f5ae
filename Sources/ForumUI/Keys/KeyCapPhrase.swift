// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What stands on the keys that have a name, as keyboards of each language have it.
enum KeyCapPhrase: CaseIterable, Phrasing {
  case control
  case alt
  case shift
  case space
  case enter
  case escape
  case tab
  case backspace
  case delete
  case insert
  case home
  case end
  case pageUp
  case pageDown
}

extension KeyCapPhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .control: say(nl: "Ctrl", fr: "Ctrl", de: "Strg", en: "Ctrl")
    case .alt: "Alt"
    case .shift: say(nl: "Shift", fr: "Maj", de: "Umschalt", en: "Shift")
    case .space: say(nl: "Spatie", fr: "Espace", de: "Leertaste", en: "Space")
    case .enter: say(nl: "Enter", fr: "Entrée", de: "Eingabe", en: "Enter")
    case .escape: say(nl: "Esc", fr: "Échap", de: "Esc", en: "Esc")
    case .tab: "Tab"
    case .backspace: say(nl: "Backspace", fr: "Effacer", de: "Rücktaste", en: "Backspace")
    case .delete: say(nl: "Del", fr: "Suppr", de: "Entf", en: "Del")
    case .insert: say(nl: "Ins", fr: "Inser", de: "Einfg", en: "Ins")
    case .home: say(nl: "Home", fr: "Début", de: "Pos1", en: "Home")
    case .end: say(nl: "End", fr: "Fin", de: "Ende", en: "End")
    case .pageUp: say(nl: "PgUp", fr: "PgPréc", de: "BildAuf", en: "PgUp")
    case .pageDown: say(nl: "PgDn", fr: "PgSuiv", de: "BildAb", en: "PgDn")
    }
  }
}
