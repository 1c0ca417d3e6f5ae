// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Draws what the title of a form brings to light.
struct SuggestionsView {
  let suggestions: FormSuggestions
  private(set) var layout: SuggestionsLayout
  let world: World

  init(_ form: FormState, _ world: World) {
    suggestions = form.suggestions
    layout = SuggestionsLayout(form, world)
    if layout.place == .below { layout.stand(below: FormLayout(form, world).endOfText) }
    self.world = world
  }

  func draw(into painter: inout Painter) {
    painter.within(layout.area) { painter in
      switch layout.place {
      case .nowhere: break
      case .line: drawLine(into: &painter)
      case .right where suggestions.found.isEmpty:
        drawHeading(.looksLike, row: 0, into: &painter)
        let phrase: KindredPhrase = suggestions.asked == nil ? .whatStandsHere : .nothingSimilar
        for (row, line) in Wrap.lines(world.reader(phrase), columns: painter.size.columns).enumerated() {
          painter.write(line, column: 0, row: 1 + row, style: world.theme[.faint])
        }
      case .right, .below, .whole: drawList(into: &painter)
      }
    }
  }

  /// How much there is, and the key that shows it.
  private func drawLine(into painter: inout Painter) {
    let found = suggestions.found
    let key = world.key(.suggestions, in: .form) ?? ""
    let parts = [
      world.reader(KindredPhrase.found(similar: found.similar.count, members: found.members.count)), key,
    ]
    painter.place(.command(.suggestions), row: 0)
    painter.write(
      parts.filter { !$0.isEmpty }.joined(separator: " \(world.sign(.bullet)) "), column: 0, row: 0,
      style: world.theme[.strong], limit: painter.size.columns)
  }

  private func drawHeading(_ phrase: KindredPhrase, row: Int, into painter: inout Painter) {
    let used = painter.write(world.reader(phrase) + " ", column: 0, row: row, style: world.theme[.heading])
    painter.rule(column: used, row: row, columns: max(0, painter.size.columns - used), style: world.theme[.line])
  }

  private func drawList(into painter: inout Painter) {
    let found = suggestions.found
    let isStacked = layout.place != .below
    let most =
      isStacked
      ? SuggestionsLayout.share(painter.size.rows, similar: found.similar.count, members: found.members.count)
      : SuggestionsLayout.most
    // Three rows of headings; a member's third row is for reasons that need it.
    let isRoomy =
      layout.place == .right && painter.size.rows >= 3 + found.similar.count * 2 + found.members.count * 3
    var row = 0
    func height(_ index: Int) -> Int {
      guard isRoomy, case .member(let member) = suggestions.items[index] else { return isStacked ? 2 : 1 }
      return SuggestionLine(world: world).rows(of: member, columns: painter.size.columns)
    }
    func list(_ phrase: KindredPhrase, _ range: Range<Int>, most: Int) {
      guard !range.isEmpty else { return }
      drawHeading(phrase, row: row, into: &painter)
      row += 1
      let selected = suggestions.selected.flatMap { range.contains($0) ? $0 - range.lowerBound : nil }
      for index in SuggestionsLayout.window(range.count, most, selected: selected) {
        let index = range.lowerBound + index
        draw(index, row: row, rows: height(index), into: &painter)
        row += height(index)
      }
    }
    let similar = found.similar.count
    list(.looksLike, 0..<similar, most: most.similar)
    if layout.place == .right, row > 0 { row += 1 }
    list(.canHelpHere, similar..<similar + found.members.count, most: most.members)
  }

  private func draw(_ index: Int, row: Int, rows: Int, into painter: inout Painter) {
    let isSelected = index == suggestions.selected
    painter.within(Rect(column: 0, row: row, columns: painter.size.columns, rows: rows)) { painter in
      for row in 0..<rows { painter.place(.item(FormSuggestions.firstNumber + index), row: row) }
      let line = SuggestionLine(world: world)
      switch suggestions.items[index] {
      case .similar(let item): line.draw(item, isStacked: rows > 1, into: &painter)
      case .member(let member): line.draw(member, isStacked: rows > 1, into: &painter)
      }
      guard isSelected else { return }
      let whole = Rect(column: 0, row: 0, columns: painter.size.columns, rows: rows)
      painter.restyle(whole) { _ in world.theme[.selected] }
      painter.placeCursor(column: 0, row: 0)
    }
  }
}
