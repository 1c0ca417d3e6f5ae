// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ListPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .everything: "Alle gesprekken"
    case .threads(let count, let isMore): "\(count)\(isMore ? "+" : "") \(count == 1 ? "gesprek" : "gesprekken")"
    case .new(let count): "\(count) nieuw"
    case .unread(let count): "\(count) ongelezen"
    case .waits(let time): "wacht \(time.nl)"
    case .locked(let reason): "gesloten: \(reason)"
    case .lockReason: "Waarom gaat dit gesprek op slot? Iedereen leest de reden."
    case .sortedBy(let sort): Self.sortNL(sort)
    case .allRead: "Alles is als gelezen gemarkeerd; toets u maakt het ongedaan"
    case .markAllRead: "Alles in deze lijst als gelezen markeren?"
    case .noFilter: "Er staat geen filter"
    case .everythingRead: "Alles in deze lijst is gelezen"
    case .noUnread: "Verder is alles gelezen"
    case .filterBy: "Filter op"
    case .filterKind(let kind): Self.kindNL(kind)
    case .startedSince(let moment): Self.sinceNL(moment)
    case .startedBefore(let moment): Self.beforeNL(moment)
    case .title: "Titel"
    case .state: "Toestand"
    case .layer: "Bestuurslaag"
    case .author: "Van"
    case .answers: "Antw"
    case .active: "Laatst"
    case .empty: "Hier staat nog niets. Druk op a om het eerste gesprek te beginnen."
    case .emptyUnderFilter: "Niets gevonden onder deze filters. F laat de laatste weg, C allemaal."
    }
  }

  private static func sortNL(_ sort: ThreadSort) -> String {
    switch sort {
    case .newest: "laatste bijdrage eerst"
    case .oldest: "oudste bijdrage eerst"
    case .waiting: "langst wachtend eerst"
    case .unanswered: "langst onbeantwoord eerst"
    case .helped: "meest geholpen eerst"
    }
  }

  private static func kindNL(_ kind: FilterMenu.Kind) -> String {
    switch kind {
    case .topic: "thema"
    case .layer: "bestuurslaag"
    case .state: "toestand"
    case .kind: "soort"
    case .language: "taal"
    case .organisation: "organisatie"
    case .author: "wie het schreef"
    case .started: "wanneer begonnen"
    case .words: "woorden in de tekst"
    }
  }

  private static func sinceNL(_ moment: Query.Moment) -> String {
    guard case .daysAgo(let days) = moment else { return "vanaf \(moment.text)" }
    return days == 1 ? "laatste 24 uur" : "laatste \(days) dagen"
  }

  private static func beforeNL(_ moment: Query.Moment) -> String {
    guard case .daysAgo(let days) = moment else { return "voor \(moment.text)" }
    return days == 1 ? "ouder dan een dag" : "ouder dan \(days) dagen"
  }
}
