// SPDX-License-Identifier: EUPL-1.2

import Forum

extension SearchPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .title: "Zoeken"
    case .saveAs: "Onder welke naam bewaren?"
    case .saved(let name): "“\(name)” is bewaard en staat in Ik"
    case .nothingToSave: "Er is geen filter om te bewaren"
    case .nothingTyped: "Typ eerst woorden of filters"
    case .nothingFound: "Niets gevonden. Probeer minder of andere woorden, of een filter minder."
    case .noResultsYet: "Er zijn nog geen resultaten; Enter zoekt"
    case .help(let part): Self.helpNL(part)
    }
  }

  private static func helpNL(_ part: SearchHelp) -> String {
    switch part {
    case .words: "alle woorden moeten voorkomen, ook als begin van een woord"
    case .phrase: "precies deze woorden na elkaar"
    case .without: "zonder dit woord of filter"
    case .topic: "over dit thema"
    case .layer: "van deze bestuurslaag en alles daaronder"
    case .author: "van dit lid"
    case .organisation: "van deze organisatie"
    case .kind: "soort"
    case .state: "toestand"
    case .language: "in deze taal"
    case .time: "sinds of voor een dag"
    case .order: "volgorde"
    }
  }
}
