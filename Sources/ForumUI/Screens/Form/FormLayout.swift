// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Where everything of a form stands on the screen.
struct FormLayout {
  /// A line under a field that helps to fill it in.
  struct Help: Equatable {
    var label: String
    var detail: String
    var isSelected = false
  }

  /// A field with what belongs to it.
  struct Block {
    var field: FormField
    /// The first row, counted from the top of the whole form.
    var top: Int
    /// The name where it stands above the value, since it is too wide to stand beside it.
    var nameAbove: [String] = []
    /// Rows for the value.
    var rows: Int
    var help: [Help]
    var problem: [String]

    /// A body has a line above it, with its name.
    var isBody: Bool { if case .body = field.control { true } else { false } }
    /// All rows.
    var height: Int { nameAbove.count + rows + help.count + problem.count + (isBody ? 1 : 0) }
  }

  /// Columns of the names of the fields, the gap included.
  let labelWidth: Int
  /// Columns of the values.
  let valueWidth: Int
  /// Columns of the body: no wider than what reads well.
  let bodyWidth: Int
  /// What stands above the fields, such as the text that is answered.
  let preface: [String]
  /// The fields.
  private(set) var blocks: [Block] = []
  /// Rows of the whole form that are scrolled out above.
  private(set) var offset = 0

  /// The row below the text.
  private(set) var endOfText = 0

  /// Wider rows are hard to read.
  private static let widest = 100

  init(_ form: FormState, _ world: World) {
    let suggestions = SuggestionsLayout(form, world)
    let size = suggestions.form
    let isCompact = size.columns < 56
    let labels = form.shown.filter { $0.name != .body }.map { DisplayText.width(FormLabels.label($0.name, world)) }
    labelWidth = min((labels.max() ?? 0) + 2, isCompact ? 15 : 24)
    valueWidth = max(1, min(size.columns - labelWidth, Self.widest))
    bodyWidth = max(1, min(size.columns, Self.widest))
    preface = FormPreface(form: form, world: world).lines(columns: bodyWidth)
    let others = place(form, world)
    fillBody(
      height: size.rows, others: others, reserved: suggestions.reserved, isFocused: form.focus == .body)
    scroll(to: form.focus, height: size.rows)
    if let body = blocks.first(where: \.isBody) { endOfText = body.top + body.height - offset }
  }

  /// The room of an editor of several lines; nil for other fields.
  func editorSize(_ name: FormField.Name) -> Size? {
    guard let block = blocks.first(where: { $0.field.name == name }) else { return nil }
    switch block.field.control {
    case .body: return Size(columns: bodyWidth, rows: block.rows)
    case .lines: return Size(columns: valueWidth, rows: block.rows)
    default: return nil
    }
  }

  /// Places all fields one under the other, the body with no rows yet, whatever follows it, and returns the rows they
  /// take.
  private mutating func place(_ form: FormState, _ world: World) -> Int {
    var row = preface.isEmpty ? 0 : preface.count + 1
    for field in form.shown {
      var block = Block(field: field, top: row, rows: 1, help: [], problem: [])
      let name = FormLabels.label(field.name, world)
      if !block.isBody, DisplayText.width(name) >= labelWidth {
        block.nameAbove = Wrap.lines(name, columns: labelWidth + valueWidth)
      }
      if field.name == form.focus { block.help = FormHelp(form: form, world: world, width: valueWidth).lines(field) }
      if let problem = form.problems[field.name] {
        block.problem = Array(Wrap.lines(world.reader(ProblemPhrase(problem)), columns: valueWidth).prefix(2))
      }
      if let remark = form.remarks[field.name] {
        block.problem += Wrap.lines(remark.text(world), columns: valueWidth).prefix(4)
      }
      block.problem += form.warningLines(field.name, world, columns: field.name == .body ? bodyWidth : valueWidth)
      switch field.control {
      case .lines(let editor): block.rows = Self.rows(of: editor)
      case .body: block.rows = 0
      case .choice(let id): block.rows = choice(id, field.name, form, world).count
      case .topics(let input) where field.name != form.focus: block.rows = Self.rows(of: input, valueWidth, world).count
      default: break
      }
      blocks.append(block)
      row += block.height
    }
    return row
  }

  /// The rows of what is chosen, between the signs that stand around it where it can be changed.
  func choice(_ id: String, _ name: FormField.Name, _ form: FormState, _ world: World) -> [String] {
    let label = FormChoices(form: form, world: world).label(name, id)
    return Wrap.lines(label, columns: max(1, name == form.focus ? valueWidth - 4 : valueWidth))
  }

  /// The rows of topics that are not being typed.
  static func rows(of input: TopicInput, _ columns: Int, _ world: World) -> [[Run]] {
    let tags = Run(world.reader.tags(input.topics), world.theme[.link])
    let rest = Run((input.topics.isEmpty ? "" : " ") + input.line.text, world.theme[.error])
    return Array(Wrap.lines(input.line.isEmpty ? [tags] : [tags, rest], columns: columns).prefix(4))
  }

  /// Two to four rows, as many as there are lines.
  private static func rows(of editor: TextEditor) -> Int {
    min(max(editor.lineCount, 2), 4)
  }

  /// Gives the body what is left; where that is little, nearly the whole screen while it is
  /// written.
  private mutating func fillBody(height: Int, others: Int, reserved: Int, isFocused: Bool) {
    guard let index = blocks.firstIndex(where: \.isBody) else { return }
    let least = isFocused ? (height < 12 ? height - blocks[index].height : 5) : 3
    blocks[index].rows = max(height - others - reserved, least, 1)
    for later in blocks.indices.dropFirst(index + 1) { blocks[later].top += blocks[index].rows + reserved }
  }

  private mutating func scroll(to focus: FormField.Name, height: Int) {
    guard let block = blocks.first(where: { $0.field.name == focus }) else { return }
    offset = min(max(0, block.top + block.height - height), block.top)
  }
}
