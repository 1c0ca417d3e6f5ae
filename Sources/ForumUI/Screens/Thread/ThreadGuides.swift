// SPDX-License-Identifier: EUPL-1.2

import Terminal

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
