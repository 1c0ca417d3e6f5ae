// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What is shown of a thread beside a list: its head, the opening post and one more, as far as
/// there is room.
struct ThreadPreview {
  let thread: ThreadSummary
  let posts: [Post]
  /// What is marked in it.
  var words = WordMatcher()
  let world: World
  let width: Int

  /// At most so many rows. The opening post leaves a third of them to the other one.
  func lines(rows: Int) -> [[Run]] {
    let outline = ThreadOutline(summary: thread, entries: [], marks: ReadMarks())
    var lines = ThreadHead(outline: outline, words: words, world: world, width: width).lines
    let blocks = posts.map(block)
    let room = rows - lines.count
    let rest = blocks.dropFirst().reduce(0) { $0 + 1 + $1.count }
    for (index, block) in blocks.enumerated() {
      if index > 0 { lines.append([]) }
      let kept = index == 0 ? max(room - rest, room - room / 3) : rows - lines.count
      lines += shortened(block, to: kept)
    }
    return Array(lines.prefix(rows))
  }

  private func block(of post: Post) -> [[Run]] {
    let head = PostHead(
      post: post, summary: thread, world: world, isUnread: !post.isRead, isSelected: false, width: width)
    let body = PostBody(post: post, world: world, width: width).lines
    return head.lines + MarkedLines(body, words) { _ in world.theme[.match] }.lines
  }

  /// The lines that fit, with a sign in the place of the last one when some do not.
  private func shortened(_ lines: [[Run]], to rows: Int) -> [[Run]] {
    guard lines.count > rows else { return lines }
    return lines.prefix(max(0, rows - 1)) + [[Run(world.sign(.more), world.theme[.faint])]]
  }
}

extension World {
  /// How a screen with a list and what is selected in it beside it is divided; nil where there is
  /// no room for that.
  var previewSplit: (list: Rect, preview: Rect)? {
    guard size.columns >= 120, content.rows >= 10 else { return nil }
    let width = min(ThreadLayout.widest, content.columns * 9 / 20)
    let left = content.columns - width - 3
    return (
      Rect(column: 0, row: 0, columns: left, rows: content.rows),
      Rect(column: left + 3, row: 0, columns: width, rows: content.rows)
    )
  }
}
