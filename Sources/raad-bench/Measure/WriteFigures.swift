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
    let store = try Store(path: board)
    try store.database.execute("PRAGMA synchronous = FULL")
    var random = SeededRandom(seed: 1, stream: 0)
    var replies: [Double] = []
    var refusal: Refusal?
    for _ in 0..<times {
      let thread = random.within(1...threads)
      let body = Prose(words[0], &random).body(words: 120, &random)
      let author = MemberID(Int64(random.within(2...10)))
      let start = Clock.worked
      do throws(StoreError) {
        _ = try store.reply(
          to: PostReference(thread: thread, number: 1), body: body, language: .unknown, by: author, at: BoardShape.now)
      } catch .refused(let reason) {
        // Some threads are locked, some members left.
        refusal = reason
        continue
      }
      replies.append(Double(Clock.worked - start) / 1e6)
    }
    guard !replies.isEmpty else { throw NoReply(refusal: refusal) }
    return Timing.median(replies)
  }
}
