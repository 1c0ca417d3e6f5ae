// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of lists of threads and their filters.
public enum ListPhrase: Phrasing {
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
  case emptyUnderFilter
}

extension ListPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .everything:
      say(nl: "Alle gesprekken", fr: "Toutes les conversations", de: "Alle Gespräche", en: "All threads")
    case .threads(let count, let isMore):
      say(
        nl: "\(count)\(isMore ? "+" : "") \(count == 1 ? "gesprek" : "gesprekken")",
        fr: "\(count)\(isMore ? "+" : "") \(count == 1 ? "conversation" : "conversations")",
        de: "\(count)\(isMore ? "+" : "") \(count == 1 ? "Gespräch" : "Gespräche")",
        en: "\(count)\(isMore ? "+" : "") \(count == 1 ? "thread" : "threads")")
    case .new(let count):
      say(
        nl: "\(count) nieuw", fr: "\(count) \(count < 2 ? "nouveau" : "nouveaux")",
        de: "\(count) neu", en: "\(count) new")
    case .unread(let count):
      say(
        nl: "\(count) ongelezen", fr: "\(count) \(count == 1 ? "non lu" : "non lus")",
        de: "\(count) ungelesen", en: "\(count) unread")
    case .waits(let time):
      say(nl: "wacht \(say(time))", fr: "attend \(say(time))", de: "wartet \(say(time))", en: "waits \(say(time))")
    case .locked(let reason):
      say(nl: "gesloten: \(reason)", fr: "fermée : \(reason)", de: "geschlossen: \(reason)", en: "locked: \(reason)")
    case .lockReason:
      say(
        nl: "Waarom gaat dit gesprek op slot? Iedereen leest de reden.",
        fr: "Pourquoi fermer cette conversation ? Tous liront la raison.",
        de: "Warum wird dieses Gespräch geschlossen? Alle lesen den Grund.",
        en: "Why is this thread locked? Everyone reads the reason.")
    case .sortedBy(let sort): Self.sort(sort, in: say)
    case .allRead:
      say(
        nl: "Alles is als gelezen gemarkeerd; toets u maakt het ongedaan",
        fr: "Tout est marqué comme lu ; touche u pour annuler",
        de: "Alles ist als gelesen markiert; Taste u macht es rückgängig",
        en: "All marked as read; press u to take it back")
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
    case .state: say(nl: "Status", fr: "État", de: "Stand", en: "State")
    case .layer: say(nl: "Bestuurslaag", fr: "Niveau", de: "Ebene", en: "Layer")
    case .author: say(nl: "Van", fr: "De", de: "Von", en: "From")
    case .answers: say(nl: "Antw", fr: "Rép", de: "Antw", en: "Answ")
    case .active: say(nl: "Laatst", fr: "Dernier", de: "Zuletzt", en: "Latest")
    case .empty:
      say(
        nl: "Hier staat nog niets. Druk op a om het eerste gesprek te beginnen.",
        fr: "Il n’y a encore rien ici. Appuyez sur a pour ouvrir la première conversation.",
        de: "Hier steht noch nichts. Mit a beginnen Sie das erste Gespräch.",
        en: "Nothing here yet. Press a to start the first thread.")
    case .emptyUnderFilter:
      say(
        nl: "Niets gevonden onder deze filters. F laat de laatste weg, C allemaal.",
        fr: "Rien ne correspond à ces filtres. F enlève le dernier, C tous.",
        de: "Unter diesen Filtern wurde nichts gefunden. F entfernt den letzten, C alle.",
        en: "Nothing matches these filters. F drops the last one, C all of them.")
    }
  }

  private static func sort(_ sort: ThreadSort, in say: InterfaceLanguage) -> String {
    switch sort {
    case .newest:
      say(
        nl: "laatste bijdrage eerst", fr: "activité récente d’abord",
        de: "neueste Aktivität zuerst", en: "latest activity first")
    case .oldest:
      say(
        nl: "oudste bijdrage eerst", fr: "activité ancienne d’abord",
        de: "älteste Aktivität zuerst", en: "oldest activity first")
    case .waiting:
      say(
        nl: "langst wachtend eerst", fr: "attente la plus longue d’abord",
        de: "am längsten wartend zuerst", en: "longest waiting first")
    case .unanswered:
      say(
        nl: "langst onbeantwoord eerst", fr: "sans réponse depuis le plus longtemps d’abord",
        de: "am längsten unbeantwortet zuerst", en: "longest unanswered first")
    case .helped:
      say(
        nl: "meest geholpen eerst", fr: "les plus utiles d’abord",
        de: "am hilfreichsten zuerst", en: "most helped first")
    }
  }

  private static func kind(_ kind: FilterMenu.Kind, in say: InterfaceLanguage) -> String {
    switch kind {
    case .topic: say(nl: "thema", fr: "thème", de: "Thema", en: "topic")
    case .layer: say(nl: "bestuurslaag", fr: "niveau de pouvoir", de: "Verwaltungsebene", en: "layer of government")
    case .state: say(nl: "toestand", fr: "état", de: "Stand", en: "state")
    case .kind: say(nl: "soort", fr: "type", de: "Art", en: "kind")
    case .language: say(nl: "taal", fr: "langue", de: "Sprache", en: "language")
    case .organisation: say(nl: "organisatie", fr: "organisation", de: "Organisation", en: "organisation")
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
      nl: days == 1 ? "laatste 24 uur" : "laatste \(days) dagen",
      fr: days == 1 ? "dernières 24 heures" : "\(days) derniers jours",
      de: days == 1 ? "letzte 24 Stunden" : "letzte \(days) Tage",
      en: days == 1 ? "last 24 hours" : "last \(days) days")
  }

  private static func before(_ moment: Query.Moment, in say: InterfaceLanguage) -> String {
    guard case .daysAgo(let days) = moment else {
      return say(
        nl: "voor \(moment.text)", fr: "avant \(moment.text)", de: "vor \(moment.text)", en: "before \(moment.text)")
    }
    return say(
      nl: days == 1 ? "ouder dan een dag" : "ouder dan \(days) dagen",
      fr: days == 1 ? "plus d’un jour" : "plus de \(days) jours",
      de: days == 1 ? "älter als ein Tag" : "älter als \(days) Tage",
      en: days == 1 ? "older than a day" : "older than \(days) days")
  }
}
