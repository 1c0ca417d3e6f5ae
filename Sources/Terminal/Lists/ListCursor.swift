// SPDX-License-Identifier: EUPL-1.2

/// Which row of a list is selected and which is the first one shown.
///
/// The list's length and the rows there are for it are given with each move, because both change
/// under it.
public struct ListCursor: Hashable, Sendable {
  /// The selected row, counted from zero; zero in an empty list.
  public private(set) var selected: Int
  /// The first row shown.
  public private(set) var top: Int

  /// A cursor on a row.
  public init(selected: Int = 0, top: Int = 0) {
    self.selected = max(selected, 0)
    self.top = max(top, 0)
  }

  /// Selects a row, or the nearest there is.
  public mutating func select(_ row: Int, count: Int, height: Int) {
    selected = min(max(row, 0), max(count - 1, 0))
    top = visible(count: count, height: height).lowerBound
  }

  /// Moves the selection by so many rows, up if negative.
  public mutating func move(by rows: Int, count: Int, height: Int) {
    let (row, isTooFar) = selected.addingReportingOverflow(rows)
    select(isTooFar ? (rows < 0 ? 0 : count) : row, count: count, height: height)
  }

  /// The rows to show: as many as fit, the selected one among them.
  public func visible(count: Int, height: Int) -> Range<Int> {
    guard count > 0, height > 0 else { return 0..<0 }
    let row = min(max(selected, 0), count - 1)
    let lowest = max(row - height + 1, 0)
    let start = min(max(min(max(top, lowest), row), 0), max(count - height, 0))
    return start..<min(start + height, count)
  }
}
