// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The rules of the house, in the order in which they are read.
///
/// Who changes what one of them asks of members raises `HouseRules.version`, so that everyone is
/// asked again.
public enum HouseRule: CaseIterable, Phrasing, Sendable {
  case courtesy
  case citizens
  case openness
  case ownVoice
  case experience
  case quotation
  case traces
  case moderation
}

/// What stands around the house rules.
enum HouseRulesPhrase: Phrasing {
  case title
  /// Over the rules, when a text waits for them.
  case before
  /// The text that waits is not posted.
  case notPosted
}

extension HouseRule {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .courtesy:
      say(
        nl: "Ideeën mag je tegenspreken, mensen respecteer je. Een lichte toon is welkom, grappen ten koste van "
          + "anderen niet.",
        fr: "On peut contredire les idées, on respecte les personnes. Un ton léger est bienvenu, pas les "
          + "plaisanteries aux dépens d’autrui.",
        de: "Ideen darf man widersprechen, Menschen werden geachtet. Ein leichter Ton ist willkommen, Scherze "
          + "auf Kosten anderer sind es nicht.",
        en: "Contradict ideas, respect people. A light tone is welcome, jokes at the expense of others are not.")
    case .citizens:
      say(
        nl: "Niets mag verraden om welke burger het gaat: geen namen, rijksregisternummers, BSN’s, adressen of "
          + "dossiers. Vertel het geval zo dat niemand herkenbaar is.",
        fr: "Rien ne doit permettre d’identifier un citoyen : ni nom, ni numéro national, ni adresse, ni dossier. "
          + "Racontez le cas sans que personne soit reconnaissable.",
        de: "Nichts darf Rückschlüsse auf einzelne Bürgerinnen und Bürger zulassen: keine Namen, Kennnummern, "
          + "Adressen oder Akten. Schildern Sie den Fall so, dass niemand erkennbar ist.",
        en: "Nothing may identify a citizen: no names, national numbers, addresses or case files. Describe the case "
          + "so that nobody can be recognised.")
    case .openness:
      say(
        nl: "Wat hier staat, kan opgevraagd worden op grond van de openbaarheid van bestuur. Schrijf alleen "
          + "wat hardop voorgelezen mag worden.",
        fr: "Ce qui est écrit ici peut être demandé en vertu de la publicité de l’administration. N’écrivez "
          + "que ce qui peut être lu à voix haute.",
        de: "Was hier steht, kann nach den Gesetzen über Akteneinsicht angefordert werden. Schreiben Sie "
          + "nur, was laut vorgelesen werden darf.",
        en: "What is written here can be requested under the laws on open government. Write only what may be "
          + "read aloud.")
    case .ownVoice:
      say(
        nl: "Iedereen spreekt voor zichzelf: een antwoord is raad onder collega’s, geen standpunt van een "
          + "overheid.",
        fr: "Chacun parle en son propre nom : une réponse est un conseil entre collègues, non la position d’une "
          + "administration.",
        de: "Alle sprechen für sich: Eine Antwort ist Rat unter Kolleginnen und Kollegen, kein Standpunkt einer "
          + "Behörde.",
        en: "Everyone speaks for themselves: an answer is advice among colleagues, not the position of an "
          + "authority.")
    case .experience:
      say(
        nl: "Producten en leveranciers mogen uit ervaring genoemd worden, maar hier wordt niets verkocht.",
        fr: "On peut citer des produits et des fournisseurs par expérience, mais rien ne se vend ici.",
        de: "Produkte und Anbieter dürfen aus Erfahrung genannt werden, verkauft wird hier nichts.",
        en: "Products and suppliers may be named from experience, but nothing is sold here.")
    case .quotation:
      say(
        nl: "Teksten en cijfers van anderen krijgen hun bron mee; wat nog vertrouwelijk is, hoort hier niet.",
        fr: "Les textes et les chiffres d’autrui sont accompagnés de leur source ; ce qui est encore "
          + "confidentiel n’a pas sa place ici.",
        de: "Texte und Zahlen anderer kommen mit ihrer Quelle; was noch vertraulich ist, gehört nicht hierher.",
        en: "Texts and figures of others come with their source; what is still confidential does not belong here.")
    case .traces:
      say(
        nl: "Wie een bericht schreef, kan het altijd wijzigen of verwijderen. Eerdere versies worden bewaard.",
        fr: "Qui a écrit un message peut toujours le modifier ou le supprimer. Les versions antérieures sont "
          + "conservées.",
        de: "Wer einen Beitrag geschrieben hat, kann ihn jederzeit ändern oder entfernen. Frühere Fassungen "
          + "bleiben aufbewahrt.",
        en: "Every post can be changed or removed by its author. Earlier versions are kept.")
    case .moderation:
      say(
        nl: "Moderatoren kunnen sluiten, verbergen of verwijderen. Ze zeggen altijd waarom; wie het er niet mee "
          + "eens is, kan om herziening vragen.",
        fr: "Les modérateurs peuvent fermer, masquer ou supprimer, toujours en donnant la raison. Qui n’est pas "
          + "d’accord peut demander un réexamen.",
        de: "Die Moderation kann schließen, verbergen oder entfernen und sagt immer, warum. Wer nicht "
          + "einverstanden ist, kann um eine Überprüfung bitten.",
        en: "Moderators may lock, hide or remove. They always give the reason, and whoever disagrees may ask "
          + "for a review.")
    }
  }
}

extension HouseRulesPhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .title: say(nl: "Huisregels", fr: "Charte", de: "Hausregeln", en: "House rules")
    case .before:
      say(
        nl: "Vóór het eerste bericht op dit bord:", fr: "Avant le premier message sur ce forum :",
        de: "Vor dem ersten Beitrag in diesem Forum:", en: "Before the first post on this board:")
    case .notPosted:
      say(
        nl: "Niet geplaatst: de huisregels zijn nog niet aanvaard. De tekst staat er nog.",
        fr: "Pas publié : la charte n’est pas encore acceptée. Le texte est toujours là.",
        de: "Nicht veröffentlicht: Den Hausregeln ist noch nicht zugestimmt. Der Text ist noch da.",
        en: "Not posted: the house rules are not agreed to yet. The text is still here.")
    }
  }
}
