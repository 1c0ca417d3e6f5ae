// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@Suite("The full screen on a board that cannot be written", .serialized)
struct DegradedScreenTests {
  @Test("says that it is read only, shows all, and says why it does not write")
  func fullDisk() throws {
    let terminal = try ScreenTests.withBoard()
    try terminal.shell("(ulimit -f 0; trap '' XFSZ; $RAAD)")
    try terminal.see("Read only: the board’s disk is full")
    try terminal.press("2")
    try terminal.see("Who has a template?")
    try terminal.press("Enter")
    try terminal.see("One page is enough.")
    try terminal.press("w")
    try terminal.see("Make room and try again.")
    try terminal.press("Q")
    try ScreenTests.expectRestored(terminal, status: 0)
  }

  @Test("opens while another program writes, and notes the visit later")
  func busy() throws {
    let terminal = try ScreenTests.withBoard()
    let store = try Store(path: terminal.folder.appending(path: "board.db").path)
    func visits() -> Int? { try? store.database.number("SELECT count(*) FROM member WHERE visit_started IS NOT NULL") }
    #expect(visits() == 0)
    try store.database.write { () throws(StoreError) in
      do {
        try terminal.shell("$RAAD")
        try terminal.see("Who can help?")
        try terminal.press("2")
        try terminal.see("Who has a template?")
      } catch { Issue.record(error) }
    }
    #expect(terminal.wait { visits() == 1 })
    try terminal.press("Q")
    try ScreenTests.expectRestored(terminal, status: 0)
  }
}
