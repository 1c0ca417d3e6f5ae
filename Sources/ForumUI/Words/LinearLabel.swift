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
  case closed
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
    case .kind: Self.name(.kind, in: say)
    case .state: say(nl: "Status", fr: "État", de: "Stand", en: "State")
    case .from: say(nl: "Van", fr: "De", de: "Von", en: "From")
    case .started: say(nl: "Begonnen", fr: "Commencé", de: "Begonnen", en: "Started")
    case .language: Self.name(.language, in: say)
    case .layer: Self.name(.layer, in: say)
    case .topics: Self.name(.topics, in: say)
    case .answers: say(nl: "Antwoorden", fr: "Réponses", de: "Antworten", en: "Answers")
    case .heard: say(nl: "Gehoord", fr: "Connaissent aussi", de: "Gehört", en: "Heard")
    case .locked: say(nl: "Gesloten", fr: "Fermé", de: "Geschlossen", en: "Locked")
    case .owner: say(nl: "Beheerd door", fr: "Responsable", de: "Zuständig", en: "Owner")
    case .credited: say(nl: "Met dank aan", fr: "Grâce à", de: "Dank an", en: "Thanks to")
    case .source: say(nl: "Uit", fr: "Tiré de", de: "Aus", en: "From")
    case .knownIn: say(nl: "Werkte bij", fr: "A fonctionné chez", de: "Bewährt bei", en: "Worked in")
    case .written: say(nl: "Geschreven", fr: "Écrit", de: "Geschrieben", en: "Written")
    case .confirmed: say(nl: "Bevestigd", fr: "Confirmé", de: "Bestätigt", en: "Confirmed")
    case .reviewBy: Self.name(.reviewBy, in: say)
    case .reports: say(nl: "Verslagen", fr: "Retours", de: "Rückmeldungen", en: "Reports")
    case .handle: say(nl: "Lid", fr: "Membre", de: "Mitglied", en: "Member")
    case .name: Self.name(.name, in: say)
    case .motto: Self.name(.motto, in: say)
    case .role: say(nl: "Rol", fr: "Rôle", de: "Rolle", en: "Role")
    case .organisation: Self.name(.organisation, in: say)
    case .roleFamily: Self.name(.roleFamily, in: say)
    case .worksOn: Self.name(.worksOn, in: say)
    case .canTalkAbout: Self.name(.canTalkAbout, in: say)
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
    case .organisations: Self.name(.organisations, in: say)
    case .byLayer:
      say(
        nl: "Per bestuurslaag", fr: "Par niveau de pouvoir", de: "Nach Ebene", en: "By layer of government")
    case .byTopic: say(nl: "Per thema", fr: "Par thème", de: "Nach Thema", en: "By topic")
    case .byMonth: say(nl: "Per maand (UTC)", fr: "Par mois (UTC)", de: "Nach Monat (UTC)", en: "By month (UTC)")
    case .region: Self.name(.region, in: say)
    case .umbrella: Self.name(.parent, in: say)
    case .joining: Self.name(.membership, in: say)
    case .mine: say(nl: "Ik", fr: "Moi", de: "Ich", en: "Me")
    case .collaboration: say(nl: "Samenwerken", fr: "Collaboration", de: "Zusammenarbeit", en: "Collaboration")
    case .goals: Self.name(.goals, in: say)
    case .age: Self.name(.age, in: say)
    case .support:
      say(
        nl: "Steun van de leiding", fr: "Soutien de la direction", de: "Rückhalt der Leitung", en: "Management support")
    case .budget: say(nl: "Budget", fr: "Budget", de: "Budget", en: "Budget")
    case .activities: say(nl: "Activiteiten", fr: "Activités", de: "Veranstaltungen", en: "Events")
    case .thread: say(nl: "Gesprek", fr: "Conversation", de: "Gespräch", en: "Thread")
    case .seeks: Self.name(.seeks, in: say)
    case .offers: Self.name(.offers, in: say)
    case .board: say(nl: "Bestuur", fr: "Comité", de: "Vorstand", en: "Board")
    case .links: Self.name(.links, in: say)
    case .matches: say(nl: "Past bij jullie", fr: "Vous correspond", de: "Passt zu Ihnen", en: "Suits you")
    case .network: say(nl: "Netwerk", fr: "Réseau", de: "Netzwerk", en: "Network")
    case .networks: say(nl: "Netwerken", fr: "Réseaux", de: "Netzwerke", en: "Networks")
    case .polls: say(nl: "Peilingen", fr: "Sondages", de: "Umfragen", en: "Polls")
    case .question: Self.name(.centralQuestion, in: say)
    case .benefit: Self.name(.benefit, in: say)
    case .when: say(nl: "Wanneer", fr: "Quand", de: "Wann", en: "When")
    case .hosts: Self.name(.hosts, in: say)
    case .forWhom: Self.name(.target, in: say)
    case .place: Self.name(.place, in: say)
    case .online: say(nl: "Online", fr: "En ligne", de: "Online", en: "Online")
    case .workingTime: say(nl: "Werkuren", fr: "Heures de travail", de: "Arbeitszeit", en: "Working hours")
    case .cost: Self.name(.cost, in: say)
    case .signUpUntil: Self.name(.signUpUntil, in: say)
    case .seenBy: say(nl: "Voor", fr: "Pour", de: "Für", en: "For")
    case .talkAfter: say(nl: "Napraten", fr: "Suite de la discussion", de: "Nachgespräch", en: "Talk after")
    case .report: say(nl: "Verslag", fr: "Compte rendu", de: "Bericht", en: "Report")
    case .programme: Self.name(.sessions, in: say)
    case .comes: say(nl: "Wie komt", fr: "Qui vient", de: "Wer kommt", en: "Who comes")
    case .entries: say(nl: "Inzenden", fr: "Proposer", de: "Einreichen", en: "Entries")
    case .closed: say(nl: "Gesloten", fr: "Clôturé", de: "Geschlossen", en: "Closed")
    case .closes: say(nl: "Sluit", fr: "Clôture", de: "Schließt", en: "Closes")
    case .changed: say(nl: "Gewijzigd", fr: "Modifié", de: "Geändert", en: "Changed")
    case .secrecy: say(nl: "Wie ziet wat", fr: "Qui voit quoi", de: "Wer sieht was", en: "Who sees what")
    case .dots: say(nl: "Punten", fr: "Points", de: "Punkte", en: "Dots")
    case .ties: say(nl: "Gelijke stand", fr: "Égalité", de: "Gleichstand", en: "Ties")
    case .prize: Self.name(.prize, in: say)
    case .about: say(nl: "Over", fr: "À propos de", de: "Über", en: "About")
    case .voters: say(nl: "Deelname", fr: "Participation", de: "Beteiligung", en: "Took part")
    case .outcome: Self.name(.outcome, in: say)
    case .actions: say(nl: "Acties", fr: "Actions", de: "Maßnahmen", en: "Actions")
    case .reasons: say(nl: "Alleen als", fr: "Seulement si", de: "Nur wenn", en: "Only if")
    case .summary: say(nl: "Samenvatting", fr: "Résumé", de: "Zusammenfassung", en: "Summary")
    case .concerns: say(nl: "Bezwaren", fr: "Objections", de: "Bedenken", en: "Concerns")
    }
  }
  /// The name of a field, as it stands at the beginning of a line.
  private static func name(_ field: Field, in say: InterfaceLanguage) -> String {
    ProblemPhrase.capitalised(say(FieldPhrase(field)))
  }
}
