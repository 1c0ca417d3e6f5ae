// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import Forum
import Testing

@testable import ForumStore

@Suite struct PollRaceTests {
  /// Many vote, each through a connection of its own, while the owner closes. Each vote is either counted or refused.
  @Test func aPollIsClosedWhileManyVote() throws {
    let folder = try Scratch()
    let path = folder.file("board.db")
    let board = try TestBoard(path: path)
    let voters = try (1...8).map { try board.newcomer("kiezer\($0)").id }
    let owner = board.asker.id
    let number = try board.poll { $0.isSecret = true }
    let kept = UnsafeMutableBufferPointer<Bool>.allocate(capacity: voters.count + 1)
    kept.initialize(repeating: false)
    defer { kept.deallocate() }
    nonisolated(unsafe) let outcomes = kept
    DispatchQueue.concurrentPerform(iterations: voters.count + 1) { index in
      do {
        let store = try Store(path: path)
        if index == voters.count / 2 {
          _ = try store.closePoll(number, by: owner, at: monday.adding(hours: 2))
        } else {
          let voter = voters[index < voters.count / 2 ? index : index - 1]
          try store.vote(Ballot([Ballot.Mark(1)]), inPoll: number, by: voter, at: monday.adding(hours: 1))
        }
        outcomes[index] = true
      } catch StoreError.refused(.pollClosed) {
        // Too late, and told so.
      } catch {
        Issue.record("\(error)")
      }
    }
    #expect(kept[voters.count / 2])
    let poll = try board.store.poll(number, viewer: owner, now: monday.adding(hours: 3))
    #expect(poll.closed != nil && poll.result?.ballots == kept.count { $0 } - 1)
    #expect(try board.store.check() == [])
  }
}
