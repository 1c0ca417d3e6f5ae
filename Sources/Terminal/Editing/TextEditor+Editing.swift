// SPDX-License-Identifier: EUPL-1.2

extension TextEditor {
  /// Puts text in place of the selection, or at the cursor, in one step of undo.
  public mutating func insert(_ text: String) {
    let lines = TextBuffer.lines(of: Graphemes.editable(text))
    guard lines != [[]] || selection != nil else { return }
    replace(selection ?? cursor..<cursor, with: lines, kind: .alone)
    history.close()
  }

  /// Replaces the whole text in one step of undo, and stands at its beginning: what an editor
  /// outside has made of it.
  public mutating func replaceText(_ text: String) {
    replace(.start..<buffer.end, with: TextBuffer.lines(of: Graphemes.editable(text)), kind: .alone)
    moveCursor(to: .start)
  }

  /// Types a character. Characters of a word are undone together.
  mutating func type(_ character: Character) {
    let isWordEnd = character == " " || character == "\n"
    let lines: [[Character]] = character == "\n" ? [[], []] : [[character]]
    replace(selection ?? cursor..<cursor, with: lines, kind: selection == nil ? .typing : .alone)
    if isWordEnd { history.close() }
  }

  /// Removes the selection, or what is between the cursor and a place.
  mutating func erase(to place: TextPlace?) {
    guard let range = selection ?? place.map({ min($0, cursor)..<max($0, cursor) }), !range.isEmpty else { return }
    replace(range, with: [[]], kind: selection == nil ? .erasing : .alone)
  }

  /// Removes the selection, or what is between the cursor and a place, and remembers it for `yank`.
  mutating func kill(to place: TextPlace) {
    let range = selection ?? min(place, cursor)..<max(place, cursor)
    guard !range.isEmpty else { return }
    killed = buffer.slice(range)
    replace(range, with: [[]], kind: .alone)
  }

  /// Remembers the selection for `yank`.
  mutating func copy() {
    guard let selection else { return }
    killed = buffer.slice(selection)
  }

  /// Four times as long as any post may be, in Unicode scalars.
  private static let yankLimit = 400_000

  /// Puts back at the cursor what was killed or copied last; not beyond a limit, since a text that
  /// is put into itself again and again doubles each time, and would soon fill the memory.
  mutating func yank() {
    guard killed != [[]], buffer.scalarCount + TextBuffer.scalarCount(of: killed) <= Self.yankLimit else { return }
    replace(selection ?? cursor..<cursor, with: killed, kind: .alone)
  }

  /// Takes the last step back. Nothing happens if there is none.
  mutating func undo() {
    guard let step = history.takeUndo() else { return }
    for edit in step.edits.reversed() { apply(edit.inverse) }
    moveCursor(to: step.before)
  }

  /// Takes the last undo back. Nothing happens if there is none.
  mutating func redo() {
    guard let step = history.takeRedo() else { return }
    for edit in step.edits { apply(edit) }
    moveCursor(to: step.after)
  }
}
