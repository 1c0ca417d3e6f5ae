// SPDX-License-Identifier: EUPL-1.2

/// What a thread has besides its posts, as one reader sees it.
public struct ThreadSupplement: Hashable, Sendable {
  /// The newest polls that its posts ask, as far as they are: without options, and nothing of what anybody chose.
  public var polls: [Poll]
  /// What a member wrote that the thread comes to.
  public var digest: ThreadDigest?

  /// Nothing unless said.
  public init(polls: [Poll] = [], digest: ThreadDigest? = nil) {
    self.polls = polls
    self.digest = digest
  }

  /// The poll that a post asks; nil for others.
  public func poll(askedBy post: PostReference) -> Poll? { polls.first { $0.post == post } }
}
