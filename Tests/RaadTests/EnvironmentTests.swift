// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI
import Testing

@testable import raad

@MainActor
@Suite("What surrounds a command")
struct EnvironmentTests {
  private func environment(_ variables: [String: String], home: String? = "/home/an") -> raad.Environment {
    raad.Environment(variables: variables, login: "an", userID: 0, home: home, now: Harness.now)
  }

  @Test(
    "Where the board is",
    arguments: [
      ("a.db", ["RAAD_BOARD": "b.db"], "a.db"),
      (nil, ["RAAD_BOARD": "b.db", "XDG_DATA_HOME": "/data"], "b.db"),
      (nil, ["RAAD_BOARD": "", "XDG_DATA_HOME": "/data"], "/data/raadhuis/board.db"),
      (nil, ["XDG_DATA_HOME": "data"], "/home/an/.local/share/raadhuis/board.db"),
      (nil, [:], "/home/an/.local/share/raadhuis/board.db"),
    ] as [(String?, [String: String], String)])
  func board(option: String?, variables: [String: String], path: String) {
    #expect(environment(variables).boardPath(option: option) == path)
  }

  @Test("Without a folder there is no place for a board")
  func homeless() throws {
    #expect(environment([:], home: nil).boardPath(option: nil) == nil)
    let harness = try Harness()
    harness.environment.variables = [:]
    harness.environment.home = nil
    #expect(harness.run("list").exit == .unusable)
  }

  @Test(
    "Which language is spoken",
    arguments: [
      ("nl", ["LC_ALL": "fr_BE.UTF-8"], InterfaceLanguage.nl),
      (nil, ["LC_ALL": "fr_BE.UTF-8", "LC_MESSAGES": "de", "LANG": "nl"], .fr),
      (nil, ["LC_MESSAGES": "de_BE@euro", "LANG": "nl_BE"], .de),
      (nil, ["LC_ALL": "", "LANG": "nl_NL.UTF-8"], .nl),
      (nil, ["LANG": "C.UTF-8"], .en),
      (nil, ["LANG": "nlx_BE"], .en),
      (nil, [:], .en),
    ] as [(String?, [String: String], InterfaceLanguage)])
  func language(option: String?, variables: [String: String], language: InterfaceLanguage) {
    #expect(environment(variables).language(option: option, Settings()) == language)
  }

  @Test("A terminal that is not UTF-8 gets ASCII; a pipe never loses a letter")
  func ascii() throws {
    let harness = try Harness.withBoard()
    harness.succeed(["reply", "1", "--body", "Één €"])
    #expect(harness.succeed("read 1.3").hasSuffix("Één €\n"))
    harness.environment.isOutputTerminal = true
    harness.environment.terminalColumns = 40
    harness.environment.variables["LC_ALL"] = "C"
    let text = harness.succeed("read 1.3")
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 40 })
    #expect(harness.succeed("heard 1") == "Heard\n")
    #expect(harness.succeed("heard 1 --undo --json") == "")
  }

  @Test("An empty list is told to who reads it at a terminal, and is no line elsewhere")
  func empty() throws {
    let harness = try Harness.withBoard()
    let commands = ["inbox", "tips zzzz", "members zzzz", "list zzzz", "saved", "organisations zzzz"]
    for command in commands { #expect(harness.succeed(command) == "", "\(command)") }
    harness.environment.isOutputTerminal = true
    harness.environment.terminalColumns = 80
    #expect(
      commands.map { harness.succeed($0) } == [
        "There are no notices\n", "Nothing found. Try fewer or other words, or one filter less.\n",
        "Nothing found. Try fewer or other words, or one filter less.\n", "0 threads, zzzz\n",
        "No saved searches\n", "No organisations\n",
      ])
    for command in commands { #expect(harness.succeed(command + " --json") == "", "\(command)") }
  }
}
