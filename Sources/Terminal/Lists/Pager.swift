// SPDX-License-Identifier: EUPL-1.2

/// How far a long page is scrolled.
///
/// The page's rows and the rows there are for it are given with each move, because both change
/// under it.
public struct Pager: Hashable, Sendable {
  /// The first row shown.
  public private(set) var top: Int

  /// A page scrolled to a row.
  public init(top: Int = 0) {
    self.top = max(top, 0)
  }

  /// Scrolls so that a row is the first one shown, or as near to that as the page goes.
  public mutating func scroll(to row: Int, count: Int, height: Int) {
    top = min(max(row, 0), max(count - max(height, 0), 0))
  }

  /// Scrolls by so many rows, up if negative.
  public mutating func scroll(by rows: Int, count: Int, height: Int) {
    let (row, isTooFar) = top.addingReportingOverflow(rows)
    scroll(to: isTooFar ? (rows < 0 ? 0 : count) : row, count: count, height: height)
  }

  /// Scrolls by so many screens, up if negative; one row stays in sight.
  public mutating func page(by pages: Int, count: Int, height: Int) {
    scroll(by: max(height - 1, 1) * min(max(pages, -1 << 20), 1 << 20), count: count, height: height)
  }

  /// Scrolls as little as needed for these rows to be seen, and `ahead` rows further if it scrolls, as far as they stay
  /// in sight; if they do not fit, their beginning.
  public mutating func reveal(_ rows: Range<Int>, count: Int, height: Int, ahead: Int = 0) {
    let further = max(0, min(ahead, height - rows.count))
    if rows.upperBound > top + height {
      top = rows.upperBound - height + further
    } else if rows.lowerBound < top {
      top = rows.lowerBound - further
    }
    scroll(to: min(top, rows.lowerBound), count: count, height: height)
  }

  /// The rows to show.
  public func visible(count: Int, height: Int) -> Range<Int> {
    guard count > 0, height > 0 else { return 0..<0 }
    let start = min(top, max(count - height, 0))
    return start..<min(start + height, count)
  }

  /// True if the last row is shown.
  public func isAtEnd(count: Int, height: Int) -> Bool {
    visible(count: count, height: height).upperBound >= count
  }

  /// How much of the page has been shown when its last visible row is, 0 to 100.
  public func percentage(count: Int, height: Int) -> Int {
    count > 0 ? visible(count: count, height: height).upperBound * 100 / count : 100
  }
}
