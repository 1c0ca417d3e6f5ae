// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Terminal

@Suite struct ColorTests {
  @Test(arguments: [
    (UInt8(3), 8, UInt8(3)), (200, 256, 200), (9, 8, 1), (9, 16, 9), (196, 8, 1), (46, 16, 2), (21, 8, 4), (231, 8, 7),
    (16, 8, 0), (232, 8, 0), (255, 8, 7), (3, 0, 3),
  ])
  func fewerColorsHaveTheNearestOne(index: UInt8, count: Int, expected: UInt8) {
    #expect(Color.nearest(to: index, among: count) == expected)
  }
}
