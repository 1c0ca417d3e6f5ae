// SPDX-License-Identifier: EUPL-1.2

/// Which tips a list shows; all that is given must hold.
public struct TipFilter: Hashable, Sendable {
  /// Words that must all occur in title or text, without regard to case and accents.
  public var words: [String]
  /// Only tips with this topic.
  public var topic: TopicID?
  /// Only tips known to work in this layer or one below it.
  public var layer: LayerID?
  /// Only pinned tips.
  public var pinnedOnly: Bool
  /// Only tips past their review date.
  public var toReviewOnly: Bool
  /// Also superseded and withdrawn tips.
  public var includesRetired: Bool

  /// A filter; without anything it lets all current tips and those to review through.
  public init(
    words: [String] = [], topic: TopicID? = nil, layer: LayerID? = nil, pinnedOnly: Bool = false,
    toReviewOnly: Bool = false, includesRetired: Bool = false
  ) {
    self.words = words
    self.topic = topic
    self.layer = layer
    self.pinnedOnly = pinnedOnly
    self.toReviewOnly = toReviewOnly
    self.includesRetired = includesRetired
  }
}
