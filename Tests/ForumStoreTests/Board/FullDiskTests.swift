// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct FullDiskTests {
  @Test func aFullDiskLeavesNothingHalfWritten() throws {
    let scratch = try Scratch()
    let path = scratch.file("board.db")
    let board = try TestBoard(path: path)
    let opening = try board.ask()
    let draft = try board.store.saveDraft(
      Draft(target: .reply(to: opening), saved: monday, fields: ["body": "lang"]), of: board.helper.id
    ).draft
    let pages = try #require(try board.store.database.number("PRAGMA page_count"))
    _ = try board.store.database.number("PRAGMA max_page_count = \(pages + 4)")
    let long = String(repeating: "woorden ", count: 12_000)
    let error = storeError {
      try board.store.reply(
        to: opening, body: long, language: .unknown, by: board.helper.id, at: monday, draft: draft.id)
    }
    #expect(error == .diskFull(path: path))
    // All as it was, the draft too; and the connection goes on.
    #expect(try board.store.thread(1, viewer: board.asker.id, now: monday).posts.count == 1)
    #expect(try board.summary(1).isWaiting(at: monday))
    #expect(try board.store.draft(for: .reply(to: opening), of: board.helper.id) == draft)
    _ = try board.store.database.number("PRAGMA max_page_count = 1073741823")
    #expect(try board.reply(opening, long) == PostReference(thread: 1, number: 2))
    let verdict = try board.store.database.first("PRAGMA integrity_check") { (row) throws(StoreError) in row.string(0) }
    #expect(verdict == "ok")
  }

  @Test func aPartThatFailsIsUndoneAlone() throws {
    let store = try TestBoard().store
    try store.database.write { () throws(StoreError) in
      try store.database.run("UPDATE board SET motto = 'buiten'")
      try? store.database.write { () throws(StoreError) in
        try store.database.run("UPDATE board SET motto = 'binnen'")
        throw .busy(path: "")
      }
    }
    #expect(try store.board().motto == "buiten")
  }
}
