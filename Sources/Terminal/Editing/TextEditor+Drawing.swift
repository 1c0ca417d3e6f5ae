// SPDX-License-Identifier: EUPL-1.2

extension TextEditor {
  /// Draws the rows around the cursor over the painter's area.
  ///
  /// - Parameters:
  ///   - focus: true to stand the hardware cursor in the text.
  ///   - style: the text's style.
  ///   - selected: the style of what is selected.
  ///   - marks: pieces of the text with another style.
  public func draw(
    into painter: inout Painter, focus: Bool, style: Style = .plain,
    selected: Style = Style(attributes: .reverse), marks: TextMarks = TextMarks()
  ) {
    var editor = self
    editor.size = painter.size
    editor.drawRows(into: &painter, focus: focus, look: Look(style: style, selected: selected, marks: marks))
  }

  /// How the text looks.
  private struct Look {
    var style: Style
    var selected: Style
    var marks: TextMarks
  }

  private func drawRows(into painter: inout Painter, focus: Bool, look: Look) {
    painter.fill(painter.bounds, " ", look.style)
    var screenRow = 0
    var firstRow = top.row
    for line in top.line..<buffer.lines.count {
      guard screenRow < size.rows else { break }
      let rows = rows(ofLine: line, to: .row(firstRow + size.rows - screenRow))
      let cursorRow = line == cursor.line ? row(of: cursor, in: rows) : nil
      for index in firstRow..<rows.count {
        guard screenRow < size.rows else { break }
        draw(rows[index], ofLine: line, into: &painter, at: screenRow, look: look)
        if focus, index == cursorRow {
          painter.placeCursor(column: column(of: cursor, in: rows[index]), row: screenRow)
        }
        screenRow += 1
      }
      firstRow = 0
    }
  }

  private func draw(
    _ row: Range<Int>, ofLine line: Int, into painter: inout Painter, at screenRow: Int, look: Look
  ) {
    let selection = selection
    var column = 0
    for index in row {
      guard column < size.columns else { return }
      let place = TextPlace(line: line, character: index)
      let isSelected = selection?.contains(place) ?? false
      let shown = DisplayText.shown(buffer.lines[line][index])
      let style = isSelected ? look.selected : look.marks.style(at: place) ?? look.style
      column += painter.write(shown, column: column, row: screenRow, style: style)
    }
    // A selected line break shows as one selected blank.
    let end = TextPlace(line: line, character: row.upperBound)
    if end.character == buffer.lines[line].count, selection?.contains(end) ?? false {
      painter.write(" ", column: column, row: screenRow, style: look.selected)
    }
  }
}
