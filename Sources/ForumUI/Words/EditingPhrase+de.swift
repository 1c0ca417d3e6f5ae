// SPDX-License-Identifier: EUPL-1.2

extension EditingPhrase {
  /// The text in German.
  var de: String {
    switch self {
    case .heading: "Im Text eines Formulars"
    case .help(let key): Self.helpDE(key)
    }
  }

  private static func helpDE(_ key: EditingKey) -> String {
    switch key {
    case .words: "ein Wort zurück oder weiter"
    case .rowEnds: "an Anfang oder Ende der Bildschirmzeile, dann der Zeile"
    case .textEnds: "an Anfang oder Ende des Textes"
    case .select: "auswählen, wie Umschalt bei allen Tasten, die bewegen"
    case .selectAll: "alles auswählen"
    case .cutWordBefore: "die Auswahl ausschneiden, oder das Wort vor dem Cursor"
    case .cutWordAfter: "das Wort nach dem Cursor ausschneiden"
    case .cutToEnd: "bis zum Zeilenende ausschneiden; dort den Umbruch"
    case .cutToStart: "bis zum Zeilenanfang ausschneiden"
    case .copy: "die Auswahl kopieren"
    case .putIn: "einfügen, was ausgeschnitten oder kopiert wurde"
    case .undo: "die letzte Änderung zurücknehmen"
    case .redo: "das wieder herstellen"
    }
  }
}
