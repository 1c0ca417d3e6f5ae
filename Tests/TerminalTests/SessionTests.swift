// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Terminal

/// What of a session needs no terminal; the rest is tried on the real program.
@Suite struct SessionTests {
  @Test func aWakeIsToldOnce() {
    _ = WakePipe.drain()
    WakePipe.wake(0)
    #expect(WakePipe.drain() == [0])
    #expect(WakePipe.drain() == [])
  }

  @Test(arguments: [
    TerminalError.notATerminal, .dumbTerminal(""), .dumbTerminal("dumb"), .unknownTerminal("x"), .system("no pipe"),
  ])
  func errorsAreOneLine(error: TerminalError) {
    #expect(!error.description.isEmpty)
    #expect(!error.description.contains("\n"))
  }

  @Test func widthsNeedNoLocale() {
    #expect(ScalarWidth.columns(of: "漢") == 2)
    #expect(ScalarWidth.columns(of: "\u{301}") == 0)
    #expect(ScalarWidth.columns(of: "\u{1B}") == nil)
    #expect(ScalarWidth.columns(of: "\u{10FFFF}") == nil)
  }
}
