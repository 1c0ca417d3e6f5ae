// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Draws a list of tips: a head, the pinned ones, the others by topic, and all about the selected
/// one at the bottom.
struct TipListView {
  let state: TipListState
  let world: World

  /// Whether there is room for a head, blank lines and the lines about the selected tip.
  static func isRoomy(_ world: World) -> Bool { world.content.rows >= 12 }

  func draw(into painter: inout Painter) {
    let isRoomy = RowDetails.overhead(world) > 0
    let first = isRoomy ? 1 : 0
    guard !state.rows.isEmpty else { return drawEmpty(into: &painter, row: first) }
    let columns = TipColumns(width: painter.size.columns)
    if isRoomy { columns.drawHead(into: &painter, world) }
    let room = state.room(world)
    let lines = room.lines?(state.rows) ?? []
    let visible = state.list.pager.visible(count: lines.count, height: room.height)
    for (offset, index) in visible.enumerated() {
      let row = first + offset
      switch lines[index] {
      case .blank: break
      case .heading(let text):
        painter.write(text, column: 0, row: row, style: world.theme[.heading], limit: painter.size.columns)
      case .row(let tip):
        let isSelected = tip == state.list.index
        painter.place(.item(tip), row: row)
        if isSelected { painter.placeCursor(column: 0, row: row) }
        columns.draw(state.rows[tip], isSelected: isSelected, row: row, into: &painter, world)
      case .facts(let tip):
        painter.place(.item(tip), row: row)
        columns.drawFacts(state.rows[tip], isSelected: tip == state.list.index, row: row, into: &painter, world)
      }
    }
    if let tip = state.selected { details(of: tip, columns).draw(below: first + visible.count, into: &painter) }
  }

  private func details(of tip: Tip, _ columns: TipColumns) -> RowDetails {
    let isCut = DisplayText.width(tip.title) > (world.linesOfTables > 1 ? columns.wholeTitle : columns.title)
    return RowDetails(
      title: isCut ? tip.title : nil,
      [
        Run(TipLine.detail(tip, world), world.theme[.faint]), Run(TipLine.care(tip, world), world.theme[.faint]),
        Run(TipLine.topics(tip, world), world.theme[.link]),
      ], world)
  }

  private func drawEmpty(into painter: inout Painter, row: Int) {
    guard state.list.isLoaded else { return }
    let text =
      state.terms.isEmpty
      ? world.text(
        TipPhrase.empty, world.key(.writeTip, in: .tips).map(TipPhrase.howToWrite),
        world.key(.makeTip, in: .thread).map(TipPhrase.howToMake))
      : world.nothingUnderFilters(in: .tips)
    for (offset, line) in Wrap.lines(text, columns: max(1, painter.size.columns - 2)).enumerated() {
      painter.write(line, column: 1, row: row + offset, style: world.theme[.faint])
    }
    painter.placeCursor(column: 0, row: row)
  }
}

extension TipListState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    TipListView(state: self, world: roomy(world)).draw(into: &painter)
  }
}
