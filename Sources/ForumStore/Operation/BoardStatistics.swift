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
    /// The visible posts written in it.
    public var posts: Int

    /// A line from its parts.
    public init(year: Int, month: Int, posts: Int) {
      self.year = year
      self.month = month
      self.posts = posts
    }
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

  /// Nothing counted.
  public init() {}
}
