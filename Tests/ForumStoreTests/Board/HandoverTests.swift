// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct HandoverTests {
  /// A reader of the board would keep its log from being brought home for as long as an import gathers.
  @Test func gatheringReadsNothingOfTheBoard() throws {
    let scratch = try Scratch()
    let board = try TestBoard(path: scratch.file("board.db"))
    let source = try TestBoard()
    for number in 1...30 { try source.ask("Vraag \(number)") }
    let database = board.store.database
    let handover = try Handover("thread", from: source.store.database, to: database)
    let other = try Store(path: scratch.file("board.db"))
    try database.read { () throws(StoreError) in
      try handover.gather(where: "number > ?", 10)
      try other.database.run("UPDATE board SET motto = 'intussen'")
      // The first column says whether somebody kept it from being done.
      #expect(try other.database.number("PRAGMA wal_checkpoint(TRUNCATE)") == 0)
      #expect(try database.number("SELECT count(*) FROM \(handover.name)") == 20)
    }
  }
}
