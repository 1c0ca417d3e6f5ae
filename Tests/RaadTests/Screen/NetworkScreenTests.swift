// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

extension ScreenTests {
  /// Networks, on the demo board, in a terminal.
  @Suite("Networks, in a terminal", .serialized)
  struct NetworkScreenTests {
    @Test("the demo board's networks: filtered, read, joined, compared, and the board in numbers")
    func demo() throws {
      let terminal = try RealTerminal()
      try terminal.shell("$RAAD demo --language en")
      try terminal.see("Who can help?")
      try terminal.press("9")
      try terminal.see("3 networks")
      try terminal.press("f")
      try terminal.type("open to")
      try terminal.press("Enter")
      try terminal.see("open to collaboration")
      try terminal.press("C")
      try terminal.press("Enter")
      try terminal.see("Suits it")
      try terminal.press("+")
      try terminal.see("~jan-oosterwoud")
      try terminal.press("u")
      try terminal.see("Undone")
      try terminal.press("t")
      try terminal.see("side by side")
      try terminal.press("q", "q")
      try terminal.see("3 networks")
      try terminal.press("%")
      try terminal.see("Who answers whom")
      try terminal.press("Q")
      try terminal.see("ready$")
    }
  }
}
