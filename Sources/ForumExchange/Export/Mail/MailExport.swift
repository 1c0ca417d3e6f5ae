// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// Writes threads as a mailbox (RFC 4155, mboxrd), a message a post, for mail programs that show
/// threads.
///
/// It holds what all may see, so any member may make one: no hidden threads unless a
/// moderator asks for them, no removed posts, no addresses, and of networks only what a query for one names.
public struct MailExport {
  private let store: Store

  /// An export of a board.
  public init(of store: Store) { self.store = store }

  /// Writes the threads that a request finds, by number, to a file for the owner only, or to
  /// standard output for `-`; returns how many messages were written.
  public func run(path: String, threads request: ThreadListRequest) throws(ExchangeError) -> Int {
    try OutputFile.write(path, of: store) { (output) throws(StoreError) in
      let ids = SourceIDs(store.database, beside: store.database, source: SourceIDs.mail, own: nil)
      let made = try MailIDs(store)
      var count = 0
      var request = request
      request.isForOthers = true
      for number in try store.threadNumbers(request) {
        let thread = try store.thread(number, viewer: request.viewer, now: request.now)
        var known: [Int: String] = [:]
        for post in thread.posts {
          let given = try ids.external(.post, post.id.rawValue).flatMap(Self.fit)
          known[post.number] = given ?? made.made(of: post.reference)
        }
        let messages = MailMessages(thread: thread, ids: known)
        for post in thread.posts where post.tombstone == nil {
          output.append(messages.message(post))
          count += 1
        }
        if output.isFailed { break }
      }
      return count
    }
  }

  /// An id that may stand between angle brackets; nil for another.
  private static func fit(_ id: String) -> String? {
    id.utf8.allSatisfy { (0x21...0x7e).contains($0) && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") } ? id : nil
  }
}
