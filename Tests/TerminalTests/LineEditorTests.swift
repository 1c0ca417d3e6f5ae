// SPDX-License-Identifier: EUPL-1.2
import Seeded
import Testing

@testable import Terminal

@Suite struct LineEditorTests {
  /// The text after some keys, the cursor shown as `|`.
  private func edited(_ text: String, _ keys: String, limit: Int? = nil) -> String {
    var editor = LineEditor(text: text, limit: limit)
    for name in keys.split(separator: " ") {
      guard let key = Key(String(name)) else { return "no key \(name)" }
      _ = editor.handle(key)
    }
    var characters = editor.characters
    characters.insert("|", at: editor.cursor)
    return String(characters)
  }

  @Test(arguments: [
    ("ab", "c Left Left x", "ax|bc"),
    ("one two three", "Ctrl-W", "one two |"), ("one two three", "Alt-b Alt-b Alt-d", "one | three"),
    ("one two", "Ctrl-A Ctrl-K Ctrl-Y Ctrl-Y", "one twoone two|"), ("one two", "Ctrl-Left Ctrl-U", "|two"),
    ("one two", "Home Ctrl-Right Del", "one|two"), ("abc", "Home Backspace", "|abc"), ("abc", "End Del Ctrl-D", "abc|"),
    ("room 12b_c now", "Ctrl-Left Ctrl-Left x", "room x|12b_c now"), ("3e zaal", "Home Alt-d", "| zaal"),
    ("a漢e\u{301}", "Backspace Backspace x", "ax|"), ("abc", "Alt-Backspace", "|"), ("", "Space", " |"),
  ])
  func keysEdit(text: String, keys: String, expected: String) {
    #expect(edited(text, keys) == expected)
  }

  @Test func marksJoinTheirLetters() {
    var editor = LineEditor(text: "ex")
    editor.moveCursor(to: 1)
    editor.insert("\u{301}")
    #expect(editor.text == "e\u{301}x")
    #expect(editor.cursor == 1)
    editor = LineEditor(text: "🇪x")
    editor.moveCursor(to: 0)
    editor.insert("🇧")
    #expect(editor.characters == ["🇧🇪", "x"])
    #expect(editor.cursor == 1)
  }

  @Test func pastesBecomeOneLine() {
    var editor = LineEditor(limit: 12)
    #expect(editor.insert("one\r\ntwo\u{7}\t") == true)
    #expect(editor.text == "one two ")
    #expect(editor.insert("three") == false)
    #expect(editor.text == "one two thre")
    editor.replaceText("new")
    #expect(editor.text == "new")
  }

  @Test func otherKeysAreLeft() {
    var editor = LineEditor(text: "x")
    for name in ["Enter", "Tab", "Esc", "Up", "Down", "F1", "Alt-x", "Ctrl-S", "PgUp"] {
      #expect(editor.handle(Key(name) ?? Key("x")) == false, "\(name)")
    }
    #expect(editor == LineEditor(text: "x"))
  }

  @Test func scrollsToItsCursor() {
    func drawn(_ editor: LineEditor) -> (String, Int?) {
      var painter = Painter(size: Size(columns: 10, rows: 1))
      editor.draw(into: &painter, column: 1, row: 0, columns: 6, focus: true)
      return (painter.surface.picture, painter.surface.cursor?.column)
    }
    var editor = LineEditor(text: "abcde")
    #expect(drawn(editor) == (" abcde", 6))
    editor.insert("f")
    #expect(drawn(editor) == (" def", 4))
    editor = LineEditor(text: "漢字漢字漢字")
    #expect(drawn(editor) == ("  字", 4))
    editor.moveCursor(to: 0)
    #expect(drawn(editor) == (" 漢字漢", 1))
  }

  @Test func anyEditsKeepCharactersWhole() throws {
    var generator = SeededRandom(seed: 21)
    var editor = LineEditor(limit: 60)
    for _ in 0..<3000 {
      switch Int.random(in: 0...4, using: &generator) {
      case 0, 1: editor.insert(generator.text(scalars: 2))
      case 2: editor.moveCursor(to: Int.random(in: 0...60, using: &generator))
      case 3: _ = editor.handle(Key(.backspace))
      default: _ = editor.handle(Key(.delete))
      }
      try #require(editor.characters == Array(editor.text))
      try #require((0...editor.characters.count).contains(editor.cursor))
      try #require(editor.characters.count <= 60)
    }
  }
}
