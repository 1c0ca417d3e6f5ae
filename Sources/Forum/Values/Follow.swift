// SPDX-License-Identifier: EUPL-1.2

/// How a member follows a thread or a topic.
public struct Follow: Hashable, Sendable {
  /// Whether it is watched or muted; nil for neither.
  public var stance: Stance?
  /// Whether it is among the bookmarks.
  public var isBookmarked: Bool

  /// A follow; none unless said.
  public init(stance: Stance? = nil, isBookmarked: Bool = false) {
    self.stance = stance
    self.isBookmarked = isBookmarked
  }
}
