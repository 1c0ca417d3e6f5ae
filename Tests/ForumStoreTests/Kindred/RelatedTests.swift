// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite("Threads that have to do with a thread") struct RelatedTests {
  private func related(_ board: TestBoard, _ number: Int, as member: Member? = nil, limit: Int = 5) throws -> [Int] {
    try board.store.relatedThreads(to: number, viewer: (member ?? board.asker).id, limit: limit).map(\.number)
  }

  @Test("those like its title come first, then those that share its topics, answered ones first")
  func order() throws {
    let board = try TestBoard()
    try board.ask("Klare brieven voor burgers", topics: ["plain-language", "open-data"])
    try board.ask("Een zwembad zonder chloor", topics: ["open-data", "plain-language"])
    let answered = try board.ask("Fietsen in de gang", topics: ["plain-language", "open-data"])
    let answer = try board.reply(answered)
    try board.store.setHelped(true, answer, by: board.asker.id, at: monday)
    try board.ask("Iets met één onderwerp gemeen", topics: ["plain-language"])
    try board.ask("Wie schrijft klare brieven?", topics: ["field-staff"])
    #expect(try related(board, 1) == [5, 3, 2])
    #expect(try related(board, 1, limit: 2) == [5, 3])
    #expect(try related(board, 4) == [], "one shared topic tells little")
    #expect(try related(board, 5) == [1])
  }

  @Test("hidden, removed and muted ones are left out")
  func leftOut() throws {
    let board = try TestBoard()
    for _ in 1...5 { try board.ask("Klare brieven voor burgers") }
    try board.store.setHidden(true, thread: 2, reason: "dubbel", by: board.moderator.id, at: monday)
    try board.store.remove(PostReference(thread: 3, number: 1), reason: "", by: board.asker.id, at: monday)
    try board.store.setStance(.mute, of: .thread(4), by: board.asker.id)
    #expect(try related(board, 1) == [5])
    let others = try related(board, 1, as: board.moderator)
    #expect(others == [4, 5])
  }

  @Test("no statement reads a growing table from end to end")
  func plans() throws {
    let board = try TestBoard()
    for number in 1...9 { try board.ask("Klare brief \(number)", topics: ["plain-language", "open-data"]) }
    _ = try related(board, 1)
    #expect(try board.scans() == [])
  }
}
