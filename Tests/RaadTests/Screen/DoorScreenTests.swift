// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

extension ScreenTests {
  /// What sshd starts for somebody from another machine, in a terminal without sshd: the file of what was proved to it, and the
  /// forced command.
  @Suite("Through the door, in a terminal", .serialized)
  struct DoorScreenTests {
    /// A terminal with a board and the proof of a key that nobody has yet.
    private func terminal(columns: Int = 80, rows: Int = 24) throws -> RealTerminal {
      let terminal = try ScreenTests.withBoard(columns: columns, rows: rows)
      try "publickey \(try doorKey(1).line)\n".write(
        to: terminal.folder.appending(path: "proof"), atomically: true, encoding: .utf8)
      return terminal
    }

    private func enter(_ words: String, variables: String = "", in terminal: RealTerminal) throws {
      try terminal.shell("clear; \(variables) SSH_USER_AUTH=$HOME/proof $RAAD door enter \(words)")
    }

    private func invite(_ terminal: RealTerminal) throws -> String {
      try terminal.raad("invite").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test("a code makes a member, who comes in by the key, sees it, and finds their settings again")
    func fromTheCode() throws {
      let terminal = try terminal()
      let code = try invite(terminal)
      try enter("join", in: terminal)
      try terminal.see("Invitation code")
      try terminal.type(code)
      try terminal.press("Enter")
      try terminal.see("@an invites you")
      #expect(!terminal.screen.contains(code))
      try terminal.type("an")
      try terminal.see("an: taken")
      try terminal.type("nele")
      try terminal.press("C-s")
      try terminal.see("House rules")
      try terminal.press("Enter")
      try terminal.see("Done, @annele. From now on you come in by: ssh raad@")
      try ScreenTests.expectRestored(terminal, status: 0)
      try enter("key 1", in: terminal)
      try terminal.see("Who can help?")
      try terminal.press("7", "s")
      try terminal.see("in use now")
      try terminal.press("c")
      try terminal.see("Lasts 15 minutes")
      try terminal.press("q", "q", "S", "Down", "Enter")
      try terminal.type("no colour")
      try terminal.press("Enter")
      try terminal.see("Kept; it holds on your other devices too")
      try terminal.press("Q")
      try ScreenTests.expectRestored(terminal, status: 0)
      try enter("key 1", in: terminal)
      try terminal.see("Who can help?")
      try terminal.press("7", "S")
      try terminal.see("no colour")
      try terminal.press("Q")
      try ScreenTests.expectRestored(terminal, status: 0)
      #expect(try terminal.raad("invite", "tree").contains("@annele"))
    }

    @Test("five wrong codes end it, and the terminal is as it was")
    func wrongCodes() throws {
      let terminal = try terminal(columns: 40, rows: 12)
      try enter("join", in: terminal)
      try terminal.see("Invitation code")
      for left in ["4 tries left", "3 tries left", "2 tries left", "1 try left"] {
        try terminal.type("nonsense")
        try terminal.press("Enter")
        try terminal.see(left)
      }
      try terminal.type("nonsense")
      try terminal.press("Enter")
      try terminal.see("five times no valid code")
      try ScreenTests.expectRestored(terminal, status: 1)
    }

    @Test("leaving in the middle asks, and spends nothing")
    func leaving() throws {
      let terminal = try terminal(columns: 40, rows: 12)
      let code = try invite(terminal)
      try enter("join", in: terminal)
      try terminal.see("Invitation code")
      try terminal.type(code)
      try terminal.press("Enter")
      try terminal.see("Handle")
      try terminal.type("nele")
      try terminal.press("Escape")
      try terminal.see("You are not a member")
      try terminal.press("y")
      try terminal.see("you did not join")
      try ScreenTests.expectRestored(terminal, status: 1)
      #expect(try terminal.raad("invite", "list").contains("open, for 1"))
    }

    @Test("a terminal that can do nothing is asked line by line")
    func lines() throws {
      let terminal = try terminal()
      try enter("join", variables: "TERM=dumb", in: terminal)
      try terminal.see("Invitation code (not shown):")
      try terminal.press("C-c")
    }
  }
}
