// SPDX-License-Identifier: EUPL-1.2

import Terminal
import Testing

@testable import ForumUI

@Suite("Choosing from a list") struct ChooserTests {
  /// Layers as they are chosen: a tree by its indents.
  private static let items = [
    ("federal", "Autorité fédérale", ""), ("ccc", "  Commission communautaire commune", "COCOM"),
    ("municipality", "    Commune ou ville", ""), ("nl", "Commune (NL)", ""), ("cpas", "CPAS", "commune"),
  ].map { Chooser.Item(id: $0.0, label: $0.1, detail: $0.2) }

  @Test("a label has all that details leave, and the whole row where nothing stands beside it", arguments: [40, 80])
  func room(columns: Int) {
    let (long, longer) = (String(repeating: "a", count: columns - 16), String(repeating: "b", count: columns - 4))
    let chooser = Chooser(items: [
      Chooser.Item(id: "1", label: long, detail: "yesterday"), Chooser.Item(id: "2", label: longer),
    ])
    let world = World.sample(columns: columns, rows: 12)
    var painter = Painter(size: world.size)
    ChooserView(chooser: chooser, world: world).draw(from: 0, rows: 2, into: &painter)
    let lines = painter.surface.picture.split(separator: "\n")
    #expect(lines[0].contains(long) && lines[0].contains("yesterday"))
    #expect(lines[1].contains(longer))
  }

  @Test(
    "what begins with the typed text comes first, the order stays among equals",
    arguments: [
      ("", ["federal", "ccc", "municipality", "nl", "cpas"]), ("commune", ["municipality", "nl", "ccc", "cpas"]),
      ("COMM", ["ccc", "municipality", "nl", "cpas"]), ("ville commune", ["municipality"]), ("autorite", ["federal"]),
      ("zzz", []),
    ])
  func beginnings(typed: String, shown: [String]) {
    var chooser = Chooser(items: Self.items)
    for character in typed { chooser.handle(Key(character), height: 8) }
    #expect(chooser.shown.map(\.id) == shown)
    #expect(chooser.selected?.id == shown.first)
  }
}
