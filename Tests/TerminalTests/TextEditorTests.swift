// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Terminal

@Suite struct TextEditorTests {
  /// The editor after some keys.
  private func editor(_ text: String, _ keys: String = "", columns: Int = 11, rows: Int = 5) -> TextEditor {
    var editor = TextEditor(text: text, size: Size(columns: columns, rows: rows))
    for name in keys.split(separator: " ") {
      let key = Key(String(name))
      #expect(key != nil, "\(name)")
      if let key { #expect(editor.handle(key) == true, "\(name)") }
    }
    return editor
  }

  /// Its text with the cursor as `|`.
  private func marked(_ editor: TextEditor) -> String {
    var editor = editor
    editor.anchor = nil
    editor.insert("|")
    return editor.text
  }

  private func picture(_ editor: TextEditor) -> (picture: String, styles: String, cursor: Position?) {
    var painter = Painter(size: editor.size)
    editor.draw(into: &painter, focus: true)
    let styles = painter.surface.stylePicture([Style(attributes: .reverse): "r"])
    return (painter.surface.picture, styles, painter.surface.cursor)
  }

  @Test func aTextPutIntoItselfAgainAndAgainStopsGrowing() {
    var editor = TextEditor(text: "een woord", size: Size(columns: 40, rows: 5))
    for _ in 1...40 {
      for key in [Key(.character("a"), .alt), Key(.character("w"), .alt), Key(.end, .control)] {
        _ = editor.handle(key)
      }
      for _ in 1...3 { _ = editor.handle(Key(.character("y"), .control)) }
    }
    #expect(editor.text.unicodeScalars.count <= 400_000)
    #expect(editor.text.hasPrefix("een woordeen woord"))
  }

  @Test(arguments: [
    ("ab\ncd", "Right Enter x", "a\nx|b\ncd"), ("ab\ncd", "Down Backspace", "ab|cd"), ("ab\ncd", "End Del", "ab|cd"),
    ("one two\nthree", "Ctrl-Right Ctrl-Right Ctrl-Right Alt-d", "one two\n|"),
    ("one two", "Ctrl-End Ctrl-W Ctrl-A Ctrl-Y", "two|one "), ("a\nb", "Ctrl-K Ctrl-K", "|b"),
    ("one two", "End Ctrl-Left Ctrl-U", "|two"), ("a\nb\nc", "Alt-> Alt-< Down", "a\n|b\nc"),
    ("abc", "Ctrl-F Ctrl-F Ctrl-B Ctrl-D", "a|c"), ("abc def", "Shift-Right Shift-Right x", "x|c def"),
    ("abc def", "Ctrl-Shift-Right Alt-w End Ctrl-Y", "abc defabc|"), ("ab\ncd", "Right Shift-Down Del", "a|d"),
    ("ab\ncd", "Alt-a x", "x|"), ("ab", "Shift-Right Right", "ab|"),
    ("ab\ncd", "Shift-End Ctrl-W Down Ctrl-Y", "\nab|cd"),
    ("ab\ncd", "Alt-b", "|ab\ncd"), ("abc", "Up", "|abc"), ("abc", "Down", "abc|"), ("", "Space Enter", " \n|"),
  ])
  func keysEdit(text: String, keys: String, expected: String) {
    #expect(marked(editor(text, keys)) == expected)
  }

  @Test func rowsAreWrappedAndWalked() {
    let text = "one two three four\nfive"
    let drawn = picture(editor(text))
    #expect(drawn.picture == "one two\nthree four\nfive\n\n")
    #expect(drawn.cursor == Position(column: 0, row: 0))
    #expect(marked(editor(text, "Down Right Right Up")) == "on|e two three four\nfive")
    #expect(marked(editor(text, "Right Right Down Down")) == "one two three four\nfi|ve")
    #expect(marked(editor(text, "End End Down Down Up")) == "one two three four|\nfive")
    #expect(marked(editor(text, "End")) == "one two| three four\nfive")
    #expect(marked(editor(text, "Down End Home Home")) == "|one two three four\nfive")
  }

  @Test func theGoalColumnIsKeptOverShortRows() {
    #expect(marked(editor("abcdef\na\nabcdef", "End Down Down")) == "abcdef\na\nabcdef|")
    #expect(marked(editor("漢字漢\nabcd", "Right Right Down")) == "漢字漢\nabcd|")
    #expect(marked(editor("abcd\n漢字漢", "Right Down")) == "abcd\n|漢字漢")
  }

  @Test func theCursorIsAlwaysSeen() {
    let text = (1...30).map { "line \($0)" }.joined(separator: "\n")
    var drawn = picture(editor(text, "PgDn"))
    #expect(drawn.picture == "line 1\nline 2\nline 3\nline 4\nline 5")
    #expect(drawn.cursor == Position(column: 0, row: 4))
    drawn = picture(editor(text, "Ctrl-End"))
    #expect(drawn.picture == "line 26\nline 27\nline 28\nline 29\nline 30")
    drawn = picture(editor(text, "Ctrl-End PgUp Up"))
    #expect(drawn.picture == "line 25\nline 26\nline 27\nline 28\nline 29")
    #expect(drawn.cursor == Position(column: 7, row: 0))
  }

  @Test func selectionIsShown() {
    let drawn = picture(editor("ab\ncd", "Right Shift-Down"))
    #expect(drawn.styles == " rr\nr\n\n\n")
    #expect(editor("ab\ncd", "Right Shift-Down").selectedText == "b\nc")
    #expect(editor("ab\ncd", "Right Shift-Down Left").selectedText == "")
  }

  @Test func strangeCharactersHaveTheirPlaces() {
    let drawn = picture(editor("\t\u{1F469}\u{200D}\u{1F467}e\u{301}\u{202E}x", "End"))
    #expect(drawn.picture == "    👩e\u{301}x\n\n\n\n")
    #expect(drawn.cursor == Position(column: 8, row: 0))
  }

  @Test func wordsAreUndoneOneByOne() {
    var editor = editor("", "o n e Space t w o")
    editor.undo()
    #expect(editor.text == "one ")
    editor.undo()
    #expect(editor.text == "")
    #expect(editor.history.undoSteps.isEmpty)
    editor.redo()
    editor.redo()
    #expect(editor.text == "one two")
    #expect(editor.history.redoSteps.isEmpty)
    #expect(marked(self.editor("abc", "End Backspace Backspace Ctrl-_")) == "abc|")
    #expect(marked(self.editor("abc", "x Right y Alt-u Alt-z Alt-r")) == "x|abc")
  }

  @Test func eachCutIsAStepOfItsOwn() {
    #expect(marked(editor("one two three", "Alt-d Alt-d Ctrl-_")) == "| two three")
    #expect(marked(editor("one two three", "Alt-d Alt-d Ctrl-_ Ctrl-_")) == "|one two three")
  }

  @Test func aPasteIsOneStep() {
    var editor = editor("ab", "Right")
    editor.insert("x\r\ny\u{1B}\tz")
    #expect(editor.text == "ax\ny\tzb")
    editor.undo()
    #expect(marked(editor) == "a|b")
    editor.insert("")
    #expect(!editor.history.redoSteps.isEmpty)
  }

  @Test func longPastesAndLongLinesAreNoTrouble() {
    let lines = String(repeating: "word and more\n", count: 8000)
    var editor = TextEditor(size: Size(columns: 80, rows: 24))
    editor.insert(lines)
    editor.insert(String(repeating: "x", count: 100_000))
    for name in ["a", "Up", "PgUp", "Enter", "Ctrl-Home", "Ctrl-End", "Backspace"] {
      #expect(editor.handle(Key(name) ?? Key("x")) == true)
    }
    #expect(editor.text.utf8.count == lines.utf8.count + 100_001)
    editor.undo()
    editor.undo()
    editor.undo()
    editor.undo()
    editor.undo()
    #expect(editor.isEmpty)
  }

  @Test func otherKeysAreLeft() {
    var editor = editor("x")
    for name in ["Tab", "Shift-Tab", "Esc", "F1", "Ctrl-S", "Ctrl-P", "Ctrl-O", "Ctrl-Z", "Alt-x"] {
      #expect(editor.handle(Key(name) ?? Key("x")) == false, "\(name)")
    }
    #expect(editor == self.editor("x"))
  }

  @Test("a very long line is wrapped once, and then as far as it is seen", arguments: ["a", "words, words. "])
  func longLine(part: String) {
    var editor = TextEditor(size: Size(columns: 80, rows: 20))
    editor.insert(String(repeating: part, count: 100_000 / part.count))
    let rows = editor.known.work
    #expect((1250...1500).contains(rows))
    for _ in 0..<20 { _ = editor.handle(Key("x")) }
    _ = editor.handle(Key(.enter))
    for _ in 0..<20 { _ = editor.handle(Key("x")) }
    #expect(editor.known.work - rows < 200, "at its end, and on the next line")
    editor.moveCursor(to: .start)
    let before = editor.known.work
    for _ in 0..<20 { _ = editor.handle(Key("x")) }
    #expect(editor.known.work - before < 200, "at its beginning")
  }
}
