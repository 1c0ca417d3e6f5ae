// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// Draws a prompt over the lower part of the screen and puts the cursor in it.
struct PromptView {
  let prompt: Prompt
  let world: World

  /// How many items of a chooser are shown at once in a terminal.
  static func listHeight(_ chooser: Chooser, in size: Size) -> Int {
    max(1, min(chooser.items.count, size.rows - 7, mostItems))
  }

  /// More items than this are never shown at once.
  static let mostItems = 14

  func draw(into painter: inout Painter) {
    switch prompt.form {
    case .confirm: drawConfirm(into: &painter)
    case .line(let editor, _): drawLine(editor, into: &painter)
    case .choice(let chooser): drawChoice(chooser, into: &painter)
    }
  }

  private func drawConfirm(into painter: inout Painter) {
    let row = open(rows: 1, into: &painter)
    let text = "\(prompt.title) [\(world.reader(FramePhrase.yesKey))/N]"
    let used = painter.write(text, column: 1, row: row, style: world.theme[.strong], limit: world.size.columns - 3)
    painter.placeCursor(column: used + 2, row: row)
  }

  private func drawLine(_ editor: LineEditor, into painter: inout Painter) {
    let row = open(rows: 2, into: &painter)
    painter.write(prompt.title, column: 1, row: row, style: world.theme[.strong], limit: world.size.columns - 2)
    editor.draw(
      into: &painter, column: 1, row: row + 1, columns: world.size.columns - 2, style: world.theme[.field], focus: true)
  }

  private func drawChoice(_ chooser: Chooser, into painter: inout Painter) {
    let height = Self.listHeight(chooser, in: world.size)
    let width = world.size.columns
    // A long question stands over what is typed, in two rows at most, a short one before it.
    let isLong = DisplayText.width(prompt.title) + 3 > width / 2
    let question = isLong ? Array(Wrap.lines(prompt.title, columns: width - 2).prefix(2)) : [prompt.title]
    let top = open(rows: height + question.count + (isLong ? 2 : 1), into: &painter)
    for (offset, line) in question.enumerated() {
      painter.write(line, column: 1, row: top + offset, style: world.theme[.strong], limit: width - 2)
    }
    let row = isLong ? top + question.count : top
    let column = isLong ? 1 : DisplayText.width(prompt.title) + 3
    chooser.filter.draw(
      into: &painter, column: column, row: row, columns: max(8, width - column - 1), style: world.theme[.field],
      focus: true)
    let widest = chooser.shown.reduce(0) { max($0, DisplayText.width($1.label)) }
    let labelWidth = min(widest, max(16, world.size.columns / 2))
    for line in 0..<height {
      let index = chooser.cursor.top + line
      guard chooser.shown.indices.contains(index) else { break }
      let item = chooser.shown[index]
      let isSelected = index == chooser.cursor.selected
      let style = world.theme[isSelected ? .selected : .text]
      let area = Rect(column: 0, row: row + 1 + line, columns: world.size.columns, rows: 1)
      painter.fill(area, " ", style)
      let sign = isSelected ? (world.reader.isUnicode ? "› " : "> ") : "  "
      painter.write(sign + item.label, column: 1, row: area.row, style: style, limit: labelWidth + 2)
      painter.write(
        item.detail, column: labelWidth + 5, row: area.row, style: isSelected ? style : world.theme[.faint],
        limit: max(0, world.size.columns - labelWidth - 6))
    }
    if chooser.shown.isEmpty {
      painter.write(world.reader(FramePhrase.nothingFound), column: 3, row: row + 1, style: world.theme[.faint])
    }
  }

  // Opens an empty area of so many rows above the hint line, under a rule, and returns its first row.
  private func open(rows: Int, into painter: inout Painter) -> Int {
    let first = max(0, world.size.rows - rows - 1)
    painter.fill(
      Rect(column: 0, row: first, columns: world.size.columns, rows: rows + 1), " ", world.theme[.text])
    if first > 0 {
      painter.fill(Rect(column: 0, row: first - 1, columns: world.size.columns, rows: 1), " ", world.theme[.text])
      painter.rule(row: first - 1, style: world.theme[.line])
    }
    painter.write(
      world.reader(FramePhrase.promptHint(prompt.hintKind)), column: 1, row: world.size.rows - 1,
      style: world.theme[.faint], limit: world.size.columns - 2)
    return first
  }
}
