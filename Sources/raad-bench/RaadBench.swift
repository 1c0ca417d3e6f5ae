// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Glibc

/// Makes boards of any size and measures the program on them; for those who work on Raadhuis.
@main
enum RaadBench {
  private static let usage = """
    usage: raad-bench run [--sizes 1k,10k,100k,1m] [--boards FOLDER] [--programs FOLDER]   measure all, print a table
           raad-bench generate --posts N [--seed S] [--login NAME] FILE   make a board
           raad-bench grow [quick]   read hostile texts of three sizes, to be counted by callgrind
           raad-bench time FILE QUERY...   time queries on a board, as a list and as a search
           raad-bench words [--posts N] [--boards FOLDER]   compare lists and searches by words with plain SQL
           raad-bench soak [--seconds N] [--processes N] [--programs FOLDER] FOLDER   many processes on one board
           raad-bench herd [--sessions N] [--seconds N] [--rest N] [--board FILE] [--programs FOLDER]   screens left open
    """

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      switch words.first {
      case "generate": try generate(Options(words.dropFirst(), known: ["--posts", "--seed", "--login"]))
      case "run": try run(Options(words.dropFirst(), known: ["--sizes", "--boards", "--programs"]))
      case "soak": try soak(Options(words.dropFirst(), known: ["--seconds", "--processes", "--programs"]))
      case "herd":
        try herd(
          Options(words.dropFirst(), known: ["--sessions", "--seconds", "--rest", "--board", "--boards", "--programs"]))
      case "soak-worker": try work(Options(words.dropFirst(), known: ["--id", "--kind", "--program"]))
      case "guard": try BoardGuard.hold(Options(words.dropFirst(), known: []).operand("FILE"))
      case "grow": try Growth.run(isQuick: words.dropFirst().first == "quick")
      case "time": try time(Options(words.dropFirst(), known: []))
      case "words": try compareWords(Options(words.dropFirst(), known: ["--posts", "--boards"]))
      default: throw Options.Problem(text: "nothing to do")
      }
    } catch let problem as Options.Problem {
      say("raad-bench: \(problem.text)\n\(usage)")
      exit(2)
    } catch {
      say("raad-bench: \(error)")
      exit(1)
    }
  }

  private static func generate(_ options: Options) throws {
    let start = Clock.now
    try BoardGenerator.make(
      posts: try options.number("--posts"), seed: UInt64(try options.number("--seed", default: 1)),
      path: try options.operand("FILE"), login: options.text("--login") ?? Login.ofProcess
    ) { step in say("\(Clock.seconds(since: start)) s  \(step)") }
  }

  private static func run(_ options: Options) throws {
    let sizes = try (options.text("--sizes") ?? "1k,10k,100k,1m").split(separator: ",").map { text in
      try Options(["--size", String(text)], known: ["--size"]).number("--size")
    }
    let folder = options.text("--boards") ?? ".build/bench"
    mkdir(folder, 0o700)
    let bench = Bench(
      folder: folder, programs: options.text("--programs") ?? ".build/release", sizes: sizes.sorted())
    let (table, notes) = try bench.run()
    for line in table.lines { print(line) }
    for note in ["", "slowest:"] + notes { print(note) }
    if table.missed > 0 { print("\n\(table.missed) of the goals are missed") }
  }

  private static func time(_ options: Options) throws {
    guard let path = options.operands.first else { throw Options.Problem(text: "a board is needed") }
    let timing = try QueryTiming(try Store(path: path), viewer: MemberID(1))
    for query in options.operands.dropFirst() {
      let (search, results) = try timing.search(query)
      let (list, threads) = try timing.list(query)
      let tenth = try timing.tenthPage(query).map { ", tenth page \($0) ms" } ?? ""
      say("\(search) ms, \(results.threads.count) found; list \(list) ms, \(threads) threads\(tenth): \(query)")
    }
  }

  private static func compareWords(_ options: Options) throws {
    let folder = options.text("--boards") ?? ".build/bench"
    mkdir(folder, 0o700)
    let bench = Bench(folder: folder, programs: "", sizes: [])
    let path = try bench.board(try options.number("--posts", default: 100_000))
    let (lines, differing) = try bench.guarded(path) {
      try WordComparison(board: path, words: BoardGenerator.words(seed: Bench.seed)).run(say)
    }
    for line in lines { print(line) }
    guard differing > 0 else { return print("\nall as by plain SQL; times in milliseconds at work") }
    print("\n\(differing) differ from plain SQL")
    exit(1)
  }

  private static func soak(_ options: Options) throws {
    let programs = options.text("--programs") ?? ".build/release"
    let folder = try options.operand("FOLDER")
    guard mkdir(folder, 0o700) == 0 else { throw Options.Problem(text: "\(folder) cannot be made new") }
    let report = try Soak(
      folder: folder, bench: "\(programs)/raad-bench", program: "\(programs)/raad",
      processes: max(5, try options.number("--processes", default: 50)),
      seconds: try options.number("--seconds", default: 60)
    ).run()
    for line in report.lines { print(line) }
    if !report.isSound { exit(1) }
  }

  private static func herd(_ options: Options) throws {
    let programs = options.text("--programs") ?? ".build/release"
    func run(_ board: String) throws {
      let report = try Herd(
        program: "\(programs)/raad", board: board, sessions: max(1, try options.number("--sessions", default: 1000)),
        // By then all look as seldom as they ever do.
        rest: try options.number("--rest", default: 330), seconds: try options.number("--seconds", default: 60)
      ).run()
      for line in report.lines { print(line) }
    }
    // A board that is named gets the replies; one that was made for measuring stays as it is.
    if let board = options.text("--board") { return try run(board) }
    let folder = options.text("--boards") ?? ".build/bench"
    mkdir(folder, 0o700)
    let bench = Bench(folder: folder, programs: programs, sizes: [])
    let path = try bench.board(100_000)
    try bench.guarded(path) { try run(path) }
  }

  private static func work(_ options: Options) throws {
    guard let kind = options.text("--kind").flatMap(SoakWorker.Kind.init) else {
      throw Options.Problem(text: "no such kind")
    }
    var worker = SoakWorker(
      board: try options.operand("FILE"), program: options.text("--program") ?? "", id: try options.number("--id"))
    worker.run(kind)
  }

  /// Writes a line to standard error.
  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
