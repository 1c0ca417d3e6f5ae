// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Draws a form.
struct FormView {
  let form: FormState
  let world: World
  let layout: FormLayout

  init(form: FormState, world: World) {
    self.form = form
    self.world = world
    layout = FormLayout(form, world)
  }

  func draw(into painter: inout Painter) {
    for (row, line) in layout.preface.enumerated() {
      painter.write(line, column: 0, row: row - layout.offset, style: world.theme[.faint], limit: painter.size.columns)
    }
    for block in layout.blocks { draw(block, into: &painter) }
  }

  private func draw(_ block: FormLayout.Block, into painter: inout Painter) {
    let row = block.top - layout.offset
    let isFocused = block.field.name == form.focus
    if let index = form.shown.firstIndex(where: { $0.name == block.field.name }) {
      for line in row..<row + block.height { painter.place(.item(index), row: line) }
    }
    let label = FormLabels.label(block.field.name, world)
    let style = world.theme[isFocused ? .strong : .faint]
    if block.isBody, let search = form.search {
      drawSearch(search, row: row, into: &painter)
    } else if block.isBody {
      let used = painter.write(label + " ", column: 0, row: row, style: style)
      painter.rule(column: used, row: row, columns: max(0, layout.bodyWidth - used), style: world.theme[.line])
      drawCount(FormLimits.body - form.bodyLength, FormLimits.bodyWarning, end: layout.bodyWidth, row, &painter)
    } else if block.nameAbove.isEmpty {
      painter.write(label, column: 0, row: row, style: style)
    }
    for (offset, line) in block.nameAbove.enumerated() {
      painter.write(line, column: 0, row: row + offset, style: style)
    }
    let first = row + block.nameAbove.count
    drawValue(block, isFocused: isFocused, row: first, into: &painter)
    var below = first + block.rows
    if block.isBody {
      // What is wrong with a body stands between its name and the text, where it cannot be scrolled
      // away.
      below = row + 1
    }
    drawHelp(block.help, row: below, into: &painter)
    // What is marked in the text would not stand out below lines that look the same.
    let isMarked = block.isBody && form.warnings[block.field.name] != nil
    for (index, line) in block.problem.enumerated() {
      painter.write(
        line, column: block.isBody ? 0 : layout.labelWidth, row: below + block.help.count + index,
        style: world.theme[isMarked ? .strong : .error], limit: layout.bodyWidth)
    }
  }

  private func drawValue(_ block: FormLayout.Block, isFocused: Bool, row: Int, into painter: inout Painter) {
    let column = layout.labelWidth
    let width = layout.valueWidth
    let style = world.theme[isFocused ? .field : .text]
    switch block.field.control {
    case .line(let editor):
      draw(editor, block.field.name, column: column, row: row, columns: width, isFocused, into: &painter)
    case .choice(let id): drawChoice(id, block.field.name, isFocused: isFocused, row: row, into: &painter)
    case .topics(let input): drawTopics(input, isFocused: isFocused, row: row, into: &painter)
    case .organisation(let input):
      draw(input.line, .organisation, column: column, row: row, columns: width, isFocused, into: &painter)
    case .lines(let editor):
      painter.within(Rect(column: column, row: row, columns: width, rows: block.rows)) {
        editor.draw(into: &$0, focus: isFocused, style: style)
      }
    case .body(let editor):
      let top = row + 1 + block.problem.count
      painter.within(Rect(column: 0, row: top, columns: layout.bodyWidth, rows: block.rows)) {
        editor.draw(
          into: &$0, focus: isFocused && form.search?.matches.isEmpty != true, style: world.theme[.text],
          selected: world.theme[form.search == nil ? .selected : .currentMatch], marks: marks)
      }
    }
  }

  /// What stands out in the body: what was found, or else what looks like personal data.
  private var marks: TextMarks {
    if let search = form.search { return TextMarks(search.matches, world.theme[.match]) }
    return TextMarks(form.warnings[.body]?.map(\.range) ?? [], world.theme[.error])
  }

  /// The line to type in what is looked for, with which place it is of how many, over the body.
  private func drawSearch(_ search: TextSearch, row: Int, into painter: inout Painter) {
    let used = painter.write(world.reader(FindPhrase.find) + " ", column: 0, row: row, style: world.theme[.strong])
    var state = search.current.map { world.reader(FindPhrase.matchOf($0 + 1, search.matches.count)) } ?? ""
    if search.current == nil, !search.line.isEmpty { state = world.reader(FindPhrase.noMatch) }
    if let turn = search.turn { state += ", " + world.reader(turn == .end ? FindPhrase.wrapped : .wrappedBack) }
    let width = DisplayText.width(state)
    let room = max(1, layout.bodyWidth - used - (width > 0 ? width + 2 : 0))
    search.line.draw(
      into: &painter, column: used, row: row, columns: room, style: world.theme[.field],
      focus: search.matches.isEmpty)
    painter.write(
      state, column: used + room + 2, row: row, style: world.theme[search.current == nil ? .error : .strong],
      limit: max(0, layout.bodyWidth - used - room - 2))
  }

  private func draw(
    _ editor: LineEditor, _ name: FormField.Name, column: Int, row: Int, columns: Int, _ isFocused: Bool,
    into painter: inout Painter
  ) {
    let left = FormLimits.line(name).map { $0 - editor.text.unicodeScalars.count } ?? .max
    let isNear = left < FormLimits.lineWarning
    let room = max(1, isNear ? columns - 7 : columns)
    if isFocused {
      editor.draw(into: &painter, column: column, row: row, columns: room, style: world.theme[.field], focus: true)
    } else {
      // A long text is read from its beginning once it is left.
      painter.write(
        DisplayText.truncated(DisplayText.sanitised(editor.text), to: room, sign: painter.ellipsis), column: column,
        row: row, style: world.theme[.text], limit: room)
    }
    drawCount(left, FormLimits.lineWarning, end: column + columns, row, &painter)
  }

  /// How many characters are left, once there are few.
  private func drawCount(_ left: Int, _ warning: Int, end: Int, _ row: Int, _ painter: inout Painter) {
    guard left < warning else { return }
    let text = " \(left)"
    painter.write(
      text, column: end - DisplayText.width(text), row: row, style: world.theme[left < 0 ? .error : .strong])
  }

  private func drawChoice(
    _ id: String, _ name: FormField.Name, isFocused: Bool, row: Int, into painter: inout Painter
  ) {
    let column = layout.labelWidth
    var lines = layout.choice(id, name, form, world)
    if isFocused {
      let (before, after) = world.reader.isUnicode ? ("‹ ", " ›") : ("< ", " >")
      for index in lines.indices { lines[index] = (index == 0 ? before : "  ") + lines[index] }
      lines[lines.count - 1] += after
      painter.placeCursor(column: column + 2, row: row)
    }
    for (offset, line) in lines.enumerated() {
      painter.write(
        line, column: column, row: row + offset, style: world.theme[isFocused ? .field : .text],
        limit: layout.valueWidth)
    }
  }

  private func drawTopics(_ input: TopicInput, isFocused: Bool, row: Int, into painter: inout Painter) {
    guard isFocused else {
      for (offset, line) in FormLayout.rows(of: input, layout.valueWidth, world).enumerated() {
        painter.write(line, column: layout.labelWidth, row: row + offset, limit: layout.valueWidth)
      }
      return
    }
    var column = layout.labelWidth
    let end = column + layout.valueWidth
    // Room to type is kept; of many topics the last ones are seen.
    var tags = input.topics.map { world.reader.tag($0) }
    let room = layout.valueWidth - min(20, layout.valueWidth / 2)
    var isCut = false
    while tags.count > 1, tags.reduce(isCut ? 2 : 0, { $0 + DisplayText.width($1) + 1 }) > room {
      tags.removeFirst()
      isCut = true
    }
    if isCut { column += painter.write(world.sign(.more) + " ", column: column, row: row, style: world.theme[.faint]) }
    for tag in tags {
      column += painter.write(tag, column: column, row: row, style: world.theme[.link], limit: end - column) + 1
    }
    input.line.draw(
      into: &painter, column: column, row: row, columns: max(1, end - column), style: world.theme[.field], focus: true)
  }

  private func drawHelp(_ help: [FormLayout.Help], row: Int, into painter: inout Painter) {
    let column = layout.labelWidth
    let widest = help.reduce(0) { max($0, DisplayText.width($1.label)) }
    let labels = min(widest, layout.valueWidth * 3 / 5)
    for (index, line) in help.enumerated() {
      let bar = line.isSelected ? world.theme[.selected] : nil
      let area = Rect(column: column, row: row + index, columns: layout.valueWidth, rows: 1)
      if let bar { painter.fill(area, " ", bar) }
      painter.write(line.label, column: column, row: area.row, style: bar ?? world.theme[.text], limit: labels)
      let gap = labels > 0 ? labels + 2 : 0
      painter.write(
        line.detail, column: column + gap, row: area.row, style: bar ?? world.theme[.faint],
        limit: max(0, layout.valueWidth - gap))
    }
  }
}

extension FormState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    let suggestions = SuggestionsView(self, world)
    if suggestions.layout.place != .whole {
      painter.within(suggestions.layout.form) { FormView(form: self, world: world).draw(into: &$0) }
    }
    suggestions.draw(into: &painter)
  }
}
