// SPDX-License-Identifier: EUPL-1.2

extension TextEditor {
  /// Stands at a place, or the nearest there is.
  ///
  /// - Parameter selecting: true to select what is passed over.
  public mutating func moveCursor(to place: TextPlace, selecting: Bool = false) {
    goalColumn = nil
    stand(at: buffer.clamped(place), selecting: selecting)
  }

  /// Selects the whole text.
  mutating func selectAll() {
    moveCursor(to: .start)
    moveCursor(to: buffer.end, selecting: true)
  }

  private mutating func stand(at place: TextPlace, selecting: Bool) {
    anchor = selecting ? anchor ?? cursor : nil
    cursor = place
    history.close()
    reveal()
  }

  /// Moves by rows as they are seen, up if negative, and keeps to the column where that began. Past
  /// the first or last row it goes to the beginning or end of the text.
  mutating func moveVertically(by count: Int, selecting: Bool) {
    let rows = rows(ofLine: cursor.line, to: .character(cursor.character))
    let index = row(of: cursor, in: rows)
    let goal = goalColumn ?? column(of: cursor, in: rows[index])
    let here = RowPlace(line: cursor.line, row: index)
    let there = count < 0 ? row(here, movedUpBy: -count) : row(here, movedDownBy: count)
    if there == here {
      stand(at: count < 0 ? .start : buffer.end, selecting: selecting)
    } else {
      let target = self.rows(ofLine: there.line, to: .row(there.row + 1))
      let isLast = there.row == target.count - 1
      stand(
        at: place(at: goal, line: there.line, row: target[there.row], isLastRow: isLast), selecting: selecting)
    }
    goalColumn = goal
  }

  /// The start of the row the cursor is seen in; from there, the start of the line.
  var startOfRow: TextPlace {
    let rows = rows(ofLine: cursor.line, to: .character(cursor.character))
    let start = rows[row(of: cursor, in: rows)].lowerBound
    return TextPlace(line: cursor.line, character: start == cursor.character ? 0 : start)
  }

  /// The end of the row the cursor is seen in; from there, the end of the line.
  var endOfRow: TextPlace {
    let index = row(of: cursor, in: rows(ofLine: cursor.line, to: .character(cursor.character)))
    let rows = rows(ofLine: cursor.line, to: .row(index + 1))
    let lineEnd = buffer.lines[cursor.line].count
    let end = index == rows.count - 1 ? lineEnd : rows[index].upperBound - 1
    return TextPlace(line: cursor.line, character: end == cursor.character ? lineEnd : end)
  }

  /// The start of the word at or before the cursor; at the start of a line, the end of the line
  /// before.
  var wordStart: TextPlace {
    guard cursor.character > 0 else { return buffer.place(before: cursor) ?? cursor }
    let index = WordMotion.start(before: cursor.character, in: buffer.lines[cursor.line])
    return TextPlace(line: cursor.line, character: index)
  }

  /// The end of the word at or after the cursor; at the end of a line, the start of the next.
  var wordEnd: TextPlace {
    guard cursor.character < buffer.lines[cursor.line].count else { return buffer.place(after: cursor) ?? cursor }
    let index = WordMotion.end(after: cursor.character, in: buffer.lines[cursor.line])
    return TextPlace(line: cursor.line, character: index)
  }
}
