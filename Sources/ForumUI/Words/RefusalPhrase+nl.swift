// SPDX-License-Identifier: EUPL-1.2

import Forum

extension RefusalPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch refusal {
    case .membersOnly: "Dat kunnen alleen leden"
    case .moderatorsOnly: "Dat kunnen alleen moderatoren"
    case .stewardsOnly: "Dat kunnen alleen beheerders"
    case .authorOnly: "Dat kan alleen wie het schreef, of een moderator"
    case .askerOnly: "Wat hielp, markeert wie de vraag stelde; na 14 dagen stilte kan een moderator het ook"
    case .ownerOnly: "Dat kan alleen wie de tip beheert, of een moderator"
    case .locked(let reason): "Dit gesprek is gesloten: \(reason)"
    case .suspended: "Schrijven is voor dit lid tijdelijk opgeschort; vraag een moderator waarom"
    case .houseRules: "Lees eerst de huisregels (raad rules) en ga ermee akkoord (raad rules --agree)"
    case .notAnAnswer: "Alleen een antwoord op een vraag of op een feedbackoproep kan geholpen hebben"
    case .ownPost: "“Gehoord” is voor berichten van anderen"
    case .removed: "Dit bericht is verwijderd of verborgen"
    case .reasonRequired: "Hiervoor is een reden nodig"
    case .boardPinsFull(let limit): "Er zijn al \(limit) tips vastgezet; maak er eerst een los"
    case .topicPinsFull(let topic, let limit):
      "Voor #\(topic.rawValue) zijn al \(limit) tips vastgezet; maak er eerst een los"
    case .tipRetired: "Deze tip is vervangen of ingetrokken"
    case .lastSteward: "Dit is de laatste beheerder; maak eerst iemand anders beheerder"
    }
  }
}
