// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension FormState {
  /// Begins to find in the body, with the keys in a line of their own; nil for a form without a
  /// body.
  mutating func findInText() -> [Effect]? {
    guard case .body(let editor)? = self[.body]?.control else { return nil }
    focus = .body
    search = TextSearch(in: editor)
    return []
  }

  /// What a message does while something is looked for; nil when it is for the form, which goes on
  /// from what was found.
  mutating func steerSearch(_ message: Message) -> [Effect]? {
    guard var search else { return nil }
    switch message {
    case .command(.back):
      show(search.before)
      self.search = nil
      return []
    case .command(.findInText):
      if search.line.isEmpty { search.insert(lastSought) } else { search.step(by: 1) }
    case .key(let key):
      switch (key.code, key.modifiers) {
      case (.down, []): search.step(by: 1)
      case (.up, []): search.step(by: -1)
      case (.enter, []):
        endSearch()
        return []
      default:
        guard search.press(key) else {
          endSearch()
          return nil
        }
      }
    case .paste(let text): search.insert(text)
    case .command, .pointed, .answered:
      endSearch()
      return nil
    default: return nil
    }
    self.search = search
    show(search.editor)
    return []
  }

  /// Leaves the cursor where it is.
  private mutating func endSearch() {
    guard let search else { return }
    lastSought = search.line.text
    var editor = search.editor
    editor.moveCursor(to: editor.cursor)
    show(editor)
    self.search = nil
  }

  private mutating func show(_ editor: TextEditor) {
    var editor = editor
    if case .body(let now)? = self[.body]?.control { editor.size = now.size }
    self[.body] = FormField(name: .body, control: .body(editor))
  }
}
