// SPDX-License-Identifier: EUPL-1.2

extension Color {
  /// The colour to use instead on a terminal with fewer colours: bright ones become basic ones,
  /// those of the cube and the greys the basic colour that is most like them.
  static func nearest(to index: UInt8, among count: Int) -> UInt8 {
    if Int(index) < count { return index }
    switch index {
    case 0..<8: return index
    case 8..<16: return index - 8
    case 16..<232:
      let level = index - 16
      let (red, green, blue) = (level / 36, level / 6 % 6, level % 6)
      return (red > 2 ? 1 : 0) + (green > 2 ? 2 : 0) + (blue > 2 ? 4 : 0)
    default: return index < 244 ? 0 : 7
    }
  }
}
