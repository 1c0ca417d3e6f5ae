// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Terminal

@Suite struct KeyTests {
  @Test(arguments: [
    ("Ctrl-S", Key(.character("s"), .control)), ("Shift-Tab", Key(.tab, .shift)), ("Alt-f", Key(.character("f"), .alt)),
    ("Alt-F", Key(.character("F"), .alt)), ("F1", Key(.function(1))), ("Space", Key(" ")), ("PgUp", Key(.pageUp)),
    ("#", Key("#")), ("-", Key("-")), ("Ctrl--", Key(.character("-"), .control)), ("G", Key("G")), ("é", Key("é")),
    ("Ctrl-Alt-Shift-Left", Key(.left, [.control, .alt, .shift])), ("Ctrl-_", Key(.character("_"), .control)),
    ("Esc", Key(.escape)), ("Enter", Key(.enter)), ("Ctrl-Space", Key(.character(" "), .control)),
    ("Alt-Backspace", Key(.backspace, .alt)), ("F12", Key(.function(12))),
  ])
  func namesAreRead(name: String, key: Key) {
    #expect(key.description == name)
    #expect(Key(name) == key)
  }

  @Test(arguments: ["", " ", "Ctrl-", "F0", "F64", "F01", "Nope", "Ctrl-Ctrl-S", "\u{1B}", "ab", "Shift"])
  func otherNamesAreNone(name: String) {
    #expect(Key(name) == nil)
  }

  @Test func caseMattersOnlyForPlainCharacters() {
    #expect(Key("ctrl-s") == Key("CTRL-S"))
    #expect(Key("pgup") == Key(.pageUp))
    #expect(Key("shift-a") == Key("A"))
    #expect(Key("a") != Key("A"))
  }

  @Test func everyKeyIsReadBackFromItsName() {
    let codes: [Key.Code] = [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .backspace, .enter, .tab, .escape,
    ]
    let characters = (0x20..<0x17F).compactMap { Unicode.Scalar($0) }.map { Key.Code.character(Character($0)) }
    let shown = characters.filter { Key($0).description.count == 1 && DisplayText.isPlain(Key($0).description) }
    for code in codes + shown + (1...63).map({ .function($0) }) {
      for bits in UInt8(0)..<8 {
        let key = Key(code, Key.Modifiers(rawValue: bits))
        #expect(Key(key.description) == key, "\(key)")
      }
    }
  }

  @Test(arguments: [
    ("Ctrl-S", "Ctrl-S"), ("Ctrl-Space", "Ctrl-Space"), ("Ctrl-@", "Ctrl-Space"), ("Ctrl-I", "Tab"),
    ("Ctrl-M", "Enter"),
    ("Ctrl-J", "Enter"), ("Ctrl-H", "Backspace"), ("Ctrl-[", "Esc"), ("Alt-Ctrl-I", "Alt-Tab"),
    ("Shift-Tab", "Shift-Tab"),
    ("Ctrl-Left", "Ctrl-Left"), ("Alt-x", "Alt-x"), ("F63", "F63"), ("é", "é"), ("Ctrl-1", nil), ("Ctrl-é", nil),
    ("Ctrl-Enter", nil), ("Shift-Enter", nil), ("Ctrl-Tab", nil),
  ])
  func whatATerminalTellsOf(name: String, arriving: String?) {
    #expect(Key(name)?.arriving == arriving.flatMap { Key($0) })
  }

  @Test func keysWithNamesArriveAsThemselves() {
    for scalar in (0x00..<0x80).compactMap({ Unicode.Scalar($0) }) {
      let key = Key(typed: scalar)
      #expect(key.arriving == key, "\(key)")
    }
  }
}
