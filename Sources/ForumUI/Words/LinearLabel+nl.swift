// SPDX-License-Identifier: EUPL-1.2

extension LinearLabel {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .kind: "Soort"
    case .state: "Toestand"
    case .from: "Van"
    case .started: "Begonnen"
    case .language: "Taal"
    case .layer: "Bestuurslaag"
    case .topics: "Thema’s"
    case .answers: "Antwoorden"
    case .heard: "Gehoord"
    case .locked: "Gesloten"
    case .owner: "Houder"
    case .credited: "Met dank aan"
    case .source: "Uit"
    case .knownIn: "Werkte bij"
    case .written: "Geschreven"
    case .confirmed: "Bevestigd"
    case .reviewBy: "Nakijken voor"
    case .reports: "Verslagen"
    case .handle: "Lid"
    case .name: "Naam"
    case .motto: "Motto"
    case .role: "Rol"
    case .organisation: "Organisatie"
    case .roleFamily: "Soort werk"
    case .worksOn: "Werkt aan"
    case .canTalkAbout: "Kan vertellen over"
    case .follows: "Volgt"
    case .works: "Werkt nu aan thema’s"
    case .helps: "Kan helpen met"
    case .joined: "Lid sinds"
    case .posts: "Berichten"
    case .threads: "Gesprekken"
    case .tips: "Tips"
    case .members: "Leden"
    case .suspended: "Schrijven opgeschort"
    case .organisations: "Organisaties"
    case .byLayer: "Per bestuurslaag"
    case .byTopic: "Per thema"
    case .byMonth: "Per maand (UTC)"
    }
  }
}
