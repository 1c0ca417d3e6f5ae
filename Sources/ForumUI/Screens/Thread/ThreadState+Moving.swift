// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension ThreadState {
  /// Moves the text by so many lines, never past its end; false when it did not move.
  mutating func scroll(by lines: Int, _ layout: inout ThreadLayout, height: Int) -> Bool {
    let before = scroll
    scroll = layout.clamped(layout.position(lines, from: scroll), height: height)
    guard scroll != before else { return false }
    selectVisible(&layout, height: height)
    return true
  }

  /// Selects a row of the tree and brings its first line on the screen.
  mutating func select(row: Int, _ layout: inout ThreadLayout, height: Int) {
    guard items.contains(row) else { return }
    selected = row
    let target = ThreadScroll(block: row + 1, line: 0)
    if row == 0 {
      scroll = ThreadScroll()
    } else if target < scroll || !isShown(target, &layout, height: height) {
      scroll = layout.clamped(target, height: height)
    }
  }

  /// Scrolls so that so many lines stand above the first one of a row; with less than 0 so many of
  /// its own are above, as far as it has them.
  mutating func scroll(row: Int, below lines: Int, _ layout: inout ThreadLayout, height: Int) {
    let first = ThreadScroll(block: row + 1, line: 0)
    let own = layout.height(of: first.block) - 1
    let start = layout.position(max(-own, min(lines, height - 1)) * -1, from: first)
    scroll = layout.clamped(start, height: height)
  }

  /// Selects a row to be read: opens it when it is folded.
  mutating func show(row: Int, _ layout: inout ThreadLayout, height: Int) {
    unfold(row: row, &layout)
    select(row: row, &layout, height: height)
  }

  /// Selects a row that is seen; only the head of its post may be scrolled out above.
  mutating func point(at row: Int) {
    guard items.contains(row) else { return }
    selected = row
    scroll = min(scroll, ThreadScroll(block: row + 1, line: 0))
  }

  /// Whether a post whose first line is this one, below the first line of the screen, is seen
  /// whole, or as much of it as fits.
  private func isShown(_ target: ThreadScroll, _ layout: inout ThreadLayout, height: Int) -> Bool {
    // A post has at least one line, so one that is farther away needs not be looked for.
    guard target.block - scroll.block < height else { return false }
    let end = layout.position(height - 1, from: scroll)
    return layout.position(min(height, layout.height(of: target.block)) - 1, from: target) <= end
  }

  /// Keeps the selected post among those whose first line can be seen, or the one that fills the
  /// screen.
  private mutating func selectVisible(_ layout: inout ThreadLayout, height: Int) {
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

  /// Notes the posts whose last line is on the screen as read; the line of a folded one does not
  /// show its text.
  mutating func markVisible(_ layout: inout ThreadLayout, height: Int) {
    var block = scroll.block
    var used = -scroll.line
    while block < layout.postBlocks, used < height {
      used += layout.height(of: block)
      // The blank line after the text need not be seen.
      if block > 0, used - 1 <= height, !folds[tree.rows[block - 1].index] {
        marks.insert(tree.rows[block - 1].number)
      }
      block += 1
    }
  }

  /// The first row with an unread post from a row on.
  func unreadRow(from row: Int) -> Int? { tree.rows.indices.dropFirst(row).first(where: isUnread) }

  /// The last row with an unread post before a row.
  func unreadRow(before row: Int) -> Int? { tree.rows.indices.prefix(row).last(where: isUnread) }

  private func isUnread(row: Int) -> Bool {
    outline?.entries[tree.rows[row].index].isUnread(marks) ?? false
  }
}
