// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI
import Glibc

/// Measures everything on boards of several sizes, which are made once and kept.
struct Bench {
  /// Where the boards are kept.
  let folder: String
  /// The folder with `raad` and the other programs that were built.
  let programs: String
  let sizes: [Int]
  static let seed: UInt64 = 1
  /// The number of posts of the board whose export is imported.
  private static let imported = 100_000

  /// The table, with notes on what was slowest.
  func run() throws -> (table: Table, notes: [String]) {
    var table = Table(sizes: sizes)
    var notes: [String] = []
    let words = BoardGenerator.words(seed: Self.seed)
    table.set(.version, sizes[0], try StartFigures.version(of: "\(programs)/raad", empty: "\(programs)/raad-empty"))
    for size in sizes {
      let path = try board(size)
      RaadBench.say("measuring \(size) posts")
      let note = { (figure: Figure, query: String) in notes.append("\(size) posts, \(figure.rawValue): \(query)") }
      // Screens live by the clock of the machine, by which all polls of the board are over.
      var figures = try guarded(path) { try screens(path, size, words) }
      figures.merge(try guarded(path) { try measure(path, size, words, note) }) { $1 }
      for (figure, value) in figures {
        table.set(figure, size, value)
      }
      if size == Self.imported {
        RaadBench.say("importing")
        let figures = ImportFigures(program: "\(programs)/raad", board: path, posts: size, folder: folder)
        for (figure, value) in try figures.measure() { table.set(figure, size, value) }
      }
    }
    RaadBench.say("fifty processes")
    let report = try soak()
    for (figure, value) in report.figures { table.set(figure, sizes[0], value) }
    return (table, notes + report.lines.map { "fifty processes, \($0)" })
  }

  /// Fifty processes for a minute on a small board of their own.
  private func soak() throws -> SoakReport {
    guard let place = TemporaryFolder(in: folder) else { throw Child.Failure(call: "mkdtemp \(folder)", code: errno) }
    defer { place.remove() }
    return try Soak(
      folder: place.path, bench: "\(programs)/raad-bench", program: "\(programs)/raad", processes: 50, seconds: 60
    ).run()
  }

  /// The thread that has most posts, by its number.
  private func longest(_ size: Int) -> Int { BoardShape(posts: size).threads / 3 + 1 }

  private func screens(_ path: String, _ size: Int, _ words: [WordList]) throws -> [Figure: Double] {
    try ScreenFigures(program: "\(programs)/raad", board: path, longest: longest(size), word: words[0][0]).measure()
  }

  private func measure(
    _ path: String, _ size: Int, _ words: [WordList], _ note: (Figure, String) -> Void
  ) throws -> [Figure: Double] {
    let shape = BoardShape(posts: size)
    let store = try Store(path: path)
    let reading = try StoreFigures(store, viewer: MemberID(1), longest: longest(size))
    var figures = try reading.measure(slowest: note)
    let search = SearchFigures(timing: reading.timing, words: words)
    figures.merge(try search.measure(slowest: note)) { $1 }
    figures[.looksLike] = try search.looksLike()
    let meetings = MeetingFigures(store: store, viewer: reading.viewer, word: words[0][0])
    figures.merge(try meetings.measure(slowest: note)) { $1 }
    figures[.calendar] = try StartFigures.calendar(of: "\(programs)/raad", board: path)
    let writing = WriteFigures(board: path, threads: shape.threads, words: words)
    figures[.reply] = try writing.reply()
    figures.merge(try writing.meetings(members: shape.members)) { $1 }
    return figures
  }

  /// Does something with a board whose file stays as it is.
  func guarded<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    let guarding = try BoardGuard(path)
    defer { guarding.end() }
    return try body()
  }

  /// A board of so many posts; made when it is not there, or was made by another generator or for
  /// another schema.
  func board(_ size: Int) throws -> String {
    let version = "v\(BoardShape.version)-s\(Store.schemaVersion)"
    let path = "\(folder)/board-\(size)-\(version).db"
    if access(path, R_OK) == 0 { return path }
    Folder.removeFiles(in: folder, named: "board-\(size)-")
    RaadBench.say("making a board of \(size) posts")
    let beingMade = "\(folder)/new.db"
    for suffix in ["", "-wal", "-shm"] { unlink(beingMade + suffix) }
    try BoardGenerator.make(posts: size, seed: Self.seed, path: beingMade, login: Login.ofProcess)
    rename(beingMade, path)
    return path
  }
}
