// SPDX-License-Identifier: EUPL-1.2

extension LinearLabel {
  /// The text in German.
  public var de: String {
    switch self {
    case .kind: "Art"
    case .state: "Stand"
    case .from: "Von"
    case .started: "Begonnen"
    case .language: "Sprache"
    case .layer: "Verwaltungsebene"
    case .topics: "Themen"
    case .answers: "Antworten"
    case .heard: "Gehört"
    case .locked: "Geschlossen"
    case .owner: "Verantwortlich"
    case .credited: "Dank an"
    case .source: "Aus"
    case .knownIn: "Funktionierte bei"
    case .written: "Geschrieben"
    case .confirmed: "Bestätigt"
    case .reviewBy: "Prüfen bis"
    case .reports: "Rückmeldungen"
    case .handle: "Mitglied"
    case .name: "Name"
    case .motto: "Motto"
    case .role: "Rolle"
    case .organisation: "Organisation"
    case .roleFamily: "Art der Arbeit"
    case .worksOn: "Arbeitet an"
    case .canTalkAbout: "Kann berichten über"
    case .follows: "Folgt"
    case .works: "Arbeitet an Themen"
    case .helps: "Kann helfen bei"
    case .joined: "Mitglied seit"
    case .posts: "Beiträge"
    case .threads: "Gespräche"
    case .tips: "Tipps"
    case .members: "Mitglieder"
    case .suspended: "Schreiben ausgesetzt"
    case .organisations: "Organisationen"
    case .byLayer: "Nach Ebene"
    case .byTopic: "Nach Thema"
    case .byMonth: "Nach Monat (UTC)"
    }
  }
}
