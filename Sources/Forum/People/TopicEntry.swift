// SPDX-License-Identifier: EUPL-1.2

/// A line of the list of topics.
public struct TopicEntry: Hashable, Sendable {
  /// The topic.
  public var topic: Topic
  /// How many visible threads carry it.
  public var threads: Int
  /// How many of them wait for a first answer.
  public var waiting: Int
  /// How many tips carry it.
  public var tips: Int
  /// How many members said they can help.
  public var helpers: Int
  /// The reader's own ties.
  public var tie: TopicTie
  /// How the reader follows it, which no one else sees.
  public var follow: Follow
  /// Threads started in the last weeks; see `recentDays`.
  public var recent = 0
  /// The same of the weeks before.
  public var before = 0

  /// So many days are the last weeks.
  public static let recentDays = 28
  /// So many threads at least, so that two or three are no movement.
  static let fewestRecent = 4

  /// Whether it grew: clearly more was started in the last weeks than in those before.
  public var isInMotion: Bool { recent >= Self.fewestRecent && recent * 2 >= before * 3 }

  /// An entry from its parts.
  public init(
    topic: Topic, threads: Int, waiting: Int, tips: Int, helpers: Int, tie: TopicTie, follow: Follow = Follow()
  ) {
    self.topic = topic
    self.threads = threads
    self.waiting = waiting
    self.tips = tips
    self.helpers = helpers
    self.tie = tie
    self.follow = follow
  }
}
