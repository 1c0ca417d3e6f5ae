// SPDX-License-Identifier: EUPL-1.2

extension TextEditor {
  /// Does what a key asks for.
  ///
  /// - Typing, Enter.
  /// - Arrows, Home and End (of the row, then of the line), PgUp and PgDn; Ctrl-A/E/B/F; words by
  ///   Ctrl- or Alt-arrows and Alt-b/f; the whole text by Ctrl-Home/End and Alt-< and Alt->. With
  ///   Shift, arrows and the like select; Alt-a selects all.
  /// - Backspace, Delete, Ctrl-D. Ctrl-W and Alt-Backspace kill the word before (Ctrl-W the
  ///   selection, if there is one), Alt-d the word after, Ctrl-K to the end of the line (there, the
  ///   line break), Ctrl-U to its start. Alt-w copies the selection. Ctrl-Y brings back what was
  ///   killed or copied.
  /// - Ctrl-_, Alt-u and Alt-z undo, Alt-r redoes (Ctrl-Z suspends the program).
  ///
  /// - Returns: false for a key that means nothing here, such as Tab and Escape.
  public mutating func handle(_ key: Key) -> Bool {
    if let character = key.typed {
      for character in Graphemes.editable(String(character)) { type(character) }
      return true
    }
    return moveCursor(key) || editText(key) || killText(key)
  }

  private mutating func moveCursor(_ key: Key) -> Bool {
    let isSelecting = key.modifiers.contains(.shift)
    if let rows = rowsMoved(key) {
      moveVertically(by: rows, selecting: isSelecting)
      return true
    }
    guard let place = target(of: key) else { return false }
    moveCursor(to: place, selecting: isSelecting)
    return true
  }

  private func rowsMoved(_ key: Key) -> Int? {
    let page = max(size.rows - 1, 1)
    switch (key.code, key.modifiers.subtracting(.shift)) {
    case (.up, []): return -1
    case (.down, []): return 1
    case (.pageUp, []): return -page
    case (.pageDown, []): return page
    default: return nil
    }
  }

  private func target(of key: Key) -> TextPlace? {
    switch (key.code, key.modifiers.subtracting(.shift)) {
    case (.left, []), (.character("b"), .control): buffer.place(before: cursor) ?? cursor
    case (.right, []), (.character("f"), .control): buffer.place(after: cursor) ?? cursor
    case (.left, .control), (.left, .alt), (.character("b"), .alt): wordStart
    case (.right, .control), (.right, .alt), (.character("f"), .alt): wordEnd
    case (.home, []), (.character("a"), .control): startOfRow
    case (.end, []), (.character("e"), .control): endOfRow
    case (.home, .control), (.character("<"), .alt): .start
    case (.end, .control), (.character(">"), .alt): buffer.end
    default: nil
    }
  }

  private mutating func editText(_ key: Key) -> Bool {
    switch (key.code, key.modifiers) {
    case (.enter, []): type("\n")
    case (.backspace, []), (.backspace, .shift): erase(to: buffer.place(before: cursor))
    case (.delete, []), (.character("d"), .control): erase(to: buffer.place(after: cursor))
    case (.character("_"), .control), (.character("u"), .alt), (.character("z"), .alt): undo()
    case (.character("r"), .alt): redo()
    case (.character("a"), .alt): selectAll()
    default: return false
    }
    return true
  }

  private mutating func killText(_ key: Key) -> Bool {
    let lineEnd = TextPlace(line: cursor.line, character: buffer.lines[cursor.line].count)
    switch (key.code, key.modifiers) {
    case (.character("w"), .control), (.backspace, .alt), (.backspace, .control): kill(to: wordStart)
    case (.character("d"), .alt), (.delete, .control), (.delete, .alt): kill(to: wordEnd)
    case (.character("k"), .control): kill(to: cursor == lineEnd ? buffer.place(after: cursor) ?? cursor : lineEnd)
    case (.character("u"), .control): kill(to: TextPlace(line: cursor.line, character: 0))
    case (.character("w"), .alt): copy()
    case (.character("y"), .control): yank()
    default: return false
    }
    return true
  }
}
