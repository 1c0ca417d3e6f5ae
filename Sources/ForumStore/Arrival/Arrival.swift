// SPDX-License-Identifier: EUPL-1.2

import Forum

/// An import that has numbers on the board and is not whole yet, as the row of `arrival` says it.
///
/// Its posts stand in `post` and in the search index, under threads that do not stand yet, so that
/// whoever joins the thread sees none of it. Whoever reads a table or an index without the thread
/// leaves out these numbers.
package struct Arrival: Equatable {
  /// Numbers in a row; empty when the last one is before the first.
  package struct Span: Equatable {
    /// The first number.
    package var first: Int
    /// The last number.
    package var last: Int

    /// From a number to another.
    package init(_ first: Int, _ last: Int) { (self.first, self.last) = (first, last) }

    /// No number.
    package static let none = Span(1, 0)
  }

  /// Tells it from one that somebody began after taking it back.
  var token: Int64
  /// What the audit log will call its source.
  var source: String
  /// When it began.
  var started: Timestamp
  /// The ids of its posts.
  package var posts: Span
  /// The numbers of its threads.
  package var threads: Span
  /// The ids of its members.
  var members: Span
  /// The numbers of its tips.
  var tips: Span

  /// An import by its parts.
  package init(
    token: Int64, source: String, started: Timestamp, posts: Span, threads: Span, members: Span, tips: Span
  ) {
    (self.token, self.source, self.started) = (token, source, started)
    (self.posts, self.threads, self.members, self.tips) = (posts, threads, members, tips)
  }

  /// Nothing arrives.
  static let none = Arrival(
    token: 0, source: "", started: Timestamp(seconds: 0), posts: .none, threads: .none, members: .none, tips: .none)

  /// The tables that give numbers which are never given again, with the numbers of this import.
  var given: [(table: String, numbers: Span)] {
    [("post", posts), ("thread", threads), ("member", members), ("tip", tips)]
  }
}

extension Database {
  /// What arrives at the moment, `Arrival.none` when nothing does.
  func arrival() throws(StoreError) -> Arrival {
    try first(
      """
      SELECT token, source, started, first_post, last_post, first_thread, last_thread, first_member, last_member, first_tip,
        last_tip FROM arrival
      """
    ) { (row) throws(StoreError) in
      let spans = try stride(from: 3, to: 11, by: 2).map { (at) throws(StoreError) in
        Arrival.Span(try row.value(at), try row.value(at + 1))
      }
      return Arrival(
        token: row.integer(0), source: row.string(1), started: try row.value(2), posts: spans[0], threads: spans[1],
        members: spans[2], tips: spans[3])
    } ?? .none
  }

  /// The parts of a stretch of posts in which none arrive, the newest first.
  func seen(from floor: Int64, to ceiling: Int64) throws(StoreError) -> [(floor: Int64, ceiling: Int64)] {
    let arriving = try arrival().posts
    guard arriving.first <= arriving.last, floor <= Int64(arriving.last), ceiling >= Int64(arriving.first) else {
      return [(floor, ceiling)]
    }
    return [(Int64(arriving.last) + 1, ceiling), (floor, Int64(arriving.first) - 1)].filter { $0.0 <= $0.1 }
  }
}
