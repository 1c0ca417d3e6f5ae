// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Draws the agenda: a head, the weeks, and all about the selected entry at the bottom.
struct AgendaView {
  let state: AgendaState
  let world: World

  /// Whether there is room for a head, blank lines and the lines about the selected entry.
  static func isRoomy(_ world: World) -> Bool { world.content.rows >= 12 }
  /// How many lines of the list fit.
  static func height(_ world: World) -> Int { max(1, world.content.rows - RowDetails.overhead(world)) }

  func draw(into painter: inout Painter) {
    let isRoomy = RowDetails.overhead(world) > 0
    let first = isRoomy ? 1 : 0
    guard !state.list.rows.isEmpty else { return drawEmpty(into: &painter, row: first) }
    let columns = AgendaColumns(width: painter.size.columns)
    if isRoomy { columns.drawHead(into: &painter, world) }
    let lines = state.layout(world).lines
    let selected = state.list.index
    let visible = state.list.pager.visible(count: lines.count, height: Self.height(world))
    for (offset, index) in visible.enumerated() {
      let row = first + offset
      switch lines[index] {
      case .blank: break
      case .heading(let text):
        painter.write(text, column: 0, row: row, style: world.theme[.heading], limit: painter.size.columns)
      case .row(let index):
        let isSelected = index == selected
        painter.place(.item(index), row: row)
        if isSelected { painter.placeCursor(column: 0, row: row) }
        columns.draw(line(index), isSelected: isSelected, row: row, into: &painter, world)
      case .facts(let index):
        painter.place(.item(index), row: row)
        if index == selected {
          painter.fill(Rect(column: 0, row: row, columns: painter.size.columns, rows: 1), " ", world.theme[.selected])
        }
        world.drawFacts(
          line(index).facts, links: "", isSelected: index == selected, indent: AgendaColumns.signs, row: row,
          into: &painter)
      }
    }
    if let entry = state.list.selected {
      details(of: entry, columns).draw(below: first + visible.count, into: &painter)
    }
  }

  private func line(_ index: Int) -> AgendaLine { AgendaLine(state.list.rows[index], state.zones, world) }

  private func details(of entry: AgendaEntry, _ columns: AgendaColumns) -> RowDetails {
    let line = AgendaLine(entry, state.zones, world)
    let isCut = DisplayText.width(line.title) > (world.linesOfTables > 1 ? columns.wholeTitle : columns.title)
    return RowDetails(
      title: isCut ? line.title : nil,
      line.detail.enumerated().map {
        Run($1, world.theme[$0 == 0 ? .text : .faint])
      }, world)
  }

  private func drawEmpty(into painter: inout Painter, row: Int) {
    guard state.list.isLoaded else { return }
    let phrase: AgendaPhrase =
      switch state.part {
      case .all: .nothingPlanned
      case .mine, .minePast: .nothingOfMine
      case .past: .nothingPast
      }
    let key = state.filter == AgendaFilter() ? Command.addEvent : .clearFilters
    let hint = world.key(key, in: .agenda).map {
      key == .addEvent ? AgendaPhrase.howToAdd($0) : .howToSeeAll($0)
    }
    let text = world.text(phrase, hint)
    for (offset, line) in Wrap.lines(text, columns: max(1, painter.size.columns - 2)).enumerated() {
      painter.write(line, column: 1, row: row + offset, style: world.theme[.faint])
    }
    painter.placeCursor(column: 0, row: row)
  }
}

extension AgendaState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    AgendaView(state: self, world: roomy(world)).draw(into: &painter)
  }
}
