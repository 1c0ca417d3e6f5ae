// SPDX-License-Identifier: EUPL-1.2

extension Surface {
  /// The text of every row without the blanks at its end, one line a row.
  public var picture: String {
    (0..<size.rows).map { row in
      let cells = cells[row * size.columns..<(row + 1) * size.columns]
      let end = cells.lastIndex { $0.text != " " }.map { $0 + 1 } ?? cells.startIndex
      return cells[..<end].map(\.text).joined()
    }.joined(separator: "\n")
  }
}
