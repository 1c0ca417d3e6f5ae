// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The words before the colon in linear renderings.
public enum LinearLabel: Phrasing {
  case kind
  case state
  case from
  case started
  case language
  case layer
  case topics
  case answers
  case heard
  case locked
  case owner
  case credited
  case source
  case knownIn
  case written
  case confirmed
  case reviewBy
  case reports
  case handle
  case name
  case motto
  case role
  case organisation
  case roleFamily
  case worksOn
  case canTalkAbout
  case follows
  case works
  case helps
  case joined
  case posts
  case threads
  case tips
  case members
  case suspended
  case organisations
  case byLayer
  case byTopic
  case byMonth
  case region
  case umbrella
  case joining
  case mine
  case collaboration
  case goals
  case age
  case support
  case budget
  case activities
  case thread
  case seeks
  case offers
  case board
  case links
  case matches
  case network
  case networks
  case polls
  case question
  case benefit
  case when
  case hosts
  case forWhom
  case place
  case online
  case workingTime
  case cost
  case signUpUntil
  case seenBy
  case talkAfter
  case report
  case programme
  case comes
  case entries
  case closes
  case changed
  case secrecy
  case dots
  case ties
  case prize
  case about
  case voters
  case outcome
  case actions
  case concerns
  case reasons
  case summary
}

extension LinearLabel {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .kind: say(nl: "Soort", fr: "Type", de: "Art", en: "Kind")
    case .state: say(nl: "Status", fr: "État", de: "Stand", en: "State")
    case .from: say(nl: "Van", fr: "De", de: "Von", en: "From")
    case .started: say(nl: "Begonnen", fr: "Commencé", de: "Begonnen", en: "Started")
    case .language: say(nl: "Taal", fr: "Langue", de: "Sprache", en: "Language")
    case .layer: say(nl: "Bestuurslaag", fr: "Niveau de pouvoir", de: "Verwaltungsebene", en: "Layer of government")
    case .topics: say(nl: "Thema’s", fr: "Thèmes", de: "Themen", en: "Topics")
    case .answers: say(nl: "Antwoorden", fr: "Réponses", de: "Antworten", en: "Answers")
    case .heard: say(nl: "Gehoord", fr: "Connaissent aussi", de: "Gehört", en: "Heard")
    case .locked: say(nl: "Gesloten", fr: "Fermé", de: "Geschlossen", en: "Locked")
    case .owner: say(nl: "Beheerd door", fr: "Tenue à jour par", de: "Gepflegt von", en: "Owner")
    case .credited: say(nl: "Met dank aan", fr: "Grâce à", de: "Dank an", en: "Thanks to")
    case .source: say(nl: "Uit", fr: "Tiré de", de: "Aus", en: "From")
    case .knownIn: say(nl: "Werkte bij", fr: "A marché chez", de: "Bewährt bei", en: "Worked in")
    case .written: say(nl: "Geschreven", fr: "Écrit", de: "Geschrieben", en: "Written")
    case .confirmed: say(nl: "Bevestigd", fr: "Confirmé", de: "Bestätigt", en: "Confirmed")
    case .reviewBy: say(nl: "Na te kijken vóór", fr: "À revoir avant le", de: "Zu prüfen bis", en: "Review by")
    case .reports: say(nl: "Verslagen", fr: "Retours", de: "Rückmeldungen", en: "Reports")
    case .handle: say(nl: "Lid", fr: "Membre", de: "Mitglied", en: "Member")
    case .name: say(nl: "Naam", fr: "Nom", de: "Name", en: "Name")
    case .motto: say(nl: "Motto", fr: "Devise", de: "Motto", en: "Motto")
    case .role: say(nl: "Rol", fr: "Rôle", de: "Rolle", en: "Role")
    case .organisation: say(nl: "Organisatie", fr: "Organisation", de: "Organisation", en: "Organisation")
    case .roleFamily: say(nl: "Soort werk", fr: "Type de fonction", de: "Art der Tätigkeit", en: "Kind of work")
    case .worksOn: say(nl: "Werkt aan", fr: "Travaille sur", de: "Arbeitet an", en: "Works on")
    case .canTalkAbout:
      say(nl: "Kan vertellen over", fr: "Peut parler de", de: "Kann berichten über", en: "Can talk about")
    case .follows: say(nl: "Volgt", fr: "Suit", de: "Folgt", en: "Follows")
    case .works:
      say(nl: "Werkt nu aan thema’s", fr: "Travaille sur les thèmes", de: "Arbeitet an Themen", en: "Works on topics")
    case .helps: say(nl: "Kan helpen met", fr: "Peut aider pour", de: "Kann helfen bei", en: "Can help with")
    case .joined: say(nl: "Lid sinds", fr: "Membre depuis", de: "Mitglied seit", en: "Member since")
    case .posts: say(nl: "Berichten", fr: "Messages", de: "Beiträge", en: "Posts")
    case .threads: say(nl: "Gesprekken", fr: "Conversations", de: "Gespräche", en: "Threads")
    case .tips: say(nl: "Tips", fr: "Astuces", de: "Tipps", en: "Tips")
    case .members: say(nl: "Leden", fr: "Membres", de: "Mitglieder", en: "Members")
    case .suspended:
      say(nl: "Schrijven opgeschort", fr: "Écriture suspendue", de: "Schreiben ausgesetzt", en: "Writing suspended")
    case .organisations: say(nl: "Organisaties", fr: "Organisations", de: "Organisationen", en: "Organisations")
    case .byLayer:
      say(
        nl: "Per bestuurslaag", fr: "Par niveau de pouvoir", de: "Nach Ebene", en: "By layer of government")
    case .byTopic: say(nl: "Per thema", fr: "Par thème", de: "Nach Thema", en: "By topic")
    case .byMonth: say(nl: "Per maand (UTC)", fr: "Par mois (UTC)", de: "Nach Monat (UTC)", en: "By month (UTC)")
    case .region: say(nl: "Streek", fr: "Région", de: "Region", en: "Region")
    case .umbrella: say(nl: "Koepel", fr: "Réseau faîtier", de: "Dachnetzwerk", en: "Umbrella")
    case .joining: say(nl: "Lid worden", fr: "Adhésion", de: "Beitritt", en: "Joining")
    case .mine: say(nl: "Ik", fr: "Moi", de: "Ich", en: "Me")
    case .collaboration: say(nl: "Samenwerken", fr: "Collaboration", de: "Zusammenarbeit", en: "Collaboration")
    case .goals: say(nl: "Doelen", fr: "Objectifs", de: "Ziele", en: "Goals")
    case .age: say(nl: "Leeftijd", fr: "Âge", de: "Alter", en: "Age")
    case .support:
      say(
        nl: "Steun van de leiding", fr: "Soutien de la direction", de: "Rückhalt der Leitung", en: "Management support")
    case .budget: say(nl: "Budget", fr: "Budget", de: "Budget", en: "Budget")
    case .activities: say(nl: "Activiteiten", fr: "Activités", de: "Veranstaltungen", en: "Events")
    case .thread: say(nl: "Gesprek", fr: "Conversation", de: "Gespräch", en: "Thread")
    case .seeks: say(nl: "Zoekt", fr: "Cherche", de: "Sucht", en: "Seeks")
    case .offers: say(nl: "Biedt aan", fr: "Propose", de: "Bietet", en: "Offers")
    case .board: say(nl: "Bestuur", fr: "Comité", de: "Vorstand", en: "Board")
    case .links: say(nl: "Links", fr: "Liens", de: "Links", en: "Links")
    case .matches: say(nl: "Past bij jullie", fr: "Vous correspond", de: "Passt zu Ihnen", en: "Suits you")
    case .network: say(nl: "Netwerk", fr: "Réseau", de: "Netzwerk", en: "Network")
    case .networks: say(nl: "Netwerken", fr: "Réseaux", de: "Netzwerke", en: "Networks")
    case .polls: say(nl: "Peilingen", fr: "Sondages", de: "Umfragen", en: "Polls")
    case .question: say(nl: "Centrale vraag", fr: "Question centrale", de: "Zentrale Frage", en: "Central question")
    case .benefit:
      say(
        nl: "Wat heb je eraan", fr: "Ce que vous y gagnez", de: "Was es bringt", en: "What is in it for you")
    case .when: say(nl: "Wanneer", fr: "Quand", de: "Wann", en: "When")
    case .hosts: say(nl: "Door", fr: "Organisé par", de: "Veranstaltet von", en: "Hosts")
    case .forWhom: say(nl: "Voor wie", fr: "Pour qui", de: "Für wen", en: "For whom")
    case .place: say(nl: "Plaats", fr: "Lieu", de: "Ort", en: "Place")
    case .online: say(nl: "Online", fr: "En ligne", de: "Online", en: "Online")
    case .workingTime: say(nl: "Werkuren", fr: "Heures de travail", de: "Arbeitszeit", en: "Working hours")
    case .cost: say(nl: "Kosten", fr: "Coût", de: "Kosten", en: "Cost")
    case .signUpUntil: say(nl: "Inschrijven tot", fr: "Inscription jusqu’au", de: "Anmeldung bis", en: "Sign-up until")
    case .seenBy: say(nl: "Voor", fr: "Pour", de: "Für", en: "For")
    case .talkAfter: say(nl: "Napraten", fr: "Suite de la discussion", de: "Nachgespräch", en: "Talk after")
    case .report: say(nl: "Verslag", fr: "Compte rendu", de: "Bericht", en: "Report")
    case .programme: say(nl: "Programma", fr: "Programme", de: "Programm", en: "Programme")
    case .comes: say(nl: "Wie komt", fr: "Qui vient", de: "Wer kommt", en: "Who comes")
    case .entries: say(nl: "Inzenden", fr: "Proposer", de: "Einreichen", en: "Entries")
    case .closes: say(nl: "Sluit", fr: "Clôture", de: "Schließt", en: "Closes")
    case .changed: say(nl: "Gewijzigd", fr: "Modifié", de: "Geändert", en: "Changed")
    case .secrecy: say(nl: "Wie ziet wat", fr: "Qui voit quoi", de: "Wer sieht was", en: "Who sees what")
    case .dots: say(nl: "Punten", fr: "Points", de: "Punkte", en: "Dots")
    case .ties: say(nl: "Gelijke stand", fr: "Égalité", de: "Gleichstand", en: "Ties")
    case .prize: say(nl: "Prijs", fr: "Prix", de: "Preis", en: "Prize")
    case .about: say(nl: "Over", fr: "À propos de", de: "Über", en: "About")
    case .voters: say(nl: "Deelname", fr: "Participation", de: "Beteiligung", en: "Took part")
    case .outcome: say(nl: "Uitkomst", fr: "Résultat", de: "Ergebnis", en: "Outcome")
    case .actions: say(nl: "Acties", fr: "Actions", de: "Maßnahmen", en: "Actions")
    case .reasons: say(nl: "Alleen als", fr: "Seulement si", de: "Nur wenn", en: "Only if")
    case .summary: say(nl: "Samenvatting", fr: "Résumé", de: "Zusammenfassung", en: "Summary")
    case .concerns: say(nl: "Bezwaren", fr: "Objections", de: "Bedenken", en: "Concerns")
    }
  }
}
