// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import raad

/// Two boards that differ in nothing but who chose what and who put in what. Whatever tells them apart before the close tells
/// what is sealed, whatever words it uses.
@MainActor
@Suite("Sealed means sealed, whatever is called")
struct SealedWalkTests {
  /// One vote of each kind of poll that can be sealed, as it stands on one board and on the other.
  private static let votes: [(poll: Int, member: String, here: [String], there: [String])] = [
    (1, "eve", ["1"], ["2"]), (1, "fay", ["1"], ["2"]), (1, "gus", ["2"], ["1"]),
    (2, "eve", ["1=3"], ["2=3"]), (2, "fay", ["1=2", "2=1"], ["1=1", "2=2"]), (2, "gus", ["1"], ["2"]),
    (3, "eve", ["1"], ["2"]), (3, "fay", ["1"], ["2"]), (3, "gus", ["2"], ["1"]),
    (4, "eve", ["only-if", "--note", "Als het regent."], ["no"]),
    (4, "fay", ["yes"], ["only-if", "--note", "Met koek."]),
    (4, "gus", ["no"], ["yes"]),
    (5, "eve", ["1=yes"], ["2=yes"]), (5, "fay", ["1=yes", "2=if-need-be"], ["2=yes"]),
    (5, "gus", ["2=yes"], ["1=yes"]),
    (6, "eve", ["1"], ["2"]), (6, "fay", ["1"], ["2"]), (6, "gus", ["2"], ["1"]),
  ]

  /// The polls in the order of their numbers, all by a member who is no steward; the last one still gathers.
  private static let polls: [[String]] = [
    ["--type", "choice", "--secret", "--option", "Rood", "--option", "Geel"],
    ["--type", "dots", "--dots", "3", "--option", "Rood", "--option", "Geel"],
    ["--type", "ideas", "--entries-until", "2026-02-05"], ["--type", "count-me-in"],
    ["--type", "dates", "--option", "2026-05-01 10:00-11:00", "--option", "2026-05-02 10:00-11:00"],
    ["--type", "title-contest", "--entries-until", "2026-02-05"],
    ["--type", "title-contest", "--entries-until", "2026-02-15"],
  ]

  private static let voting = Harness.now.adding(days: 11)

  private static func board(isOther: Bool) throws -> Data {
    let harness = try Harness.withBoard()
    for login in ["cy", "dee", "eve", "fay", "gus"] {
      harness.login(login)
      harness.succeed("me join --layer be.local.municipality")
      harness.succeed("rules --agree")
    }
    harness.login("bo")
    for (index, words) in polls.enumerated() {
      harness.succeed(
        [
          "poll", "add", "--title", "Vraag \(index + 1)", "--topic", "privacy", "--body", "Kies.", "--closes",
          "2026-02-20",
        ]
          + words)
    }
    for poll in ["3", "6", "7"] {
      for (title, login) in zip(["Titel van de een", "Titel van de ander"], isOther ? ["dee", "cy"] : ["cy", "dee"]) {
        harness.login(login)
        harness.succeed(["poll", "enter", poll, title])
      }
    }
    harness.environment.now = voting
    for vote in votes {
      harness.login(vote.member)
      harness.succeed(["vote", "\(vote.poll)"] + (isOther ? vote.there : vote.here))
    }
    return try harness.closedBoard()
  }

  /// Makes or shows another board, has to do with no board, or is the close itself.
  private static func isLeftOut(_ command: Subcommand) -> Bool {
    ["init", "demo", "poll close"].contains(command.name) || command.name.hasPrefix("door ")
  }

  /// All ways to call a command: each value of what it needs, as text and as JSON, and with each option.
  private static func calls(of command: Subcommand) -> [[String]] {
    let readsOne = ["poll", "poll show", "read", "summary"].contains(command.name)
    let numbers = readsOne ? (1...8).map(String.init) : ["2"]
    var calls = [command.words.map(String.init)]
    for operand in command.operands where operand.isRequired {
      let values: [String] =
        switch operand.kind {
        case .choice(let words): words.words
        case .number, .reference: numbers
        case .handle: ["bo", "eve"]
        case .file: ["FOLDER/out"]
        case .topic: ["open-data"]
        case .command: ["poll"]
        case .query, .text: ["titel"]
        }
      calls = calls.flatMap { call in values.map { call + [$0] } }
    }
    let plain = calls[min(1, calls.count - 1)]
    calls += calls.map { $0 + ["--json"] }
    for option in command.options {
      switch option.argument {
      case nil: calls.append(plain + [option.dashed])
      case .choice(let words): calls += words.words.map { plain + [option.dashed, $0] }
      case .number: calls.append(plain + [option.dashed, "1"])
      case .file: calls.append(plain + [option.dashed, "FOLDER/out"])
      case .text: calls.append(plain + [option.dashed, "titel"])
      }
    }
    return calls
  }

  @Test(
    "No command, with any option, tells a steward, the owner or the host’s administrator who chose what or what stands")
  func commands() throws {
    let boards = [try Self.board(isOther: false), try Self.board(isOther: true)]
    let worlds = try boards.map { _ in try Harness() }
    func said(_ words: [String], as login: String) throws -> [[String]] {
      try zip(worlds, boards).map { world, board in
        try world.putBoard(board)
        world.login(login)
        world.environment.now = Self.voting
        let folder = world.folder.path
        let outcome = world.run(words.map { $0.replacingOccurrences(of: "FOLDER", with: folder) })
        // A backup is the whole file, as it has to be.
        let written = words[0] == "export" ? try? String(contentsOfFile: world.path("out"), encoding: .utf8) : nil
        try? FileManager.default.removeItem(atPath: world.path("out"))
        return ["\(outcome.exit)", outcome.output, outcome.messages, written ?? ""].map {
          // No code is given twice.
          $0.replacingOccurrences(of: folder, with: "FOLDER").replacing(/[a-z0-9]{5}(-[a-z0-9]{5}){3}/, with: "CODE")
        }
      }
    }
    func expectSame(_ words: [String], as login: String) throws {
      let said = try said(words, as: login)
      let isSame = said[0] == said[1]
      #expect(isSame, "\(login): raad \(words.joined(separator: " ")): \(said)")
    }
    for command in Subcommand.all where !Self.isLeftOut(command) {
      for words in Self.calls(of: command) { try expectSame(words, as: "an") }
    }
    for reading in ["poll show", "poll", "polls", "today", "digest", "inbox", "export", "stats", "search"] {
      let command = try #require(Subcommand.named(reading))
      for words in Self.calls(of: command) {
        try expectSame(words, as: "bo")
        // Whoever owns the file acts as anybody, and learns no more than that they voted.
        try expectSame(words + ["--as", "eve"], as: "an")
      }
    }
    // After the close they are told apart.
    for poll in 1...6 {
      let closed = try said(["poll", "close", "\(poll)"], as: "bo")
      #expect(closed[0][0] == "done" && closed[0] != closed[1], "poll \(poll)")
    }
  }
}
