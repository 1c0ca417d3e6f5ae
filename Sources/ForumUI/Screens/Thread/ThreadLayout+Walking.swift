// SPDX-License-Identifier: EUPL-1.2

extension ThreadLayout {
  /// The position so many lines below (or above, when negative) another, within the text.
  mutating func position(_ lines: Int, from start: ThreadScroll) -> ThreadScroll {
    var place = start
    var left = lines
    while left > 0 {
      let rest = height(of: place.block) - 1 - place.line
      if left <= rest {
        place.line += left
        return place
      }
      guard place.block + 1 < blocks else {
        place.line += rest
        return place
      }
      left -= rest + 1
      place = ThreadScroll(block: place.block + 1, line: 0)
    }
    while left < 0 {
      if -left <= place.line {
        place.line += left
        return place
      }
      guard place.block > 0 else { return ThreadScroll() }
      left += place.line + 1
      place = ThreadScroll(block: place.block - 1, line: height(of: place.block - 1) - 1)
    }
    return place
  }

  /// How many lines a position stands below another, at most `limit`; none when it stands above.
  mutating func lines(from start: ThreadScroll, to end: ThreadScroll, limit: Int) -> Int {
    var lines = -start.line
    var block = start.block
    while block < end.block, lines < limit {
      lines += height(of: block)
      block += 1
    }
    return max(0, min(lines + (block == end.block ? end.line : 0), limit))
  }

  /// The nearest position at which a screen of so many rows is filled; the blank line at the very
  /// end is not needed.
  ///
  /// Looks no further than the screen reaches, so that the end of a long thread need not be read.
  mutating func clamped(_ start: ThreadScroll, height: Int) -> ThreadScroll {
    let last = position(height, from: start)
    guard last.block == blocks - 1, last.line >= self.height(of: last.block) - 1 else { return start }
    let end = ThreadScroll(block: blocks - 1, line: max(0, self.height(of: blocks - 1) - 2))
    return min(start, position(1 - height, from: end))
  }
}
