// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FieldPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch field {
    case .title: "titel"
    case .body: "tekst"
    case .topics: "thema’s"
    case .kind: "soort"
    case .callKind: "soort oproep"
    case .stage: "stadium"
    case .language: "taal"
    case .layer: "bestuurslaag"
    case .handle: "gebruikersnaam"
    case .name: "naam"
    case .organisation: "organisatie"
    case .roleFamily: "soort werk"
    case .worksOn: "werkt aan"
    case .canTalkAbout: "kan spreken over"
    case .reason: "reden"
    case .note: "toelichting"
    case .reviewBy: "na te kijken vóór"
    case .boardName: "naam van het bord"
    case .motto: "motto"
    case .query: "zoekvraag"
    case .searchName: "naam van de zoekopdracht"
    }
  }
}
