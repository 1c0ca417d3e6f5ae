// SPDX-License-Identifier: EUPL-1.2
import Seeded
import Testing

@testable import Terminal

@Suite struct InputTests {
  private func inputs(_ text: String) -> [RawInput] {
    text.unicodeScalars.map { .scalar($0) }
  }

  private func decode(_ inputs: [RawInput]) -> [InputEvent] {
    var decoder = InputDecoder()
    return decoder.decode(inputs, at: 0) + decoder.finish()
  }

  @Test(arguments: [
    ("a", "a"), ("\u{1B}", "Esc"), ("\u{1B}\u{1B}", "Esc Esc"), ("\u{1B}x", "Alt-x"), ("\u{1B}\u{7F}", "Alt-Backspace"),
    ("\r", "Enter"), ("\n", "Enter"), ("\t", "Tab"), ("\u{1}", "Ctrl-A"), ("\u{1A}", "Ctrl-Z"), ("\u{0}", "Ctrl-Space"),
    ("\u{1F}", "Ctrl-_"), ("\u{8}", "Backspace"), ("\u{1B}[A", "Up"), ("\u{1B}OA", "Up"), ("\u{1B}[1;5D", "Ctrl-Left"),
    ("\u{1B}[1;2A", "Shift-Up"), ("\u{1B}[1;5R", "Ctrl-F3"), ("\u{1B}[3;5~", "Ctrl-Del"), ("\u{1B}[15~", "F5"),
    ("\u{1B}[24~", "F12"),
    ("\u{1B}[Z", "Shift-Tab"), ("\u{1B}[13;5u", "Ctrl-Enter"), ("\u{1B}[27;5;13~", "Ctrl-Enter"),
    ("\u{1B}[97;5u", "Ctrl-A"), ("\u{1B}[999~x", "x"), ("\u{1B}[I\u{1B}[Ox", "x"), ("\u{1B}[", "Alt-["),
    ("\u{1B}O", "Alt-O"), ("é漢", "é 漢"), ("\u{1B}[1;5\u{1B}x", "Alt-[ 1 ; 5 Alt-x"),
    ("\u{1B}[99999999999999999999u", ""), ("\u{1B}[;;;u\u{1B}[u\u{1B}[~", ""),
  ])
  func sequencesAreKeys(text: String, keys: String) {
    let decoded = decode(inputs(text)).map { event in if case .key(let key) = event { key.description } else { "?" } }
    #expect(decoded.joined(separator: " ") == keys)
  }

  /// Answers of terminals to questions about colours, name, settings, clipboard and title, and
  /// strings of other kinds.
  private static let answers = [
    "\u{1B}]11;rgb:1c1c/1c1c/1c1c\u{1B}\\", "\u{1B}]11;rgb:1c1c/1c1c/1c1c\u{7}", "\u{1B}P>|xterm(390)\u{1B}\\",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}]52;c;Ynll\u{1B}\\", "\u{1B}]lbye\u{1B}\\", "\u{1B}]2;b\u{7}",
    "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^private\u{1B}\\", "\u{1B}Xstring\u{1B}\\", "\u{9D}11;?\u{9C}",
    "\u{90}1$r\u{9C}", "\u{1B}P>|with \u{7}bell\u{1B}\\", "\u{1B}[?62;4c", "\u{1B}[8;24;80t",
    "\u{1B}[24;80R", "\u{1B}[?1;5R", "\u{1B}[>1;2A",
  ]

  @Test(arguments: answers)
  func whatATerminalAnswersIsNoKeyHoweverItComes(answer: String) {
    let whole = inputs("a" + answer + "z")
    let keys = [InputEvent.key(Key("a")), .key(Key("z"))]
    #expect(decode(whole) == keys)
    for cut in 3..<whole.count {
      var decoder = InputDecoder()
      #expect(
        decoder.decode(Array(whole[..<cut]), at: 0) + decoder.decode(Array(whole[cut...]), at: 40) == keys, "\(cut)")
      #expect(decoder.silence == nil)
    }
  }

  @Test func anAnswerWithoutAnEndIsForgottenAndKeptNowhere() {
    var decoder = InputDecoder()
    #expect(decoder.decode(inputs("\u{1B}]52;c;"), at: 0) == [])
    for _ in 0..<50 { #expect(decoder.decode(inputs(String(repeating: "y", count: 1 << 12)), at: 9) == []) }
    #expect(MemoryLayout.size(ofValue: decoder) < 500 && decoder.silence == 500)
    #expect(decoder.finish() == [])
    #expect(decoder.decode(inputs("y"), at: 9) == [.key(Key("y"))])
    // What is cut off by something else gives way to it.
    for (cut, keys) in [
      ("\u{1B}]11;rgb\u{1B}[A", "Up"), ("\u{1B}P1$r\u{1B}x", "Alt-x"), ("\u{1B}]2;\u{18}q", "q"),
    ] {
      let events = decode(inputs(cut)).map { event in if case .key(let key) = event { key.description } else { "?" } }
      #expect(events.joined(separator: " ") == keys)
    }
    #expect(decode(inputs("\u{1B}]1") + [.key(Key(.up))]) == [.key(Key(.up))])
    #expect(decode(inputs("\u{1B}]1") + [.pasteStart] + inputs("p") + [.pasteEnd]) == [.paste("p")])
  }

  @Test(arguments: [("\u{1B}]", "Alt-]"), ("\u{1B}P", "Alt-P"), ("\u{1B}_", "Alt-_"), ("\u{1B}[", "Alt-[")])
  func aKeyThatBeginsAsAnAnswerDoesIsAKeyWhenNothingFollows(text: String, key: String) {
    var decoder = InputDecoder()
    #expect(decoder.decode(inputs(text), at: 0) == [])
    #expect(decoder.silence == 100)
    #expect(decoder.finish() == [.key(Key(key)!)])
    #expect(decoder.silence == nil)
  }

  @Test func escapeBeforeAKeyIsAlt() {
    #expect(decode([.scalar("\u{1B}"), .key(Key(.up))]) == [.key(Key(.up, .alt))])
  }

  @Test func pastedTextIsOnePiece() {
    let paste: [RawInput] = [.pasteStart] + inputs("a\rb\r\nc\u{1B}[31m\td\u{9F}") + [.key(Key(.up)), .pasteEnd]
    #expect(decode(paste + inputs("x")) == [.paste("a\nb\nc[31m\td"), .key(Key("x"))])
    #expect(decode([.pasteStart, .pasteEnd]) == [])
  }

  @Test(arguments: [
    ("one\u{1B}[201~", "one", ""), ("\u{1B}[201~x", "", "x"), ("a\u{1B}\u{1B}[201~q", "a\u{1B}", "q"),
    ("\u{1B}[20\u{1B}[201~", "\u{1B}[20", ""), ("\u{1B}[200~\u{1B}[201~\u{1B}[A", "\u{1B}[200~", "\u{1B}[A"),
    ("\u{1B}[2011~é\u{1B}[201~", "\u{1B}[2011~é", ""),
  ])
  func theEndOfAPasteIsFoundAndNothingReadPastIt(text: String, pasted: String, left: String) {
    var end = PasteEnd()
    var found: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while !end.isWhole, !rest.isEmpty {
      let block = rest.prefix(end.missing)
      rest = rest.dropFirst(block.count)
      for byte in block { found += end.add(byte) }
    }
    #expect(end.isWhole)
    #expect(String(decoding: found, as: UTF8.self) == pasted)
    #expect(String(decoding: rest, as: UTF8.self) == left)
  }

  @Test func pasteMayComeInPartsAndNeedNotEnd() {
    var decoder = InputDecoder()
    #expect(decoder.decode([.pasteStart] + inputs("one "), at: 0) == [])
    #expect(decoder.isPasting)
    #expect(decoder.decode(inputs("two"), at: 9) == [])
    #expect(decoder.finishPaste() == [.paste("one two")])
    #expect(decoder.finishPaste() == [])
    #expect(decoder.decode(inputs("q"), at: 9) == [.key(Key("q"))])
  }

  @Test func anEndlessPasteIsCut() {
    var decoder = InputDecoder()
    _ = decoder.decode([.pasteStart], at: 0)
    let part = inputs(String(repeating: "x", count: 1 << 16))
    for _ in 0..<20 { #expect(decoder.decode(part, at: 0) == []) }
    #expect(decoder.finishPaste() == [.paste(String(repeating: "x", count: InputDecoder.maximumPaste))])
  }

  @Test func mouseEventsMayComeInParts() {
    var decoder = InputDecoder()
    let place = Position(column: 4, row: 5)
    #expect(decoder.decode([.mouseStart] + inputs("0;5;6M"), at: 0) == [])
    #expect(decoder.decode([.mouseStart] + inputs("0;5"), at: 0) == [])
    #expect(decoder.decode(inputs(";6mx"), at: 10) == [.mouse(MouseEvent(.click, at: place)), .key(Key("x"))])
    let click = [.mouseStart] + inputs("0;5;6m")
    #expect(decoder.decode(click, at: 200) == [.mouse(MouseEvent(.doubleClick, at: place))])
    #expect(decoder.decode(click, at: 300) == [.mouse(MouseEvent(.click, at: place))])
    #expect(decoder.decode(click, at: 900) == [.mouse(MouseEvent(.click, at: place))])
    // Soon after, but elsewhere.
    let beside = [(4, 6), (5, 5)].map { Position(column: $0.0, row: $0.1) }
    #expect(decoder.decode([.mouseStart] + inputs("0;5;7m"), at: 1000) == [.mouse(MouseEvent(.click, at: beside[0]))])
    #expect(decoder.decode([.mouseStart] + inputs("0;6;6m"), at: 1100) == [.mouse(MouseEvent(.click, at: beside[1]))])
    let wheel = MouseEvent(.wheelDown, at: Position(column: 0, row: 0))
    #expect(decoder.decode([.mouseStart] + inputs("65;1;1M"), at: 0) == [.mouse(wheel)])
    #expect(decoder.decode([.mouseStart] + inputs("1;;M") + inputs("q"), at: 0) == [.key(Key("q"))])
  }

  @Test func bytesBecomeScalars() {
    func scalars(_ bytes: [UInt8]) -> String {
      var assembler = ScalarAssembler()
      return String(String.UnicodeScalarView(bytes.compactMap { assembler.add($0) }))
    }
    var generator = SeededRandom(seed: 2)
    for _ in 0..<200 {
      let text = generator.text(scalars: 20)
      #expect(Array(scalars(Array(text.utf8)).unicodeScalars) == Array(text.unicodeScalars))
    }
    #expect(scalars([0xFF, 0xC3, 0x28, 0x61, 0xE2, 0x82, 0x41, 0x80, 0xC3, 0xA9]) == "(aAé")
    #expect(scalars([0xE0, 0x80, 0x80, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80, 0xC0, 0xAF]) == "")
  }
}
