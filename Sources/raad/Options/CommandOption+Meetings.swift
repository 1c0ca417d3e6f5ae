// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// What networks, events and polls can be given.
extension CommandOption {
  static let table = CommandOption("table") {
    $0(
      nl: "zet netwerken naast elkaar", fr: "met les réseaux côte à côte", de: "stellt Netzwerke nebeneinander",
      en: "sets networks side by side")
  }
  static let standing = CommandOption("standing", .choice(.standings)) {
    $0(
      nl: "lid of bestuurslid", fr: "membre ou membre du comité", de: "Mitglied oder im Vorstand",
      en: "member, or on its board")
  }
  static let task = CommandOption("task", .text(placeholder: "TEXT")) {
    $0(FieldPhrase(.boardTask))
  }
  static let audience = CommandOption("audience", .text(placeholder: "~NETWORK|boards|LAYER")) {
    $0(
      nl: "alleen voor een netwerk, de besturen of een bestuurslaag",
      fr: "seulement pour un réseau, les comités ou un niveau",
      de: "nur für ein Netzwerk, die Vorstände oder eine Ebene", en: "for a network, the boards or a layer only")
  }
  static let ics = CommandOption("ics") {
    $0(
      nl: "als kalenderbestand (iCalendar)", fr: "en fichier d’agenda (iCalendar)", de: "als Kalenderdatei (iCalendar)",
      en: "as a calendar file (iCalendar)")
  }
  static let poster = CommandOption("poster") {
    $0(
      nl: "als affiche, 60 tekens breed", fr: "en affiche, 60 caractères de large", de: "als Aushang, 60 Zeichen breit",
      en: "as a poster, 60 columns wide")
  }
  static let mine = CommandOption("mine") {
    $0(
      nl: "alleen wat mij aangaat", fr: "seulement ce qui me concerne", de: "nur, was mich betrifft",
      en: "only what concerns me")
  }
  static let past = CommandOption("past") {
    $0(
      nl: "wat voorbij is, het laatste eerst", fr: "le passé, le plus récent d’abord",
      de: "Vergangenes, das letzte zuerst", en: "what is over, the last first")
  }
  static let network = CommandOption("network", .text(placeholder: "~NETWORK")) {
    $0(
      nl: "alleen van dit netwerk", fr: "seulement de ce réseau", de: "nur von diesem Netzwerk",
      en: "of this network only")
  }
  static let slot = CommandOption("slot", .text(placeholder: "TIME")) {
    $0(
      nl: "wanneer, zoals “2026-09-27 13:00-17:00 x40”; mag meermaals",
      fr: "quand, comme « 2026-09-27 13:00-17:00 x40 » ; répétable",
      de: "wann, etwa „2026-09-27 13:00-17:00 x40“; mehrfach möglich",
      en: "when, such as “2026-09-27 13:00-17:00 x40”; may be repeated")
  }
  static let zone = CommandOption("zone", .text(placeholder: "ZONE")) {
    $0(
      nl: "tijdzone van de plaats", fr: "fuseau horaire du lieu", de: "Zeitzone des Ortes", en: "time zone of the place"
    )
  }
  static let host = CommandOption("host", .text(placeholder: "~NETWORK|NAME")) {
    $0(
      nl: "wie het organiseert; mag meermaals", fr: "qui l’organise ; répétable",
      de: "wer es veranstaltet; mehrfach möglich",
      en: "who hosts it; may be repeated")
  }
  static let draft = CommandOption("draft") {
    $0(
      nl: "nog alleen voor wie het organiseert", fr: "encore pour ses organisateurs seuls",
      de: "vorerst nur für die Veranstaltenden", en: "for its hosts only, for now")
  }
  static let colleague = CommandOption("colleague") {
    $0(
      nl: "ik breng een collega mee", fr: "j’amène un collègue", de: "ich bringe eine weitere Person mit",
      en: "I bring a colleague")
  }
  static let shown = CommandOption("shown") {
    $0(
      nl: "anderen mogen zien dat ik kom", fr: "les autres peuvent voir que je viens",
      de: "andere dürfen sehen, dass ich komme", en: "others may see that I come")
  }
  static let part = CommandOption("part", .choice(PollFilter.Part.typed)) {
    $0(
      nl: "welk deel van de peilingen", fr: "quelle partie des sondages", de: "welcher Teil der Umfragen",
      en: "which part of the polls")
  }
  static let type = CommandOption("type", .choice(PollKind.typed)) {
    $0(nl: "soort peiling", fr: "type de sondage", de: "Art der Umfrage", en: "kind of poll")
  }
  static let option = CommandOption("option", .text(placeholder: "TEXT")) {
    $0(
      nl: "waaruit gekozen wordt; mag meermaals", fr: "ce qu’on peut choisir ; répétable",
      de: "was zur Wahl steht; mehrfach möglich",
      en: "what can be chosen; may be repeated")
  }
  static let closes = CommandOption("closes", .text(placeholder: "DATE")) {
    $0(nl: "wanneer het sluit", fr: "date de clôture", de: "wann sie schließt", en: "when it closes")
  }
  static let entriesUntil = CommandOption("entries-until", .text(placeholder: "DATE")) {
    $0(
      nl: "tot wanneer ingezonden wordt", fr: "jusqu’à quand on propose", de: "bis wann eingereicht wird",
      en: "until when entries are taken")
  }
  static let dots = CommandOption("dots", .number(maximum: 100)) {
    $0(
      nl: "hoeveel punten, of hoeveel keuzes hoogstens", fr: "combien de points, ou de choix au plus",
      de: "wie viele Punkte, oder höchstens wie viele Antworten", en: "how many dots, or at most how many choices")
  }
  static let secret = CommandOption("secret") {
    $0(
      nl: "niemand weet na de sluiting wie wat koos", fr: "après la clôture personne ne sait qui a choisi quoi",
      de: "nach dem Schluss weiß niemand, wer was gewählt hat", en: "after the close nobody knows who chose what")
  }
  static let unsealed = CommandOption("unsealed") {
    $0(
      nl: "de tussenstand is zichtbaar", fr: "le décompte est visible", de: "der Zwischenstand ist sichtbar",
      en: "the count can be seen before the close")
  }
  static let tie = CommandOption("tie", .choice(TieRule.typed)) {
    $0(
      nl: "wat bij gelijke stand beslist", fr: "ce qui départage", de: "was bei Gleichstand entscheidet",
      en: "what decides between equals")
  }
  static let prize = CommandOption("prize", .text(placeholder: "TEXT")) {
    $0(
      nl: "wat de winnaar krijgt", fr: "ce que reçoit le gagnant", de: "was es zu gewinnen gibt",
      en: "what the winner gets")
  }
  static let event = CommandOption("event", .number(maximum: .max)) {
    $0(
      nl: "de activiteit waarover het gaat", fr: "l’activité concernée", de: "um welche Veranstaltung es geht",
      en: "the event it is about")
  }
  static let makeEvent = CommandOption("make-event") {
    $0(
      nl: "maakt van de gekozen datum een activiteit; geeft het nummer",
      fr: "fait de la date choisie une activité ; donne le numéro",
      de: "macht aus dem gewählten Termin eine Veranstaltung; nennt die Nummer",
      en: "makes the chosen date an event; prints its number")
  }
  static let quarter = CommandOption("quarter", .text(placeholder: "YEAR-N")) {
    $0(
      nl: "welk kwartaal, zoals 2026-3", fr: "quel trimestre, comme 2026-3", de: "welches Quartal, etwa 2026-3",
      en: "which quarter, such as 2026-3")
  }
  static let example = CommandOption("thread", .text(placeholder: "REF")) {
    $0(
      nl: "met een eigen gesprek erbij, als voorbeeld", fr: "avec une de vos conversations, en exemple",
      de: "mit einem eigenen Gespräch als Beispiel", en: "with a thread of one’s own, as an example")
  }
  static let thread = CommandOption("in", .text(placeholder: "REF")) {
    $0(nl: "in dit gesprek", fr: "dans cette conversation", de: "in diesem Gespräch", en: "in this thread")
  }
  static let winner = CommandOption("winner", .number(maximum: .max)) {
    $0(
      nl: "wie wint bij gelijke stand", fr: "qui gagne en cas d’égalité", de: "was bei Gleichstand gewinnt",
      en: "which wins, of equals")
  }
}
