// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Terminal

@Suite struct PainterTests {
  @Test func wideCharactersAndClipping() {
    var painter = Painter(size: Size(columns: 10, rows: 2))
    painter.write("ab漢字e\u{301}\u{1B}[3", column: 0, row: 0)
    painter.write("abcdefghijkl", column: 2, row: 1, limit: 5)
    #expect(painter.surface.picture == "ab漢字é�[3\n  abcd…")
  }
}
