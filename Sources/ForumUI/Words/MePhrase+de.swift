// SPDX-License-Identifier: EUPL-1.2

import Forum

extension MePhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .drafts: "Entwürfe"
    case .searches: "Gespeicherte Suchen"
    case .howToSave(let key): "Taste \(key) in einer Liste oder Suche speichert sie hier"
    case .kept: "Gemerkt"
    case .written: "Geschrieben"
    case .list(.bookmarks): "Lesezeichen"
    case .list(.watched): "Beobachtete Gespräche"
    case .list(.muted): "Stummgeschaltete Gespräche"
    case .list(.started): "Gespräche, die ich begann"
    case .list(.repliedIn): "Gespräche, in denen ich schrieb"
    case .unread(let count, let isMore): "\(count)\(isMore ? "+" : "") ungelesen"
    case .unreadable: "veraltet"
    case .unreadableSearch(let text): "Diese Suche fragt nach etwas, was das Forum nicht mehr hat: \(text)"
    case .renameSearch: "Neuer Name dieser Suche"
    case .searchRenamed(let name): "Die Suche heißt jetzt „\(name)“"
    case .noSearches: "Keine gespeicherten Suchen"
    case .searchRemoved(let name): "Die Suche „\(name)“ ist entfernt"
    case .deleteDraft: "Diesen Entwurf verwerfen?"
    case .draftDeleted: "Der Entwurf ist gelöscht"
    case .nothingToDelete: "Nur Entwürfe und gespeicherte Suchen lassen sich hier entfernen"
    }
  }
}
