// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// What is shown, of whom, and how a board is made and looked after.
extension CommandOption {
  static let unread = CommandOption(
    "unread"
  ) {
    $0(
      nl: "alleen wat ongelezen is", fr: "seulement ce qui n’est pas lu", de: "nur Ungelesenes",
      en: "only what is unread")
  }
  static let mark = CommandOption(
    "mark"
  ) {
    $0(
      nl: "markeert het getoonde als gelezen", fr: "marque comme lu ce qui est montré",
      de: "markiert das Gezeigte als gelesen", en: "marks what is shown as read")
  }
  static let history = CommandOption(
    "history"
  ) {
    $0(
      nl: "hoe een bericht bewerkt is, met de verschillen",
      fr: "comment un message a été modifié, avec les différences",
      de: "wie ein Beitrag bearbeitet wurde, mit den Unterschieden", en: "how a post was edited, with the differences")
  }
  static let all = CommandOption(
    "all"
  ) {
    $0(
      nl: "ook vervangen en ingetrokken tips", fr: "aussi les astuces remplacées et retirées",
      de: "auch ersetzte und zurückgezogene Tipps", en: "also superseded and withdrawn tips")
  }
  static let pinned = CommandOption(
    "pinned"
  ) { $0(nl: "alleen vastgezette", fr: "seulement les épinglées", de: "nur angeheftete", en: "only pinned ones") }
  static let review = CommandOption(
    "review"
  ) {
    $0(
      nl: "alleen wat nagekeken moet worden", fr: "seulement celles à revoir", de: "nur zu prüfende",
      en: "only those to review")
  }
  static let count = CommandOption(
    "count"
  ) { $0(nl: "alleen het aantal", fr: "seulement le nombre", de: "nur die Anzahl", en: "only the number") }
  static let seen = CommandOption(
    "seen"
  ) {
    $0(
      nl: "markeert de getoonde als gezien", fr: "marque les avis montrés comme vus",
      de: "markiert die gezeigten als gesehen", en: "marks the shown ones as seen")
  }
  static let since = CommandOption(
    "since", .text(placeholder: "last|7d|DATE")
  ) {
    $0(
      nl: "sinds het vorige overzicht of bezoek, zoveel dagen, of een dag",
      fr: "depuis le dernier résumé ou la dernière visite, tant de jours, ou un jour",
      de: "seit der letzten Übersicht oder dem letzten Besuch, so viele Tage, oder ein Tag",
      en: "since the last digest or visit, so many days, or a day")
  }
  static let peek = CommandOption(
    "peek"
  ) {
    $0(
      nl: "verschuift het begin van het volgende overzicht niet", fr: "ne déplace pas le début du résumé suivant",
      de: "verschiebt den Anfang der nächsten Übersicht nicht", en: "does not move the beginning of the next digest")
  }
  static let saved = CommandOption(
    "saved", .text(placeholder: "NAME")
  ) {
    $0(
      nl: "beperkt de lijst tot een bewaarde zoekopdracht", fr: "limite la liste à une recherche enregistrée",
      de: "beschränkt die Liste auf eine gespeicherte Suche", en: "narrows the list to a saved search")
  }
  static let limit = CommandOption(
    "limit", .number(maximum: 1_000_000)
  ) { $0(nl: "ten hoogste zoveel", fr: "au plus ce nombre", de: "höchstens so viele", en: "at most this many") }
  static let name = CommandOption(
    "name", .text(placeholder: "NAME")
  ) { $0(FieldPhrase(.name)) }
  static let motto = CommandOption(
    "motto", .text(placeholder: "TEXT")
  ) {
    $0(
      nl: "motto van het bord; leeg neemt het weg", fr: "devise du forum ; vide l’enlève",
      de: "Motto des Forums; leer entfernt es", en: "motto of the board; empty takes it away")
  }
  static let memberName = CommandOption(
    "member-name", .text(placeholder: "NAME")
  ) { $0(nl: "eigen naam", fr: "votre nom", de: "eigener Name", en: "your own name") }
  static let handle = CommandOption(
    "handle", .text(placeholder: "HANDLE")
  ) {
    $0(
      nl: "gebruikersnaam, 2 tot 32 van a-z 0-9 _ -", fr: "identifiant, 2 à 32 de a-z 0-9 _ -",
      de: "Benutzername, 2 bis 32 aus a-z 0-9 _ -", en: "handle, 2 to 32 of a-z 0-9 _ -")
  }
  static let organisation = CommandOption(
    "organisation", .text(placeholder: "NAME")
  ) { $0(FieldPhrase(.organisation)) }
  static let profile = CommandOption(
    "profile", .choice(TypedWords(LayerProfile.allCases.map(\.rawValue)))
  ) {
    $0(
      nl: "welke bestuurslagen er zijn", fr: "quels niveaux de pouvoir sont proposés",
      de: "welche Verwaltungsebenen es gibt", en: "which layers of government there are")
  }
  static let group = CommandOption(
    "group", .text(placeholder: "GROUP"), reach: .localOnly
  ) {
    $0(
      nl: "de groep van de machine die het bord mag openen, in een map met haar setgid",
      fr: "le groupe de la machine qui peut ouvrir le forum, dans un dossier à son setgid",
      de: "die Gruppe des Rechners, die das Forum öffnen darf, in einem Ordner mit deren setgid",
      en: "the group of the machine that may open the board, in a folder with its setgid")
  }
  static let demo = CommandOption(
    "demo"
  ) {
    $0(
      nl: "met voorbeelden", fr: "avec des exemples", de: "mit Beispielen",
      en: "with examples")
  }
  static let agree = CommandOption(
    "agree"
  ) {
    $0(
      nl: "gaat akkoord met de huisregels", fr: "accepte la charte", de: "stimmt den Hausregeln zu",
      en: "agrees to the house rules")
  }
  static let output = CommandOption(
    "output", .file, reach: .standardStreams
  ) {
    $0(
      nl: "bestand om te schrijven, voor md een map; - is de uitvoer",
      fr: "fichier à écrire, dossier pour md ; - est la sortie",
      de: "Datei zum Schreiben, für md ein Ordner; - ist die Ausgabe",
      en: "file to write, for md a folder; - is standard output")
  }
  static let skipBad = CommandOption(
    "skip-bad"
  ) {
    $0(
      nl: "slaat foute regels over", fr: "saute les lignes fautives", de: "überspringt fehlerhafte Zeilen",
      en: "leaves out bad lines")
  }
  static let dryRun = CommandOption(
    "dry-run"
  ) {
    $0(
      nl: "controleert alleen, schrijft niets", fr: "vérifie seulement, n’écrit rien", de: "prüft nur, schreibt nichts",
      en: "only checks, writes nothing")
  }
  static let overwrite = CommandOption(
    "overwrite"
  ) {
    $0(
      nl: "vervangt wat er staat", fr: "remplace ce qui s’y trouve", de: "ersetzt, was dort steht",
      en: "replaces what is there")
  }
  static let repair = CommandOption(
    "repair"
  ) {
    $0(
      nl: "bouwt opnieuw op wat opgebouwd kan worden, na een kopie naast het bord",
      fr: "reconstruit ce qui peut l’être, après une copie à côté du forum",
      de: "baut neu auf, was sich neu aufbauen lässt, nach einer Kopie neben dem Forum",
      en: "rebuilds what can be rebuilt, after a copy beside the board")
  }
}
