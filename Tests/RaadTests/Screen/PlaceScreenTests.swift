// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

extension ScreenTests {
  /// What goes from one visit to the next, and from one window to another.
  @Suite("Places and windows, in a terminal", .serialized)
  struct PlaceScreenTests {
    /// Begins as `bo`, a member without a role.
    private static let start = "$RAAD --language en --as bo"

    /// A member who was there before the question: what is older than a join is never unread.
    private func addMember(to terminal: RealTerminal) throws {
      let members = terminal.folder.appending(path: "members.jsonl")
      try """
      {"type":"board","format":1,"name":"Proef"}
      {"type":"member","id":"m","handle":"bo","joined":"2020-01-01T00:00:00Z"}

      """.write(to: members, atomically: true, encoding: .utf8)
      try terminal.raad("import", "jsonl", members.path)
    }

    /// A terminal with a board on which visits begin where the last one ended, which was in the
    /// open question.
    private func left() throws -> RealTerminal {
      let terminal = try ScreenTests.withBoard()
      let folder = terminal.folder.appending(path: ".config/raadhuis")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try "start = \"last\"\n".write(to: folder.appending(path: "config.toml"), atomically: true, encoding: .utf8)
      try addMember(to: terminal)
      try terminal.shell(Self.start)
      try ScreenTests.openQuestion(in: terminal)
      try terminal.press("Q")
      try ScreenTests.expectRestored(terminal, status: 0)
      try terminal.shell("clear; \(Self.start)")
      return terminal
    }

    @Test("a visit begins in the thread where the last one ended, and the way back is its list")
    func lastPlace() throws {
      let terminal = try left()
      try terminal.see("One page is enough.")
      try terminal.press("q")
      try terminal.see("1 thread")
      #expect(!terminal.screen.contains("One page is enough."))
      try terminal.press("Q")
      try ScreenTests.expectRestored(terminal, status: 0)
    }

    @Test("where that thread was taken away meanwhile a visit says so, and shows nothing of it")
    func vanished() throws {
      let terminal = try left()
      try terminal.see("One page is enough.")
      try terminal.press("Q")
      try ScreenTests.expectRestored(terminal, status: 0)
      try terminal.raad("hide", "1", "--reason", "Twice.")
      try terminal.shell("clear; \(Self.start)")
      try terminal.see("hidden by a moderator")
      #expect(!terminal.screen.contains("One page is enough."))
      #expect(!terminal.screen.contains("template"))
      try terminal.press("q")
      try terminal.see("0 threads")
      try terminal.press("Q")
      try ScreenTests.expectRestored(terminal, status: 0)
    }

    @Test("what is read in one window is read in the other, and neither overwrites the other's draft")
    func windows() throws {
      let first = try ScreenTests.withBoard()
      try addMember(to: first)
      try first.raad("rules", "--agree", "--as", "bo")
      // What was written before bo joined is not unread, and joining may take more than a second.
      try first.raad("reply", "1", "--body", "Still looking.")
      let second = try RealTerminal(variables: ["RAAD_BOARD": try #require(first.environment["RAAD_BOARD"])])
      try second.shell(Self.start)
      try second.see("Who can help?")
      try second.press("2")
      try second.see("1 unread")
      try first.shell(Self.start)
      try ScreenTests.openQuestion(in: first)
      #expect(second.wait { !second.screen.contains("1 unread") })
      try second.press("Enter")
      try second.see("One page is enough.")
      // Both begin before either is kept.
      for (window, text) in [(first, "From the first."), (second, "From the second.")] {
        try window.press("r")
        try window.see("Ctrl-S")
        try window.type(text)
      }
      let asks = "Another window changed this draft"
      #expect(first.wait { [first, second].contains { $0.screen.contains(asks) } })
      let asked = first.screen.contains(asks) ? first : second
      try asked.press("Enter")
      #expect(asked.wait { !asked.screen.contains(asks) })
      for window in [first, second] {
        kill(try window.programID(), SIGTERM)
        try ScreenTests.expectRestored(window, status: 143)
      }
      let kept = try first.raad("today", "--as", "bo", "--language", "en")
      #expect(kept.contains("From the first.") && kept.contains("From the second."), "both texts are kept:\n\(kept)")
    }
  }
}
