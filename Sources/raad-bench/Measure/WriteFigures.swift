// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Seeded

/// What writing costs, durable on the disk, on a board whose changes are thrown away.
struct WriteFigures {
  let board: String
  /// How many threads there are to reply in.
  let threads: Int
  let words: [WordList]

  /// The board takes no reply at all, so that there is nothing to measure.
  struct NoReply: Error {
    let refusal: Refusal?
  }

  /// Milliseconds of a reply beyond the flush of the disk, which is one for each: the time at work,
  /// waiting left out.
  func reply(times: Int = 60) throws -> Double {
    let store = try durable()
    var random = SeededRandom(seed: 1, stream: 0)
    return try median(of: times) { (_) throws(StoreError) in
      let thread = random.within(1...threads)
      let body = Prose(words[0], &random).body(words: 120, &random)
      let author = MemberID(Int64(random.within(2...10)))
      return { () throws(StoreError) in
        _ = try store.reply(
          to: PostReference(thread: thread, number: 1), body: body, language: .unknown, by: author, at: BoardShape.now)
      }
    }
  }

  /// The same of signing up for the event that most come to and taking that back, of a vote in the poll that most vote in,
  /// and of closing each of the large polls that are open.
  func meetings(members: Int, times: Int = 30) throws -> [Figure: Double] {
    let store = try durable()
    var random = SeededRandom(seed: 1, stream: 1)
    let signUp = try median(of: times) { (_) throws(StoreError) in
      let member = MemberID(Int64(random.within(2...members)))
      return { () throws(StoreError) in
        for attendance in [Attendance.yes, .no] {
          _ = try store.signUp(attendance, toEvent: 1, by: member, at: BoardShape.now)
        }
      }
    }
    let vote = try median(of: times) { (_) throws(StoreError) in
      let (member, option) = (MemberID(Int64(random.within(2...members))), random.within(1...PlannedPoll.options))
      return { () throws(StoreError) in
        try store.vote(Ballot([Ballot.Mark(option)]), inPoll: 1, by: member, at: BoardShape.now)
      }
    }
    var closing: [Double] = []
    for poll in 1..<BoardShape.largePolls.count {
      // The founder is a steward, who may close any.
      closing.append(
        try timed { () throws(StoreError) in
          _ = try store.closePoll(poll, by: MemberID(1), at: BoardShape.now)
        })
    }
    return [.signUp: signUp, .vote: vote, .closePoll: closing.max() ?? 0]
  }

  private func durable() throws(StoreError) -> Store {
    let store = try Store(path: board)
    try store.database.execute("PRAGMA synchronous = FULL")
    return store
  }

  private func timed(_ act: () throws(StoreError) -> Void) throws(StoreError) -> Double {
    let start = Clock.worked
    try act()
    return Double(Clock.worked - start) / 1e6
  }

  /// The median of acts, each of which `next` gets ready; those that are refused do not count.
  private func median(
    of times: Int, _ next: (Int) throws(StoreError) -> () throws(StoreError) -> Void
  ) throws -> Double {
    var taken: [Double] = []
    var refusal: Refusal?
    for time in 0..<times {
      let act = try next(time)
      do throws(StoreError) {
        taken.append(try timed(act))
      } catch .refused(let reason) {
        // Some threads are locked, some members left.
        refusal = reason
      }
    }
    guard !taken.isEmpty else { throw NoReply(refusal: refusal) }
    return Timing.median(taken)
  }
}
