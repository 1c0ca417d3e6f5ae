// SPDX-License-Identifier: EUPL-1.2

/// Pieces of a text that are shown in a style of their own.
public struct TextMarks: Equatable, Sendable {
  /// From the first character of each to behind its last.
  public var ranges: [Range<TextPlace>]
  /// How they look.
  public var style: Style

  /// Marks; without ranges there are none.
  public init(_ ranges: [Range<TextPlace>] = [], _ style: Style = .plain) {
    self.ranges = ranges
    self.style = style
  }

  func style(at place: TextPlace) -> Style? { ranges.contains { $0.contains(place) } ? style : nil }
}
