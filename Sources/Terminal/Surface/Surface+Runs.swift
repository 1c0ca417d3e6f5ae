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
  /// A run ends after anything but ASCII, so that a terminal's own idea of its width shifts nothing behind it. Blanks take the
  /// style of the text on both of their sides where that cannot be seen on them: each change of style costs as many bytes
  /// as a word.
  func runs(ofRow row: Int, columns: Int) -> [PlacedRun] {
    let columns = min(columns, size.columns)
    let styles = styles(ofRow: row, columns: columns)
    var runs: [PlacedRun] = []
    for column in 0..<columns {
      let cell = self[column, row]
      if cell.isRightHalf { continue }
      let isCutInTwo = column + 1 == columns && self[column + 1, row].isRightHalf
      let text = isCutInTwo ? " " : cell.text
      if let last = runs.last, last.style == styles[column], last.column + last.text.utf8.count == column {
        runs[runs.count - 1].text += text
      } else {
        runs.append(PlacedRun(column: column, text: text, style: styles[column]))
      }
    }
    return runs
  }

  private func styles(ofRow row: Int, columns: Int) -> [Style] {
    var styles = (0..<columns).map { self[$0, row].style }
    /// The last column with something to see, if its style cannot be seen on blanks.
    var left: Int?
    for column in 0..<columns where self[column, row].text != " " || !styles[column].isUnseenOnBlanks {
      if let left, styles[left] == styles[column] {
        for between in left + 1..<max(column, left + 1) { styles[between] = styles[column] }
      }
      left = styles[column].isUnseenOnBlanks ? column : nil
    }
    return styles
  }
}

extension Style {
  /// True if a blank of this style looks like a plain one.
  fileprivate var isUnseenOnBlanks: Bool { background == nil && attributes.isDisjoint(with: [.underline, .reverse]) }
}
