// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension ThreadState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    guard var layout = ThreadLayout(self, world) else {
      if isMissing {
        painter.write(world.reader(ThreadPhrase.missing(number)), column: 1, row: 1, style: world.theme[.faint])
      }
      return
    }
    guard let split = ThreadAside.split(world) else { return draw(&layout, into: &painter, world) }
    let main = Rect(column: 0, row: 0, columns: split.main, rows: painter.size.rows)
    painter.within(main) { draw(&layout, into: &$0, world) }
    painter.verticalRule(column: split.main + 1, style: world.theme[.line])
    painter.within(split.aside) {
      ThreadAside(state: self, outline: layout.outline, world: world, width: split.aside.columns).draw(into: &$0)
    }
  }

  private func draw(_ layout: inout ThreadLayout, into painter: inout Painter, _ world: World) {
    var block = scroll.block
    var line = scroll.line
    var row = 0
    // Where a post fills the screen neither its first line nor a match may be seen.
    painter.placeCursor(column: 0, row: 0)
    while row < painter.size.rows, block < layout.blocks {
      let lines = layout.lines(of: block)
      let first = row
      if let hit {
        let isHere = block == hit.place.block && hit.place.line >= line
        if isHere { painter.placeCursor(column: hit.column, row: row + hit.place.line - line) }
      } else if block - 1 == selected, line == 0 {
        painter.placeCursor(column: layout.indent(of: selected), row: row)
      }
      while line < lines.count, row < painter.size.rows {
        painter.write(lines[line], column: 0, row: row)
        if let hit, hit.place.block == block, hit.place.line == line {
          markCurrent(column: hit.column, row: row, into: &painter, world)
        }
        line += 1
        row += 1
      }
      if block > 0 { for shown in first..<row { painter.place(.item(block - 1), row: shown) } }
      block += 1
      line = 0
    }
  }

  /// Tells the match that the cursor stands on from the others.
  private func markCurrent(column: Int, row: Int, into painter: inout Painter, _ world: World) {
    var isWithin = true
    painter.restyle(Rect(column: column, row: row, columns: painter.size.columns - column, rows: 1)) { style in
      isWithin = isWithin && style == world.theme[.match]
      return isWithin ? world.theme[.currentMatch] : style
    }
  }
}
