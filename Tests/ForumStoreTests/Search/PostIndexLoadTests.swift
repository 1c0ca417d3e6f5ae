// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct PostIndexLoadTests {
  /// A board of many different words, loaded in many pieces.
  private func loaded(gathered: Int = 16 << 10) throws -> TestBoard {
    let board = try TestBoard()
    let database = board.store.database
    try database.write { () throws(StoreError) in
      do {
        let long = try board.ask("Lang gesprek", body: "Begin.")
        for post in 0..<100 {
          let words = (0..<600).map { "w\(post * 600 + $0)x" }
          try board.reply(long, words.joined(separator: " "), by: board.asker)
        }
      } catch { throw error as? StoreError ?? .engine(code: 0, message: "\(error)") }
      try database.run("INSERT INTO post_text(post_text) VALUES ('delete-all')")
      try PostIndexLoad(index: board.store.index, gathered: gathered).add(from: 0)
    }
    return board
  }

  private func found(_ word: String, on board: TestBoard) throws -> Int {
    try board.store.database.number("SELECT count(*) FROM post_text WHERE post_text MATCH ?", word) ?? 0
  }

  @Test func takesInEachPostOnce() throws {
    let board = try loaded()
    #expect(try found("begin", on: board) == 1)
    #expect(try found("w*", on: board) == 100)
    #expect(try board.store.check().isEmpty)
  }

  /// Of many pieces and of few.
  @Test(arguments: [16 << 10, 400 << 10])
  func leavesNothingForLaterRepliesToMerge(_ gathered: Int) throws {
    let board = try loaded(gathered: gathered)
    let database = board.store.database
    let pages = try #require(try database.number("SELECT count(*) FROM post_text_data"))
    #expect(pages > 100)
    let thread = try board.ask("Kort gesprek", body: "Begin.")
    var most = 0
    for _ in 0..<120 {
      let before = try #require(try database.number("SELECT total_changes()"))
      try board.reply(thread, "Nog een antwoord met een paar woorden.")
      most = max(most, try #require(try database.number("SELECT total_changes()")) - before)
    }
    #expect(most < pages / 2, "a reply changed \(most) rows of an index of \(pages)")
  }

  @Test func addsToAnIndexThatHasPosts() throws {
    let board = try loaded()
    let database = board.store.database
    let first = try board.ask("Nieuw", body: "Nieuwkomer.")
    let id = try #require(try database.number("SELECT id FROM post WHERE thread = ?", first.thread))
    for number in 0..<5 { try board.reply(first, "Nieuwkomer \(number).") }
    try database.write { () throws(StoreError) in
      try database.run("INSERT INTO post_text(post_text) VALUES ('delete-all')")
      try PostIndexLoad(index: board.store.index).add(from: 0)
      try database.run(
        """
        INSERT INTO post_text(post_text, rowid, title, body)
          SELECT 'delete', id, title, body FROM post_content WHERE id >= ?
        """, id)
      try PostIndexLoad(index: board.store.index).add(from: Int64(id))
    }
    #expect(try found("nieuwkomer", on: board) == 6)
    #expect(try board.store.check().isEmpty)
  }
}
