// SPDX-License-Identifier: EUPL-1.2

extension Rect {
  /// The upper `rows` rows, as far as they go, and the rest.
  public func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(rows, 0), self.rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: taken),
      Rect(column: column, row: row + taken, columns: columns, rows: self.rows - taken)
    )
  }

  /// The lower `rows` rows, as far as they go, and the rest.
  func splitBottom(_ rows: Int) -> (rest: Rect, bottom: Rect) {
    let parts = splitTop(self.rows - min(max(rows, 0), self.rows))
    return (parts.top, parts.rest)
  }

  /// The leftmost `columns` columns, as far as they go, and the rest.
  func splitLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(columns, 0), self.columns)
    return (
      Rect(column: column, row: row, columns: taken, rows: rows),
      Rect(column: column + taken, row: row, columns: self.columns - taken, rows: rows)
    )
  }

  /// The rightmost `columns` columns, as far as they go, and the rest.
  func splitRight(_ columns: Int) -> (rest: Rect, right: Rect) {
    let parts = splitLeft(self.columns - min(max(columns, 0), self.columns))
    return (parts.left, parts.rest)
  }
}
