// SPDX-License-Identifier: EUPL-1.2

/// A colour of the terminal's palette.
public enum Color: Hashable, Sendable {
  /// The palette's number: 0–7 the basic colours, 8–15 their bright forms, 16–231 the 6×6×6 cube,
  /// 232–255 greys.
  case indexed(UInt8)
}
