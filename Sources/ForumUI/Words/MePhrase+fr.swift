// SPDX-License-Identifier: EUPL-1.2

import Forum

extension MePhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .drafts: "Brouillons"
    case .searches: "Recherches enregistrées"
    case .howToSave(let key): "La touche \(key) dans une liste ou une recherche l’enregistre ici"
    case .kept: "Gardé"
    case .written: "Écrit"
    case .list(.bookmarks): "Signets"
    case .list(.watched): "Conversations surveillées"
    case .list(.muted): "Conversations en sourdine"
    case .list(.started): "Conversations que j’ai ouvertes"
    case .list(.repliedIn): "Conversations où j’ai écrit"
    case .unread(let count, let isMore): "\(count)\(isMore ? "+" : "") \(count < 2 ? "non lu" : "non lus")"
    case .unreadable: "périmée"
    case .unreadableSearch(let text): "Cette recherche demande ce que le forum n’a plus : \(text)"
    case .renameSearch: "Nouveau nom de cette recherche"
    case .searchRenamed(let name): "La recherche s’appelle maintenant « \(name) »"
    case .noSearches: "Aucune recherche enregistrée"
    case .searchRemoved(let name): "La recherche « \(name) » est supprimée"
    case .deleteDraft: "Jeter ce brouillon ?"
    case .draftDeleted: "Le brouillon est supprimé"
    case .nothingToDelete: "Seuls les brouillons et les recherches enregistrées se suppriment ici"
    }
  }
}
