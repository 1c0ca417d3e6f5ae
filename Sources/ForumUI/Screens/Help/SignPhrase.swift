// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The legend of the signs, in the order of the help.
enum SignPhrase: Phrasing {
  case heading
  case sign(Sign)

  /// The signs that stand for something, with how each looks.
  static let shown: [(Sign, TextRole)] = [
    (.unread, .unread), (.unreadBefore, .unread), (.waiting, .waiting), (.answered, .helped), (.pinned, .pinned),
    (.locked, .faint), (.hidden, .faint), (.watched, .text), (.muted, .faint), (.bookmarked, .text), (.bridge, .bridge),
    (.inMotion, .text), (.clash, .waiting),
  ]

  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .heading: say(nl: "Tekens", fr: "Signes", de: "Zeichen", en: "Signs")
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
}
