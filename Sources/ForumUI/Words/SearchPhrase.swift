// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the search.
public enum SearchPhrase: Phrasing {
  case title
  case saveAs
  case saved(String)
  case nothingToSave
  case nothingTyped
  case nothingFound
  case noResultsYet
  case help(SearchHelp)
}
