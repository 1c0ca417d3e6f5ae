// SPDX-License-Identifier: EUPL-1.2

/// A line of the directory.
public struct MemberEntry: Hashable, Sendable {
  /// Who it is.
  public var brief: MemberBrief
  /// The topics the member works on or can help with, in the order of the topic's id.
  public var ties: [TopicID: TopicTie]
  /// What the member works on now.
  public var worksOn: [String]
  /// How many posts the member wrote that are still there.
  public var posts: Int

  /// An entry from its parts.
  public init(brief: MemberBrief, ties: [TopicID: TopicTie], worksOn: [String], posts: Int) {
    self.brief = brief
    self.ties = ties
    self.worksOn = worksOn
    self.posts = posts
  }
}
