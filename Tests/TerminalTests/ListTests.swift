// SPDX-License-Identifier: EUPL-1.2
import Seeded
import Testing

@testable import Terminal

@Suite struct ListTests {
  @Test func selectionIsAlwaysInSight() {
    var generator = SeededRandom(seed: 11)
    var cursor = ListCursor()
    for _ in 0..<3000 {
      let count = Int.random(in: 0...40, using: &generator)
      let height = Int.random(in: 0...12, using: &generator)
      switch Int.random(in: 0...3, using: &generator) {
      case 0: cursor.move(by: Int.random(in: -5...5, using: &generator), count: count, height: height)
      case 1: cursor.select(0, count: count, height: height)
      case 2: cursor.select(count - 1, count: count, height: height)
      default: cursor.move(by: Bool.random(using: &generator) ? .max : .min, count: count, height: height)
      }
      let visible = cursor.visible(count: count, height: height)
      #expect(visible.count == min(count, height))
      #expect(visible.isEmpty || visible.contains(cursor.selected))
      #expect(visible.upperBound <= count)
    }
  }

  @Test func movingScrollsAsLittleAsItMust() {
    var cursor = ListCursor()
    cursor.move(by: 4, count: 20, height: 5)
    #expect(cursor == ListCursor(selected: 4, top: 0))
    cursor.move(by: 1, count: 20, height: 5)
    #expect(cursor == ListCursor(selected: 5, top: 1))
    cursor.select(19, count: 20, height: 5)
    #expect(cursor == ListCursor(selected: 19, top: 15))
    cursor.move(by: -4, count: 20, height: 5)
    #expect(cursor == ListCursor(selected: 15, top: 15))
    cursor.move(by: -1, count: 20, height: 5)
    #expect(cursor == ListCursor(selected: 14, top: 14))
  }

  @Test func pagerStaysOnThePage() {
    var pager = Pager()
    pager.page(by: 1, count: 30, height: 10)
    #expect(pager.visible(count: 30, height: 10) == 9..<19)
    pager.scroll(by: 99, count: 30, height: 10)
    #expect(pager.top == 20)
    #expect(pager.isAtEnd(count: 30, height: 10))
    pager.reveal(3..<5, count: 30, height: 10)
    #expect(pager.top == 3)
    pager.reveal(14..<16, count: 30, height: 10)
    #expect(pager.top == 6)
    #expect(pager.percentage(count: 30, height: 10) == 53)
    pager.reveal(16..<17, count: 30, height: 10, ahead: 5)
    #expect(pager.top == 12)
    pager.reveal(14..<15, count: 30, height: 10, ahead: 5)
    #expect(pager.top == 12)
    pager.reveal(11..<12, count: 30, height: 10, ahead: 99)
    #expect(pager.top == 2)
    pager.reveal(28..<30, count: 30, height: 10, ahead: 99)
    #expect(pager.top == 20)
    #expect(pager.visible(count: 4, height: 10) == 0..<4)
    #expect(pager.visible(count: 0, height: 10).isEmpty)
  }
}
