// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The paragraphs of a post as lines, a box before each.
struct QuoteLayout: PageLines {
  /// The lines of each paragraph, with a blank one behind it.
  let blocks: [[[Run]]]

  /// Columns before the text: `[x] `.
  private static let margin = 4

  init(_ state: QuoteState, _ world: World) {
    let width = max(8, min(world.content.columns, ThreadLayout.widest) - Self.margin)
    blocks = state.paragraphs.enumerated().map { index, paragraph in
      let isMarked = state.marked.contains(index)
      let box = Run(isMarked ? "[x]" : "[ ]", world.theme[index == state.selected ? .selected : .key])
      let lines = BodyLines(text: paragraph.text, world: world, width: width).lines
      return lines.enumerated().map { line, runs in [line == 0 ? box : Run("   "), Run(" ")] + runs } + [[]]
    }
  }

  var count: Int { blocks.reduce(0) { $0 + $1.count } }
  var entryCount: Int { blocks.count }

  func wanted(for paragraph: Int) -> Range<Int>? {
    guard blocks.indices.contains(paragraph) else { return nil }
    let top = blocks[..<paragraph].reduce(0) { $0 + $1.count }
    return top..<top + blocks[paragraph].count
  }
}
