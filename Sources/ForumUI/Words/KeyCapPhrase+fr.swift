// SPDX-License-Identifier: EUPL-1.2

extension KeyCapPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .control: "Ctrl"
    case .alt: "Alt"
    case .shift: "Maj"
    case .space: "Espace"
    case .enter: "Entrée"
    case .escape: "Échap"
    case .tab: "Tab"
    case .backspace: "Effacer"
    case .delete: "Suppr"
    case .insert: "Inser"
    case .home: "Début"
    case .end: "Fin"
    case .pageUp: "PgPréc"
    case .pageDown: "PgSuiv"
    }
  }
}
