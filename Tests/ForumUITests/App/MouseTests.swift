// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("The mouse")
@MainActor
struct MouseTests {
  /// What xterm sends, as events: presses and releases of the first button, or the wheel, at cells
  /// counted from 1.
  private func events(_ sequences: String..., at milliseconds: Int = 0) -> [MouseEvent] {
    var decoder = InputDecoder()
    return sequences.flatMap { text in
      decoder.decode([.mouseStart] + text.unicodeScalars.map { .scalar($0) }, at: milliseconds)
    }.compactMap { if case .mouse(let event) = $0 { event } else { nil } }
  }

  private func point(_ script: inout BoardScript, _ sequences: String...) {
    for sequence in sequences { for event in events(sequence) { script.point(event) } }
  }

  /// Clicks at the first cell that stands for something.
  private func click(_ script: inout BoardScript, _ wanted: Pointed) throws {
    script.point(MouseEvent(.click, at: try position(of: wanted, in: script.app.view())))
  }

  private func position(of wanted: Pointed, in surface: Surface) throws -> Position {
    for row in 0..<surface.size.rows {
      for column in 0..<surface.size.columns {
        let position = Position(column: column, row: row)
        if Pointed(at: position, of: surface) == wanted { return position }
      }
    }
    throw Missing(pointed: wanted)
  }

  private func chooser(_ script: BoardScript) -> Chooser? {
    if case .choice(let chooser)? = script.app.prompt?.form { chooser } else { nil }
  }

  private struct Missing: Error { var pointed: Pointed }

  @Test("what is clicked is selected, on every screen and in every size", arguments: [(140, 45), (80, 24), (40, 12)])
  func everyEntry(columns: Int, rows: Int) throws {
    let ways = ["1", "2", "3", "4", "5", "6", "7", "i", "2 Enter", "5 Enter", "2 a", "/ z a a l Enter"]
    let home = try BoardScript(demo: .en, columns: columns, rows: rows)
    for way in ways {
      var script = home
      script.press(way)
      // Each with the first cell of its first row.
      var entries: [(entry: Pointed, cell: Position)] = []
      let surface = try #require(script.port.shown)
      for row in 0..<rows {
        guard let entry = Pointed(at: Position(column: 2, row: row), of: surface), case .item = entry,
          !entries.contains(where: { $0.entry == entry })
        else { continue }
        let column = (0...2).first { Pointed(at: Position(column: $0, row: row), of: surface) == entry }
        entries.append((entry, Position(column: column ?? 2, row: row)))
      }
      #expect(!entries.isEmpty, "\(way)")
      for (entry, cell) in entries {
        var clicked = script
        clicked.point(MouseEvent(.click, at: cell))
        let drawn = try #require(clicked.port.shown)
        let cursor = try #require(drawn.cursor, "\(way) \(entry)")
        #expect(Pointed(at: cursor, of: drawn) == entry, "\(way)\n\(drawn.picture)")
        #expect(clicked.app.stack.count == script.app.stack.count)
      }
    }
  }

  @Test("a click on a place goes there, on a hint it presses the key")
  func frame() throws {
    var script = try BoardScript(demo: .en, columns: 100, rows: 30)
    try click(&script, .command(.tips))
    #expect(script.app.place == .tips)
    try click(&script, .command(.filter))
    #expect(script.app.prompt?.purpose == .filterKind)
    script.press("Esc")
    try click(&script, .command(.help))
    #expect(script.app.top.content is HelpState)
    try click(&script, .command(.back))
    #expect(script.app.top.content is TipListState)
  }

  @Test("a double click opens what was clicked")
  func doubleClick() throws {
    var script = try BoardScript(demo: .en, columns: 80, rows: 24)
    script.press("2")
    let cell = try position(of: .item(1), in: script.app.view())
    let press = "0;\(cell.column + 1);\(cell.row + 1)M"
    let release = "0;\(cell.column + 1);\(cell.row + 1)m"
    let number = (script.app.top.content as? ThreadListState)?.rows[1].number
    for event in events(press, release) { script.point(event) }
    #expect((script.app.top.content as? ThreadListState)?.selected?.number == number)
    let twice = events(press, release, press, release)
    #expect(twice.map(\.kind) == [.click, .doubleClick])
    for event in twice { script.point(event) }
    #expect((script.app.top.content as? ThreadState)?.number == number)
  }

  @Test("the wheel moves through lists, threads, choices and texts")
  func wheel() throws {
    var script = try BoardScript(demo: .en, columns: 80, rows: 15)
    script.press("2")
    point(&script, "65;5;9M")
    #expect((script.app.top.content as? ThreadListState)?.list.index == 3)
    point(&script, "64;5;9M", "64;5;9M")
    #expect((script.app.top.content as? ThreadListState)?.list.index == 0)
    script.press("Enter g")
    var keys = script
    keys.press("j j j")
    point(&script, "65;5;9M")
    #expect(script.picture == keys.picture)
    script.press("2 f")
    point(&script, "65;5;9M")
    #expect(chooser(script)?.cursor.selected == 3)
  }

  @Test("in a choice a click selects and a double click takes; a question wants its key")
  func prompts() throws {
    var script = try BoardScript(demo: .en, columns: 80, rows: 24)
    script.press("2 f")
    let cell = try position(of: .choice(2), in: script.app.view())
    script.point(MouseEvent(.click, at: cell))
    #expect(chooser(script)?.cursor.selected == 2)
    script.point(MouseEvent(.doubleClick, at: cell))
    #expect(script.app.prompt?.purpose != .filterKind)
    script.press("Esc M")
    #expect(script.app.prompt?.purpose == .confirmMarkAllRead)
    script.point(MouseEvent(.click, at: Position(column: 2, row: 6)))
    #expect(script.app.prompt?.purpose == .confirmMarkAllRead)
  }

  @Test("does nothing unless it was asked for, and nothing anywhere breaks it")
  func off() throws {
    var script = try BoardScript(demo: .en, columns: 80, rows: 24)
    script.runtime.app.world.settings.usesMouse = false
    let before = script.picture
    try click(&script, .command(.tips))
    #expect(script.picture == before)
    script.runtime.app.world.settings.usesMouse = true
    for kind in [MouseEvent.Kind.click, .doubleClick, .wheelUp, .wheelDown] {
      for cell in [(0, 0), (79, 23), (80, 24), (5000, 5000)] {
        script.point(MouseEvent(kind, at: Position(column: cell.0, row: cell.1)))
      }
    }
    script.runtime.app.world.size = Size(columns: 3, rows: 3)
    script.point(MouseEvent(.click, at: Position(column: 1, row: 1)))
  }
}
