// SPDX-License-Identifier: EUPL-1.2

/// What a member wants to hear of a thread or a topic beyond what concerns the member.
public enum Stance: String, CaseIterable, Sendable {
  /// A thread: each new post is told, once until it is seen. A topic: each new thread with it.
  case watch
  /// Nothing is told but mentions and what is done with the member's own posts, and lists count it
  /// as read.
  case mute

  /// What comes after a stance when one key goes through all of them: nothing, watch, mute,
  /// nothing.
  public static func next(after stance: Stance?) -> Stance? {
    switch stance {
    case nil: .watch
    case .watch: .mute
    case .mute: nil
    }
  }
}
