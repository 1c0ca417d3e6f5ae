// SPDX-License-Identifier: EUPL-1.2

import Seeded

extension SeededRandom {
  /// A text of up to `length` pieces out of `pieces`, with a scalar of all of Unicode among them
  /// now and then.
  mutating func text(of pieces: [String], upTo length: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      if Int.random(in: 0..<12, using: &self) == 0 {
        text.unicodeScalars.append(Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)) ?? "\u{301}")
      } else if let piece = pieces.randomElement(using: &self) {
        text += piece
      }
    }
    return text
  }
}
