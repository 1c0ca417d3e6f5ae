// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

/// Whatever stands on the board, only harmless characters reach the screen, each in its own cells.
@MainActor @Suite struct HostilePostTests {
  /// Ways through all places of the board that show what others wrote, by where they begin.
  private static let ways: [(start: String, ways: [(name: String, keys: String)])] = [
    (
      "2 Enter",
      [
        ("thread", "G g Space Space"), ("reply", "R"), ("edit", "r Esc"), ("profile", "v"), ("references", "o"),
        ("palette", ":"),
      ]
    ),
    ("3", [("tips", "Home"), ("tip", "Enter G")]),
    (
      "2",
      [
        ("list", "Home"), ("today", "1"), ("people", "5 Down Enter"), ("search", "/"), ("me", "7"), ("notices", "i"),
      ]
    ),
  ]

  @Test(arguments: HostileTexts.all.indices)
  func nothingSmuggledReachesTheScreen(index: Int) throws {
    let (name, text) = HostileTexts.all[index]
    let poisoned = try BoardScript()
    try poisoned.poison(with: text)
    let sizes = [Size(columns: 80, rows: 24), Size(columns: 140, rows: 45), Size(columns: 40, rows: 12)]
    for (number, (start, ways)) in Self.ways.enumerated() {
      // Each text in each size, each way in each size, but not every way of every text: what a way
      // draws is drawn by the same few functions.
      let size = sizes[(number + index) % sizes.count]
      var beginning = poisoned
      beginning.resize(columns: size.columns, rows: size.rows)
      beginning.press(start)
      for way in ways {
        var script = beginning
        script.press(way.keys)
        let shown = try #require(script.port.shown)
        let problem = SurfaceRules.problem(in: shown, size: size)
        #expect(problem == nil, "\(name) in \(way.name) at \(size)")
      }
    }
  }

  @Test func thePoisonIsSeen() throws {
    var script = try BoardScript()
    try script.poison(with: "smuggled \u{1B}[31m everywhere")
    for keys in ["2", "2 Enter", "3", "3 Enter", "5"] {
      script.press(keys)
      #expect(script.picture.contains("smuggled \u{FFFD}[31m"), "after \(keys)")
    }
  }

  @Test func theRulesSeeWhatIsBroken() {
    let size = Size(columns: 4, rows: 1)
    for (text, column) in [
      ("\u{1B}", 0), ("漢", 0), ("漢", 3), ("", 2), ("\u{202E}", 1), ("a\u{301}\u{301}\u{301}\u{301}\u{301}", 0),
    ] {
      var surface = Surface(size: size)
      #expect(SurfaceRules.problem(in: surface, size: size) == nil)
      surface[column, 0] = Cell(text)
      #expect(SurfaceRules.problem(in: surface, size: size) != nil, "\(text) at \(column)")
    }
    var surface = Surface(size: size)
    surface.cursor = Position(column: 4, row: 0)
    #expect(SurfaceRules.problem(in: surface, size: size) != nil)
    #expect(SurfaceRules.problem(in: Surface(size: size), size: Size(columns: 5, rows: 1)) != nil)
  }

  @Test(arguments: HostileTexts.all.indices)
  func nothingSmuggledReachesTheLines(index: Int) throws {
    let (name, text) = HostileTexts.all[index]
    let script = try BoardScript()
    try script.poison(with: text)
    let store = try #require(script.runtime.store)
    let world = script.app.world
    let detail = try store.thread(1, viewer: MemberID(rawValue: 1), now: .sampleNow)
    let lines = Linear(reader: world.reader, columns: 80, layers: world.layers).lines(detail)
    for scalar in lines.joined().unicodeScalars where scalar.properties.generalCategory == .control {
      Issue.record("U+\(String(scalar.value, radix: 16)) of \(name) came through")
      return
    }
  }
}
