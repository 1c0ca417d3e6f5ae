// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of my own page.
public enum MePhrase: Phrasing {
  case drafts
  case searches
  /// Which key saves a search.
  case howToSave(String)
  case kept
  case written
  case list(OwnPage.List)
  /// How many are unread, or so many and more.
  case unread(Int, isMore: Bool)
  /// Beside a saved search with something that the board does not have any more.
  case unreadable
  /// Why such a search cannot be opened, with its text.
  case unreadableSearch(String)
  case renameSearch
  case searchRenamed(String)
  case noSearches
  case searchRemoved(String)
  case deleteDraft
  case draftDeleted
  case nothingToDelete
}
