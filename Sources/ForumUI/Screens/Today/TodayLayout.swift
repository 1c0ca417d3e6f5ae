// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of the home screen: one column, or two where there is room.
struct TodayLayout {
  /// A line, and which entry it shows.
  struct Line {
    var entry: Int?
    var isHeading = false
    var left: [Run] = []
    var right = ""
  }

  /// The only column, or the left one.
  private(set) var main: [Line] = []
  /// The right column; empty when there is only one.
  private(set) var aside: [Line] = []
  /// Where the right column begins; nil when there is only one.
  let asideColumn: Int?

  init(_ state: TodayState, _ world: World) {
    let width = world.content.columns
    asideColumn = width >= 110 ? width * 11 / 20 : nil
    guard let today = state.today else { return }
    var number = 0
    for block in state.blocks(world) {
      let isAside = asideColumn != nil && block.kind.isAside
      var lines = [Line(isHeading: true, left: [Run(block.heading, world.theme[.heading])])]
      if let note = block.note { lines.append(Line(left: [Run("  " + note, world.theme[.faint])])) }
      for entry in block.entries {
        var line = TodayLine(entry: entry, today: today, world: world).line
        line.entry = number
        lines.append(line)
        number += 1
      }
      if isAside { Self.add(lines, to: &aside) } else { Self.add(lines, to: &main) }
    }
    let counts = Line(left: [Run(world.reader(TodayPhrase.board(today.counts)), world.theme[.faint])])
    Self.add([counts], to: &main)
  }

  private static func add(_ lines: [Line], to column: inout [Line]) {
    if !column.isEmpty { column.append(Line()) }
    column += lines
  }
}
