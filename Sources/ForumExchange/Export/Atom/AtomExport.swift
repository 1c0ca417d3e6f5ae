// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// Writes the newest posts of threads as a feed (RFC 4287, with the threading extension of RFC
/// 4685).
///
/// It holds what all may see: no hidden threads unless a moderator asks for them, no removed
/// posts, and of networks only what a query for one names.
public struct AtomExport {
  /// How many entries a feed has when nothing else is said, and how many it has at most.
  public static let usualLimit = 50
  /// How many entries a feed has at most: readers fetch it whole.
  static let maximumLimit = 1000

  private let store: Store

  /// An export of a board.
  public init(of store: Store) { self.store = store }

  /// Writes the newest posts of the threads that a request finds, the newest first, to a file for
  /// the owner only, or to standard output for `-`; returns how many entries were written.
  public func run(path: String, threads request: ThreadListRequest, limit: Int) throws(ExchangeError) -> Int {
    try OutputFile.write(path, of: store) { (output) throws(StoreError) in
      let limit = min(max(limit, 1), Self.maximumLimit)
      let entries = try entries(request, limit: limit)
      let feed = AtomFeed(board: try store.board())
      output.append(feed.head(updated: entries.map(\.updated).max()))
      for entry in entries { output.append(feed.entry(entry)) }
      output.append(feed.end)
      return entries.count
    }
  }

  /// The newest posts. They stand in the threads with the latest posts, of which no more are looked
  /// at than there are entries, and a thread has no more newest posts than there are entries.
  private func entries(_ request: ThreadListRequest, limit: Int) throws(StoreError) -> [AtomEntry] {
    var entries: [AtomEntry] = []
    for number in try newestThreads(request, limit: limit) {
      let thread = try store.thread(number, viewer: request.viewer, now: request.now)
      entries += thread.posts.filter { $0.tombstone == nil }.map { AtomEntry(post: $0, thread: thread.summary) }
      entries.sort { $0.precedes($1) }
      entries.removeLast(max(0, entries.count - limit))
    }
    return entries
  }

  private func newestThreads(_ request: ThreadListRequest, limit: Int) throws(StoreError) -> [Int] {
    var request = request
    request.query.sort = .newest
    request.isForOthers = true
    request.limit = 1000
    var numbers: [Int] = []
    var pinned = 0
    repeat {
      let page = try store.threads(request)
      numbers += page.items.map(\.number)
      // Pinned ones come first, however old their last post is.
      pinned += page.items.count { $0.isPinned }
      request.after = page.next
    } while request.after != nil && numbers.count < limit + pinned
    return Array(numbers.prefix(limit + pinned))
  }
}

/// A post of a feed.
struct AtomEntry {
  var post: Post
  var thread: ThreadSummary

  /// When its text was last changed.
  var updated: Timestamp { post.edited ?? post.created }

  /// The newer one comes first.
  func precedes(_ other: AtomEntry) -> Bool {
    (post.created, post.id) > (other.post.created, other.post.id)
  }
}
