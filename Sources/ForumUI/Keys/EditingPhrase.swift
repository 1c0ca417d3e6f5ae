// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts about the keys of a text that is written.
enum EditingPhrase: Phrasing {
  case heading
  case help(EditingKey)
}

extension EditingPhrase {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .heading:
      say(
        nl: "In de tekst van een formulier", fr: "Dans le texte d’un formulaire",
        de: "Im Text eines Formulars", en: "In the text of a form")
    case .help(let key): Self.help(key, in: say)
    }
  }

  private static func help(_ key: EditingKey, in say: InterfaceLanguage) -> String {
    switch key {
    case .words:
      say(
        nl: "een woord terug of verder", fr: "un mot en arrière ou en avant",
        de: "ein Wort zurück oder weiter", en: "one word back or forward")
    case .rowEnds:
      say(
        nl: "naar begin of einde van de rij, dan van de regel",
        fr: "au début ou à la fin de la rangée, puis de la ligne",
        de: "an Anfang oder Ende der Bildschirmzeile, dann der Zeile",
        en: "to the beginning or end of the row, then of the line")
    case .textEnds:
      say(
        nl: "naar begin of einde van de tekst", fr: "au début ou à la fin du texte",
        de: "an Anfang oder Ende des Textes", en: "to the beginning or end of the text")
    case .select:
      say(
        nl: "selecteren, zoals \(say(KeyCapPhrase.shift)) bij alle toetsen die bewegen",
        fr: "sélectionner, comme \(say(KeyCapPhrase.shift)) avec toutes les touches de déplacement",
        de: "auswählen, wie \(say(KeyCapPhrase.shift)) bei allen Tasten, die bewegen",
        en: "select, as \(say(KeyCapPhrase.shift)) does with all keys that move")
    case .selectAll:
      say(nl: "alles selecteren", fr: "tout sélectionner", de: "alles auswählen", en: "select everything")
    case .cutWordBefore:
      say(
        nl: "de selectie knippen, of het woord voor de cursor",
        fr: "couper la sélection, ou le mot avant le curseur",
        de: "die Auswahl ausschneiden, oder das Wort vor dem Cursor",
        en: "cut the selection, or the word before the cursor")
    case .cutWordAfter:
      say(
        nl: "het woord na de cursor knippen", fr: "couper le mot après le curseur",
        de: "das Wort nach dem Cursor ausschneiden", en: "cut the word after the cursor")
    case .cutToEnd:
      say(
        nl: "knippen tot het einde van de regel; daar het regeleinde",
        fr: "couper jusqu’à la fin de la ligne ; là, le saut de ligne",
        de: "bis zum Zeilenende ausschneiden; dort den Umbruch",
        en: "cut to the end of the line; there, the line break")
    case .cutToStart:
      say(
        nl: "knippen tot het begin van de regel", fr: "couper jusqu’au début de la ligne",
        de: "bis zum Zeilenanfang ausschneiden", en: "cut to the beginning of the line")
    case .copy:
      say(nl: "de selectie kopiëren", fr: "copier la sélection", de: "die Auswahl kopieren", en: "copy the selection")
    case .putIn:
      say(
        nl: "plakken wat geknipt of gekopieerd is", fr: "coller ce qui a été coupé ou copié",
        de: "einfügen, was ausgeschnitten oder kopiert wurde", en: "paste what was cut or copied")
    case .undo:
      say(
        nl: "de laatste wijziging ongedaan maken", fr: "annuler le dernier changement",
        de: "die letzte Änderung zurücknehmen", en: "undo the last change")
    case .redo:
      say(nl: "ze opnieuw uitvoeren", fr: "le rétablir", de: "sie wiederherstellen", en: "redo it")
    }
  }
}
