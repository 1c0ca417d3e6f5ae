// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Terminal

@Suite struct RectTests {
  private let rect = Rect(column: 2, row: 3, columns: 10, rows: 4)

  @Test func splitsShareAllCells() {
    for count in -2...12 {
      let (top, below) = rect.splitTop(count)
      #expect(top.rows + below.rows == 4 && below.row == top.endRow && below.endRow == rect.endRow)
      #expect(top.rows == min(max(count, 0), 4))
      #expect(top.columns == 10 && below.columns == 10)
    }
  }

  @Test func intersections() {
    #expect(
      rect.intersection(Rect(column: 0, row: 0, columns: 4, rows: 4)) == Rect(column: 2, row: 3, columns: 2, rows: 1))
    #expect(rect.intersection(Rect(column: 50, row: 0, columns: 4, rows: 4)).isEmpty)
  }

  @Test(arguments: [
    (2, 3, true), (11, 6, true), (1, 3, false), (2, 2, false), (12, 3, false), (2, 7, false), (11, 7, false),
    (12, 6, false),
  ])
  func containsItsOwnCellsOnly(column: Int, row: Int, isInside: Bool) {
    #expect(rect.contains(Position(column: column, row: row)) == isInside)
  }
}
