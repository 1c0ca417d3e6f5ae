// SPDX-License-Identifier: EUPL-1.2

/// All that the home screen shows one member.
public struct Today: Hashable, Sendable {
  /// Waiting questions and feedback, those on the member's topics first, then oldest first; none of
  /// the member's own.
  public var waiting: [ThreadSummary]
  /// How many wait in all that are not the member's own.
  public var waitingCount: Int
  /// The member's own questions and feedback that wait, longest first.
  public var own: [ThreadSummary] = []
  /// Threads with something new since the previous visit, as far as they are read: the counts below
  /// cost less.
  public var changed: [ThreadSummary] = []
  /// Unseen notices, newest first.
  public var notices: [Notice]
  /// Threads with activity since the previous visit that is not the member's own, at most
  /// `BoardCounts.limit`.
  public var changedThreads: Int
  /// Posts by others since the previous visit, at most `BoardCounts.limit`.
  public var newPosts: Int
  /// Tips by others since the previous visit, at most `BoardCounts.limit`.
  public var newTips: Int
  /// Start of the previous visit; nil on the first.
  public var since: Timestamp?
  /// Pinned tips in their order.
  public var pinnedTips: [Tip]
  /// Open drafts, newest first.
  public var drafts: [Draft]
  /// The whole board.
  public var counts: BoardCounts
  /// What networks, events and polls have for the member.
  public var meetings = MeetingNews()
  /// First steps that a new member has still to take, in their order; empty for whoever took all, or is new no more.
  public var steps: [FirstStep] = []

  /// A home screen from its parts.
  public init(
    waiting: [ThreadSummary] = [], waitingCount: Int = 0, notices: [Notice] = [], changedThreads: Int = 0,
    newPosts: Int = 0, newTips: Int = 0, since: Timestamp? = nil, pinnedTips: [Tip] = [], drafts: [Draft] = [],
    counts: BoardCounts = BoardCounts()
  ) {
    self.waiting = waiting
    self.waitingCount = waitingCount
    self.notices = notices
    self.changedThreads = changedThreads
    self.newPosts = newPosts
    self.newTips = newTips
    self.since = since
    self.pinnedTips = pinnedTips
    self.drafts = drafts
    self.counts = counts
  }
}
