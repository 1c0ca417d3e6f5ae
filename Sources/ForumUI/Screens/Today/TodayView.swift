// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension TodayState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    let layout = TodayLayout(self, world)
    let width = painter.size.columns
    let mainWidth = layout.asideColumn.map { $0 - TodayLayout.gap } ?? width
    let top = pager.visible(count: layout.main.count, height: painter.size.rows).lowerBound
    draw(Array(layout.main.dropFirst(top)), column: 0, width: mainWidth, into: &painter, world)
    if let column = layout.asideColumn {
      draw(layout.aside, column: column, width: width - column, into: &painter, world)
    }
  }

  private func draw(
    _ lines: [TodayLayout.Line], column: Int, width: Int, into painter: inout Painter, _ world: World
  ) {
    painter.within(Rect(column: column, row: 0, columns: width, rows: painter.size.rows)) { painter in
      for (row, line) in lines.prefix(painter.size.rows).enumerated() {
        let isSelected = line.entry == selected && line.entry != nil
        let room = line.room(in: width)
        painter.write(line.left, column: 0, row: row, limit: room.left)
        if room.isWithRight {
          painter.write(
            line.right, column: width - DisplayText.width(line.right), row: row, style: world.theme[.faint])
        }
        if let entry = line.entry { painter.place(.item(entry), row: row) }
        if isSelected {
          painter.restyle(Rect(column: 0, row: row, columns: width, rows: 1)) { _ in world.theme[.selected] }
          // On its first row, where it has several.
          if row == 0 || lines[row - 1].entry != line.entry { painter.placeCursor(column: 0, row: row) }
        }
      }
    }
  }
}
