// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

extension ScreenTests {
  /// The bytes that the program writes by itself.
  @Suite("What is written while no key is pressed", .serialized)
  struct QuietScreenTests {
    /// A question of long ago, whose age does not change while it is looked at.
    private static let lines = """
      {"type":"board","format":1,"name":"Proef"}
      {"type":"member","id":"m","handle":"bo"}
      {"type":"thread","id":"t","kind":"question","title":"Who has a map?","author":"m","created":"2019-01-01T09:00:00Z"}
      {"type":"post","id":"p","thread":"t","parent":null,"author":"m","created":"2019-01-01T09:00:00Z","body":"A small one."}

      """

    /// Waits until the program has looked in the background so many times and done nothing else;
    /// returns what it wrote.
    private func written(by terminal: BareTerminal, looks: Int) -> [UInt8] {
      let before = terminal.waits
      #expect(RealTerminal.wait { terminal.waits >= before + looks })
      return terminal.written()
    }

    @Test("nothing, as long as nothing on the screen changes, whatever others write")
    func nothing() throws {
      let board = try RealTerminal()
      try board.raad("init", "--name", "Proef", "--handle", "an", "--language", "en")
      try board.raad("rules", "--agree")
      let file = board.folder.appending(path: "old.jsonl")
      try Self.lines.write(to: file, atomically: true, encoding: .utf8)
      try board.raad("import", "jsonl", file.path)
      let terminal = try BareTerminal(on: board)
      try terminal.see("Who can help?")
      terminal.send(Array("2".utf8))
      try terminal.see("Who has a map?")
      // What waits until no key comes is read first.
      #expect(RealTerminal.wait { written(by: terminal, looks: 1).isEmpty })
      #expect(written(by: terminal, looks: 2) == [])
      try board.raad("saved", "add", "maps", "is:answered")
      #expect(written(by: terminal, looks: 3) == [], "another process wrote what this screen does not show")
      try board.raad("reply", "1", "--body", "Ours is on paper.")
      #expect(RealTerminal.wait { !terminal.written().isEmpty }, "the looks were looks")
    }
  }
}
