// SPDX-License-Identifier: EUPL-1.2

/// A thread with all its posts, as one reader sees it.
public struct ThreadDetail: Hashable, Sendable {
  /// The head.
  public var summary: ThreadSummary
  /// All posts by number, tombstones included.
  public var posts: [Post]
  /// What the reader has read.
  public var marks: ReadMarks

  /// A detail from its parts.
  public init(summary: ThreadSummary, posts: [Post], marks: ReadMarks) {
    self.summary = summary
    self.posts = posts
    self.marks = marks
  }
}
