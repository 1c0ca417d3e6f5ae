// SPDX-License-Identifier: EUPL-1.2

/// A summary of a long thread, written by a member and kept beside it.
public struct ThreadDigest: Hashable, Sendable {
  /// A thread of more posts than this is offered one.
  public static let longThread = 10

  /// The text.
  public var body: String
  /// Who wrote it.
  public var author: MemberBrief
  /// When.
  public var written: Timestamp

  /// A summary from its parts.
  public init(body: String, author: MemberBrief, written: Timestamp) {
    self.body = body
    self.author = author
    self.written = written
  }
}
