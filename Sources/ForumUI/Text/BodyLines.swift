// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A text of a member in lines of at most a width, as the theme shows it.
struct BodyLines {
  let text: String
  let world: World
  let width: Int
  /// Whether long quotations and the signature are open.
  var isWhole = true

  var lines: [[Run]] {
    let look = MarkupLayout.Look(theme: world.theme, isUnicode: world.reader.isUnicode)
    var layout = MarkupLayout(markup: Markup(text), width: width, look: look)
    if !isWhole { layout.folded = folded }
    return layout.rows
  }

  private func folded(_ part: MarkupLayout.Folded) -> String {
    let key = world.keymap.keys(for: .foldText, in: .thread).first.map { world.reader.keyCap($0) } ?? ""
    let phrase: ThreadPhrase =
      switch part {
      case .quote(let lines): .foldedQuote(lines, key: key)
      case .signature(let text, let lines): .foldedSignature(text, lines, key: key)
      }
    return world.reader(phrase)
  }
}
