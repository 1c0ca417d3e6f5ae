// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Why the permission table says no, as a sentence without a full stop.
struct RefusalPhrase: Phrasing, Sendable {
  let refusal: Refusal

  /// The sentence for a refusal.
  init(_ refusal: Refusal) { self.refusal = refusal }
}

extension RefusalPhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
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
        nl: "Alleen een antwoord op een vraag of op een vraag om feedback kan geholpen hebben",
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
    case .networkBoardOnly:
      say(
        nl: "Dat kan alleen het bestuur van het netwerk",
        fr: "Réservé au comité du réseau",
        de: "Das kann nur der Vorstand des Netzwerks",
        en: "Only the board of the network can do that")
    case .networkMembersOnly:
      say(
        nl: "Dat is alleen voor leden van het netwerk",
        fr: "Réservé aux membres du réseau",
        de: "Das ist nur für Mitglieder des Netzwerks",
        en: "That is for members of the network only")
    case .boardsOnly:
      say(
        nl: "Dat is alleen voor wie in het bestuur van een netwerk zit",
        fr: "Réservé aux membres du comité d’un réseau",
        de: "Das ist nur für Vorstandsmitglieder von Netzwerken",
        en: "That is for board members of networks only")
    case .hostsOnly:
      say(
        nl: "Dat kan alleen wie de activiteit organiseert, of een moderator",
        fr: "Réservé à qui organise l’activité, ou à un modérateur",
        de: "Das kann nur, wer die Veranstaltung ausrichtet, oder die Moderation",
        en: "Only the hosts of the event can do that, or a moderator")
    case .invitationOnly:
      say(
        nl: "Dit netwerk neemt alleen op wie het bestuur uitnodigt",
        fr: "Ce réseau n’accueille que sur invitation de son comité",
        de: "Dieses Netzwerk nimmt nur auf, wen der Vorstand einlädt",
        en: "This network takes in only those whom its board invites")
    case .lastBoardMember:
      say(
        nl: "Een netwerk kan niet zonder bestuur; maak eerst iemand anders bestuurslid",
        fr: "Un réseau a besoin d’un comité ; nommez-y d’abord une autre personne",
        de: "Ein Netzwerk braucht einen Vorstand; ernennen Sie zuerst eine andere Person",
        en: "A network cannot be without a board; put somebody else on it first")
    case .signUpNotOpen:
      say(
        nl: "Inschrijven kan nog niet",
        fr: "Les inscriptions ne sont pas encore ouvertes",
        de: "Die Anmeldung ist noch nicht offen",
        en: "Sign-up is not open yet")
    case .signUpClosed:
      say(
        nl: "De termijn om in te schrijven is voorbij",
        fr: "Le délai d’inscription est passé",
        de: "Die Anmeldefrist ist vorbei",
        en: "The time to sign up is over")
    case .eventPast:
      say(
        nl: "Deze activiteit is voorbij",
        fr: "Cette activité est terminée",
        de: "Diese Veranstaltung ist vorbei",
        en: "This event is over")
    case .eventCancelled:
      say(
        nl: "Deze activiteit gaat niet door",
        fr: "Cette activité est annulée",
        de: "Diese Veranstaltung fällt aus",
        en: "This event is cancelled")
    case .eventToCome:
      say(
        nl: "Dat kan pas als de activiteit voorbij is",
        fr: "Ce n’est possible qu’après l’activité",
        de: "Das geht erst nach der Veranstaltung",
        en: "That can be done once the event is over")
    case .postOfMeeting:
      say(
        nl: "Hierop staat een netwerk, activiteit of peiling; annuleer of sluit die",
        fr: "Un réseau, une activité ou un sondage repose sur ce message ; annulez-le ou clôturez-le",
        de: "Darauf steht ein Netzwerk, eine Veranstaltung oder eine Umfrage; sagen Sie ab oder schließen Sie",
        en: "A network, event or poll stands on this; cancel or close that instead")
    case .pollOwnerOnly:
      say(
        nl: "Dat kan alleen wie de peiling houdt, of een moderator",
        fr: "Réservé à qui tient le sondage, ou à un modérateur",
        de: "Das kann nur, wer die Umfrage stellt, oder die Moderation",
        en: "Only whoever runs the poll can do that, or a moderator")
    case .notInAudience:
      say(
        nl: "Dit is niet voor jou bedoeld",
        fr: "Ceci ne vous est pas destiné",
        de: "Das ist nicht für Sie bestimmt",
        en: "This is not meant for you")
    case .pollClosed:
      say(
        nl: "Deze peiling is gesloten",
        fr: "Ce sondage est clos",
        de: "Diese Umfrage ist geschlossen",
        en: "This poll is closed")
    case .pollOpen:
      say(
        nl: "Deze peiling loopt nog; sluit haar eerst",
        fr: "Ce sondage est en cours ; clôturez-le d’abord",
        de: "Diese Umfrage läuft noch; schließen Sie sie zuerst",
        en: "This poll is still open; close it first")
    case .pollGathers:
      say(
        nl: "Deze peiling verzamelt nog; stemmen kan daarna",
        fr: "Ce sondage recueille encore ; le vote suit",
        de: "Diese Umfrage sammelt noch; abgestimmt wird danach",
        en: "This poll is still gathering; the vote comes next")
    case .pollVotes:
      say(
        nl: "Deze peiling neemt niets nieuws meer op",
        fr: "Ce sondage n’accepte plus rien de nouveau",
        de: "Diese Umfrage nimmt nichts Neues mehr auf",
        en: "This poll takes nothing new any more")
    case .pollTakesPosts:
      say(
        nl: "Dit is een open vraag: antwoord met een bericht in het gesprek",
        fr: "C’est une question ouverte : répondez par un message dans la conversation",
        de: "Das ist eine offene Frage: Antworten Sie mit einem Beitrag im Gespräch",
        en: "This is an open question: answer with a post in its thread")
    case .outcomeThere:
      say(
        nl: "De uitkomst staat er al",
        fr: "Le résultat est déjà là",
        de: "Das Ergebnis steht schon da",
        en: "The outcome is there already")
    case .concernsOpen(let count):
      say(
        nl: "Beantwoord eerst \(say.plural(count, "het bezwaar", "de \(count) bezwaren"))",
        fr: "Répondez d’abord \(say.plural(count, "à l’objection", "aux \(count) objections"))",
        de: "Beantworten Sie zuerst \(say.plural(count, "das Bedenken", "die \(count) Bedenken"))",
        en: "First answer the \(say.plural(count, "concern", "\(count) concerns"))")
    case .tieToDecide(let count):
      say(
        nl: "\(count) keuzes kregen evenveel; zeg welke wint",
        fr: "\(count) options sont à égalité ; dites laquelle gagne",
        de: "\(count) Möglichkeiten liegen gleichauf; sagen Sie, welche gewinnt",
        en: "\(count) options are equal; say which one wins")
    }
  }
}
