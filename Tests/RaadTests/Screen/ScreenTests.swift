// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// The full screen in a real terminal; one after the other, since each has processes of its own.
@Suite("The full screen in a terminal", .serialized)
struct ScreenTests {
  /// A terminal with a board by `an` and one question, the program not yet begun.
  static func withBoard(
    columns: Int = 80, rows: Int = 24, variables: [String: String] = [:]
  ) throws -> RealTerminal {
    let terminal = try RealTerminal(columns: columns, rows: rows, variables: variables)
    try terminal.raad("init", "--name", "Proef", "--handle", "an", "--language", "en")
    try terminal.raad("rules", "--agree")
    try terminal.raad(
      "ask", "--title", "Who has a template?", "--topic", "open-data", "--body", "One page is enough.")
    return terminal
  }

  /// The same with the program begun.
  static func begun(
    columns: Int = 80, rows: Int = 24, variables: [String: String] = [:]
  ) throws -> RealTerminal {
    let terminal = try withBoard(columns: columns, rows: rows, variables: variables)
    try terminal.shell("$RAAD")
    try terminal.see("Who can help?")
    return terminal
  }

  /// Ends with the shell's prompt on a terminal that is as it was, and the exit status.
  static func expectRestored(
    _ terminal: RealTerminal, status: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try terminal.see("ready$", sourceLocation: sourceLocation)
    try terminal.shell("echo status:$? && stty -a | grep -oE -- '-?(icanon|echo|isig|icrnl)\\b' | tr '\\n' ' '")
    try terminal.see("status:\(status)", sourceLocation: sourceLocation)
    try terminal.see("isig icanon", sourceLocation: sourceLocation)
    #expect(!terminal.screen.contains("-icanon"), sourceLocation: sourceLocation)
    #expect(!terminal.screen.contains("-echo"), sourceLocation: sourceLocation)
  }

  @Test("begins with Today, reads a question, and leaves the terminal as it was")
  func beginAndLeave() throws {
    let terminal = try Self.begun()
    try terminal.press("2")
    try terminal.see("Who has a template?")
    try terminal.press("Enter")
    try terminal.see("One page is enough.")
    try terminal.press("Q")
    try Self.expectRestored(terminal, status: 0)
  }

  @Test("a question is asked with keys alone")
  func ask() throws {
    let terminal = try Self.begun()
    try terminal.press("a")
    try terminal.see("New thread")
    try terminal.type("How short can a letter be?")
    try terminal.press("Tab")
    try terminal.type("Ours is four lines: é漢字.")
    try terminal.press("Tab", "Tab")
    // A Dutch name of a topic, on an English screen.
    try terminal.type("klare taal")
    try terminal.see("Plain language")
    try terminal.press("Enter", "C-s")
    try terminal.see("#2")
    let thread = try terminal.raad("read", "2")
    #expect(thread.contains("How short can a letter be?"))
    #expect(thread.contains("#Plain language"))
    #expect(thread.contains("Ours is four lines: é漢字."))
    try terminal.press("Q")
    try Self.expectRestored(terminal, status: 0)
  }

  @Test("a question is answered with keys alone")
  func answer() throws {
    let terminal = try Self.begun()
    try Self.beginReply("Ours is one page: é漢字.", in: terminal)
    try terminal.press("C-s")
    try terminal.see("#2 an")
    try terminal.see("Ours is one page: é漢字.")
    #expect(try terminal.raad("read", "1").contains("Ours is one page: é漢字."))
    try terminal.press("Q")
    try Self.expectRestored(terminal, status: 0)
  }

  @Test("a settings file sets the keys, and lets the mouse open a question")
  func settings() throws {
    let terminal = try Self.withBoard()
    let folder = terminal.folder.appending(path: ".config/raadhuis")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "mouse = true\nthme = 1\n[keys]\nadvice = \"F6\"\n"
      .write(to: folder.appending(path: "config.toml"), atomically: true, encoding: .utf8)
    try terminal.shell("$RAAD")
    try terminal.see("config.toml:2: ")
    try terminal.press("F6")
    // Today has the question too.
    try terminal.see("Answ")
    try terminal.see("Who has a template?")
    // A click where the question is: the first row under the heads.
    let row = try #require(
      terminal.screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("template?") })
    // Both at once: two clicks are one double click only within a time, which a busy machine may let pass.
    let click = "\u{1B}[<0;9;\(row + 1)M\u{1B}[<0;9;\(row + 1)m"
    try terminal.send(Array((click + click).utf8))
    try terminal.see("One page is enough.")
    try terminal.press("Q")
    try Self.expectRestored(terminal, status: 0)
  }

  @Test("any size at any moment, down to one cell and back")
  func resize() throws {
    let terminal = try Self.begun()
    for (columns, rows) in [(40, 12), (10, 3), (1, 1), (200, 60), (2, 40), (120, 5), (80, 24)] {
      try terminal.resize(columns: columns, rows: rows)
      try terminal.press("Down", "Up")
    }
    try terminal.see("Who can help?")
    try terminal.see("1 Today")
    try terminal.press("q")
    try Self.expectRestored(terminal, status: 0)
  }

  @Test("stops and goes on, in another size too")
  func suspend() throws {
    let terminal = try Self.begun()
    try terminal.press("C-z")
    try terminal.see("Stopped")
    try terminal.resize(columns: 100, rows: 30)
    try terminal.shell("fg")
    try terminal.see("Who can help?")
    try terminal.press("q")
    try Self.expectRestored(terminal, status: 0)
  }

  @Test(
    "a signal keeps the draft, restores the terminal, and is the end that the shell sees",
    arguments: [
      (SIGTERM, 143), (SIGINT, 130),
    ])
  func signal(_ signal: Int32, _ status: Int) throws {
    let terminal = try Self.begun()
    try Self.beginReply(in: terminal)
    kill(try terminal.programID(), signal)
    try Self.expectRestored(terminal, status: status)
    #expect(try terminal.raad("today").contains("Not a word of this"))
  }

  @Test("a line that drops keeps the draft")
  func hangUp() throws {
    let terminal = try Self.begun()
    try Self.beginReply(in: terminal)
    let program = try terminal.programID()
    kill(program, SIGHUP)
    #expect(terminal.wait { kill(program, 0) != 0 })
    #expect(try terminal.raad("today").contains("Not a word of this"))
  }

  @Test("a kill costs at most the last two seconds of typing")
  func kill9() throws {
    let terminal = try Self.begun()
    try Self.beginReply(in: terminal)
    let isKept = try terminal.wait { try terminal.raad("today").contains("Not a word of this") }
    #expect(isKept)
    kill(try terminal.programID(), SIGKILL)
    try terminal.see("Killed")
    #expect(try terminal.raad("today").contains("Not a word of this"))
    #expect(try terminal.raad("check").isEmpty)
  }

  @Test("a crash restores the terminal")
  func crash() throws {
    let terminal = try Self.begun()
    kill(try terminal.programID(), SIGSEGV)
    try Self.expectRestored(terminal, status: 139)
  }

  @Test("the draft of a text that was left is offered again, and goes when it is posted")
  func draft() throws {
    let terminal = try Self.begun()
    try Self.beginReply(in: terminal)
    try terminal.press("Escape")
    try terminal.see("One page is enough.")
    try terminal.press("r")
    try terminal.see("Not a word of this")
    try terminal.press("C-s")
    try terminal.see("#2 an")
    try terminal.press("Q")
    try Self.expectRestored(terminal, status: 0)
    #expect(try !terminal.raad("today").contains("Not a word of this"))
    #expect(try terminal.raad("read", "1.2").contains("Not a word of this"))
  }

  @Test("a board that is deleted under the program: an error in words, and the text is kept in a file")
  func deletedBoard() throws {
    let terminal = try Self.begun()
    try Self.beginReply(in: terminal)
    for name in ["board.db", "board.db-wal", "board.db-shm"] {
      try? FileManager.default.removeItem(at: terminal.folder.appending(path: name))
    }
    try terminal.press("C-s")
    try terminal.see("board.db")
    try terminal.see("Not a word of this")
    kill(try terminal.programID(), SIGTERM)
    try terminal.see("the board could not keep the text")
    let rescued = try FileManager.default.subpathsOfDirectory(atPath: terminal.folder.path)
      .first { $0.contains("raadhuis/draft-") }
    let text = try String(contentsOf: terminal.folder.appending(path: try #require(rescued)), encoding: .utf8)
    #expect(text.contains("Not a word of this"))
  }

  @Test(
    "another process's answer appears in the open thread, by itself or when the program is woken",
    arguments: [0, SIGUSR1])
  func othersWrite(signal: Int32) throws {
    let terminal = try Self.begun()
    try Self.openQuestion(in: terminal)
    try terminal.raad("reply", "1", "--body", "Written elsewhere.")
    kill(try terminal.programID(), signal)
    try terminal.see("Written elsewhere.")
    try terminal.press("Q")
    try Self.expectRestored(terminal, status: 0)
  }

  @Test("hostile keys: nothing crashes, and the terminal is sane afterwards")
  func hostileKeys() throws {
    let terminal = try Self.begun()
    var random = UInt64(20_250_201)
    for _ in 0..<40 {
      let bytes = (0..<24).map { _ in
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Not ^Z, ^C, q, Q: stopping and leaving are tested elsewhere.
        let byte = UInt8(truncatingIfNeeded: random >> 33)
        return [0x1a, 0x03, 0x71, 0x51, 0x1c].contains(byte) ? 0x20 : byte
      }
      try terminal.send(bytes)
    }
    let program = try terminal.programID()
    #expect(kill(program, 0) == 0)
    kill(program, SIGTERM)
    try Self.expectRestored(terminal, status: 143)
    #expect(try terminal.raad("check").isEmpty)
  }

  /// Goes from Today to the question of the board.
  static func openQuestion(in terminal: RealTerminal) throws {
    try terminal.see("Who can help?")
    try terminal.press("2")
    try terminal.see("#Open data")
    try terminal.press("Enter")
    try terminal.see("One page is enough.")
  }

  /// Opens the question and types the beginning of an answer.
  static func beginReply(_ text: String = "Not a word of this", in terminal: RealTerminal) throws {
    try openQuestion(in: terminal)
    try terminal.press("r")
    try terminal.see("Ctrl-S")
    try terminal.type(text)
    try terminal.see(text)
  }
}
