// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// Draws a prompt over the lower part of the screen and puts the cursor in it.
struct PromptView {
  let prompt: Prompt
  let world: World

  /// How many items of a chooser are shown at once in a terminal.
  static func listHeight(_ chooser: Chooser, in size: Size) -> Int {
    // What is offered changes with every key, and the question must not move.
    let wanted = chooser.matching == .offered ? GoingTo.most : chooser.items.count
    return max(1, min(wanted, size.rows - 7, mostItems))
  }

  /// More items than this are never shown at once.
  static let mostItems = 14

  func draw(into painter: inout Painter) {
    switch prompt.form {
    case .confirm: drawQuestion("\(prompt.title) [y/N]", into: &painter)
    case .key: drawQuestion(prompt.title, into: &painter)
    case .line(let editor, _): drawLine(editor, into: &painter)
    case .choice(let chooser): drawChoice(chooser, into: &painter)
    }
  }

  private func drawQuestion(_ text: String, into painter: inout Painter) {
    let question = lines(text, columns: world.size.columns - 4)
    let top = open(rows: question.count, into: &painter)
    let used = write(question, row: top, into: &painter)
    painter.placeCursor(column: used + 2, row: top + question.count - 1)
  }

  private func drawLine(_ editor: LineEditor, into painter: inout Painter) {
    let question = lines(prompt.title, columns: world.size.columns - 2)
    let top = open(rows: question.count + 1, into: &painter)
    write(question, row: top, into: &painter)
    editor.draw(
      into: &painter, column: 1, row: top + question.count, columns: world.size.columns - 2, style: world.theme[.field],
      focus: true)
  }

  private func drawChoice(_ chooser: Chooser, into painter: inout Painter) {
    let height = Self.listHeight(chooser, in: world.size)
    let width = world.size.columns
    // A long question stands over what is typed, in two rows at most, a short one before it.
    let isLong = DisplayText.width(prompt.title) + 3 > width / 2
    let question = isLong ? lines(prompt.title, columns: width - 2) : [prompt.title]
    let top = open(rows: height + question.count + (isLong ? 2 : 1), into: &painter)
    write(question, row: top, into: &painter)
    let row = isLong ? top + question.count : top
    let column = isLong ? 1 : DisplayText.width(prompt.title) + 3
    chooser.filter.draw(
      into: &painter, column: column, row: row, columns: max(8, width - column - 1), style: world.theme[.field],
      focus: true)
    ChooserView(chooser: chooser, world: world).draw(from: row + 1, rows: height, into: &painter)
    // Where the reason of a refusal has no room beside it, it stands below.
    if let item = chooser.selected, item.isRefused, Frame(world.size).isCompact {
      let last = Rect(column: 0, row: world.size.rows - 1, columns: width, rows: 1)
      painter.fill(last, " ", world.theme[.text])
      painter.write(item.detail, column: 1, row: last.row, style: world.theme[.error], limit: width - 2)
    }
  }

  /// A question in as many rows as it needs, three at most.
  private func lines(_ question: String, columns: Int) -> [String] {
    Array(Wrap.lines(question, columns: columns).prefix(3))
  }

  /// Writes the lines of a question; returns how many columns the last one takes.
  @discardableResult
  private func write(_ question: [String], row: Int, into painter: inout Painter) -> Int {
    question.enumerated().reduce(0) { _, line in
      painter.write(
        line.element, column: 1, row: row + line.offset, style: world.theme[.strong], limit: world.size.columns - 2)
    }
  }

  // Opens an empty area of so many rows above the hint line, under a rule, and returns its first
  // row.
  private func open(rows: Int, into painter: inout Painter) -> Int {
    let first = max(0, world.size.rows - rows - 1)
    painter.fill(
      Rect(column: 0, row: first, columns: world.size.columns, rows: rows + 1), " ", world.theme[.text])
    if first > 0 {
      painter.fill(Rect(column: 0, row: first - 1, columns: world.size.columns, rows: 1), " ", world.theme[.text])
      painter.rule(row: first - 1, style: world.theme[.line])
    }
    painter.write(
      hint, column: 1, row: world.size.rows - 1, style: world.theme[.faint], limit: world.size.columns - 2)
    return first
  }

  /// The keys that answer; they are the same for every keymap.
  private var hint: String {
    let reader = world.reader
    let isShort = Frame(world.size).isCompact
    let (confirm, cancel) = (reader.keyCap(Key(.enter)), reader.keyCap(Key(.escape)))
    return switch prompt.form {
    case .confirm: reader(FramePhrase.confirmHint(yes: reader.keyCap(Prompt.yes), isShort: isShort))
    case .key: reader(KeyBindingPhrase.pressHint(cancel: cancel))
    case .line: reader(FramePhrase.lineHint(confirm: confirm, cancel: cancel))
    case .choice:
      reader(
        FramePhrase.choiceHint(
          move: [Key(.up), Key(.down)].map(reader.keyCap).joined(separator: reader.isUnicode ? "" : "/"),
          confirm: confirm, cancel: cancel, isShort: isShort))
    }
  }
}
