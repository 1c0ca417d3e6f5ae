// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Glibc

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

  /// Milliseconds of a reply beyond those of the flush that the disk needs for as many bytes.
  func reply(times: Int = 60) throws -> Double {
    let store = try Store(path: board)
    try store.database.execute("PRAGMA synchronous = FULL")
    var random = SeededRandom(seed: 1)
    let flush = try Flush(beside: board)
    var (replies, flushes): ([Double], [Double]) = ([], [])
    var refusal: Refusal?
    for _ in 0..<times {
      let thread = random.within(1...threads)
      let body = Prose(words[0], &random).body(words: 120, &random)
      let author = MemberID(Int64(random.within(2...10)))
      let start = Clock.now
      do throws(StoreError) {
        _ = try store.reply(
          to: PostReference(thread: thread, number: 1), body: body, language: .unknown, by: author, at: BoardShape.now)
      } catch .refused(let reason) {
        // Some threads are locked, some members left.
        refusal = reason
        continue
      }
      replies.append(Clock.milliseconds(since: start))
      flushes.append(try flush.measure(bytes: 120_000))
    }
    guard !replies.isEmpty else { throw NoReply(refusal: refusal) }
    return Timing.median(replies) - Timing.median(flushes)
  }

  /// A file that grows and is flushed, as SQLite does it with its log.
  private final class Flush {
    private let file: Int32
    private let path: String

    init(beside board: String) throws {
      path = board + ".flush"
      file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
      guard file >= 0 else { throw Child.Failure(call: "open", code: errno) }
    }

    deinit {
      close(file)
      unlink(path)
    }

    /// Milliseconds of the flush alone.
    func measure(bytes: Int) throws -> Double {
      let block = [UInt8](repeating: 7, count: bytes)
      _ = block.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      let start = Clock.now
      guard fdatasync(file) == 0 else { throw Child.Failure(call: "fdatasync", code: errno) }
      return Clock.milliseconds(since: start)
    }
  }
}
