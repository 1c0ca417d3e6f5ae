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
    }
  }
}
