// SPDX-License-Identifier: EUPL-1.2

/// What a search found, best first in each part.
public struct SearchResults: Hashable, Sendable {
  /// A post that matches, with its thread.
  public struct Hit: Hashable, Sendable {
    /// The thread.
    public var thread: ThreadSummary
    /// The best matching post; the opening post when only the title matches.
    public var post: PostReference
    /// A piece of the text around the match; matched words stand between `markStart` and `markEnd`.
    public var snippet: String
    /// The network whose page the thread belongs to; nil for others.
    public var network: NetworkID?

    /// A hit from its parts.
    public init(thread: ThreadSummary, post: PostReference, snippet: String) {
      self.thread = thread
      self.post = post
      self.snippet = snippet
    }
  }

  /// Stands before a matched word in a snippet.
  public static let markStart: Unicode.Scalar = "\u{2}"
  /// Stands after a matched word in a snippet.
  public static let markEnd: Unicode.Scalar = "\u{3}"

  /// Threads, one hit each.
  public var threads: [Hit]
  /// Where the threads go on; nil when these are the last.
  public var next: PageKey?
  /// Whether there are more tips.
  public var hasMoreTips = false
  /// Whether there are more members.
  public var hasMoreMembers = false
  /// Whether there is more than this in any part.
  public var hasMore: Bool { next != nil || hasMoreTips || hasMoreMembers }
  /// Tips.
  public var tips: [Tip]
  /// Members by handle, name, organisation, works-on.
  public var members: [MemberEntry]

  /// Results from their parts.
  public init(threads: [Hit] = [], tips: [Tip] = [], members: [MemberEntry] = []) {
    self.threads = threads
    self.tips = tips
    self.members = members
  }
}
