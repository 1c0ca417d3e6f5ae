// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Draws the directory: a row for each member, and more about the selected one at the bottom.
struct PeopleView {
  let state: PeopleState
  let world: World

  /// Rows that belong to the head and the lines about the selected member.
  static func overhead(_ world: World) -> Int { world.content.rows >= 10 && world.linesOfTables == 1 ? 4 : 0 }

  func draw(into painter: inout Painter) {
    let isRoomy = Self.overhead(world) > 0
    let first = isRoomy ? 1 : 0
    let columns = Columns(width: painter.size.columns, hasNames: state.rows.contains { !$0.brief.name.isEmpty })
    if isRoomy {
      let heads = [
        world.reader(PeoplePhrase.handle), world.reader(PeoplePhrase.name), world.reader(PeoplePhrase.organisation),
        world.reader(ListPhrase.layer), world.reader(PeoplePhrase.worksOn),
      ]
      columns.draw(heads, row: 0, styles: [world.theme[.faint]], into: &painter)
    }
    if state.rows.isEmpty, state.list.isLoaded {
      painter.write(world.reader(FramePhrase.nothingFound), column: 1, row: first + 1, style: world.theme[.faint])
      painter.placeCursor(column: 0, row: first + 1)
    }
    for index in state.list.visible(in: state.room(world)) {
      let each = world.linesOfTables
      let row = first + (index - state.list.pager.top) * each
      let entry = state.rows[index]
      for part in 0..<each { painter.place(.item(index), row: row + part) }
      let isSelected = index == state.list.index
      if isSelected {
        painter.fill(
          Rect(column: 0, row: row, columns: painter.size.columns, rows: each), " ", world.theme[.selected])
        painter.placeCursor(column: 0, row: row)
      }
      guard each == 1 else {
        let cells = [entry.brief.fullName + role(of: entry), entry.brief.organisation].filter { !$0.isEmpty }
        world.drawTitle(
          Run(cells.joined(separator: ", "), world.theme[.strong]), right: "", isSelected: isSelected, indent: 0,
          row: row, into: &painter)
        world.drawFacts(
          facts(entry), links: topics(entry), isSelected: isSelected, indent: 2, row: row + 1, into: &painter)
        continue
      }
      let styles =
        isSelected
        ? [world.theme[.selected]]
        : [world.theme[.strong], world.theme[.text], world.theme[.text], world.theme[.faint], world.theme[.faint]]
      columns.draw(cells(entry), row: row, styles: styles, into: &painter)
    }
    if isRoomy, let entry = state.selected { drawDetail(entry, into: &painter) }
  }

  private func cells(_ entry: MemberEntry) -> [String] {
    [
      entry.brief.handle + role(of: entry), entry.brief.name, entry.brief.organisation,
      world.shortLabel(entry.brief.layer),
      world.reader.clauses(entry.worksOn),
    ]
  }

  private func role(of entry: MemberEntry) -> String {
    entry.brief.role >= .moderator ? " [\(world.reader(ValuePhrase.role(entry.brief.role)))]" : ""
  }

  private func drawDetail(_ entry: MemberEntry, into painter: inout Painter) {
    let row = painter.size.rows - 2
    painter.write(facts(entry), column: 0, row: row, style: world.theme[.faint], limit: painter.size.columns)
    painter.write(topics(entry), column: 0, row: row + 1, style: world.theme[.link], limit: painter.size.columns)
  }

  private func facts(_ entry: MemberEntry) -> String {
    let facts =
      [world.label(entry.brief.layer), world.reader(PeoplePhrase.posts(entry.posts))]
      + (entry.worksOn.isEmpty
        ? []
        : [world.reader(FramePhrase.named(world.reader(PeoplePhrase.worksOn), world.reader.clauses(entry.worksOn)))])
    return DisplayText.sanitised(facts.joined(separator: " \(world.sign(.bullet)) "))
  }

  private func topics(_ entry: MemberEntry) -> String {
    world.reader.tags(entry.ties.keys.sorted())
  }

  /// How the columns share a width; those that do not fit are left out from the right.
  private struct Columns {
    let widths: [Int]

    /// Members taken over from elsewhere have no names; the column is left out when nobody has one.
    init(width: Int, hasNames: Bool) {
      let name = hasNames ? width >= 110 ? 24 : 18 : 0
      let taken = name > 0 ? name + 1 : 0
      if width >= 110 {
        let (organisation, layer) = (max(30, width / 4), width >= 130 ? 24 : 20)
        widths = [26, name, organisation, layer, width - 26 - taken - organisation - layer - 3]
      } else if width >= 70 {
        let handle = hasNames ? 20 : 26
        let layer = hasNames ? 16 : 24
        widths = [handle, name, width - handle - taken - layer - 2, layer, 0]
      } else if width >= 50 {
        widths = [16, 0, width - 16 - 12 - 2, 12, 0]
      } else {
        widths = [min(18, width / 2), 0, max(0, width - min(18, width / 2) - 1), 0, 0]
      }
    }

    func draw(_ cells: [String], row: Int, styles: [Style], into painter: inout Painter) {
      var column = 0
      for (index, cell) in cells.enumerated() where widths[index] > 0 {
        painter.write(
          cell, column: column, row: row, style: styles.count > index ? styles[index] : styles[0],
          limit: widths[index])
        column += widths[index] + 1
      }
    }
  }
}

extension PeopleState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    PeopleView(state: self, world: world).draw(into: &painter)
  }
}
