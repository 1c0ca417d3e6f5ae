// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of my own page.
public enum MePhrase: Phrasing {
  case drafts
  case searches
  /// Which key saves a search.
  case howToSave(String)
  case kept
  case written
  case list(OwnPage.List)
  /// How many are unread, or so many and more.
  case unread(Int, isMore: Bool)
  /// Beside a saved search with something that the board does not have any more.
  case unreadable
  /// Why such a search cannot be opened, with its text.
  case unreadableSearch(String)
  case renameSearch
  case searchRenamed(String)
  case noSearches
  case searchRemoved(String)
  case deleteDraft
  case nothingToDelete
}

extension MePhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .drafts: say(nl: "Concepten", fr: "Brouillons", de: "Entwürfe", en: "Drafts")
    case .searches:
      say(nl: "Bewaarde zoekopdrachten", fr: "Recherches enregistrées", de: "Gespeicherte Suchen", en: "Saved searches")
    case .howToSave(let key):
      say(
        nl: "\(key) in een lijst of zoekopdracht bewaart die hier",
        fr: "\(key) dans une liste ou une recherche l’enregistre ici",
        de: "\(key) in einer Liste oder Suche speichert sie hier",
        en: "\(key) in a list or a search saves it here")
    case .kept: say(nl: "Bijgehouden", fr: "Gardé", de: "Gemerkt", en: "Kept")
    case .written: say(LinearLabel.written)
    case .list(.bookmarks): say(nl: "Bladwijzers", fr: "Signets", de: "Lesezeichen", en: "Bookmarks")
    case .list(.watched):
      say(
        nl: "Gesprekken in het oog", fr: "Conversations surveillées",
        de: "Beobachtete Gespräche", en: "Watched threads")
    case .list(.muted):
      say(
        nl: "Gedempte gesprekken", fr: "Conversations en sourdine",
        de: "Stummgeschaltete Gespräche", en: "Muted threads")
    case .list(.started):
      say(
        nl: "Gesprekken die ik begon", fr: "Conversations que j’ai ouvertes",
        de: "Gespräche, die ich begann", en: "Threads I started")
    case .list(.repliedIn):
      say(
        nl: "Gesprekken waarin ik schreef", fr: "Conversations où j’ai écrit",
        de: "Gespräche, in denen ich schrieb", en: "Threads I replied in")
    case .unread(let count, let isMore):
      say(
        nl: say.count(count, "ongelezen", "ongelezen", isMore: isMore),
        fr: say.count(count, "non lu", "non lus", isMore: isMore),
        de: say.count(count, "ungelesen", "ungelesen", isMore: isMore),
        en: say.count(count, "unread", "unread", isMore: isMore))
    case .unreadable: say(nl: "verouderd", fr: "périmée", de: "veraltet", en: "outdated")
    case .unreadableSearch(let text):
      say(
        nl: "Deze zoekopdracht vraagt naar iets wat het bord niet meer heeft: \(text)",
        fr: "Cette recherche porte sur quelque chose que le forum n’a plus : \(text)",
        de: "Diese Suche fragt nach etwas, was das Forum nicht mehr hat: \(text)",
        en: "This search asks for something the board no longer has: \(text)")
    case .renameSearch:
      say(
        nl: "Nieuwe naam van deze zoekopdracht", fr: "Nouveau nom de cette recherche",
        de: "Neuer Name dieser Suche", en: "New name of this search")
    case .searchRenamed(let name):
      say(
        nl: "De zoekopdracht heet nu “\(name)”", fr: "La recherche s’appelle maintenant « \(name) »",
        de: "Die Suche heißt jetzt „\(name)“", en: "The search is now called “\(name)”")
    case .noSearches:
      say(
        nl: "Geen bewaarde zoekopdrachten", fr: "Aucune recherche enregistrée",
        de: "Keine gespeicherten Suchen", en: "No saved searches")
    case .searchRemoved(let name):
      say(
        nl: "De zoekopdracht “\(name)” is verwijderd", fr: "La recherche « \(name) » a été supprimée",
        de: "Die Suche „\(name)“ wurde entfernt", en: "The search “\(name)” has been removed")
    case .deleteDraft:
      say(
        nl: "Dit concept weggooien?", fr: "Supprimer ce brouillon ?",
        de: "Diesen Entwurf verwerfen?", en: "Discard this draft?")
    case .nothingToDelete:
      say(
        nl: "Alleen concepten en bewaarde zoekopdrachten kunnen hier weg",
        fr: "Seuls les brouillons et les recherches enregistrées se suppriment ici",
        de: "Nur Entwürfe und gespeicherte Suchen lassen sich hier entfernen",
        en: "Only drafts and saved searches can be removed here")
    }
  }
}
