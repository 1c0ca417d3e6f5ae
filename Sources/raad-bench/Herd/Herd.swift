// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Glibc
import Seeded

/// Full screens that many members left open: what they cost together while somebody else writes,
/// and how fast each is when its member comes back.
struct Herd {
  let program: String
  let board: String
  let sessions: Int
  /// How long nobody touches a key before it is measured, in seconds: by that screens look for what
  /// others wrote less and less often.
  let rest: Int
  /// How long it is measured, a reply each second.
  let seconds: Int
  /// How many of the sessions get a key in the end.
  var sample = 50

  /// Keys that lead to what a session shows while it waits: Today, a list, the thread at its head.
  private static let places: [[String]] = [[], ["2"], ["2", "g", "\r"]]
  /// How many programs start at once.
  private static let batch = 4

  /// Starts the sessions, lets them rest, measures, and ends them all.
  func run() throws -> HerdReport {
    Self.allowFiles(sessions + 64)
    let store = try Store(path: board)
    let handles = try store.members(matching: MemberFilter(), after: nil, limit: sessions).items.map(\.brief.handle)
    var report = HerdReport(seconds: seconds)
    var terminals: [PseudoTerminal] = []
    defer { Self.end(terminals) }
    for index in 0..<sessions {
      terminals.append(
        try PseudoTerminal(
          [program, "--language", "en", "--board", board, "--as", handles[index % handles.count]],
          environment: [
            "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "HOME": "/nonexistent",
          ]))
      guard terminals.count % Self.batch == 0 || terminals.count == sessions else { continue }
      for terminal in terminals.suffix(Self.batch) { _ = terminal.firstScreen() }
      PseudoTerminal.drain(terminals, milliseconds: 1)
    }
    RaadBench.say("\(sessions) sessions are open")
    for (index, terminal) in terminals.enumerated() {
      for key in Self.places[index % Self.places.count] { _ = terminal.type(key) }
      if index % 50 == 0 { PseudoTerminal.drain(terminals, milliseconds: 1) }
    }
    RaadBench.say("resting \(rest) s")
    PseudoTerminal.drain(terminals, milliseconds: rest * 1000)

    let processes = terminals.map(\.child.id)
    var writer = HerdWriter(store: store, threads: try store.counts(for: MemberID(1), now: BoardShape.now).threads)
    let (worked, start) = (processes.map(ProcessTime.worked), Clock.now)
    for second in 1...max(seconds, 1) {
      if writer.reply() { report.replies += 1 }
      let left = Int64(second) * 1000 - Int64(Clock.milliseconds(since: start))
      PseudoTerminal.drain(terminals, milliseconds: max(Int(left), 0))
    }
    for (process, before) in zip(processes, worked) {
      // One that has ended has no time; what it did is lost and said.
      guard let before, let after = ProcessTime.worked(by: process) else { continue }
      report.alive += 1
      report.worked.append(after - before)
    }
    report.passed = Clock.now - start
    for process in processes {
      let memory = ProcessMemory(of: process)
      report.shares += memory.share
      report.resident += memory.resident
    }
    let step = max(1, sessions / sample)
    for index in stride(from: 0, to: sessions, by: step) {
      let reaction = terminals[index].type("j")
      if reaction.bytes > 0 { report.keys.append(reaction.first) } else { report.unmoved += 1 }
      if writer.reply() { report.replies += 1 }
      PseudoTerminal.drain(terminals, milliseconds: 1)
    }
    return report
  }

  /// Asks the system for as many open files as there are terminals.
  private static func allowFiles(_ count: Int) {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0, limit.rlim_cur < count else { return }
    limit.rlim_cur = min(rlim_t(count), limit.rlim_max)
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  private static func end(_ terminals: [PseudoTerminal]) {
    for terminal in terminals { kill(terminal.child.id, SIGTERM) }
    PseudoTerminal.drain(terminals, milliseconds: 3000)
    for terminal in terminals { terminal.child.end(SIGKILL) }
  }
}

/// Whoever else writes on the board.
struct HerdWriter {
  let store: Store
  let threads: Int
  private var random = SeededRandom(seed: 1, stream: 0)

  init(store: Store, threads: Int) {
    (self.store, self.threads) = (store, max(threads, 1))
  }

  /// Replies somewhere; false when the thread takes none.
  mutating func reply() -> Bool {
    let target = PostReference(thread: random.within(1...threads), number: 1)
    let author = MemberID(Int64(random.within(2...10)))
    return
      (try? store.reply(
        to: target, body: Soak.body("herd"), language: .unknown, by: author, at: Timestamp(seconds: Int64(time(nil)))))
      != nil
  }
}
