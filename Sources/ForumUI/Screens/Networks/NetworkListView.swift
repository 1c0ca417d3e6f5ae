// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Draws a list of networks: a head, a row for each, and what the selected one seeks and offers at the bottom.
struct NetworkListView {
  let state: NetworkListState
  let world: World

  func draw(into painter: inout Painter) {
    let isRoomy = RowDetails.overhead(world) > 0
    let first = isRoomy ? 1 : 0
    guard !state.list.rows.isEmpty else { return drawEmpty(into: &painter, row: first) }
    let columns = Columns(width: painter.size.columns, hasStanding: state.list.rows.contains { $0.standing != nil })
    if isRoomy {
      let heads = [
        world.reader(LinearLabel.network), world.reader(ListPhrase.layer), world.reader(LinearLabel.members),
        world.reader(LinearLabel.state), world.reader(LinearLabel.mine), world.reader(LinearLabel.seeks),
        world.reader(LinearLabel.offers),
      ]
      columns.draw(heads, row: 0, styles: [world.theme[.faint]], into: &painter)
    }
    let each = world.linesOfTables
    let visible = state.list.visible(in: state.room(world))
    for index in visible {
      let network = state.list.rows[index]
      let row = first + (index - state.list.pager.top) * each
      for part in 0..<each { painter.place(.item(index), row: row + part) }
      let isSelected = index == state.list.index
      if isSelected {
        painter.fill(
          Rect(column: 0, row: row, columns: painter.size.columns, rows: each), " ", world.theme[.selected])
        painter.placeCursor(column: 0, row: row)
      }
      guard each == 1 else {
        world.drawTitle(
          Run(network.fields.name, world.theme[.strong]), right: "", isSelected: isSelected, indent: 0, row: row,
          into: &painter)
        world.drawFacts(
          NetworkLine.facts(network, world), links: NetworkLine.named(.seeks, of: network, world),
          isSelected: isSelected, indent: 2, row: row + 1, into: &painter)
        continue
      }
      let (strong, text, faint) = (world.theme[.strong], world.theme[.text], world.theme[.faint])
      columns.draw(
        cells(network), row: row,
        styles: isSelected ? [world.theme[.selected]] : [strong, text, text, text, world.theme[.helped], faint, faint],
        into: &painter)
    }
    if let network = state.list.selected {
      details(of: network, columns).draw(below: first + visible.count * each, into: &painter)
    }
  }

  private func cells(_ network: Network) -> [String] {
    [
      network.fields.name, NetworkLine.layer(network, world), String(network.people),
      world.reader(MeetingPhrase.stage(network.fields.stage)), NetworkLine.standing(network, world),
      NetworkLine.needs(.seeks, of: network, world), NetworkLine.needs(.offers, of: network, world),
    ]
  }

  private func details(of network: Network, _ columns: Columns) -> RowDetails {
    let texts = [
      NetworkLine.detail(network, world), NetworkLine.named(.seeks, of: network, world),
      NetworkLine.named(.offers, of: network, world),
    ]
    let isCut = world.linesOfTables == 1 && DisplayText.width(network.fields.name) > columns.widths[0]
    return RowDetails(title: isCut ? network.fields.name : nil, texts.map { Run($0, world.theme[.faint]) }, world)
  }

  private func drawEmpty(into painter: inout Painter, row: Int) {
    guard state.list.isLoaded else { return }
    let text =
      state.terms.isEmpty
      ? world.text(NetworkPhrase.empty, world.key(.writeNetwork, in: .networks).map(NetworkPhrase.howToWrite))
      : world.nothingUnderFilters(in: .networks)
    for (offset, line) in Wrap.lines(text, columns: max(1, painter.size.columns - 2)).enumerated() {
      painter.write(line, column: 1, row: row + offset, style: world.theme[.faint])
    }
    painter.placeCursor(column: 0, row: row)
  }

  /// How the columns share a width; those that do not fit are left out.
  private struct Columns {
    let widths: [Int]

    /// Where the reader stands is left out when that is nowhere.
    init(width: Int, hasStanding: Bool) {
      let (members, stage) = (10, 11)
      let standing = hasStanding ? width >= 96 ? 16 : 14 : 0
      let taken = members + stage + 3 + (standing > 0 ? standing + 1 : 0)
      if width >= 120 {
        let rest = width - 36 - 20 - taken - 2
        widths = [36, 20, members, stage, standing, rest / 2, rest - rest / 2]
      } else if width >= 96 {
        widths = [32, 16, members, stage, standing, width - 32 - 16 - taken - 1, 0]
      } else if width >= 70 {
        let layer = hasStanding ? 14 : 18
        widths = [width - layer - taken, layer, members, stage, standing, 0, 0]
      } else if width >= 50 {
        widths = [width - members - stage - 2, 0, members, stage, 0, 0, 0]
      } else {
        widths = [max(8, width - members - 1), 0, members, 0, 0, 0, 0]
      }
    }

    func draw(_ cells: [String], row: Int, styles: [Style], into painter: inout Painter) {
      var column = 0
      for (index, cell) in cells.enumerated() where widths[index] > 0 {
        let shown = DisplayText.padded(cell, to: widths[index], sign: painter.ellipsis)
        painter.write(
          shown, column: column, row: row, style: styles.count > index ? styles[index] : styles[0],
          limit: widths[index])
        column += widths[index] + 1
      }
    }
  }
}

extension NetworkListState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    NetworkListView(state: self, world: world).draw(into: &painter)
  }
}
