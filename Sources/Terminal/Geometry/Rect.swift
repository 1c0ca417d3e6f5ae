// SPDX-License-Identifier: EUPL-1.2

/// An upright rectangle of cells. Its sizes are never negative: what would be negative is empty.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public let column: Int
  /// The upper row.
  public let row: Int
  /// Columns wide, zero or more.
  public let columns: Int
  /// Rows high, zero or more.
  public let rows: Int

  /// No coordinate goes past this, so that sums of a few of them cannot overflow.
  private static let farthest = 1 << 24

  /// A number brought within bounds.
  static func bounded(_ value: Int) -> Int {
    min(max(value, -farthest), farthest)
  }

  /// A rectangle; negative sizes become zero, absurd coordinates are brought within bounds.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = Self.bounded(column)
    self.row = Self.bounded(row)
    self.columns = max(Self.bounded(columns), 0)
    self.rows = max(Self.bounded(rows), 0)
  }

  /// The rectangle of a size, at the top left.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// Columns and rows.
  public var size: Size { Size(columns: columns, rows: rows) }
  /// The first column right of the rectangle.
  var endColumn: Int { column + columns }
  /// The first row below the rectangle.
  var endRow: Int { row + rows }
  /// True if it holds no cell.
  var isEmpty: Bool { columns == 0 || rows == 0 }

  /// True if the cell lies within.
  public func contains(_ position: Position) -> Bool {
    position.column >= column && position.column < endColumn && position.row >= row && position.row < endRow
  }

  /// The upper `rows` rows, as far as they go, and the rest.
  public func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(rows, 0), self.rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: taken),
      Rect(column: column, row: row + taken, columns: columns, rows: self.rows - taken)
    )
  }

  /// The same rectangle moved.
  func moved(columns: Int, rows: Int) -> Rect {
    Rect(
      column: column + Self.bounded(columns), row: row + Self.bounded(rows), columns: self.columns, rows: self.rows)
  }

  /// The cells that both hold; empty if there is none.
  func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let upper = max(row, other.row)
    return Rect(
      column: left, row: upper, columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - upper)
  }
}
