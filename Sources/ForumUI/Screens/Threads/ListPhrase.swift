// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of lists of threads and their filters.
enum ListPhrase: Phrasing {
  case everything
  case threads(Int, isMore: Bool)
  case new(Int)
  case unread(Int)
  case waits(WaitingPhrase)
  case locked(String)
  case lockReason
  case sortedBy(ThreadSort)
  case allRead
  case markAllRead
  case noFilter
  case everythingRead
  case noUnread
  case filterBy
  case filterKind(FilterMenu.Kind)
  /// A filter by when a thread was started.
  case startedSince(Query.Moment)
  case startedBefore(Query.Moment)
  case title
  case state
  case layer
  case author
  case answers
  case active
  case empty
  /// The key that starts the first thread.
  case howToStart(String)
  case emptyUnderFilter
  /// The keys that drop the last filter and all of them.
  case dropsLastFilter(String)
  case dropsAllFilters(String)
}

extension ListPhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .everything:
      say(nl: "Alle gesprekken", fr: "Toutes les conversations", de: "Alle Gespräche", en: "All threads")
    case .threads(let count, let isMore):
      say(
        nl: say.count(count, "gesprek", "gesprekken", isMore: isMore),
        fr: say.count(count, "conversation", "conversations", isMore: isMore),
        de: say.count(count, "Gespräch", "Gespräche", isMore: isMore),
        en: say.count(count, "thread", "threads", isMore: isMore))
    case .new(let count):
      say(
        nl: "\(count) nieuw", fr: say.count(count, "nouveau", "nouveaux"),
        de: "\(count) neu", en: "\(count) new")
    case .unread(let count):
      say(
        nl: "\(count) ongelezen", fr: say.count(count, "non lu", "non lus"),
        de: "\(count) ungelesen", en: "\(count) unread")
    case .waits(let time):
      say(nl: "wacht \(say(time))", fr: "attend \(say(time))", de: "wartet \(say(time))", en: "waits \(say(time))")
    case .locked(let reason):
      say(nl: "gesloten: \(reason)", fr: "fermée : \(reason)", de: "geschlossen: \(reason)", en: "locked: \(reason)")
    case .lockReason:
      say(
        nl: "Waarom wordt dit gesprek gesloten? Iedereen leest de reden.",
        fr: "Pourquoi fermer cette conversation ? Tous liront la raison.",
        de: "Warum wird dieses Gespräch geschlossen? Alle lesen den Grund.",
        en: "Why is this thread locked? Everyone reads the reason.")
    case .sortedBy(let sort): Self.sort(sort, in: say)
    case .allRead:
      say(
        nl: "Alles is als gelezen gemarkeerd", fr: "Tout est marqué comme lu",
        de: "Alles ist als gelesen markiert", en: "All marked as read")
    case .markAllRead:
      say(
        nl: "Alles in deze lijst als gelezen markeren?", fr: "Marquer toute cette liste comme lue ?",
        de: "Alles in dieser Liste als gelesen markieren?", en: "Mark everything in this list as read?")
    case .noFilter:
      say(
        nl: "Er staat geen filter", fr: "Il n’y a pas de filtre",
        de: "Es ist kein Filter gesetzt", en: "There is no filter")
    case .everythingRead:
      say(
        nl: "Alles in deze lijst is gelezen", fr: "Tout est lu dans cette liste",
        de: "In dieser Liste ist alles gelesen", en: "Everything in this list is read")
    case .noUnread:
      say(
        nl: "Verder is alles gelezen", fr: "Le reste est lu",
        de: "Sonst ist alles gelesen", en: "Everything else is read")
    case .filterBy: say(nl: "Filter op", fr: "Filtrer par", de: "Filtern nach", en: "Filter by")
    case .filterKind(let kind): Self.kind(kind, in: say)
    case .startedSince(let moment): Self.since(moment, in: say)
    case .startedBefore(let moment): Self.before(moment, in: say)
    case .title: say(nl: "Titel", fr: "Titre", de: "Titel", en: "Title")
    case .state: say(LinearLabel.state)
    case .layer: say(nl: "Bestuurslaag", fr: "Niveau", de: "Ebene", en: "Layer")
    case .author: say(LinearLabel.from)
    case .answers: say(nl: "Antw", fr: "Rép", de: "Antw", en: "Answ")
    case .active: say(nl: "Laatste", fr: "Dernier", de: "Zuletzt", en: "Latest")
    case .empty:
      say(
        nl: "Hier staat nog niets.", fr: "Il n’y a encore rien ici.",
        de: "Hier steht noch nichts.", en: "Nothing here yet.")
    case .howToStart(let key):
      say(
        nl: "Druk op \(key) om het eerste gesprek te beginnen.",
        fr: "Appuyez sur \(key) pour ouvrir la première conversation.",
        de: "Mit \(key) beginnen Sie das erste Gespräch.", en: "Press \(key) to start the first thread.")
    case .emptyUnderFilter:
      say(
        nl: "Niets gevonden met deze filters.", fr: "Rien ne correspond à ces filtres.",
        de: "Mit diesen Filtern wurde nichts gefunden.", en: "Nothing matches these filters.")
    case .dropsLastFilter(let key):
      say(
        nl: "\(key) laat de laatste weg.", fr: "\(key) enlève le dernier.",
        de: "\(key) entfernt den letzten.", en: "\(key) drops the last one.")
    case .dropsAllFilters(let key):
      say(
        nl: "\(key) laat ze allemaal weg.", fr: "\(key) les enlève tous.",
        de: "\(key) entfernt alle.", en: "\(key) drops all of them.")
    }
  }

  private static func sort(_ sort: ThreadSort, in say: InterfaceLanguage) -> String {
    switch sort {
    case .newest:
      say(
        nl: "laatste bericht eerst", fr: "dernier message d’abord",
        de: "neuester Beitrag zuerst", en: "latest post first")
    case .oldest:
      say(
        nl: "oudste bericht eerst", fr: "plus ancien message d’abord",
        de: "ältester Beitrag zuerst", en: "oldest post first")
    case .waiting, .unanswered: say(ValuePhrase.sort(sort))
    case .helped:
      say(
        nl: "meest geholpen eerst", fr: "les plus utiles d’abord",
        de: "am hilfreichsten zuerst", en: "most helped first")
    }
  }

  private static func kind(_ kind: FilterMenu.Kind, in say: InterfaceLanguage) -> String {
    switch kind {
    case .topic: say(nl: "thema", fr: "thème", de: "Thema", en: "topic")
    case .layer: say(FieldPhrase(.layer))
    case .state: say(nl: "status", fr: "état", de: "Stand", en: "state")
    case .kind: say(FieldPhrase(.kind))
    case .language: say(FieldPhrase(.language))
    case .organisation: say(FieldPhrase(.organisation))
    case .author: say(nl: "wie het schreef", fr: "auteur", de: "wer es schrieb", en: "author")
    case .started: say(nl: "wanneer begonnen", fr: "date de début", de: "wann begonnen", en: "when it was started")
    case .words: say(nl: "woorden in de tekst", fr: "mots du texte", de: "Wörter im Text", en: "words in the text")
    }
  }

  private static func since(_ moment: Query.Moment, in say: InterfaceLanguage) -> String {
    guard case .daysAgo(let days) = moment else {
      return say(
        nl: "vanaf \(moment.text)", fr: "depuis \(moment.text)",
        de: "seit \(moment.text)", en: "since \(moment.text)")
    }
    return say(
      nl: say.plural(days, "laatste 24 uur", "laatste \(days) dagen"),
      fr: say.plural(days, "dernières 24 heures", "\(days) derniers jours"),
      de: say.plural(days, "letzte 24 Stunden", "letzte \(days) Tage"),
      en: say.plural(days, "last 24 hours", "last \(days) days"))
  }

  private static func before(_ moment: Query.Moment, in say: InterfaceLanguage) -> String {
    guard case .daysAgo(let days) = moment else {
      return say(
        nl: "voor \(moment.text)", fr: "avant \(moment.text)", de: "vor \(moment.text)", en: "before \(moment.text)")
    }
    return say(
      nl: say.plural(days, "ouder dan een dag", "ouder dan \(days) dagen"),
      fr: say.plural(days, "il y a plus d’un jour", "il y a plus de \(days) jours"),
      de: say.plural(days, "älter als ein Tag", "älter als \(days) Tage"),
      en: say.plural(days, "older than a day", "older than \(days) days"))
  }
}
