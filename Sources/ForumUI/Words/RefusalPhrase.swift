// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Why the permission table says no, as a sentence without a full stop.
public struct RefusalPhrase: Phrasing, Sendable {
  let refusal: Refusal

  /// The sentence for a refusal.
  public init(_ refusal: Refusal) { self.refusal = refusal }
}

extension RefusalPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch refusal {
    case .membersOnly:
      say(
        nl: "Dat kunnen alleen leden", fr: "Réservé aux membres",
        de: "Das können nur Mitglieder", en: "Only members can do that")
    case .moderatorsOnly:
      say(
        nl: "Dat kunnen alleen moderatoren", fr: "Réservé aux modérateurs",
        de: "Das kann nur die Moderation", en: "Only moderators can do that")
    case .stewardsOnly:
      say(
        nl: "Dat kunnen alleen beheerders", fr: "Réservé aux gestionnaires",
        de: "Das kann nur die Administration", en: "Only stewards can do that")
    case .authorOnly:
      say(
        nl: "Dat kan alleen wie het schreef, of een moderator",
        fr: "Réservé à l’auteur ou à un modérateur",
        de: "Das kann nur, wer es geschrieben hat, oder die Moderation",
        en: "Only its author can do that, or a moderator")
    case .askerOnly:
      say(
        nl: "Alleen wie de vraag stelde, markeert wat hielp; na 14 dagen stilte kan een moderator het ook",
        fr:
          "Seul l’auteur de la question marque ce qui a aidé ; après 14 jours de silence, un modérateur le peut aussi",
        de: "Nur wer gefragt hat, markiert, was geholfen hat; nach 14 Tagen Stille kann es auch die Moderation",
        en: "Only the one who asked marks what helped; after 14 days of silence a moderator can too")
    case .ownerOnly:
      say(
        nl: "Dat kan alleen wie de tip beheert, of een moderator",
        fr: "Réservé à la personne responsable de l’astuce ou à un modérateur",
        de: "Das kann nur, wer den Tipp betreut, oder die Moderation",
        en: "Only the tip’s owner can do that, or a moderator")
    case .locked(let reason):
      say(
        nl: "Dit gesprek is gesloten: \(reason)", fr: "Cette conversation est fermée : \(reason)",
        de: "Dieses Gespräch ist geschlossen: \(reason)", en: "This thread is locked: \(reason)")
    case .suspended:
      say(
        nl: "Schrijven is voor dit lid tijdelijk opgeschort; vraag een moderator waarom",
        fr: "L’écriture est suspendue pour ce membre ; demandez pourquoi à un modérateur",
        de: "Das Schreiben ist für dieses Mitglied ausgesetzt; fragen Sie die Moderation nach dem Grund",
        en: "Writing is suspended for this member; ask a moderator why")
    case .houseRules:
      say(
        nl: "Lees eerst de huisregels (raad rules) en ga ermee akkoord (raad rules --agree)",
        fr: "Lisez d’abord la charte (raad rules) et acceptez-la (raad rules --agree)",
        de: "Lesen Sie zuerst die Hausregeln (raad rules) und stimmen Sie ihnen zu (raad rules --agree)",
        en: "First read the house rules (raad rules) and agree to them (raad rules --agree)")
    case .notAnAnswer:
      say(
        nl: "Alleen een antwoord op een vraag of op een feedbackoproep kan geholpen hebben",
        fr: "Seule une réponse à une question ou à une demande d’avis peut avoir aidé",
        de: "Nur eine Antwort auf eine Frage oder eine Bitte um Rückmeldung kann geholfen haben",
        en: "Only an answer to a question or to a feedback request can have helped")
    case .ownPost:
      say(
        nl: "“Gehoord” is voor berichten van anderen", fr: "« Je connais aussi » vaut pour les messages des autres",
        de: "„Gehört“ gilt den Beiträgen anderer", en: "“Heard” is for the posts of others")
    case .removed:
      say(
        nl: "Dit bericht is verwijderd of verborgen", fr: "Ce message est supprimé ou masqué",
        de: "Dieser Beitrag ist entfernt oder verborgen", en: "This post was removed or hidden")
    case .reasonRequired:
      say(
        nl: "Hiervoor is een reden nodig", fr: "Une raison est nécessaire",
        de: "Dafür braucht es einen Grund", en: "A reason is needed for this")
    case .boardPinsFull(let limit):
      say(
        nl: "Al \(say.count(limit, "tip", "tips")) vastgezet; maak er eerst een los",
        fr: "Déjà \(say.count(limit, "astuce épinglée", "astuces épinglées")) ; détachez-en d’abord une",
        de: "Schon \(say.count(limit, "Tipp", "Tipps")) angeheftet; lösen Sie zuerst einen",
        en: "\(say.count(limit, "tip is", "tips are")) pinned already; unpin one first")
    case .topicPinsFull(let topic, let limit):
      say(
        nl: "Voor #\(topic.rawValue) al \(say.count(limit, "tip", "tips")) vastgezet; maak er eerst een los",
        fr:
          "Déjà \(say.count(limit, "astuce épinglée", "astuces épinglées")) pour #\(topic.rawValue) ; détachez-en d’abord une",
        de: "Für #\(topic.rawValue) schon \(say.count(limit, "Tipp", "Tipps")) angeheftet; lösen Sie zuerst einen",
        en: "\(say.count(limit, "tip is", "tips are")) pinned already for #\(topic.rawValue); unpin one first")
    case .tipRetired:
      say(
        nl: "Deze tip is vervangen of ingetrokken", fr: "Cette astuce est remplacée ou retirée",
        de: "Dieser Tipp ist ersetzt oder zurückgezogen", en: "This tip was superseded or withdrawn")
    case .lastSteward:
      say(
        nl: "Dit is de laatste beheerder; maak eerst iemand anders beheerder",
        fr: "C’est la dernière personne gestionnaire ; nommez-en d’abord une autre",
        de: "Das ist die letzte Person der Administration; ernennen Sie zuerst eine andere",
        en: "This is the last steward; make someone else steward first")
    }
  }
}
