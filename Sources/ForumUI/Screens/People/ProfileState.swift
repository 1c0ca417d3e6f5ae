// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A member's profile, with the threads they started and the tips they own.
public struct ProfileState: ScreenState {
  /// Something on the profile that can be opened.
  public enum Entry: Hashable, Sendable {
    case thread(ThreadSummary)
    case tip(Tip)
    case topic(TopicID)
  }

  /// Whose.
  public let handle: String
  /// The profile as last read.
  public internal(set) var profile: Profile?
  /// Which entry is selected.
  public internal(set) var selected = 0
  /// The first line on the screen.
  var pager = Pager()
  /// Whether there is no such member.
  var isMissing = false

  /// What is selected.
  public func selection(_ world: World) -> Reference? { .member(handle) }
  /// Which keys have a meaning.
  public var context: KeyContext { .people }
  /// On from thread to thread.
  public var readOn: Command? { .readOn }

  /// A profile before it is read.
  public init(handle: String) { self.handle = handle }

  /// People, then the handle.
  public func breadcrumb(_ world: World) -> [String] {
    [world.reader(Place.people), "@\(handle)"]
  }

  /// What is worth a hint.
  public func hints(_ world: World) -> [Command] {
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
