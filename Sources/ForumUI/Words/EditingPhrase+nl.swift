// SPDX-License-Identifier: EUPL-1.2

extension EditingPhrase {
  /// The text in Dutch.
  var nl: String {
    switch self {
    case .heading: "In de tekst van een formulier"
    case .help(let key): Self.helpNL(key)
    }
  }

  private static func helpNL(_ key: EditingKey) -> String {
    switch key {
    case .words: "een woord terug of verder"
    case .rowEnds: "naar begin of einde van de rij, dan van de regel"
    case .textEnds: "naar begin of einde van de tekst"
    case .select: "selecteren, zoals Shift bij alle toetsen die bewegen"
    case .selectAll: "alles selecteren"
    case .cutWordBefore: "de selectie knippen, of het woord voor de cursor"
    case .cutWordAfter: "het woord na de cursor knippen"
    case .cutToEnd: "knippen tot het einde van de regel; daar het regeleinde"
    case .cutToStart: "knippen tot het begin van de regel"
    case .copy: "de selectie kopiëren"
    case .putIn: "invoegen wat geknipt of gekopieerd is"
    case .undo: "de laatste wijziging terugdraaien"
    case .redo: "dat weer ongedaan maken"
    }
  }
}
