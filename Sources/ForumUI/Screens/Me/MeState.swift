// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// My own page: my profile, my drafts, my threads.
public struct MeState: ScreenState {
  /// Something on the page that can be opened.
  public enum Entry: Hashable, Sendable {
    case profile
    case notices
    case draft(Draft)
    case thread(ThreadSummary)
  }

  /// My open drafts.
  public internal(set) var drafts: [Draft] = []
  /// The threads I started.
  public internal(set) var threads: [ThreadSummary] = []
  /// Which entry is selected.
  public internal(set) var selected = 0
  /// The first line on the screen.
  var pager = Pager()

  /// Which keys have a meaning.
  public var context: KeyContext { .me }
  /// The last place.
  public var place: Place? { .me }

  /// My page before anything is read.
  public init() {}

  /// The place and my handle.
  public func breadcrumb(_ world: World) -> [String] {
    [world.reader(FramePhrase.place(.me)), "@\(world.viewer.handle)"]
  }

  /// What is worth a hint.
  public func hints(_ world: World) -> [Command] {
    if case .draft? = entry { [.open, .delete, .edit] } else { [.open, .edit, .houseRules] }
  }

  /// Everything that can be opened, in the order of the screen.
  var entries: [Entry] {
    [.profile, .notices] + drafts.map { .draft($0) } + threads.map { .thread($0) }
  }

  /// The entry under the cursor.
  var entry: Entry? { entries.indices.contains(selected) ? entries[selected] : nil }
}
