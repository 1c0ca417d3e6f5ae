// SPDX-License-Identifier: EUPL-1.2

extension UInt8 {
  /// Whether it is one of `0-9`.
  package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether it is one of `a-z A-Z`.
  package var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
