// SPDX-License-Identifier: EUPL-1.2

extension LineEditor {
  /// Does what a key asks for.
  ///
  /// Typing; arrows, Home, End, Ctrl-A/E/B/F; words by Ctrl- or Alt-arrows and Alt-b/f; Backspace,
  /// Delete, Ctrl-D; Ctrl-W and Alt-Backspace kill the word before, Alt-d the word after, Ctrl-K to
  /// the end, Ctrl-U to the start; Ctrl-Y brings back what was killed.
  ///
  /// - Returns: false for a key that means nothing here, such as Enter, Tab, Escape, Up and Down.
  public mutating func handle(_ key: Key) -> Bool {
    if let character = key.typed {
      insert(String(character))
      return true
    }
    return moveCursor(key) || deleteText(key)
  }

  private mutating func moveCursor(_ key: Key) -> Bool {
    switch (key.code, key.modifiers) {
    case (.left, []), (.character("b"), .control): moveCursor(to: cursor - 1)
    case (.right, []), (.character("f"), .control): moveCursor(to: cursor + 1)
    case (.left, .control), (.left, .alt), (.character("b"), .alt):
      moveCursor(to: WordMotion.start(before: cursor, in: characters))
    case (.right, .control), (.right, .alt), (.character("f"), .alt):
      moveCursor(to: WordMotion.end(after: cursor, in: characters))
    case (.home, _), (.character("a"), .control): moveCursor(to: 0)
    case (.end, _), (.character("e"), .control): moveCursor(to: characters.count)
    default: return false
    }
    return true
  }

  private mutating func deleteText(_ key: Key) -> Bool {
    switch (key.code, key.modifiers) {
    case (.backspace, []), (.backspace, .shift): replace(max(cursor - 1, 0)..<cursor, with: [])
    case (.delete, []), (.character("d"), .control): replace(cursor..<min(cursor + 1, characters.count), with: [])
    case (.character("w"), .control), (.backspace, .alt), (.backspace, .control):
      kill(WordMotion.start(before: cursor, in: characters)..<cursor)
    case (.character("d"), .alt), (.delete, .control), (.delete, .alt):
      kill(cursor..<WordMotion.end(after: cursor, in: characters))
    case (.character("k"), .control): kill(cursor..<characters.count)
    case (.character("u"), .control): kill(0..<cursor)
    case (.character("y"), .control): yank()
    default: return false
    }
    return true
  }
}
