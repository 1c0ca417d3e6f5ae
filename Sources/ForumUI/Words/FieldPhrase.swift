// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The name of a field of a form or an option, in small letters where the language allows.
public struct FieldPhrase: Phrasing, Sendable {
  let field: Field

  /// The name of a field.
  public init(_ field: Field) { self.field = field }
}

extension FieldPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch field {
    case .title: say(nl: "titel", fr: "titre", de: "Titel", en: "title")
    case .body: say(nl: "tekst", fr: "texte", de: "Text", en: "text")
    case .topics: say(nl: "thema’s", fr: "thèmes", de: "Themen", en: "topics")
    case .kind: say(nl: "soort", fr: "type", de: "Art", en: "kind")
    case .callKind: say(nl: "soort oproep", fr: "type d’appel", de: "Art des Aufrufs", en: "kind of call")
    case .stage: say(nl: "stadium", fr: "stade", de: "Stadium", en: "stage")
    case .language: say(nl: "taal", fr: "langue", de: "Sprache", en: "language")
    case .layer: say(nl: "bestuurslaag", fr: "niveau de pouvoir", de: "Verwaltungsebene", en: "layer of government")
    case .handle: say(nl: "gebruikersnaam", fr: "identifiant", de: "Benutzername", en: "handle")
    case .name: say(nl: "naam", fr: "nom", de: "Name", en: "name")
    case .organisation: say(nl: "organisatie", fr: "organisation", de: "Organisation", en: "organisation")
    case .roleFamily: say(nl: "soort werk", fr: "type de fonction", de: "Art der Tätigkeit", en: "kind of work")
    case .worksOn: say(nl: "werkt aan", fr: "travaille sur", de: "arbeitet an", en: "works on")
    case .canTalkAbout:
      say(nl: "kan vertellen over", fr: "peut parler de", de: "kann berichten über", en: "can talk about")
    case .reason: say(nl: "reden", fr: "raison", de: "Grund", en: "reason")
    case .note: say(nl: "toelichting", fr: "précision", de: "Erläuterung", en: "note")
    case .reviewBy: say(nl: "na te kijken vóór", fr: "à revoir avant le", de: "zu prüfen bis", en: "review by")
    case .boardName: say(nl: "naam van het bord", fr: "nom du forum", de: "Name des Forums", en: "name of the board")
    case .motto: say(nl: "motto", fr: "devise", de: "Motto", en: "motto")
    case .query: say(nl: "zoekvraag", fr: "recherche", de: "Suchanfrage", en: "query")
    case .label: say(nl: "naam van de sleutel", fr: "nom de la clé", de: "Name des Schlüssels", en: "label")
    case .searchName:
      say(nl: "naam van de zoekopdracht", fr: "nom de la recherche", de: "Name der Suche", en: "name of the search")
    }
  }
}
