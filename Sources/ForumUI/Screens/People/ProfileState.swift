// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A member's profile, with the threads they started and the tips they own.
struct ProfileState: EntryPage {
  /// Something on the profile that can be opened.
  enum Entry: Hashable, Sendable {
    case thread(ThreadSummary)
    case tip(Tip)
    case topic(TopicID)
  }

  /// Whose.
  let handle: String
  /// The profile as last read.
  var profile: Profile?
  /// Which entry is selected, and how far it is scrolled.
  var paging = PageState()
  /// Whether there is no such member.
  var isMissing = false

  /// What is selected.
  func selection(_ world: World) -> Reference? { .member(handle) }
  /// Which keys have a meaning.
  var context: KeyContext { .people }
  /// On from thread to thread.
  var readOn: Command? { .readOn }

  /// A profile before it is read.
  init(handle: String) { self.handle = handle }

  /// People, then the handle.
  func breadcrumb(_ world: World) -> [String] {
    [world.reader(Place.people), "@\(handle)"]
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    (entries.isEmpty ? [] : [.open]) + (isOwn(world) ? [.edit] : []) + [.kindred]
  }

  func isOwn(_ world: World) -> Bool { profile?.member.id == world.viewer.id }

  /// Everything that can be opened, in the order of the screen.
  var entries: [Entry] {
    guard let profile else { return [] }
    return profile.member.ties.keys.sorted().map { .topic($0) } + profile.threads.map { .thread($0) }
      + profile.tips.map { .tip($0) }
  }
}
