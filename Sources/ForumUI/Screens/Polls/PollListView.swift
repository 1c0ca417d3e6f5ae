// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension PollListState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    guard !list.rows.isEmpty else { return drawEmpty(into: &painter, world) }
    let lines = Self.lines(of: rows, world)
    let selected = list.index
    for (row, index) in list.pager.visible(count: lines.count, height: painter.size.rows).enumerated() {
      switch lines[index] {
      case .blank: break
      case .heading(let text):
        painter.write(text, column: 0, row: row, style: world.theme[.heading], limit: painter.size.columns)
      case .row(let index): drawTitle(index, isSelected: index == selected, row: row, into: &painter, world)
      case .facts(let index):
        let isSelected = index == selected
        painter.place(.item(index), row: row)
        fill(isSelected, row: row, into: &painter, world)
        world.drawFacts(
          world.facts(of: list.rows[index].poll, saysPhase: !list.rows[index].part.saysPhase), links: "",
          isSelected: isSelected, indent: 2, row: row, into: &painter)
      }
    }
  }

  private func drawTitle(_ index: Int, isSelected: Bool, row: Int, into painter: inout Painter, _ world: World) {
    let (poll, part) = (list.rows[index].poll, list.rows[index].part)
    painter.place(.item(index), row: row)
    fill(isSelected, row: row, into: &painter, world)
    if isSelected { painter.placeCursor(column: 0, row: row) }
    let (sign, role): (Sign?, TextRole) =
      part == .mine ? (.waiting, .waiting) : poll.hasVoted ? (.answered, .helped) : (nil, .text)
    let bar = isSelected ? world.theme[.selected] : nil
    painter.write(sign.map(world.sign) ?? " ", column: 0, row: row, style: bar ?? world.theme[role])
    let isWide = painter.size.columns >= 60
    let right = poll.phase.isOver ? "" : world.reader(PollPhrase.closes(world.day(of: poll.fields.closes)))
    world.drawTitle(
      Run(world.reader.title(of: poll), world.theme[part == .mine ? .strong : .text]), right: isWide ? right : "",
      isSelected: isSelected, indent: 2, row: row, into: &painter)
  }

  private func fill(_ isSelected: Bool, row: Int, into painter: inout Painter, _ world: World) {
    guard isSelected else { return }
    painter.fill(Rect(column: 0, row: row, columns: painter.size.columns, rows: 1), " ", world.theme[.selected])
  }

  private func drawEmpty(into painter: inout Painter, _ world: World) {
    guard list.isLoaded else { return }
    let text = world.text(PollPagePhrase.empty, world.key(.addPoll, in: .polls).map(PollPagePhrase.howToAdd))
    for (row, line) in Wrap.lines(text, columns: max(1, painter.size.columns - 2)).enumerated() {
      painter.write(line, column: 1, row: row, style: world.theme[.faint])
    }
    painter.placeCursor(column: 0, row: 0)
  }
}
