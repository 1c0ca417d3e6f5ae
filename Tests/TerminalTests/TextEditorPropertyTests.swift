// SPDX-License-Identifier: EUPL-1.2
import Seeded
import Testing

@testable import Terminal

@Suite struct TextEditorPropertyTests {
  private static let keys = [
    "a", "Space", "Enter", "Enter", "漢", "Left", "Right", "Up", "Down", "Home", "End", "Backspace", "Backspace", "Del",
    "Ctrl-W", "Alt-d", "Ctrl-K", "Ctrl-U", "Ctrl-Y", "Shift-Left", "Shift-Down", "Shift-Up", "Ctrl-Left", "Ctrl-Right",
    "PgUp", "PgDn", "Alt-w", "Ctrl-Home", "Ctrl-End",
  ].compactMap { Key($0) }

  private func edit(_ editor: inout TextEditor, _ generator: inout SeededRandom) {
    switch Int.random(in: 0...9, using: &generator) {
    case 0: editor.insert(generator.text(scalars: Int.random(in: 0...9, using: &generator)))
    case 1: editor.insert(generator.words(3))
    case 2:
      editor.size = Size(
        columns: Int.random(in: 0...20, using: &generator), rows: Int.random(in: 0...6, using: &generator))
    default:
      if let key = Self.keys.randomElement(using: &generator) { _ = editor.handle(key) }
    }
  }

  @Test(arguments: 0..<12)
  func undoingAllGivesTheTextBackAndRedoingAllTheEdits(seed: UInt64) throws {
    var generator = SeededRandom(seed: seed)
    var editor = TextEditor(text: generator.words(30) + "\n" + generator.text(scalars: 20))
    let original = editor.text
    var texts: [String] = []
    for _ in 0..<250 {
      edit(&editor, &generator)
      texts.append(editor.text)
      let last = editor.buffer.lines[editor.cursor.line].count
      try #require((0...last).contains(editor.cursor.character))
    }
    let edited = editor.text
    while !editor.history.undoSteps.isEmpty {
      editor.undo()
      try #require(texts.contains(editor.text) || editor.text == original)
    }
    try #require(Array(editor.text.unicodeScalars) == Array(original.unicodeScalars))
    while !editor.history.redoSteps.isEmpty { editor.redo() }
    try #require(Array(editor.text.unicodeScalars) == Array(edited.unicodeScalars))
  }

  @Test(arguments: 0..<6)
  func charactersStayWholeAndTheCursorIsDrawn(seed: UInt64) throws {
    var generator = SeededRandom(seed: 100 + seed)
    var editor = TextEditor()
    for _ in 0..<200 {
      edit(&editor, &generator)
      if Int.random(in: 0...9, using: &generator) == 0 { editor.undo() }
      try #require(editor.buffer.lines.allSatisfy { $0 == Array(String($0)) })
      var painter = Painter(size: editor.size)
      editor.draw(into: &painter, focus: true)
      try #require(editor.size.columns == 0 || editor.size.rows == 0 || painter.surface.cursor != nil)
    }
  }

  /// What is remembered of long lines is what wrapping them anew would give, whatever was edited.
  @Test(arguments: 0..<8)
  func rememberedRowsAreThoseOfTheText(seed: UInt64) throws {
    var generator = SeededRandom(seed: 200 + seed)
    let long = (0..<3).map { _ in generator.words(150) }.joined(separator: "\n")
    var editor = TextEditor(text: long + String(repeating: "#a-b", count: 90), size: Size(columns: 9, rows: 4))
    for _ in 0..<300 {
      edit(&editor, &generator)
      if Int.random(in: 0...5, using: &generator) == 0 {
        let line = Int.random(in: 0..<editor.lineCount, using: &generator)
        let last = editor.buffer.lines[line].count
        editor.moveCursor(to: TextPlace(line: line, character: Int.random(in: 0...last, using: &generator)))
      }
      var fresh = editor
      fresh.known = KnownLines()
      for line in 0..<editor.lineCount { try #require(editor.rows(ofLine: line) == fresh.rows(ofLine: line)) }
      try #require(editor.scalarCount == editor.text.unicodeScalars.count)
    }
  }
}
