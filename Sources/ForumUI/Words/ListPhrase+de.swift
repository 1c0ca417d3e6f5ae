// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ListPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .everything: "Alle Gespräche"
    case .threads(let count, let isMore): "\(count)\(isMore ? "+" : "") \(count == 1 ? "Gespräch" : "Gespräche")"
    case .new(let count): "\(count) neu"
    case .unread(let count): "\(count) ungelesen"
    case .waits(let time): "wartet \(time.de)"
    case .locked(let reason): "geschlossen: \(reason)"
    case .lockReason: "Warum wird dieses Gespräch geschlossen? Alle lesen den Grund."
    case .sortedBy(let sort): Self.sortDE(sort)
    case .allRead: "Alles ist als gelesen markiert; Taste u macht es rückgängig"
    case .markAllRead: "Alles in dieser Liste als gelesen markieren?"
    case .noFilter: "Es ist kein Filter gesetzt"
    case .everythingRead: "In dieser Liste ist alles gelesen"
    case .noUnread: "Sonst ist alles gelesen"
    case .filterBy: "Filtern nach"
    case .filterKind(let kind): Self.kindDE(kind)
    case .startedSince(let moment): Self.sinceDE(moment)
    case .startedBefore(let moment): Self.beforeDE(moment)
    case .title: "Titel"
    case .state: "Stand"
    case .layer: "Ebene"
    case .author: "Von"
    case .answers: "Antw"
    case .active: "Zuletzt"
    case .empty: "Hier steht noch nichts. Mit a beginnen Sie das erste Gespräch."
    case .emptyUnderFilter: "Unter diesen Filtern wurde nichts gefunden. F entfernt den letzten, C alle."
    }
  }

  private static func sortDE(_ sort: ThreadSort) -> String {
    switch sort {
    case .newest: "neueste Aktivität zuerst"
    case .oldest: "älteste Aktivität zuerst"
    case .waiting: "am längsten wartend zuerst"
    case .unanswered: "am längsten unbeantwortet zuerst"
    case .helped: "am hilfreichsten zuerst"
    }
  }

  private static func kindDE(_ kind: FilterMenu.Kind) -> String {
    switch kind {
    case .topic: "Thema"
    case .layer: "Verwaltungsebene"
    case .state: "Stand"
    case .kind: "Art"
    case .language: "Sprache"
    case .organisation: "Organisation"
    case .author: "wer es schrieb"
    case .started: "wann begonnen"
    case .words: "Wörter im Text"
    }
  }

  private static func sinceDE(_ moment: Query.Moment) -> String {
    guard case .daysAgo(let days) = moment else { return "seit \(moment.text)" }
    return days == 1 ? "letzte 24 Stunden" : "letzte \(days) Tage"
  }

  private static func beforeDE(_ moment: Query.Moment) -> String {
    guard case .daysAgo(let days) = moment else { return "vor \(moment.text)" }
    return days == 1 ? "älter als ein Tag" : "älter als \(days) Tage"
  }
}
