// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Which posts of a thread are shown as one line, by their place in the outline.
struct PostFolds: Equatable, Sendable {
  private var flags: [Bool] = []

  /// Whether a post is shown as one line; a post that came later is not.
  subscript(index: Int) -> Bool {
    get { flags.indices.contains(index) && flags[index] }
    set {
      if index >= flags.count { flags += [Bool](repeating: false, count: index + 1 - flags.count) }
      flags[index] = newValue
    }
  }

  /// Nothing is folded.
  init() {}

  /// What was read of a long thread is folded but for the opening post, so that the unread posts
  /// stand out.
  init(_ outline: ThreadOutline) {
    guard outline.entries.count > Self.longestOpen else { return }
    flags = outline.entries.map { !$0.isUnread(outline.marks) }
    flags[0] = false
  }

  /// Threads of at most this many posts are shown whole: about three screens.
  static let longestOpen = 20
}
