// SPDX-License-Identifier: EUPL-1.2

import Forum

extension SearchPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .title: "Chercher"
    case .saveAs: "Sous quel nom l’enregistrer ?"
    case .saved(let name): "« \(name) » est enregistré et se trouve dans Moi"
    case .nothingToSave: "Il n’y a pas de filtre à enregistrer"
    case .nothingTyped: "Tapez d’abord des mots ou des filtres"
    case .nothingFound: "Aucun résultat. Essayez moins de mots, d’autres mots, ou un filtre de moins."
    case .noResultsYet: "Il n’y a pas encore de résultats ; Entrée cherche"
    case .help(let part): Self.helpFR(part)
    }
  }

  private static func helpFR(_ part: SearchHelp) -> String {
    switch part {
    case .words: "tous les mots doivent s’y trouver, même comme début de mot"
    case .phrase: "exactement ces mots à la suite"
    case .without: "sans ce mot ou ce filtre"
    case .topic: "sur ce thème"
    case .layer: "de ce niveau de pouvoir et de ceux en dessous"
    case .author: "de ce membre"
    case .organisation: "de cette organisation"
    case .kind: "type"
    case .state: "état"
    case .language: "dans cette langue"
    case .time: "depuis ou avant un jour"
    case .order: "ordre"
    }
  }
}
