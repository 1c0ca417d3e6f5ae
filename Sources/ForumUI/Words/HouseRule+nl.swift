// SPDX-License-Identifier: EUPL-1.2

extension HouseRule {
  /// The rule in Dutch.
  public var nl: String {
    switch self {
    case .courtesy:
      "Ideeën mag iedereen tegenspreken, mensen worden gerespecteerd. Een lichte toon is welkom, grappen "
        + "op kosten van anderen niet."
    case .citizens:
      "Niets hier verraadt wie een burger is: geen namen, rijksregisternummers, BSN’s, adressen of "
        + "dossiers. Vertel het geval zo dat niemand herkenbaar is."
    case .openness:
      "Wat hier staat, kan opgevraagd worden op grond van de openbaarheid van bestuur. Schrijf wat luidop "
        + "gelezen mag worden."
    case .ownVoice:
      "Iedereen spreekt voor zichzelf: een antwoord is raad onder collega’s, geen standpunt van een "
        + "overheid."
    case .experience: "Producten en leveranciers mogen uit ervaring genoemd worden, maar hier wordt niets verkocht."
    case .quotation: "Teksten en cijfers van anderen krijgen hun bron mee; wat nog vertrouwelijk is, hoort hier niet."
    case .traces: "Wie een bericht schreef, kan het altijd wijzigen of weghalen. Eerdere versies worden bewaard."
    case .moderation:
      "Moderatoren kunnen sluiten, verbergen of weghalen. Ze zeggen altijd waarom, en wie het er niet mee "
        + "eens is, mag een tweede blik vragen."
    }
  }
}

extension HouseRulesPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .title: "Huisregels"
    case .before: "Vóór het eerste bericht op dit bord:"
    case .notPosted: "Niet geplaatst: de huisregels zijn nog niet aanvaard. De tekst staat er nog."
    }
  }
}
