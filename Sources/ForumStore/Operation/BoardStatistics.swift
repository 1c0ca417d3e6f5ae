// SPDX-License-Identifier: EUPL-1.2

import Forum

/// How much stands on a board that all read, by layer, topic and month. Nothing in it is about a person.
public struct BoardStatistics: Hashable, Sendable {
  /// A layer of government, with all below it.
  public struct LayerLine: Hashable, Sendable {
    /// The layer.
    public var layer: LayerID
    /// Its visible threads.
    public var threads: Int
    /// Its members who have not left.
    public var members: Int

    /// A line from its parts.
    public init(layer: LayerID, threads: Int, members: Int) {
      self.layer = layer
      self.threads = threads
      self.members = members
    }
  }

  /// A topic.
  public struct TopicLine: Hashable, Sendable {
    /// The topic.
    public var topic: TopicID
    /// Its visible threads.
    public var threads: Int
    /// Those of them that wait for an answer.
    public var waiting: Int
    /// Its tips that stand.
    public var tips: Int

    /// A line from its parts.
    public init(topic: TopicID, threads: Int, waiting: Int, tips: Int) {
      self.topic = topic
      self.threads = threads
      self.waiting = waiting
      self.tips = tips
    }
  }

  /// A month of the calendar, in UTC.
  public struct MonthLine: Hashable, Sendable {
    /// Its first day's year.
    public var year: Int
    /// 1–12.
    public var month: Int
    /// The visible threads started in it.
    public var threads: Int
    /// The visible posts written in it, those that start a thread too.
    public var posts: Int

    /// A line from its parts.
    public init(year: Int, month: Int, threads: Int = 0, posts: Int) {
      self.year = year
      self.month = month
      self.threads = threads
      self.posts = posts
    }
  }

  /// How long questions waited, and how many got something, among the newest threads.
  public struct Questions: Hashable, Sendable {
    /// How many questions and feedback threads there are among them.
    public var asked = 0
    /// Those of them in which somebody else wrote.
    public var answered = 0
    /// Those of them with an answer that helped.
    public var helped = 0
    /// Seconds until the first answer, of the question in the middle; nil without any.
    public var median: Int?
    /// The same of the one that waited longest.
    public var longest: Int?

    /// Nothing counted.
    init() {}

    /// Counts from how long each question waited, nil for those that still do.
    public init(waits: [Int?], helped: Int) {
      let known = waits.compactMap { $0 }.sorted()
      asked = waits.count
      answered = known.count
      self.helped = helped
      longest = known.last
      // Of an even number the earlier of the two in the middle, so that it is one that was waited.
      median = known.isEmpty ? nil : known[(known.count - 1) / 2]
    }
  }

  /// How often one group of layers answered another, among the newest threads.
  public struct Bridge: Hashable, Sendable {
    /// The group of layers of whoever asked.
    public var asker: LayerID
    /// The group of layers of whoever answered.
    public var answerer: LayerID
    /// How many answers; nil for a few, of which it could be told whose they are.
    public var answers: Int?

    /// A bridge; fewer answers than `fewest` are not told.
    public init(asker: LayerID, answerer: LayerID, answers: Int) {
      self.asker = asker
      self.answerer = answerer
      self.answers = answers < Self.fewest ? nil : answers
    }

    /// The smallest number that is told.
    public static let fewest = 5
  }

  /// Members who have not left.
  public var members = 0
  /// Organisations with a member.
  public var organisations = 0
  /// Visible threads.
  public var threads = 0
  /// Threads that wait for an answer.
  public var waiting = 0
  /// Visible posts.
  public var posts = 0
  /// Tips that stand.
  public var tips = 0
  /// Networks.
  public var networks = 0
  /// Events that took or take place; no drafts and none that were cancelled.
  public var events = 0
  /// Polls and input rounds.
  public var polls = 0
  /// Those of them that are closed and of which the outcome is still owed.
  public var pollsOwed = 0
  /// Layers with a thread or a member, as the board orders them.
  public var layers: [LayerLine] = []
  /// Topics with a thread or a tip, those with most threads first.
  public var topics: [TopicLine] = []
  /// Every month from the first post to the last, the oldest first; those without a post too.
  public var months: [MonthLine] = []
  /// How long questions waited.
  public var questions = Questions()
  /// Who answers whom: each group of layers that asked with each that answered, as the board orders them.
  public var bridges: [Bridge] = []
  /// Of how many of the newest threads `questions` and `bridges` are; nil for all.
  public var newest: Int?

  /// Nothing counted.
  public init() {}
}
