// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct PinTests {
  /// Topics with room for twelve pinned tips.
  static let topics = ["open-data", "privacy", "security", "open-source"]

  private func fill(_ board: TestBoard, tips: Int, pinned: Int) throws {
    for index in 0..<tips { try board.tip("Tip \(index + 1)", topics: [Self.topics[index % Self.topics.count]]) }
    for number in 1...pinned { try board.store.pinTip(number, by: board.moderator.id, at: monday) }
  }

  @Test(
    arguments: [
      (nil, [2, 3, 1]), (1, [1, 2, 3]), (2, [2, 1, 3]), (3, [2, 3, 1]), (99, [2, 3, 1]), (0, [1, 2, 3]),
      (-5, [1, 2, 3]),
    ] as [(Int?, [Int])])
  func movesToAPlace(_ place: Int?, _ order: [Int]) throws {
    let board = try TestBoard()
    try fill(board, tips: 3, pinned: 3)
    try board.store.pinTip(1, place: place, by: board.moderator.id, at: monday)
    #expect(try board.store.pinnedTips() == order)
    #expect(try board.titles(TipFilter(pinnedOnly: true)) == order.map { "Tip \($0)" })
  }

  @Test func onlyModeratorsPin() throws {
    let board = try TestBoard()
    try fill(board, tips: 2, pinned: 1)
    #expect(refusal { try board.store.pinTip(2, by: board.asker.id, at: monday) } == .moderatorsOnly)
    #expect(refusal { try board.store.unpinTip(1, by: board.asker.id, at: monday) } == .moderatorsOnly)
    try board.store.pinTip(2, by: board.steward.id, at: monday)
    #expect(try board.store.pinnedTips() == [1, 2])
  }

  @Test func tellsTheOwnerOnceAndTheAuditLogAlways() throws {
    let board = try TestBoard()
    try fill(board, tips: 2, pinned: 2)
    try board.store.pinTip(2, place: 1, by: board.moderator.id, at: monday)
    func told() throws -> Int? {
      try board.store.database.number("SELECT count(*) FROM notice WHERE kind = 'tipPinned'")
    }
    #expect(try told() == 2)
    try board.store.unpinTip(2, by: board.moderator.id, at: monday)
    try board.store.unpinTip(2, by: board.moderator.id, at: monday)
    #expect(try told() == 1, "what was not seen yet is withdrawn")
    let audit = try board.store.database.rows(
      "SELECT action || ' ' || target FROM audit WHERE actor = ? ORDER BY id",
      board.moderator.id
    ) { (row) throws(StoreError) in row.string(0) }
    #expect(audit == ["pinTip tip:1", "pinTip tip:2", "pinTip tip:2", "unpinTip tip:2"])
  }

  @Test func twelveOnABoard() throws {
    let board = try TestBoard()
    try fill(board, tips: 14, pinned: 12)
    let pin = { (number: Int, replacing: Int?) in
      try board.store.pinTip(number, place: 1, replacing: replacing, by: board.moderator.id, at: monday)
    }
    #expect(refusal { try pin(13, nil) } == .boardPinsFull(limit: 12))
    #expect(try board.store.pinnedTips() == Array(1...12))
    try pin(13, 12)
    #expect(try board.store.pinnedTips() == [13] + Array(1...11))
    // One that is pinned moves however full the board is; one that is not pinned makes no room.
    try pin(5, nil)
    #expect(refusal { try pin(14, 12) } == .boardPinsFull(limit: 12))
    #expect(throws: StoreError.notFound(.tip(99))) { try pin(14, 99) }
    #expect(try board.store.pinnedTips() == [5, 13, 1, 2, 3, 4] + Array(6...11))
  }

  @Test func fiveATopic() throws {
    let board = try TestBoard()
    for index in 1...7 { try board.tip("Tip \(index)", topics: index == 7 ? ["privacy"] : ["privacy", "open-data"]) }
    for number in 1...5 { try board.store.pinTip(number, by: board.moderator.id, at: monday) }
    let full = Refusal.topicPinsFull(topic: TopicID("privacy"), limit: 5)
    #expect(refusal { try board.store.pinTip(7, by: board.moderator.id, at: monday) } == full)
    try board.store.pinTip(7, replacing: 1, by: board.moderator.id, at: monday)
    #expect(try board.store.pinnedTips() == [2, 3, 4, 5, 7])
    #expect(refusal { try board.store.pinTip(6, by: board.moderator.id, at: monday) } == full)
    // Open data has four now; with a fifth, a pinned tip cannot come to it by a change of topics
    // either.
    try board.tip("Nog een", topics: ["open-data"])
    try board.store.pinTip(8, by: board.moderator.id, at: monday)
    let change = NewTip(title: "Tip 7", body: "x", topics: [TopicID("privacy"), TopicID("open-data")])
    #expect(
      refusal { try board.store.editTip(7, to: change, by: board.asker.id, at: monday) }
        == .topicPinsFull(topic: TopicID("open-data"), limit: 5))
    try board.store.editTip(
      2, to: NewTip(title: "Tip 2", body: "x", topics: [TopicID("open-data"), TopicID("privacy")]), by: board.asker.id,
      at: monday)
  }

  @Test func twoModeratorsWhoPinTheTwelfthAtOnce() async throws {
    let folder = try Scratch()
    let path = folder.file("board.db")
    let board = try TestBoard(path: path)
    try fill(board, tips: 16, pinned: 11)
    let pinners = [board.moderator.id, board.steward.id]
    let outcomes = try await withThrowingTaskGroup(of: Refusal?.self) { group in
      for number in 12...16 {
        group.addTask {
          let store = try Store(path: path)
          do { try store.pinTip(number, by: pinners[number % 2], at: monday) } catch StoreError.refused(let refusal) {
            return refusal
          }
          return nil
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count { $0 == nil } == 1)
    #expect(outcomes.count { $0 == .boardPinsFull(limit: 12) } == 4)
    #expect(try board.store.pinnedTips().count == 12)
  }
}
