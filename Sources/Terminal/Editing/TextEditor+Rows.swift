// SPDX-License-Identifier: EUPL-1.2

/// A row on the screen: which of the rows that a line is wrapped to.
struct RowPlace: Hashable, Comparable, Sendable {
  var line: Int
  var row: Int

  static func < (left: RowPlace, right: RowPlace) -> Bool {
    (left.line, left.row) < (right.line, right.row)
  }
}

extension TextEditor {
  /// Columns of text in a row: one is kept for the cursor behind the last character.
  private var textColumns: Int { max(size.columns - 1, 1) }

  /// Columns that a character takes in the editor.
  static func columns(of character: Character) -> Int {
    if character.isASCII { return character == "\t" ? DisplayText.tab.utf8.count : 1 }
    return DisplayText.width(DisplayText.shown(character))
  }

  /// The rows that a line is wrapped to, as far as they are needed; at least one.
  func rows(ofLine line: Int, to need: KnownRows.Need = .all) -> [Range<Int>] {
    knownRows(ofLine: line, to: need).rows
  }

  private func knownRows(ofLine line: Int, to need: KnownRows.Need) -> KnownRows {
    var rows = known.rows(ofLine: line, columns: textColumns)
    rows.find(need, in: buffer.lines[line], columns: textColumns, width: Self.columns(of:))
    return rows
  }

  /// Keeps the rows of a line, so that the next key finds them.
  private mutating func remember(line: Int, to need: KnownRows.Need) {
    guard buffer.lines[line].count > KnownLines.shortest else { return }
    known.remember(knownRows(ofLine: line, to: need), ofLine: line, columns: textColumns)
  }

  /// The row that a place is seen in.
  func row(of place: TextPlace, in rows: [Range<Int>]) -> Int {
    rows.firstIndex { place.character < $0.upperBound } ?? rows.count - 1
  }

  /// The column that a place is seen at; blanks that hang over the edge all stand at the edge.
  func column(of place: TextPlace, in row: Range<Int>) -> Int {
    let columns = buffer.lines[place.line][row.lowerBound..<place.character].reduce(0) { $0 + Self.columns(of: $1) }
    return min(columns, max(size.columns - 1, 0))
  }

  /// The place in a row that is seen at a column, or the last one before it.
  func place(at column: Int, line: Int, row: Range<Int>, isLastRow: Bool) -> TextPlace {
    var used = 0
    var index = row.lowerBound
    let last = isLastRow ? row.upperBound : max(row.upperBound - 1, row.lowerBound)
    while index < last {
      used += Self.columns(of: buffer.lines[line][index])
      if used > column { break }
      index += 1
    }
    return TextPlace(line: line, character: index)
  }

  /// Scrolls as little as needed for the cursor to be seen.
  mutating func reveal() {
    let height = max(size.rows, 1)
    for line in max(cursor.line - height, 0)..<cursor.line { remember(line: line, to: .all) }
    remember(line: cursor.line, to: .character(cursor.character))
    let rows = rows(ofLine: cursor.line, to: .character(cursor.character))
    let current = RowPlace(line: cursor.line, row: row(of: cursor, in: rows))
    top.line = min(top.line, buffer.lines.count - 1)
    top.row = min(top.row, self.rows(ofLine: top.line, to: .row(top.row)).count - 1)
    if current < top {
      top = current
    } else {
      top = max(top, row(current, movedUpBy: height - 1))
    }
  }

  /// The row so many rows higher, or the first one.
  func row(_ place: RowPlace, movedUpBy count: Int) -> RowPlace {
    var place = place
    var left = count
    while left > place.row, place.line > 0 {
      left -= place.row + 1
      place.line -= 1
      place.row = rows(ofLine: place.line).count - 1
    }
    return RowPlace(line: place.line, row: max(place.row - left, 0))
  }

  /// The row so many rows lower, or the last one.
  func row(_ place: RowPlace, movedDownBy count: Int) -> RowPlace {
    var place = place
    var left = count
    while true {
      let last = rows(ofLine: place.line, to: .row(place.row + left)).count - 1
      guard left > last - place.row, place.line + 1 < buffer.lines.count else {
        return RowPlace(line: place.line, row: min(place.row + left, last))
      }
      left -= last - place.row + 1
      place = RowPlace(line: place.line + 1, row: 0)
    }
  }
}
