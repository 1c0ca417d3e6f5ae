// SPDX-License-Identifier: EUPL-1.2

/// How a member stands to a topic; the three are independent of each other.
public struct TopicTie: OptionSet, Hashable, Sendable {
  /// The bits as the store keeps them.
  public let rawValue: Int

  /// A tie from its stored bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// "I follow it."
  public static let follows = TopicTie(rawValue: 1)
  /// "I work on it now."
  public static let worksOn = TopicTie(rawValue: 2)
  /// "I have done it, ask me."
  public static let canHelp = TopicTie(rawValue: 4)

  /// Each of them by itself, in the order in which they are named.
  public static let each: [TopicTie] = [.follows, .worksOn, .canHelp]
}
