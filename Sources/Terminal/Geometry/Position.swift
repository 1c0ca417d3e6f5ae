// SPDX-License-Identifier: EUPL-1.2

/// A cell's place, counted from zero at the top left.
public struct Position: Hashable, Sendable {
  /// Columns from the left edge.
  var column: Int
  /// Rows from the upper edge.
  var row: Int

  /// A place.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
