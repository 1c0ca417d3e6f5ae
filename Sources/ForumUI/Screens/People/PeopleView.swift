// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Draws the directory: a row for each member, and more about the selected one at the bottom.
struct PeopleView {
  let state: PeopleState
  let world: World

  func draw(into painter: inout Painter) {
    let isRoomy = RowDetails.overhead(world) > 0
    let first = isRoomy ? 1 : 0
    let heads = [
      world.reader(PeoplePhrase.handle), world.reader(PeoplePhrase.name), world.reader(PeoplePhrase.organisation),
      world.reader(ListPhrase.layer), world.reader(PeoplePhrase.worksOn),
    ]
    // The first page decides, so that no column moves while the list is walked.
    let columns = Columns(
      width: painter.size.columns, cells: [heads] + state.rows.prefix(PeopleState.Read.pageLength).map(cells))
    if isRoomy {
      columns.draw(heads, row: 0, styles: [world.theme[.faint]], into: &painter)
    }
    if state.rows.isEmpty, state.list.isLoaded {
      painter.write(world.reader(FramePhrase.nothingFound), column: 1, row: first + 1, style: world.theme[.faint])
      painter.placeCursor(column: 0, row: first + 1)
    }
    let visible = state.list.visible(in: state.room(world))
    let each = world.linesOfTables
    for index in visible {
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
    if let entry = state.selected {
      details(of: entry).draw(below: first + visible.count * each, into: &painter)
    }
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

  private func details(of entry: MemberEntry) -> RowDetails {
    let who = TipLine.joined([entry.brief.fullName, entry.brief.organisation].filter { !$0.isEmpty }, world)
    return RowDetails(
      title: who, [Run(facts(entry), world.theme[.faint]), Run(topics(entry), world.theme[.link])], world)
  }

  private func facts(_ entry: MemberEntry) -> String {
    let facts =
      (entry.brief.layer == .unspecified ? [] : [world.label(entry.brief.layer)])
      + [world.reader(PeoplePhrase.posts(entry.posts))]
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

    /// No column is wider than what stands in it. Members taken over from elsewhere have no names; the column is left out
    /// when nobody has one.
    init(width: Int, cells: [[String]]) {
      let widest = cells.reduce([0, 0, 0, 0, 0]) { zip($0, $1).map { max($0, DisplayText.width($1)) } }
      let hasNames = cells.dropFirst().contains { !$0[1].isEmpty }
      let name = hasNames && width >= 70 ? min(width >= 110 ? 24 : 18, widest[1]) : 0
      let handle = min(width >= 110 || (width >= 70 && !hasNames) ? 26 : width >= 70 ? 20 : 16, widest[0])
      let rest = max(0, width - handle - 1 - (name > 0 ? name + 1 : 0))
      guard width >= 50 else {
        widths = [handle, 0, rest, 0, 0]
        return
      }
      let works = width >= 110 ? rest / 3 : 0
      let shared = max(0, rest - 1 - (works > 0 ? works + 1 : 0))
      // The layer has two fifths, and all that organisations leave.
      let layer = min(widest[3], max(shared * 2 / 5, shared - widest[2]))
      let organisation = works > 0 ? min(widest[2], shared - layer) : shared - layer
      widths = [handle, name, organisation, layer, works > 0 ? max(0, rest - organisation - layer - 2) : 0]
    }

    func draw(_ cells: [String], row: Int, styles: [Style], into painter: inout Painter) {
      var column = 0
      for (index, cell) in cells.enumerated() where widths[index] > 0 {
        painter.write(
          DisplayText.truncated(DisplayText.sanitised(cell), to: widths[index], sign: painter.ellipsis), column: column,
          row: row,
          style: styles.count > index ? styles[index] : styles[0],
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
