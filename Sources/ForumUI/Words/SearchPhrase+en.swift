// SPDX-License-Identifier: EUPL-1.2

import Forum

extension SearchPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .title: "Search"
    case .saveAs: "Save under which name?"
    case .saved(let name): "“\(name)” is saved and stands in Me"
    case .nothingToSave: "There is no filter to save"
    case .nothingTyped: "Type words or filters first"
    case .nothingFound: "Nothing found. Try fewer or other words, or one filter less."
    case .noResultsYet: "There are no results yet; Enter searches"
    case .help(let part): Self.helpEN(part)
    }
  }

  private static func helpEN(_ part: SearchHelp) -> String {
    switch part {
    case .words: "all words must occur, also as the beginning of a word"
    case .phrase: "exactly these words in a row"
    case .without: "without this word or filter"
    case .topic: "on this topic"
    case .layer: "from this layer of government and all below it"
    case .author: "from this member"
    case .organisation: "from this organisation"
    case .kind: "kind"
    case .state: "state"
    case .language: "in this language"
    case .time: "since or before a day"
    case .order: "order"
    }
  }
}
