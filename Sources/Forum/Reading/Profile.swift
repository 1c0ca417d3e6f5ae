// SPDX-License-Identifier: EUPL-1.2

/// All that a profile shows of a member.
public struct Profile: Hashable, Sendable {
  /// The member.
  public var member: Member
  /// The newest threads the member started, newest first, at most ten.
  public var threads: [ThreadSummary]
  /// The tips the member owns, at most ten.
  public var tips: [Tip]
  /// Whether there are threads or tips besides these.
  public var (hasMoreThreads, hasMoreTips) = (false, false)
  /// How many posts the member wrote that are still there.
  public var posts: Int

  /// A profile from its parts.
  public init(member: Member, threads: [ThreadSummary], tips: [Tip], posts: Int) {
    self.member = member
    self.threads = threads
    self.tips = tips
    self.posts = posts
  }
}
