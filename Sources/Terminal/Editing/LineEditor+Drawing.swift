// SPDX-License-Identifier: EUPL-1.2

extension LineEditor {
  /// Draws the field on one row, over all of its columns, scrolled by half its width until the
  /// cursor is in sight. Where text goes on past an end, a sign stands there.
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
        guard start < field.columns else {
          start += 1
          break
        }
        let shown = DisplayText.shown(character)
        let columns = DisplayText.width(shown)
        if start + columns > 0 { painter.write(shown, column: start, row: 0, style: style) }
        start += columns
      }
      let shownCursor = cursorColumn - offset
      let last = field.columns - 1
      if field.columns >= Self.leastSigned {
        if offset > 0 { painter.mark(column: 0, style) }
        // Where the cursor stands on the last column, the character under it is seen.
        if start > field.columns, shownCursor < last { painter.mark(column: last, style) }
      }
      if focus { painter.placeCursor(column: shownCursor, row: 0) }
    }
  }

  /// In less room a sign would hide what is typed.
  private static let leastSigned = 8

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

extension Painter {
  /// Says at a column of the first row that there is more.
  fileprivate mutating func mark(column: Int, _ style: Style) {
    fill(Rect(column: column, row: 0, columns: 1, rows: 1), " ", style)
    write(ellipsis, column: column, row: 0, style: style)
  }
}
