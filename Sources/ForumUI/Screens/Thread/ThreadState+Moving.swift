// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension ThreadState {
  /// Moves the text by so many lines, never past its end; false when it did not move.
  mutating func scroll(by lines: Int, _ layout: ThreadLayout, height: Int) -> Bool {
    let before = scroll
    scroll = min(layout.position(lines, from: scroll), layout.lastPosition(height: height))
    guard scroll != before else { return false }
    selectVisible(layout, height: height)
    return true
  }

  /// Selects a row of the tree and brings its first line on the screen.
  mutating func select(row: Int, _ layout: ThreadLayout, height: Int) {
    guard tree.rows.indices.contains(row) else { return }
    selected = row
    let target = ThreadScroll(block: row + 1, line: 0)
    let end = layout.position(height - 1, from: scroll)
    // The whole post is wanted, or as much of it as fits.
    let last = layout.position(min(height, layout.lines(of: row + 1).count) - 1, from: target)
    if row == 0 { scroll = ThreadScroll() } else if target < scroll || last > end { scroll = target }
    scroll = min(scroll, layout.lastPosition(height: height))
  }

  /// Keeps the selected post among those whose first line can be seen, or the one that fills the screen.
  private mutating func selectVisible(_ layout: ThreadLayout, height: Int) {
    let end = layout.position(height - 1, from: scroll)
    let own = ThreadScroll(block: selected + 1, line: 0)
    if own >= scroll, own <= end { return }
    if own < scroll {
      let next = scroll.line == 0 ? scroll.block : scroll.block + 1
      let isNextVisible = ThreadScroll(block: next, line: 0) <= end && next < layout.blocks
      selected = max(0, (isNextVisible ? next : scroll.block) - 1)
    } else {
      selected = max(0, end.block - 1)
    }
  }

  /// Notes the posts whose last line is on the screen as read; true when that is news.
  mutating func markVisible(_ layout: ThreadLayout, height: Int) -> Bool {
    let before = marks
    var block = scroll.block
    var used = -scroll.line
    while block < layout.blocks {
      used += layout.lines(of: block).count
      // The blank line after the text need not be seen.
      guard used - 1 <= height else { break }
      if block > 0 { marks.insert(tree.rows[block - 1].number) }
      block += 1
    }
    return marks != before
  }

  /// The row of the nearest unread post after or before the selected one.
  func unreadRow(forward: Bool) -> Int? {
    let rows =
      forward ? Array(tree.rows.indices.dropFirst(selected + 1)) : tree.rows.indices.prefix(selected).reversed()
    return rows.first { !marks.contains(tree.rows[$0].number) }
  }
}

extension ThreadLayout {
  /// The position so many lines below (or above, when negative) another, within the text.
  func position(_ lines: Int, from start: ThreadScroll) -> ThreadScroll {
    var place = start
    var left = lines
    while left > 0 {
      let rest = self.lines(of: place.block).count - 1 - place.line
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
      place = ThreadScroll(block: place.block - 1, line: self.lines(of: place.block - 1).count - 1)
    }
    return place
  }

  /// The lowest position that still fills a screen of so many rows; the blank line at the very end is not needed.
  func lastPosition(height: Int) -> ThreadScroll {
    let end = ThreadScroll(block: blocks - 1, line: max(0, lines(of: blocks - 1).count - 2))
    return position(1 - height, from: end)
  }

  /// Whether the end of the text is on a screen that begins at a position.
  func isAtEnd(_ scroll: ThreadScroll, height: Int) -> Bool { scroll >= lastPosition(height: height) }
}
