// SPDX-License-Identifier: EUPL-1.2

import Forum

extension MePhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .drafts: "Ontwerpen"
    case .searches: "Bewaarde zoekopdrachten"
    case .howToSave(let key): "Toets \(key) in een lijst of zoekopdracht bewaart die hier"
    case .kept: "Bijgehouden"
    case .written: "Geschreven"
    case .list(.bookmarks): "Bladwijzers"
    case .list(.watched): "Gesprekken in het oog"
    case .list(.muted): "Gedempte gesprekken"
    case .list(.started): "Gesprekken die ik begon"
    case .list(.repliedIn): "Gesprekken waarin ik schreef"
    case .unread(let count, let isMore): "\(count)\(isMore ? "+" : "") ongelezen"
    case .unreadable: "verouderd"
    case .unreadableSearch(let text): "Deze zoekopdracht vraagt naar iets wat het bord niet meer heeft: \(text)"
    case .renameSearch: "Nieuwe naam van deze zoekopdracht"
    case .searchRenamed(let name): "De zoekopdracht heet nu “\(name)”"
    case .noSearches: "Geen bewaarde zoekopdrachten"
    case .searchRemoved(let name): "De zoekopdracht “\(name)” is weg"
    case .deleteDraft: "Dit ontwerp weggooien?"
    case .draftDeleted: "Het ontwerp is weg"
    case .nothingToDelete: "Alleen ontwerpen en bewaarde zoekopdrachten kunnen hier weg"
    }
  }
}
