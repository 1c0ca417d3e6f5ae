// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension ThreadState {
  /// Whether the selected post is shown as one line.
  var isSelectedFolded: Bool { tree.rows.indices.contains(selected) && isFolded(row: selected) }

  private func isFolded(row: Int) -> Bool { folds[tree.rows[row].index] }

  /// Opens a folded post.
  mutating func unfold(row: Int, _ layout: inout ThreadLayout) {
    guard tree.rows.indices.contains(row), isFolded(row: row) else { return }
    folds[tree.rows[row].index] = false
    layout.take(folds)
  }

  /// Folds the replies under the selected post, or opens it and them when none is open; a post
  /// without replies itself.
  mutating func toggleReplies(_ layout: inout ThreadLayout, height: Int) {
    guard tree.rows.indices.contains(selected) else { return }
    let end = tree.rows[selected].end
    let replies = selected + 1..<end
    let isAnyOpen = replies.isEmpty ? !isFolded(row: selected) : replies.contains { !isFolded(row: $0) }
    fold(isAnyOpen && !replies.isEmpty ? replies : selected..<end, isAnyOpen, &layout, height: height)
  }

  /// Folds all posts, or opens them all when none is open.
  mutating func toggleAll(_ layout: inout ThreadLayout, height: Int) {
    let rows = tree.rows.indices
    fold(rows, rows.contains { !isFolded(row: $0) }, &layout, height: height)
  }

  /// Opens the long quotations and the signature of the selected post, or folds them; false when it
  /// has none.
  mutating func toggleText(_ layout: inout ThreadLayout, height: Int) -> Bool {
    guard let number = selectedNumber, !isSelectedFolded else { return false }
    let before = layout.height(of: selected + 1)
    if wholeTexts.remove(number) == nil { wholeTexts.insert(number) }
    layout.take(wholeTexts: wholeTexts)
    guard layout.missing.isEmpty, layout.height(of: selected + 1) != before else {
      wholeTexts.remove(number)
      return false
    }
    select(row: selected, &layout, height: height)
    return true
  }

  /// Folds or opens posts, so that the selected one keeps its place on the screen.
  private mutating func fold(_ rows: Range<Int>, _ isFolded: Bool, _ layout: inout ThreadLayout, height: Int) {
    let own = ThreadScroll(block: selected + 1, line: 0)
    let above = layout.lines(from: scroll, to: own, limit: height)
    for row in rows { folds[tree.rows[row].index] = isFolded }
    layout.take(folds)
    scroll = layout.clamped(layout.position(-above, from: own), height: height)
    select(row: selected, &layout, height: height)
  }
}
