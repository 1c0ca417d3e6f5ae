// SPDX-License-Identifier: EUPL-1.2

/// Pieces of a text that are shown in a style of their own.
public struct TextMarks: Equatable, Sendable {
  /// From the first character of each to behind its last, in order and apart from each other.
  var ranges: [Range<TextPlace>]
  /// How they look.
  var style: Style

  /// Marks; without ranges there are none.
  public init(_ ranges: [Range<TextPlace>] = [], _ style: Style = .plain) {
    self.ranges = ranges
    self.style = style
  }

  func style(at place: TextPlace) -> Style? {
    // The last one that begins at or before the place.
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ranges[low - 1].contains(place) ? style : nil
  }
}
