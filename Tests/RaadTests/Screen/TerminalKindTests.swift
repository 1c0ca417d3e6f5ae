// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@Suite("Terminals of all kinds", .serialized)
struct TerminalKindTests {
  @Test(
    "an unknown terminal is a clear line, a dumb one gets Today in lines",
    arguments: [
      ("nonsense", "raad: the system does not know the terminal “nonsense”", 1), ("dumb", "raad --linear", 0),
    ])
  func names(_ name: String, _ text: String, _ status: Int) throws {
    let terminal = try ScreenTests.withBoard(columns: 100)
    try terminal.shell("TERM=\(name) $RAAD")
    try terminal.see(text)
    try ScreenTests.expectRestored(terminal, status: status)
  }

  @Test("without UTF-8 everything is ASCII")
  func ascii() throws {
    let terminal = try ScreenTests.begun(variables: ["LC_ALL": "C"])
    try terminal.press("2")
    try terminal.see("Who has a template?")
    #expect(!terminal.screen.utf8.contains { $0 >= 0x80 })
    try terminal.press("Q")
    try ScreenTests.expectRestored(terminal, status: 0)
  }

  @Test("NO_COLOR wins over a theme with colours", arguments: [("", true), ("1", false)])
  func colours(_ noColor: String, _ isColoured: Bool) throws {
    let terminal = try ScreenTests.begun(variables: ["NO_COLOR": noColor, "RAAD_THEME": "dark"])
    #expect(terminal.styledScreen.contains("38;5;") == isColoured)
    try terminal.press("Q")
    try ScreenTests.expectRestored(terminal, status: 0)
  }

  @Test("40×12 does everything that 80×24 does")
  func small() throws {
    let terminal = try ScreenTests.begun(columns: 40, rows: 12)
    try terminal.press("2")
    try terminal.see("Who has a template?")
    try terminal.press("Enter")
    try terminal.see("One page is enough.")
    try terminal.press("r")
    try terminal.see("Ctrl-S")
    try terminal.type("Small but whole.")
    try terminal.press("C-s")
    try terminal.see("#1.2")
    try terminal.press("G")
    try terminal.see("Small but whole.")
    try terminal.press("Q")
    try ScreenTests.expectRestored(terminal, status: 0)
  }
}
