// SPDX-License-Identifier: EUPL-1.2

/// Columns and rows of a terminal or of a part of it.
public struct Size: Hashable, Sendable {
  /// Columns, not negative.
  public var columns: Int
  /// Rows, not negative.
  public var rows: Int

  /// A size.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}
