// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

extension ScreenTests {
  /// The demo board in a terminal, with its events and polls.
  @Suite("The agenda in a terminal", .serialized)
  struct Agenda {
    @Test("somebody signs up, hangs the calendar on the clipboard, and votes, with keys alone")
    func demo() throws {
      let terminal = try RealTerminal()
      try terminal.raad("init", "--demo", "--handle", "an", "--language", "en")
      try terminal.raad("rules", "--agree")
      try terminal.shell("$RAAD --language en")
      try terminal.see("On the agenda")
      try terminal.press("8")
      try terminal.see("Lunchlezing")
      try terminal.press("Enter")
      try terminal.see("Wat laat je weg als niemand je beleid leest?")
      try terminal.press("y")
      try terminal.see("Noted: yes")
      try terminal.press("Y")
      try terminal.see("Copy what?")
      try terminal.type("ics")
      try terminal.press("Enter")
      try terminal.see("Copied: a calendar file")
      #expect(terminal.wait { terminal.clipboard.contains("BEGIN:VEVENT") })
      try terminal.press("Escape")
      #expect(terminal.wait { !terminal.screen.contains("Copied: a calendar file") })
      try terminal.press("p")
      try terminal.see("Waiting for you")
      try terminal.see("Welk thema in het voorjaar?")
      try terminal.press("Enter")
      try terminal.see("dots each")
      try terminal.press("+", "+", "Down", "+", "Enter")
      try terminal.see("Your vote has been counted")
      try terminal.press("Q")
      try terminal.see("ready$")
      #expect(try terminal.raad("polls", "--mine", "--json").contains("Welk thema") == false)
      #expect(try terminal.raad("agenda", "--mine").contains("Lunchlezing"))
    }
  }
}
