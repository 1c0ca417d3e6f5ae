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

/// How a screen with a list, and what is selected in it beside it, is divided.
struct PreviewSplit: Equatable {
  let list: Rect
  let preview: Rect

  /// The preview has nine twentieths of the width, or seven where a title of the list would be cut beside that.
  init(_ world: World, title: Int, hasLayers: Bool = true) {
    let columns = world.content.columns
    func left(beside preview: Int) -> Int { columns - min(ThreadLayout.widest, preview) - Self.gap }
    func room(in width: Int) -> Int {
      world.linesEach > 1
        ? ThreadColumns.titleRoom(ofTwoLinesIn: width)
        : ThreadColumns(width: width, hasPreview: true, hasLayers: hasLayers, world).title
    }
    let (least, most) = (left(beside: columns * 9 / 20), left(beside: columns * 7 / 20))
    // Of those that show most of the title the narrowest: where other columns are given more, titles have less.
    let list = (least...max(least, most)).max { min(room(in: $0), title) < min(room(in: $1), title) } ?? least
    self.list = Rect(column: 0, row: 0, columns: list, rows: world.content.rows)
    preview = Rect(
      column: list + Self.gap, row: 0, columns: columns - list - Self.gap, rows: world.content.rows)
  }

  /// Columns for the line between the two.
  private static let gap = 3
}

extension World {
  /// Whether there is room for a preview beside a list.
  var hasPreview: Bool { size.columns >= 120 && content.rows >= 10 }
}
