// SPDX-License-Identifier: EUPL-1.2

import Forum

extension SearchPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .title: "Suchen"
    case .saveAs: "Unter welchem Namen speichern?"
    case .saved(let name): "„\(name)“ ist gespeichert und steht unter Ich"
    case .nothingToSave: "Es gibt keinen Filter zu speichern"
    case .nothingTyped: "Geben Sie zuerst Wörter oder Filter ein"
    case .nothingFound: "Nichts gefunden. Versuchen Sie weniger oder andere Wörter oder einen Filter weniger."
    case .noResultsYet: "Es gibt noch keine Ergebnisse; Eingabe sucht"
    case .help(let part): Self.helpDE(part)
    }
  }

  private static func helpDE(_ part: SearchHelp) -> String {
    switch part {
    case .words: "alle Wörter müssen vorkommen, auch als Wortanfang"
    case .phrase: "genau diese Wörter hintereinander"
    case .without: "ohne dieses Wort oder diesen Filter"
    case .topic: "zu diesem Thema"
    case .layer: "von dieser Verwaltungsebene und allem darunter"
    case .author: "von diesem Mitglied"
    case .organisation: "von dieser Organisation"
    case .kind: "Art"
    case .state: "Stand"
    case .language: "in dieser Sprache"
    case .time: "seit oder vor einem Tag"
    case .order: "Reihenfolge"
    }
  }
}
