// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// The Message-IDs of posts: those that their messages came with, else made of the number,
/// `12.3.lwe2x9@board.invalid`, with the second in which the board was made, so that posts of two
/// boards are told apart.
struct MailIDs: OwnIDs {
  /// What the addresses of members end in: no mail reaches them (RFC 2606).
  static let host = "board.invalid"

  private let database: Database
  private let suffix: String

  /// The ids of a board.
  init(_ store: Store) throws(StoreError) {
    database = store.database
    suffix = ".\(String(try store.board().created.seconds, radix: 36))@\(Self.host)"
  }

  /// The id of a post that was written on the board.
  func made(of post: PostReference) -> String { "\(post.thread).\(post.number)\(suffix)" }

  /// Whether an id has the form of those made here.
  func isMade(_ id: some StringProtocol) -> Bool { id.hasSuffix(suffix) }

  func ours(_ kind: ItemKind, _ external: String) throws(StoreError) -> Int64? {
    guard isMade(external), let post = PostReference("#" + external.dropLast(suffix.count)), made(of: post) == external
    else { return nil }
    switch kind {
    // A thread is known by its opening post.
    case .thread:
      guard post.number == 1 else { return nil }
      return try database.number("SELECT number FROM thread WHERE number = ?", post.thread).map(Int64.init)
    case .post:
      return try database.number("SELECT id FROM post WHERE thread = ? AND number = ?", post.thread, post.number)
        .map(Int64.init)
    case .member, .tip, .topic, .organisation, .network, .event, .poll: return nil
    }
  }
}
