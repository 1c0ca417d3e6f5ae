// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// My own page: my profile, drafts, saved searches, what I follow and what I wrote.
struct MeState: EntryPage {
  /// Something on the page that can be opened.
  enum Entry: Hashable, Sendable {
    case profile
    case notices
    case draft(Draft)
    case search(SavedSearch)
    case list(OwnPage.List)
    case topic(OwnPage.FollowedTopic)
    /// The ssh keys, the invitations and the settings of somebody who comes from other machines.
    case keys
    case invitations
    case settings
  }

  /// What I have; nil before it is read.
  var page: OwnPage?
  /// Which entry is selected, and how far it is scrolled.
  var paging = PageState()
  /// The entries about coming in, where this board has a door.
  var access: [Entry] = []

  /// Which keys have a meaning.
  var context: KeyContext { .me }
  /// The last place.
  var place: Place? { .me }

  /// My page before anything is read.
  init() {}

  /// The place and my handle.
  func breadcrumb(_ world: World) -> [String] {
    [world.reader(Place.me), "@\(world.viewer.handle)"]
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    switch entry {
    case .draft: [.open, .delete]
    case .search: [.open, .edit, .delete]
    default: [.open, .edit, .houseRules]
    }
  }

  /// What `edit` and `delete` do depends on what is selected.
  func hint(_ command: Command) -> KeyPhrase {
    if case .search? = entry, command == .edit { return .rename }
    return .hint(command)
  }

  /// Everything that can be opened, in the order of the screen.
  var entries: [Entry] {
    guard let page else { return [.profile, .notices] }
    return [.profile, .notices] + page.drafts.map { .draft($0) } + page.searches.map { .search($0) }
      + [.list(.bookmarks), .list(.watched), .list(.muted)] + page.topics.map { .topic($0) }
      + [.list(.started), .list(.repliedIn)] + access
  }

  /// The entry under the cursor.
  var entry: Entry? { entries.indices.contains(selected) ? entries[selected] : nil }
}
