// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Glibc
import Seeded

/// A process of a soak: works on the board until it is killed or nobody listens, and tells each
/// thing it did in a line of its own on standard output, written at once, so that lines of several
/// processes do not mix (pipe(7)).
///
/// The lines: `w THREAD.NUMBER TOKEN MICROSECONDS` for a reply that the board has taken,
/// `r MICROSECONDS` for a look at the board, `b` for a backup that was made, `e TEXT` for anything
/// that went wrong.
struct SoakWorker {
  /// What a process does all the time.
  enum Kind: String, CaseIterable {
    /// Replies through the store.
    case writer
    /// Reads lists, threads and searches through the store.
    case reader
    /// Replies by the real program, a process each.
    case command
    /// Opens the board, reads once and closes it.
    case visitor
    /// Copies the board.
    case backup
  }

  let board: String
  let program: String
  /// Which of the processes, never given twice.
  let id: Int
  private var random: SeededRandom

  init(board: String, program: String, id: Int) {
    self.board = board
    self.program = program
    self.id = id
    random = SeededRandom(seed: UInt64(id), stream: 0)
  }

  /// Works as long as somebody listens.
  mutating func run(_ kind: Kind) {
    var turn = 0
    var store: Store?
    while true {
      turn += 1
      do {
        switch kind {
        case .command: try command("\(id).\(turn)")
        case .visitor: try look(Store(path: board))
        case .backup: try copy(Store(path: board))
        case .writer, .reader:
          let open = try store ?? Store(path: board)
          store = open
          if kind == .writer { try reply(open, "\(id).\(turn)") } else { try look(open) }
        }
      } catch {
        say("e \(kind.rawValue): \(error)")
      }
    }
  }

  private mutating func post() -> PostReference { PostReference(thread: random.within(1...Soak.threads), number: 1) }

  private mutating func reply(_ store: Store, _ token: String) throws {
    let (target, start) = (post(), Clock.now)
    let made = try store.reply(
      to: target, body: Soak.body(token), language: .unknown, by: MemberID(1), at: Timestamp(seconds: Int64(time(nil))))
    say("w \(made.thread).\(made.number) \(token) \(Self.microseconds(since: start))")
  }

  private mutating func look(_ store: Store) throws {
    let now = Timestamp(seconds: Int64(time(nil)))
    let thread = random.within(1...Soak.threads)
    let start = Clock.now
    _ = try store.counts(for: MemberID(1), now: BoardShape.now)
    let page = try store.threads(ThreadListRequest(viewer: MemberID(1), now: now, limit: 30))
    let detail = try store.thread(thread, viewer: MemberID(1), now: now)
    say("r \(Self.microseconds(since: start))")
    // What is read is of one moment.
    if detail.posts.count != detail.summary.posts || page.items.count != min(30, Soak.threads) {
      say("e reader: #\(thread) has \(detail.summary.posts) posts and shows \(detail.posts.count)")
    }
  }

  private mutating func command(_ token: String) throws {
    let (target, output, silence, start) = (post(), try Pipe(), try Silence(), Clock.now)
    let child = try Child(
      [program, "--board", board, "reply", "\(target.thread)", "--body", Soak.body(token)],
      environment: ["HOME": "/nonexistent", "LC_ALL": "C.UTF-8"],
      streams: [silence.descriptor, output.writing, STDERR_FILENO])
    output.closeWriting()
    var bytes: [UInt8] = []
    while let byte = output.readByte() { bytes.append(byte) }
    let code = child.wait()
    let reference = String(decoding: bytes, as: UTF8.self).drop { $0 == "#" }.filter { $0 != "\n" }
    guard code == 0 else { return say("e command: exit \(code)") }
    say("w \(reference) \(token) \(Self.microseconds(since: start))")
  }

  private func copy(_ store: Store) throws {
    try store.backUp(to: "\(board).copy-\(id)", replacing: true, by: nil)
    say("b")
  }

  private static func microseconds(since start: Int64) -> Int64 { (Clock.now - start) / 1000 }

  private func say(_ line: String) {
    let bytes = Array((line.prefix(400).filter { $0 != "\n" } + "\n").utf8)
    let written = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    if written < 0 { exit(1) }
  }
}
