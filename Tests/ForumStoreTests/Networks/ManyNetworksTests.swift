// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Testing

@testable import ForumStore

/// A reader in more networks than one statement of SQLite can merge lists of.
@Suite struct ManyNetworksTests {
  private static let networks = 130
  private let now = monday.adding(days: 1)

  /// A board on which the helper is in 130 networks; in each the asker asks a question, a minute after the one before.
  private func board() throws -> (board: TestBoard, threads: [Int]) {
    let board = try TestBoard()
    var threads: [Int] = []
    try board.store.together { () throws(StoreError) in
      for index in 0..<Self.networks {
        let id = NetworkID("netwerk-\(index)")
        var fields = NetworkFields(name: "Netwerk \(index)", body: "Van hier.", topics: [TopicID("open-data")])
        fields.membership = .open
        _ = try board.store.addNetwork(id, fields, by: board.asker.id, at: monday.adding(days: -1))
        _ = try board.store.joinNetwork(id, by: board.helper.id, at: monday.adding(days: -1))
        var thread = NewThread(
          kind: .question, title: "Vraag \(index)", body: "Onder ons.", topics: [TopicID("privacy")],
          language: Language(.nl))
        thread.audience = .network(id)
        threads.append(
          try board.store.ask(thread, by: board.asker.id, at: Timestamp(seconds: monday.seconds + Int64(index) * 60))
            .thread)
      }
    }
    return (board, threads)
  }

  private func pages(_ query: String, _ board: TestBoard, _ direction: PageDirection = .forward) throws -> [Int] {
    try board.list(query, as: board.helper, limit: 40, now: now, direction: direction)
  }

  @Test func everyListHoldsThemAllOnceInItsOrder() throws {
    let (board, threads) = try board()
    #expect(try pages("kind:question", board) == threads.reversed())
    #expect(try pages("kind:question", board, .backward) == threads.reversed())
    #expect(try pages("kind:question sort:oldest", board) == threads)
    #expect(try pages("kind:question sort:waiting", board) == threads)
    #expect(try pages("is:waiting", board) == threads.reversed())
    // What is pinned stands before all others.
    try board.store.setPinned(true, thread: threads[7], by: board.moderator.id, at: now)
    #expect(try pages("kind:question", board).first == threads[7])
    #expect(try pages("kind:question", board).count == Self.networks)
    // And what waits no more comes after all that does.
    try board.reply(PostReference(thread: threads[3], number: 1), by: board.helper, at: monday.adding(hours: 9))
    #expect(try pages("kind:question sort:waiting", board).last == threads[3])
    #expect(Set(try pages("kind:question sort:waiting", board)).count == Self.networks)
  }

  /// What is in the order of no list would else be looked through once for each of them.
  @Test(arguments: [
    ("is:bookmarked", "thread_follow_bookmark"), ("is:replied", "post_by_author"), ("is:unread", "reading_open"),
    ("before:1d", "thread_by_life"),
  ])
  func whatLeadsToSingleThreadsIsLookedThroughOnce(text: String, index: String) throws {
    let (board, _) = try board()
    _ = try board.store.beginVisit(board.helper.id, at: now)
    let query = try QueryParser.parse(text, vocabulary: Vocabulary(layers: [], topics: []))
    let request = ThreadListRequest(viewer: board.helper.id, now: now, query: query)
    let viewer = try board.store.viewer(board.helper.id)
    let plan = try #require(try ThreadListPlan(request, viewer: viewer, store: board.store))
    let (statement, _) = try #require(ThreadListSQL(plan, request, viewer: viewer)).pageStatement(limit: 50)
    // What is asked besides may name it as well, once a walk.
    let walks = statement.components(separatedBy: "\nUNION ALL\n").count
    let named = statement.components(separatedBy: "INDEXED BY \(index)").count - 1
    #expect((1...2).contains(named) && (walks == 1 || named == 1), "\(named) of \(walks)")
  }

  @Test func whatWasAliveAtAMomentComesFromAllOfThem() throws {
    let (board, threads) = try board()
    for index in [5, 90] {
      try board.reply(PostReference(thread: threads[index], number: 1), by: board.helper, at: now.adding(hours: index))
    }
    // A day before this all were asked, and two of them went on.
    let later = monday.adding(days: 2)
    let before = try board.list("before:1d kind:question", as: board.helper, limit: 40, now: later)
    #expect(before == [threads[90], threads[5]] + threads.reversed().filter { $0 != threads[90] && $0 != threads[5] })
  }

  @Test func todayAndCountsReachIntoAllOfThem() throws {
    let (board, threads) = try board()
    let last = PostReference(thread: threads[Self.networks - 1], number: 1)
    func today() throws -> Today { try board.store.today(for: board.helper.id, now: now) }
    #expect(try today().waitingCount == Self.networks)
    #expect(try today().waiting.first?.number == threads[0])
    #expect(try today().steps.contains(.answer))
    try board.store.setHeard(true, last, by: board.helper.id, at: now)
    #expect(try !today().steps.contains(.answer))
  }
}
