// SPDX-License-Identifier: EUPL-1.2

/// Which members a directory shows; all that is given must hold.
public struct MemberFilter: Hashable, Sendable {
  /// Words that must all occur in handle, name, organisation, works-on or can-talk-about, without
  /// regard to case and accents.
  public var words: [String]
  /// Only members of this layer and those below it.
  public var layer: LayerID?
  /// Only members with some tie to this topic.
  public var topic: TopicID?
  /// Only members of organisations with all words of this name, each by its start, without regard
  /// to case and accents.
  public var organisation: String?

  /// A filter; without anything it lets all members through.
  public init(words: [String] = [], layer: LayerID? = nil, topic: TopicID? = nil, organisation: String? = nil) {
    self.words = words
    self.layer = layer
    self.topic = topic
    self.organisation = organisation
  }
}
