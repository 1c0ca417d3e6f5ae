// SPDX-License-Identifier: EUPL-1.2

/// What a member can watch, mute or bookmark.
public enum FollowTarget: Hashable, Sendable {
  /// A thread by its number.
  case thread(Int)
  case topic(TopicID)

  /// The target as members name it.
  public var reference: Reference {
    switch self {
    case .thread(let number): .thread(number)
    case .topic(let topic): .topic(topic)
    }
  }
}
