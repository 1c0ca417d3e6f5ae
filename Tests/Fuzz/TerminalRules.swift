// SPDX-License-Identifier: EUPL-1.2

/// What holds of every key stream and of everything that is drawn in `Terminal`.
let rules: [@Sendable ([UInt8]) -> Void] = [
  keysAreDecoded, textsAreHarmless, textsAreWrapped, editingIsTakenBack, linesAreEdited, pasteIsOnePiece,
]

/// The events of bytes as a terminal sends them; bytes that UTF-8 has no use for stand for what
/// curses itself decodes.
private func events(_ bytes: [UInt8]) -> [InputEvent] {
  var scalars = ScalarAssembler()
  var decoder = InputDecoder()
  var events: [InputEvent] = []
  for (index, batch) in bytes.split(separator: 0xFE, omittingEmptySubsequences: false).enumerated() {
    let inputs = batch.compactMap { byte -> RawInput? in
      switch byte {
      case 0xF8: .pasteStart
      case 0xF9: .pasteEnd
      case 0xFA: .mouseStart
      case 0xFB: .key(Key(.up))
      case 0xFC: .key(Key(.right, .shift))
      case 0xFD: .key(Key(.backspace))
      default: scalars.add(byte).map { .scalar($0) }
      }
    }
    events += decoder.decode(inputs, at: index * 100)
  }
  return events + decoder.finishPaste()
}

private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
  default: true
  }
}

private func keysAreDecoded(_ bytes: [UInt8]) {
  for event in events(bytes) {
    switch event {
    case .key(let key):
      if case .character = key.code { continue }
      require(Key(key.description) == key, "\(key) has a name that is not its own")
    case .mouse(let event): require(event.position.column >= 0 && event.position.row >= 0, "a click outside")
    default: break
    }
  }
}

private func textsAreHarmless(_ bytes: [UInt8]) {
  let shown = DisplayText.sanitised(text(bytes))
  require(shown.unicodeScalars.allSatisfy(isHarmless), "something smuggled came through")
  require(DisplayText.sanitised(shown) == shown, "what is harmless is changed again")
  let columns = Int(bytes.first ?? 0) % 90
  require(DisplayText.width(DisplayText.truncated(text(bytes), to: columns)) <= columns, "cut too late")
  require(DisplayText.width(DisplayText.padded(text(bytes), to: columns)) == columns, "padded amiss")
  require(DisplayText.ascii(shown).unicodeScalars.allSatisfy { (0x20..<0x7F).contains($0.value) }, "not ASCII")
}

private func textsAreWrapped(_ bytes: [UInt8]) {
  let columns = Int(bytes.first ?? 0) % 100 + 2
  for line in Wrap.lines(text(bytes.dropFirst()), columns: columns) {
    // Blanks at the end of a text hang over the edge.
    let end = line.lastIndex { $0 != " " }.map { line.index(after: $0) } ?? line.startIndex
    // What Swift holds for one character can be wider than a very narrow row: a letter with a wide
    // mark.
    require(line[..<end].count <= 1 || DisplayText.width(String(line[..<end])) <= columns, "a line is too wide")
    require(line.unicodeScalars.allSatisfy(isHarmless), "something smuggled came through")
  }
}

private func editingIsTakenBack(_ bytes: [UInt8]) {
  var editor = TextEditor(text: "a first line\nand a second", size: Size(columns: Int(bytes.first ?? 9) % 40, rows: 5))
  let original = editor.text
  for event in events(Array(bytes.dropFirst())) {
    switch event {
    case .key(let key): _ = editor.handle(key)
    case .paste(let text): editor.insert(text)
    default: break
    }
  }
  var painter = Painter(size: editor.size)
  editor.draw(into: &painter, focus: true)
  let edited = editor.text
  let redone = !editor.history.redoSteps.isEmpty
  while !editor.history.undoSteps.isEmpty { editor.undo() }
  require(editor.text.utf8.elementsEqual(original.utf8) || redone, "undoing does not give the text back")
  while !editor.history.redoSteps.isEmpty { editor.redo() }
  require(editor.text.utf8.elementsEqual(edited.utf8) || redone, "redoing does not give the edits back")
}

private func linesAreEdited(_ bytes: [UInt8]) {
  var editor = LineEditor(text: "title", limit: 40)
  for event in events(bytes) {
    switch event {
    case .key(let key): _ = editor.handle(key)
    case .paste(let text): _ = editor.insert(text)
    default: break
    }
    require(editor.text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }, "a control in a line")
  }
  let columns = Int(bytes.first ?? 9) % 40
  var painter = Painter(size: Size(columns: columns, rows: 1))
  editor.draw(into: &painter, column: 0, row: 0, columns: columns, focus: true)
}

private func pasteIsOnePiece(_ bytes: [UInt8]) {
  let pasted = bytes.filter { $0 < 0xF8 }
  let pieces = events([0xF8] + pasted + [0xF9])
  require(pieces.count <= 1, "a paste came in \(pieces.count) pieces")
}
