// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Glibc
import Seeded

/// Many processes that read, write, copy, come and go on one board, some of them killed at any
/// moment: each reply that the board has said it has must be there afterwards, no process may meet
/// an error, and the board must keep all rules.
struct Soak {
  /// How many threads the board has.
  static let threads = 40

  /// Where the board is made.
  let folder: String
  /// The programs: this one, and the real one.
  let bench: String
  let program: String
  /// How many processes at once; at least one of each kind.
  let processes: Int
  /// When it ends: so many seconds later, or when so many replies were acknowledged and processes
  /// killed.
  let seconds: Int
  var enoughWrites = Int.max
  var enoughKills = Int.max

  /// Milliseconds between two kills.
  private static let killEvery: Int64 = 100

  /// The text of a reply, told apart by a token.
  static func body(_ token: String) -> String {
    "soak \(token) " + String(repeating: "words that are looked for ", count: 20)
  }

  private var board: String { "\(folder)/soak.db" }

  /// Makes the board, lets the processes loose, and looks at what is left.
  func run() throws -> SoakReport {
    try makeBoard()
    var report = SoakReport()
    let output = try Pipe()
    var random = SeededRandom(seed: 1, stream: 0)
    var children: [(child: Child, kind: SoakWorker.Kind)] = []
    var given = 0
    defer { for worker in children { worker.child.end(SIGKILL) } }
    func start(_ kind: SoakWorker.Kind) throws {
      given += 1
      let child = try Child(
        [bench, "soak-worker", "--id", "\(given)", "--kind", kind.rawValue, "--program", program, board],
        environment: ["HOME": "/nonexistent", "LC_ALL": "C.UTF-8"],
        streams: [STDIN_FILENO, output.writing, STDERR_FILENO], isLeader: true)
      children.append((child, kind))
    }
    for index in 0..<processes { try start(Self.kind(index, of: processes)) }
    let begin = Clock.now
    var nextKill = Self.killEvery
    var rest: [UInt8] = []
    while Clock.seconds(since: begin) < seconds, report.writes.count < enoughWrites || report.kills < enoughKills {
      rest = Self.listen(to: output.reading, after: rest, into: &report)
      report.logBytes = max(report.logBytes, Self.length(of: "\(board)-wal"))
      guard Int64(Clock.milliseconds(since: begin)) >= nextKill else { continue }
      nextKill = Int64(Clock.milliseconds(since: begin)) + Self.killEvery
      let victim = children.remove(at: random.below(children.count))
      victim.child.end(SIGKILL)
      report.kills += 1
      try start(victim.kind)
    }
    for worker in children { worker.child.end(SIGKILL) }
    children = []
    // What was told before the end is in the pipe still.
    while Self.hasMore(output.reading) { rest = Self.listen(to: output.reading, after: rest, into: &report) }
    try verify(&report)
    return report
  }

  /// Of ten processes four write and three read through the store, one runs the real program, one
  /// comes and goes, one copies; of each at least one.
  private static func kind(_ index: Int, of processes: Int) -> SoakWorker.Kind {
    let kinds: [SoakWorker.Kind] = [
      .writer, .reader, .command, .visitor, .backup, .writer, .reader, .writer, .reader, .writer,
    ]
    // One copy at a time is more than any board gets.
    return index >= kinds.count && kinds[index % kinds.count] == .backup ? .reader : kinds[index % kinds.count]
  }

  private func makeBoard() throws {
    let store = try Store.create(
      path: board, board: Board(name: "Soak", created: BoardShape.start), layers: .all,
      founder: MemberFields(handle: "soak", layer: LayerID("be.federal.fps")), login: Login.ofProcess, language: .en,
      welcomeTips: false)
    try store.agreeToHouseRules(HouseRules.version, by: MemberID(1))
    for number in 1...Self.threads {
      _ = try store.ask(
        NewThread(title: "Thread \(number)", body: "A question.", topics: [TopicID("ethics")]), by: MemberID(1),
        at: BoardShape.start)
    }
  }

  /// Reads what came within a short while; returns the beginning of a line that is not whole yet.
  private static func listen(to descriptor: Int32, after rest: [UInt8], into report: inout SoakReport) -> [UInt8] {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 20) > 0 else { return rest }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &buffer, buffer.count)
    let bytes = rest + buffer.prefix(max(0, count))
    let end = (bytes.lastIndex(of: 0x0a) ?? -1) + 1
    for line in bytes[..<end].split(separator: 0x0a) { report.take(Substring(decoding: line, as: UTF8.self)) }
    return Array(bytes[end...])
  }

  private static func hasMore(_ descriptor: Int32) -> Bool {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, 200) > 0 && ready.revents & Int16(POLLIN) != 0
  }

  private func verify(_ report: inout SoakReport) throws {
    let store = try Store(path: board)
    for write in report.writes {
      let body = try store.database.first(
        "SELECT body FROM post WHERE thread = ? AND number = ?", write.post.thread, write.post.number
      ) { (row) throws(StoreError) in row.string(0) }
      if body?.hasPrefix("soak \(write.token) ") != true { report.lost.append("\(write.post) \(write.token)") }
    }
    report.brokenRules = try store.check().map { "\($0.rule): \($0.detail)" }
  }

  private static func length(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
