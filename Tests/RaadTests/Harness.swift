// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import raad

/// What a run of the command left behind.
struct Outcome: Equatable {
  var exit: ExitCode
  var output: String
  var messages: String
}

/// Runs the command in this process with an environment of its own, in a folder that goes with it.
@MainActor
final class Harness {
  let folder: URL
  var environment: raad.Environment

  /// Friday 30 January 2026, 09:00 UTC.
  nonisolated static let now = Timestamp(seconds: 1_769_763_600)

  init(login: String = "an") throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("raad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = raad.Environment(
      variables: ["RAAD_BOARD": folder.appendingPathComponent("board.db").path], login: login, userID: getuid(),
      home: folder.path,
      now: Self.now)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var board: String { environment.variables["RAAD_BOARD"] ?? "" }

  /// A board by `an`, with `bo` as a member and thread 1 by `bo` with an answer by `an`.
  static func withBoard() throws -> Harness {
    let harness = try Harness()
    try harness.putBoard(try prepared.get())
    return harness
  }

  /// The file of that board, made once: each of hundreds of tests and cases gets a copy.
  private static let prepared = Result { try make().closedBoard() }

  private static func make() throws -> Harness {
    let harness = try Harness()
    // Without the tips that explain a new board, so that what the tests write has the first
    // numbers.
    _ = try Store.create(
      path: harness.board, board: Board(name: "Proef", created: now), layers: .all,
      founder: MemberFields(handle: "an", layer: LayerID("be.federal.fps"), organisation: "FOD"), login: "an",
      language: .en, welcomeTips: false)
    harness.login("bo")
    harness.succeed("me join --layer be.local.municipality --organisation Molenbrug")
    harness.succeed("rules --agree")
    harness.succeed(["ask", "--title", "Who has a template?", "--topic", "open-data,Klare taal", "--body", "One page."])
    harness.login("an")
    harness.succeed("rules --agree")
    harness.succeed(["reply", "1", "--body", "Here it is."])
    return harness
  }

  /// The board's file while nobody has it open.
  func closedBoard() throws -> Data {
    #expect(!FileManager.default.fileExists(atPath: board + "-wal"), "the board is open")
    return try Data(contentsOf: URL(filePath: board))
  }

  /// Puts a board's file here, for its owner alone, as the program makes one.
  func putBoard(_ file: Data) throws {
    try #require(
      FileManager.default.createFile(atPath: board, contents: file, attributes: [.posixPermissions: 0o600]))
  }

  /// Goes on as another user of the operating system.
  func login(_ name: String) { environment.login = name }

  /// Goes on as a user who does not own the board's file, or as one with a number of choice, whom
  /// the members' logins belong to.
  func becomeAnotherUser(_ userID: UInt32 = getuid() + 1) throws {
    environment.userID = userID
    try Store(path: board).database.execute("UPDATE member SET login_number = NULL")
  }

  /// Runs what a test builds on.
  @discardableResult
  func succeed(_ words: [String], at location: SourceLocation = #_sourceLocation) -> String {
    let outcome = run(words)
    #expect(outcome.exit == .done, "\(outcome.messages)", sourceLocation: location)
    return outcome.output
  }

  /// Runs what a test builds on, given as a line.
  @discardableResult
  func succeed(_ line: String, at location: SourceLocation = #_sourceLocation) -> String {
    succeed(line.split(separator: " ").map(String.init), at: location)
  }

  /// The objects that a run prints, one a line.
  func objects(_ line: String, at location: SourceLocation = #_sourceLocation) throws -> [[String: Any]] {
    try objectsOf(succeed(line, at: location), at: location)
  }

  /// The objects in an output, one a line.
  func objectsOf(_ output: String, at location: SourceLocation = #_sourceLocation) throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], sourceLocation: location)
    }
  }

  /// A path in the folder.
  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Runs with these words, on the board where it is open already.
  @discardableResult
  func run(_ words: [String], input: [UInt8] = [], sink: Output.Sink? = nil, store: Store? = nil) -> Outcome {
    var output: [UInt8] = []
    var messages: [UInt8] = []
    let exit = Raad.run(
      words.map { .success($0) }, self.environment, Input(input),
      Output(
        sink: sink ?? { bytes in
          output += bytes
          return bytes.count
        }),
      Output { bytes in
        messages += bytes
        return bytes.count
      }, store: store)
    return Outcome(
      exit: exit, output: String(decoding: output, as: UTF8.self), messages: String(decoding: messages, as: UTF8.self))
  }

  /// Runs with the words of a line, split at blanks.
  @discardableResult
  func run(_ line: String, input: String = "") -> Outcome {
    run(line.split(separator: " ").map(String.init), input: Array(input.utf8))
  }
}
