// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// What a text and what is done to it can be given.
extension CommandOption {
  static let title = CommandOption(
    "title", .text(placeholder: "TEXT")
  ) {
    $0(
      nl: "titel, 3 tot 200 tekens", fr: "titre, de 3 à 200 caractères", de: "Titel, 3 bis 200 Zeichen",
      en: "title, 3 to 200 characters")
  }
  static let body = CommandOption(
    "body", .text(placeholder: "TEXT|-", allowsInput: true)
  ) {
    $0(
      nl: "tekst; - leest de standaardinvoer", fr: "texte ; - lit l’entrée standard",
      de: "Text; - liest die Standardeingabe", en: "text; - reads standard input")
  }
  static let topic = CommandOption(
    "topic", .text(placeholder: "TOPIC,…")
  ) {
    $0(
      nl: "1 tot 5 thema’s, met id, naam of alias", fr: "1 à 5 thèmes, par id, nom ou alias",
      de: "1 bis 5 Themen, mit Id, Name oder Alias", en: "1 to 5 topics, by id, name or alias")
  }
  static let kind = CommandOption(
    "kind", .choice(ThreadKind.typed)
  ) { $0(nl: "soort gesprek", fr: "type de conversation", de: "Art des Gesprächs", en: "kind of thread") }
  static let callKind = CommandOption(
    "call-kind", .choice(CallKind.typed)
  ) {
    $0(
      nl: "wat een oproep zoekt", fr: "ce que cherche un appel", de: "was ein Aufruf sucht", en: "what a call looks for"
    )
  }
  static let stage = CommandOption(
    "stage", .choice(StoryStage.typed)
  ) {
    $0(
      nl: "hoe ver een ervaring staat", fr: "où en est un récit", de: "wie weit ein Erfahrungsbericht ist",
      en: "how far a story is")
  }
  static let lang = CommandOption(
    "lang", .text(placeholder: "CODE")
  ) {
    $0(
      nl: "taal van de tekst, zoals nl of fr", fr: "langue du texte, comme nl ou fr",
      de: "Sprache des Textes, etwa nl oder fr", en: "language of the text, such as nl or fr")
  }
  static let layer = CommandOption(
    "layer", .text(placeholder: "LAYER")
  ) {
    $0(
      nl: "bestuurslaag, met id of naam", fr: "niveau de pouvoir, par id ou nom",
      de: "Verwaltungsebene, mit Id oder Name", en: "layer of government, by id or name")
  }
  static let from = CommandOption(
    "from", .text(placeholder: "REF")
  ) {
    $0(
      nl: "het antwoord waarvan de tip gemaakt wordt", fr: "la réponse dont on fait l’astuce",
      de: "die Antwort, aus der der Tipp entsteht", en: "the answer the tip is made from")
  }
  static let reason = CommandOption(
    "reason", .text(placeholder: "TEXT")
  ) { $0(nl: "waarom", fr: "pourquoi", de: "warum", en: "why") }
  static let basedOn = CommandOption(
    "based-on", .number(minimum: 0, maximum: .max)
  ) {
    $0(
      nl: "wijzigt alleen als het nog deze versie is, zoals read --json zegt",
      fr: "ne modifie que si c’est encore cette version, celle que dit read --json",
      de: "ändert nur, wenn es noch diese Version ist, wie read --json sie nennt",
      en: "changes it only if it is still this version, as read --json says")
  }
  static let allowPersonalData = CommandOption(
    "allow-personal-data"
  ) {
    $0(
      nl: "plaatst ondanks wat persoonsgegevens lijken",
      fr: "publie malgré ce qui ressemble à des données personnelles",
      de: "veröffentlicht, auch wenn etwas nach personenbezogenen Daten aussieht",
      en: "posts in spite of what looks like personal data")
  }
  static let undo = CommandOption(
    "undo"
  ) { $0(nl: "maakt het ongedaan", fr: "annule l’action", de: "macht es rückgängig", en: "undoes it") }
  static let worked = CommandOption(
    "worked"
  ) { $0(nl: "het werkte", fr: "cela a fonctionné", de: "es hat funktioniert", en: "it worked") }
  static let failed = CommandOption(
    "failed"
  ) { $0(nl: "het werkte niet", fr: "cela n’a pas fonctionné", de: "es hat nicht funktioniert", en: "it did not work") }
  static let note = CommandOption(
    "note", .text(placeholder: "TEXT")
  ) {
    $0(
      nl: "wat anders moest, of waarom niet", fr: "ce qu’il a fallu changer, ou pourquoi non",
      de: "was zu ändern war, oder warum nicht", en: "what had to change, or why not")
  }
  static let with = CommandOption(
    "with", .number(maximum: .max)
  ) {
    $0(
      nl: "nummer van de tip die in de plaats komt", fr: "numéro de l’astuce qui la remplace",
      de: "Nummer des Tipps, der an die Stelle tritt", en: "number of the tip that takes its place")
  }
  static let place = CommandOption(
    "place", .number(maximum: .max)
  ) {
    $0(
      nl: "plaats tussen de vastgezette tips", fr: "place parmi les astuces épinglées",
      de: "Platz unter den angehefteten Tipps", en: "place among the pinned tips")
  }
  static let replace = CommandOption(
    "replace", .number(maximum: .max)
  ) {
    $0(
      nl: "nummer van de tip die plaats maakt", fr: "numéro de l’astuce qui cède sa place",
      de: "Nummer des Tipps, der Platz macht", en: "number of the tip that makes room")
  }
}
