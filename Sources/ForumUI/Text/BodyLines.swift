// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A text of a member in lines of at most a width, as the theme shows it.
struct BodyLines {
  let text: String
  let world: World
  let width: Int
  /// How long quotations and the signature are shown.
  enum Folding {
    case whole
    /// As one line that names the key which opens them; nil where none does.
    case folded(key: String?)
  }
  var folding = Folding.whole

  var lines: [[Run]] {
    let look = MarkupLayout.Look(theme: world.theme, isUnicode: world.reader.isUnicode)
    var layout = MarkupLayout(markup: Markup(text), width: width, look: look)
    if case .folded(let key) = folding { layout.folded = { words(for: $0, key: key) } }
    return layout.rows
  }

  private func words(for part: MarkupLayout.Folded, key: String?) -> String {
    let phrase: ThreadPhrase =
      switch part {
      case .quote(let lines): .foldedQuote(lines, key: key)
      case .signature(let text, let lines): .foldedSignature(text, lines, key: key)
      }
    return world.reader(phrase)
  }
}
