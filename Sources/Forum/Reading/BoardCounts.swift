// SPDX-License-Identifier: EUPL-1.2

/// How large the board is, and what waits on it for one member: the numbers beside the places.
///
/// What is unread, unseen or new is counted up to `limit` and no further, so that asking costs the
/// same on every board.
public struct BoardCounts: Hashable, Sendable {
  /// The largest count of unread threads, unseen notices and new things; it means so many or more.
  public static let limit = 999

  /// Members that did not leave.
  public var members: Int
  /// Organisations with a member.
  public var organisations: Int
  /// Layers with a member.
  public var layers: Int
  /// Visible threads.
  public var threads: Int
  /// Visible posts.
  public var posts: Int
  /// Tips that are not superseded or withdrawn.
  public var tips: Int
  /// Questions, feedback and calls with unread posts for the reader, at most `limit`.
  public var unreadAdvice: Int
  /// Stories and news with unread posts for the reader, at most `limit`.
  public var unreadStories: Int
  /// Those of the unread questions, feedback and calls in which others wrote since the previous
  /// visit.
  public var newAdvice: Int
  /// Those of the unread stories and news in which others wrote since the previous visit.
  public var newStories: Int
  /// Questions and feedback that wait for a first answer.
  public var waiting: Int
  /// The reader's unseen notices, at most `limit`.
  public var notices: Int
  /// For whom the reader can write besides all: the networks that they are a member of, and the board room.
  public var audiences: [Audience] = []

  /// Counts from their parts.
  public init(
    members: Int = 0, organisations: Int = 0, layers: Int = 0, threads: Int = 0, posts: Int = 0, tips: Int = 0,
    unreadAdvice: Int = 0, unreadStories: Int = 0, newAdvice: Int = 0, newStories: Int = 0, waiting: Int = 0,
    notices: Int = 0
  ) {
    self.members = members
    self.organisations = organisations
    self.layers = layers
    self.threads = threads
    self.posts = posts
    self.tips = tips
    self.unreadAdvice = unreadAdvice
    self.unreadStories = unreadStories
    self.newAdvice = newAdvice
    self.newStories = newStories
    self.waiting = waiting
    self.notices = notices
  }

  /// Takes a thread that has just been read to its end out of the unread ones, which spares
  /// counting all anew. A count at its limit stays: it may stand for more.
  public mutating func takeOut(_ thread: ThreadSummary) {
    func less(_ count: Int) -> Int { (1..<Self.limit).contains(count) ? count - 1 : count }
    if ThreadPlace.advice.kinds.contains(thread.kind) {
      unreadAdvice = less(unreadAdvice)
      if thread.isNew { newAdvice = less(newAdvice) }
    } else {
      unreadStories = less(unreadStories)
      if thread.isNew { newStories = less(newStories) }
    }
  }
}
