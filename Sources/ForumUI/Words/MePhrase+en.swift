// SPDX-License-Identifier: EUPL-1.2

import Forum

extension MePhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .drafts: "Drafts"
    case .searches: "Saved searches"
    case .howToSave(let key): "\(key) in a list or a search saves it here"
    case .kept: "Kept"
    case .written: "Written"
    case .list(.bookmarks): "Bookmarks"
    case .list(.watched): "Watched threads"
    case .list(.muted): "Muted threads"
    case .list(.started): "Threads I started"
    case .list(.repliedIn): "Threads I replied in"
    case .unread(let count, let isMore): "\(count)\(isMore ? "+" : "") unread"
    case .unreadable: "outdated"
    case .unreadableSearch(let text): "This search asks for what the board does not have any more: \(text)"
    case .renameSearch: "New name of this search"
    case .searchRenamed(let name): "The search is now called “\(name)”"
    case .noSearches: "No saved searches"
    case .searchRemoved(let name): "The search “\(name)” is removed"
    case .deleteDraft: "Throw this draft away?"
    case .draftDeleted: "The draft is gone"
    case .nothingToDelete: "Only drafts and saved searches can be removed here"
    }
  }
}
