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
    var checked: [CheckedLine] = []
    for _ in 0..<300 {
      edit(&editor, &generator)
      if Int.random(in: 0...5, using: &generator) == 0 {
        let line = Int.random(in: 0..<editor.lineCount, using: &generator)
        let last = editor.buffer.lines[line].count
        editor.moveCursor(to: TextPlace(line: line, character: Int.random(in: 0...last, using: &generator)))
      }
      let columns = max(editor.size.columns - 1, 1)
      checked = try editor.buffer.lines.enumerated().map { number, line in
        let known = editor.known.rows(ofLine: number, columns: columns)
        if number < checked.count, checked[number].isStill(line, known, columns) { return checked[number] }
        var wrapped = KnownRows()
        wrapped.find(.row(known.rows.count - 1), in: line, columns: columns, width: TextEditor.columns(of:))
        if known != wrapped {
          wrapped.find(.all, in: line, columns: columns, width: TextEditor.columns(of:))
          try #require(editor.rows(ofLine: number) == wrapped.rows)
        }
        return CheckedLine(line: line, known: known, columns: columns)
      }
      try #require(editor.scalarCount == checked.reduce(checked.count - 1) { $0 + $1.scalars })
    }
    #expect(editor.scalarCount == editor.text.unicodeScalars.count)
  }

  /// A line whose known rows were looked at: as long as it is the same, so are they.
  private struct CheckedLine {
    let line: [Character]
    let known: KnownRows
    let columns: Int
    let scalars: Int

    init(line: [Character], known: KnownRows, columns: Int) {
      (self.line, self.known, self.columns) = (line, known, columns)
      scalars = line.reduce(0) { $0 + $1.unicodeScalars.count }
    }

    func isStill(_ line: [Character], _ known: KnownRows, _ columns: Int) -> Bool {
      self.columns == columns && self.known == known && self.line == line
    }
  }
}
