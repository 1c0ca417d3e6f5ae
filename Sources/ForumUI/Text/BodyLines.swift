// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A text of a member in lines of at most a width, as the theme shows it.
struct BodyLines {
  let text: String
  let world: World
  let width: Int

  var lines: [[Run]] {
    let look = MarkupLayout.Look(theme: world.theme, isUnicode: world.reader.isUnicode)
    return MarkupLayout(markup: Markup(text), width: width, look: look).rows
  }
}
