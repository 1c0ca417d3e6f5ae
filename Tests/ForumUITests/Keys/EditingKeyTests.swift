// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import ForumUI
@testable import Terminal

@Suite struct EditingKeyTests {
  /// What each key does to `one two⏎three` with `two` selected and something cut, undone and done
  /// before.
  @Test(arguments: EditingKey.allCases)
  func eachKeyDoesWhatTheHelpSays(key: EditingKey) {
    #expect(!key.keys.isEmpty)
    for pressed in key.keys {
      var editor = TextEditor(text: "one two\nthree")
      for name in ["End", "x", "Ctrl-W", "o", "Ctrl-_", "Ctrl-Left"] { _ = Key(name).map { editor.handle($0) } }
      _ = Key("Shift-Right").map { editor.handle($0) }
      let before = editor
      #expect(Keymap.standard.command(for: pressed, in: .form) == nil, "\(pressed) reaches the text")
      let isHandled = editor.handle(pressed)
      #expect(isHandled, "\(pressed)")
      let isCopy = key == .copy
      #expect(
        (editor.text, editor.cursor, editor.selectedText) != (before.text, before.cursor, before.selectedText) || isCopy
      )
    }
  }
}
