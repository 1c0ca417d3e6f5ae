// SPDX-License-Identifier: EUPL-1.2

/// What a member has on the board: drafts, what is kept and followed, what was written. Each count
/// ends at `countLimit`.
public struct OwnPage: Hashable, Sendable {
  /// A list of threads on the page, each with a query that finds it.
  public enum List: String, CaseIterable, Sendable {
    case bookmarks
    case watched
    case muted
    case started
    case repliedIn

    /// The query that finds its threads.
    public var query: Query {
      let state: Query.State =
        switch self {
        case .bookmarks: .bookmarked
        case .watched: .watched
        case .muted: .muted
        case .started: .mine
        case .repliedIn: .replied
        }
      return Query(terms: [Query.Term(.state(state))])
    }
  }

  /// How long a list is.
  public struct Count: Hashable, Sendable {
    /// Threads in it, at most `countLimit`.
    public var threads: Int
    /// Those with something unread, at most `countLimit`.
    public var unread: Int

    /// A count; nothing unless said.
    public init(threads: Int = 0, unread: Int = 0) {
      self.threads = threads
      self.unread = unread
    }
  }

  /// A topic that is followed in some way.
  public struct FollowedTopic: Hashable, Sendable {
    /// The topic.
    public var topic: TopicID
    /// How it is followed.
    public var follow: Follow

    /// A followed topic from its parts.
    public init(_ topic: TopicID, _ follow: Follow) {
      self.topic = topic
      self.follow = follow
    }
  }

  /// The largest count; it means so many or more.
  public static let countLimit = 999

  /// Open drafts, newest first.
  public var drafts: [Draft]
  /// Saved searches in the order of their names.
  public var searches: [SavedSearch]
  /// Topics that are watched, muted or bookmarked, by id.
  public var topics: [FollowedTopic]
  /// The lists of threads.
  public var counts: [List: Count]
  /// How often the member asked and helped.
  public var reciprocity = Reciprocity()

  /// A page from its parts.
  public init(
    drafts: [Draft] = [], searches: [SavedSearch] = [], topics: [FollowedTopic] = [], counts: [List: Count] = [:]
  ) {
    self.drafts = drafts
    self.searches = searches
    self.topics = topics
    self.counts = counts
  }
}
