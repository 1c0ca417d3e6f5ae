// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What signs stand for: a sign may mean something else beside a tip or an event than beside a thread.
enum SignPhrase: Phrasing {
  case heading
  /// Beside a thread, a post or a topic.
  case sign(Sign)
  /// Beside a tip.
  case tip(Sign)
  /// Beside an event.
  case event(Sign)
  /// Beside a poll.
  case poll(Sign)
  /// One of the ties to a topic.
  case tie(TopicTie)
  /// The day that is today, in a month.
  case today

  /// A sign as it looks, and what it stands for.
  struct Entry {
    var sign: String
    var role: TextRole
    var phrase: SignPhrase
  }

  /// The signs that screens with these keys can show, in the order of the help.
  static func shown(in context: KeyContext, _ world: World) -> [Entry] {
    func entries(_ signs: [Sign], _ phrase: (Sign) -> SignPhrase) -> [Entry] {
      signs.map { Entry(sign: world.sign($0), role: role(of: $0), phrase: phrase($0)) }
    }
    switch context {
    case .list:
      return entries(
        [
          .unread, .unreadBefore, .waiting, .answered, .pinned, .locked, .hidden, .watched, .muted, .bookmarked,
        ], SignPhrase.sign)
    case .thread: return entries([.unread, .waiting, .answered, .bridge, .pinned, .locked, .hidden], SignPhrase.sign)
    case .search, .people: return entries([.waiting, .answered, .pinned, .locked, .hidden], SignPhrase.sign)
    case .tips: return entries([.pinned, .answered, .waiting, .hidden], SignPhrase.tip)
    case .topics:
      let ties = TieWords.isShort(world.content.columns) ? TopicTie.each : []
      return entries([.watched, .muted, .bookmarked, .inMotion], SignPhrase.sign)
        + ties.map { Entry(sign: TieWords.sign($0), role: .faint, phrase: .tie($0)) }
    case .me: return entries([.bookmarked, .watched, .muted], SignPhrase.sign)
    case .agenda: return entries([.answered, .waiting, .more, .hidden, .clash], SignPhrase.event)
    case .month:
      return [Entry(sign: "*", role: .strong, phrase: .today)]
        + entries([.unread, .answered, .waiting, .more, .hidden, .clash], SignPhrase.event)
    case .polls: return entries([.waiting, .answered], SignPhrase.poll)
    case .everywhere, .form, .quote, .preview, .searchLine, .help, .history, .address, .houseRules, .sshKeys,
      .invitations, .settings, .keyBindings, .code, .signUp, .networks, .network, .poll:
      return []
    }
  }

  private static func role(of sign: Sign) -> TextRole {
    switch sign {
    case .unread, .unreadBefore: .unread
    case .waiting, .clash, .more: .waiting
    case .answered: .helped
    case .pinned: .pinned
    case .bridge: .bridge
    case .locked, .hidden, .muted: .faint
    case .watched, .bookmarked, .inMotion, .selected, .bullet: .text
    }
  }

  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .heading: say(nl: "Tekens", fr: "Signes", de: "Zeichen", en: "Signs")
    case .tip(let sign): Self.tip(sign, in: say)
    case .event(let sign): Self.event(sign, in: say)
    case .poll(.waiting): say(nl: "wacht op jou", fr: "vous attend", de: "wartet auf Sie", en: "waits for you")
    case .poll: say(nl: "je deed mee", fr: "vous avez participé", de: "Sie haben teilgenommen", en: "you took part")
    case .tie(let tie): say(ValuePhrase.tie(tie))
    case .today: say(nl: "vandaag", fr: "aujourd’hui", de: "heute", en: "today")
    case .sign(.unread):
      say(
        nl: "nieuw sinds je vorige bezoek", fr: "nouveau depuis votre dernière visite",
        de: "neu seit Ihrem letzten Besuch", en: "new since your last visit")
    case .sign(.unreadBefore):
      say(nl: "ongelezen van eerder", fr: "non lu d’avant", de: "ungelesen von früher", en: "unread from before")
    case .sign(.waiting):
      say(
        nl: "wacht op een antwoord", fr: "attend une réponse", de: "wartet auf eine Antwort",
        en: "waits for an answer")
    case .sign(.answered):
      say(
        nl: "een antwoord hielp", fr: "une réponse a aidé", de: "eine Antwort hat geholfen", en: "an answer helped")
    case .sign(.pinned): say(nl: "vastgezet", fr: "épinglé", de: "angeheftet", en: "pinned")
    case .sign(.locked):
      say(
        nl: "gesloten: antwoorden kan niet meer", fr: "fermé : on ne répond plus",
        de: "geschlossen: keine Antworten mehr", en: "locked: no more answers")
    case .sign(.hidden):
      say(
        nl: "verborgen: alleen moderatoren zien het", fr: "caché : visible des seuls modérateurs",
        de: "verborgen: nur für die Moderation sichtbar", en: "hidden: only moderators see it")
    case .sign(.watched):
      say(nl: "je houdt het in het oog", fr: "vous le surveillez", de: "Sie beobachten es", en: "you watch it")
    case .sign(.muted):
      say(
        nl: "gedempt: je krijgt geen meldingen", fr: "en sourdine : aucun avis", de: "stummgeschaltet: keine Hinweise",
        en: "muted: no notices")
    case .sign(.bookmarked): say(nl: "bladwijzer", fr: "signet", de: "Lesezeichen", en: "bookmark")
    case .sign(.bridge):
      say(
        nl: "over een grens van laag, organisatie of taal", fr: "par-delà un niveau, une organisation ou une langue",
        de: "über eine Grenze von Ebene, Organisation oder Sprache", en: "across a layer, an organisation or a language"
      )
    case .sign(.inMotion):
      say(
        nl: "thema in beweging: de laatste weken begon er meer over",
        fr: "thème en mouvement : on en parle plus ces dernières semaines",
        de: "Thema in Bewegung: in den letzten Wochen begann mehr dazu",
        en: "a topic in motion: more was started on it in the last weeks")
    case .sign(.clash):
      say(
        nl: "valt samen met iets waar je naartoe gaat", fr: "en même temps qu’une activité où vous allez",
        de: "zugleich mit etwas, zu dem Sie gehen", en: "at the same time as something you go to")
    case .sign(.selected), .sign(.bullet), .sign(.more): ""
    }
  }

  private static func tip(_ sign: Sign, in say: InterfaceLanguage) -> String {
    switch sign {
    case .answered:
      say(
        nl: "werkte ook elders", fr: "a aussi fonctionné ailleurs", de: "auch anderswo bewährt",
        en: "worked elsewhere too")
    case .waiting:
      say(
        nl: "na te kijken: klopt het nog?", fr: "à revoir : est-elle encore valable ?", de: "zu prüfen: gilt er noch?",
        en: "to review: is it still true?")
    case .hidden:
      say(
        nl: "vervangen of ingetrokken", fr: "remplacée ou retirée", de: "ersetzt oder zurückgezogen",
        en: "superseded or withdrawn")
    default: say(nl: "vastgezet", fr: "épinglée", de: "angeheftet", en: "pinned")
    }
  }

  private static func event(_ sign: Sign, in say: InterfaceLanguage) -> String {
    switch sign {
    case .answered: say(nl: "je komt", fr: "vous venez", de: "Sie kommen", en: "you are coming")
    case .waiting:
      say(nl: "je komt misschien", fr: "vous viendrez peut-être", de: "Sie kommen vielleicht", en: "you may come")
    case .more:
      say(
        nl: "je staat op de wachtlijst", fr: "vous êtes sur la liste d’attente", de: "Sie stehen auf der Warteliste",
        en: "you are on the waiting list")
    case .hidden:
      say(
        nl: "je komt niet, of nog een concept", fr: "vous ne venez pas, ou encore un brouillon",
        de: "Sie kommen nicht, oder noch ein Entwurf", en: "you are not coming, or still a draft")
    case .clash: say(SignPhrase.sign(.clash))
    default:
      say(
        nl: "er is iets die dag", fr: "il y a quelque chose ce jour-là", de: "an diesem Tag ist etwas",
        en: "something is on that day")
    }
  }
}
