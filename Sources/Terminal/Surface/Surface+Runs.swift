// SPDX-License-Identifier: EUPL-1.2

extension Surface {
  /// Text of one style in a row, from a column on.
  struct PlacedRun: Equatable {
    var column: Int
    var text: String
    var style: Style
  }

  /// The first columns of a row as runs to be sent to a terminal.
  ///
  /// A run ends after anything but ASCII, so that a terminal's own idea of its width shifts nothing
  /// behind it. Blanks take the style of the text on both of their sides, and none at the ends of a
  /// row, where that cannot be seen on them: each change of style costs as many bytes as a word.
  func runs(ofRow row: Int, columns: Int) -> [PlacedRun] {
    let columns = min(columns, size.columns)
    let row = cells[row * size.columns..<(row + 1) * size.columns]
    let styles = Self.styles(of: row.prefix(columns))
    var runs: [PlacedRun] = []
    for (column, cell) in row.prefix(columns).enumerated() where !cell.isRightHalf {
      let isCutInTwo = column + 1 == columns && row.dropFirst(columns).first?.isRightHalf == true
      let text = isCutInTwo ? " " : cell.text
      if let last = runs.last, last.style == styles[column], last.column + last.text.utf8.count == column {
        runs[runs.count - 1].text += text
      } else {
        runs.append(PlacedRun(column: column, text: text, style: styles[column]))
      }
    }
    return runs
  }

  private static func styles(of cells: ArraySlice<Cell>) -> [Style] {
    var styles = cells.map(\.style)
    var seen: [Int] = []
    for (column, cell) in cells.enumerated() where cell.text != " " || !cell.style.isUnseenOnBlanks {
      seen.append(column)
    }
    func fill(_ blanks: Range<Int>, _ style: Style) { for blank in blanks { styles[blank] = style } }
    guard let first = seen.first, let last = seen.last else { return Array(repeating: .plain, count: cells.count) }
    fill(0..<first, .plain)
    for (left, right) in zip(seen, seen.dropFirst()) where styles[left] == styles[right] {
      if styles[left].isUnseenOnBlanks { fill(left + 1..<right, styles[left]) }
    }
    fill(last + 1..<cells.count, .plain)
    return styles
  }
}

extension Style {
  /// True if a blank of this style looks like a plain one.
  fileprivate var isUnseenOnBlanks: Bool { background == nil && attributes.isDisjoint(with: .seenOnBlanks) }
}

extension Attributes {
  /// Made once: each cell of each frame is asked.
  fileprivate static let seenOnBlanks: Attributes = [.underline, .reverse]
}
