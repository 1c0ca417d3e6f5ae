// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct ConcurrencyTests {
  @Test func manyConnectionsWriteAtOnceAndNothingIsLost() async throws {
    let scratch = try Scratch()
    let path = scratch.file("board.db")
    let opening = try TestBoard(path: path).ask()
    let (writers, each) = (8, 25)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<writers {
        group.addTask {
          let store = try Store(path: path)
          let me = try #require(try store.member(handle: ["helper", "mo", "vrager", "steward"][writer % 4]))
          for count in 0..<each {
            _ = try store.reply(
              to: opening, body: "antwoord \(writer).\(count)", language: .unknown, by: me.id, at: monday)
            let detail = try store.thread(1, viewer: me.id, now: monday)
            // What is read is of one moment: the head agrees with the posts.
            #expect(detail.summary.posts == detail.posts.count)
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try Store(path: path)
    let detail = try store.thread(1, viewer: MemberID(1), now: monday)
    #expect(detail.posts.map(\.number) == Array(1...(writers * each + 1)))
    #expect(Set(detail.posts.map(\.body)).count == writers * each + 1)
    // Every fourth of them asked, and replies to the own question are no answers.
    #expect(detail.summary.answers == (writers - writers / 4) * each)
  }

  @Test func aReaderSeesOneMoment() throws {
    let scratch = try Scratch()
    let board = try TestBoard(path: scratch.file("board.db"))
    let opening = try board.ask()
    let other = try Store(path: scratch.file("board.db"))
    try other.database.read { () throws(StoreError) in
      #expect(try other.threadState(1, for: board.asker.id).lastNumber == 1)
      _ = try? board.reply(opening)
      #expect(try other.threadState(1, for: board.asker.id).lastNumber == 1)
    }
    #expect(try other.threadState(1, for: board.asker.id).lastNumber == 2)
  }
}
