// SPDX-License-Identifier: EUPL-1.2

/// What came since a moment and matters to one member, to be read in one go or sent by mail.
public struct Digest: Hashable, Sendable {
  /// The largest length of each of its lists.
  public static let limit = 50

  /// What is in it arrived since then.
  public var since: Timestamp
  /// Unseen notices, oldest first.
  public var notices: [Notice]
  /// Unread threads that others started on the member's topics, in the order of their numbers.
  public var threads: [ThreadSummary]
  /// Tips that others wrote on the member's topics, in the order of their numbers.
  public var tips: [Tip]
  /// Threads that wait for an answer the member could give, as on the home screen, at most five;
  /// none of `threads`.
  public var waiting: [ThreadSummary]
  /// How many wait in all that are not the member's own.
  public var waitingCount: Int
  /// Threads with posts by others, on the whole board, at most `BoardCounts.limit`.
  public var changedThreads: Int
  /// Posts by others on the whole board, at most `BoardCounts.limit`.
  public var newPosts: Int
  /// Tips by others on the whole board, at most `BoardCounts.limit`.
  public var newTips: Int

  /// What networks, events and polls have for the member.
  public var meetings = MeetingNews()

  /// Whether nothing arrived. What only still waits makes no digest: it would come again every day.
  public var isEmpty: Bool { notices.isEmpty && threads.isEmpty && tips.isEmpty && newPosts == 0 && newTips == 0 }

  /// A digest from its parts.
  public init(
    since: Timestamp, notices: [Notice] = [], threads: [ThreadSummary] = [], tips: [Tip] = [],
    waiting: [ThreadSummary] = [], waitingCount: Int = 0, changedThreads: Int = 0, newPosts: Int = 0, newTips: Int = 0
  ) {
    self.since = since
    self.notices = notices
    self.threads = threads
    self.tips = tips
    self.waiting = waiting
    self.waitingCount = waitingCount
    self.changedThreads = changedThreads
    self.newPosts = newPosts
    self.newTips = newTips
  }
}
