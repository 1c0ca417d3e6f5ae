// SPDX-License-Identifier: EUPL-1.2

extension LineEditor {
  /// Draws the field on one row, over all of its columns, scrolled by half its width until the
  /// cursor is in sight.
  ///
  /// - Parameter focus: true to stand the hardware cursor in the field.
  public func draw(
    into painter: inout Painter, column: Int, row: Int, columns: Int, style: Style = .plain, focus: Bool
  ) {
    let field = Rect(column: column, row: row, columns: columns, rows: 1)
    painter.fill(field, " ", style)
    let cursorColumn = shownColumns(characters[..<cursor])
    let offset = offset(of: cursorColumn, columns: field.columns)
    painter.within(field) { painter in
      var start = -offset
      for character in characters {
        guard start < field.columns else { break }
        let shown = DisplayText.shown(character)
        let columns = DisplayText.width(shown)
        if start + columns > 0 { painter.write(shown, column: start, row: 0, style: style) }
        start += columns
      }
      if focus { painter.placeCursor(column: cursorColumn - offset, row: 0) }
    }
  }

  private func shownColumns(_ characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + DisplayText.width(DisplayText.shown($1)) }
  }

  private func offset(of cursorColumn: Int, columns: Int) -> Int {
    guard columns > 1 else { return cursorColumn }
    let step = max(columns / 2, 1)
    let excess = cursorColumn - (columns - 1)
    return excess <= 0 ? 0 : (excess + step - 1) / step * step
  }
}
