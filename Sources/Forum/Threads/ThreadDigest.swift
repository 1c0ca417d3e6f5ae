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

  /// What tells this text from another that stood or will stand in its place, for an edit that begins with it; 0 stands for
  /// none. Earlier texts are not kept, so that there is nothing to count: it is the text's FNV-1a hash of 32 bits.
  public var version: Int {
    let hash = body.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return Int(max(hash, 1))
  }
}
