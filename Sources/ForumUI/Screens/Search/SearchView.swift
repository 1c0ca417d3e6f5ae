// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Draws the search: the query line, a line about it, the results.
struct SearchView {
  let state: SearchState
  let world: World

  func draw(into painter: inout Painter) {
    drawQuery(into: &painter)
    let area = painter.bounds.splitTop(state.head(world)).rest
    painter.within(area) { painter in
      if let results = state.results {
        results.isEmpty ? drawNothing(into: &painter) : drawResults(into: &painter)
      } else {
        for (row, part) in SearchHelp.allCases.enumerated() {
          painter.write(part.line(world), column: 0, row: row, limit: painter.size.columns)
        }
      }
    }
  }

  private func drawQuery(into painter: inout Painter) {
    let width = painter.size.columns
    painter.place(.command(.search), row: 0)
    let label = world.reader(SearchPhrase.title)
    let used = painter.write(label, column: 0, row: 0, style: world.theme[.strong], limit: max(0, width - 10)) + 1
    state.editor.draw(
      into: &painter, column: used, row: 0, columns: max(0, width - used), style: world.theme[.field],
      focus: state.isTyping)
    for (row, line) in state.problemLines(world).enumerated() {
      painter.write(line, column: 0, row: row + 1, style: world.theme[.error], limit: width)
    }
  }

  private func drawNothing(into painter: inout Painter) {
    let text = world.reader(SearchPhrase.nothingFound)
    for (row, line) in Wrap.lines(text, columns: max(1, painter.size.columns - 2)).enumerated() {
      painter.write(line, column: 1, row: row, style: world.theme[.faint])
    }
  }

  private func drawResults(into painter: inout Painter) {
    let lines = state.lines(world).lines
    let visible = state.pager.visible(count: lines.count, height: painter.size.rows)
    for (row, index) in visible.enumerated() {
      let line = lines[index]
      painter.write(line.runs, column: 0, row: row, limit: painter.size.columns)
      if let item = line.item { painter.place(.item(item), row: row) }
      guard !state.isTyping, line.item == state.selected else { continue }
      let bar = world.theme[.selected]
      painter.restyle(Rect(column: 0, row: row, columns: painter.size.columns, rows: 1)) { style in
        // The words that were found stay heavier.
        line.isSnippet && style == world.theme[.strong] ? bar.adding([.bold, .underline]) : bar
      }
      if index == visible.lowerBound || lines[index - 1].item != line.item { painter.placeCursor(column: 0, row: row) }
    }
  }
}

extension SearchResults {
  /// Whether nothing was found.
  var isEmpty: Bool { threads.isEmpty && tips.isEmpty && members.isEmpty && next == nil }
}

extension SearchState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    SearchView(state: self, world: world).draw(into: &painter)
  }
}
