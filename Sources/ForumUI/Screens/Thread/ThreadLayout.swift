// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Lays the blocks of a thread out as lines, each on demand.
struct ThreadLayout {
  let detail: ThreadDetail
  let tree: PostTree
  let world: World
  let selected: Int
  private var width: Int { max(1, world.content.columns) }

  /// Text wider than this is hard to read.
  static let widest = 100

  init?(_ state: ThreadState, _ world: World) {
    guard let detail = state.detail else { return nil }
    self.detail = detail
    tree = state.tree
    selected = state.selected
    self.world = world
  }

  /// How many blocks there are: the head and the posts.
  var blocks: Int { tree.rows.count + 1 }

  /// The lines of a block; the last one is blank and parts it from the next.
  func lines(of block: Int) -> [[Run]] {
    block == 0 ? ThreadHead(detail: detail, world: world, width: width).lines : post(at: block - 1)
  }

  /// The column where the text of a post begins, right of its guides.
  func indent(of row: Int) -> Int { guides(at: row).width }

  private func guides(at row: Int) -> ThreadGuides {
    ThreadGuides(
      guides: tree.guides(at: row, limit: max(1, min(8, width / 10))), replies: tree.rows[row].replies > 0,
      world: world)
  }

  private func post(at row: Int) -> [[Run]] {
    let post = detail.posts[tree.rows[row].index]
    let indent = guides(at: row)
    let room = max(8, min(Self.widest, width - indent.width))
    let head = PostHead(
      post: post, opening: detail.posts[0], summary: detail.summary, world: world, isSelected: row == selected,
      width: max(8, width - indent.width))
    var lines = head.lines.enumerated().map { [indent.run(isFirst: $0 == 0, isSelected: row == selected)] + $1 }
    lines += PostBody(post: post, world: world, width: room).lines.map { [indent.run(isFirst: false)] + $0 }
    lines.append([indent.gap])
    return lines
  }
}

/// The light lines that lead from a post to the one it replies to.
struct ThreadGuides {
  let guides: [Bool]
  let replies: Bool
  let world: World

  /// Columns before the text.
  var width: Int { 2 * guides.count + 2 }

  func run(isFirst: Bool, isSelected: Bool = false) -> Run {
    let text = text(isFirst: isFirst)
    // The sign takes the last blank, so that nothing moves as the selection does.
    return Run(isFirst && isSelected ? text.dropLast() + world.sign(.selected) : text, world.theme[.line])
  }

  private func text(isFirst: Bool) -> String {
    guard let last = guides.last else { return replies && !isFirst ? line : "  " }
    let ancestors = guides.dropLast().map { $0 ? line : "  " }.joined()
    let own = isFirst ? (last ? "├─" : "└─") : (last ? "│ " : "  ")
    let text = ancestors + own + (isFirst ? " " : replies ? line : "  ")
    return pad(world.reader.isUnicode ? text : ascii(text))
  }

  /// The guides on the blank line after a post.
  var gap: Run {
    let text = guides.map { $0 ? line : "  " }.joined() + (replies ? line : "")
    return Run(world.reader.isUnicode ? text : ascii(text), world.theme[.line])
  }

  private var line: String { "│ " }

  private func pad(_ text: String) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func ascii(_ text: String) -> String {
    String(text.map { ["│": "|", "├": "|", "└": "`", "─": "-"][$0] ?? $0 })
  }
}
