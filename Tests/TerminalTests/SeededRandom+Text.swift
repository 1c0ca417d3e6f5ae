// SPDX-License-Identifier: EUPL-1.2

import Seeded

extension SeededRandom {
  /// Scalars from everywhere, the troublesome ones more often than others.
  mutating func text(scalars count: Int) -> String {
    let special: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x20...0x7E, 0x20...0x20, 0x00...0x1F, 0x7F...0x9F, 0xA0...0xFF, 0x300...0x36F, 0x200B...0x200F,
      0x202A...0x202E, 0x2066...0x2069, 0xFE00...0xFE0F, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF, 0x1F466...0x1F469,
      0x4E00...0x4E20, 0x1100...0x11FF, 0x0900...0x0950, 0xE000...0xE010, 0x600...0x610, 0x0...0x10FFFF,
    ]
    var scalars = String.UnicodeScalarView()
    while scalars.count < count {
      let range = special.randomElement(using: &self) ?? 0x20...0x7E
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  /// Words and blanks with a few wide and accented ones.
  mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in
      let letters = ["a", "bc", "é", "漢", "-", "x", "e\u{301}", "\t", "🇧🇪"]
      return (0..<Int.random(in: 0...9, using: &self)).map { _ in letters.randomElement(using: &self) ?? "a" }.joined()
    }.joined(separator: Bool.random(using: &self) ? " " : "  ")
  }
}
