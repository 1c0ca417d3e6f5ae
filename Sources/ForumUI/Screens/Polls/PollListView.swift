// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of the list of polls: its parts, each poll with its title and what there is to know in two lines.
struct PollListLines {
  /// A line.
  enum Line: Equatable {
    case blank
    case heading(PollListState.Part)
    case title(Int)
    case facts(Int)
  }

  /// All lines from top to bottom.
  private(set) var lines: [Line] = []

  init(_ rows: [PollListState.Row], _ world: World) {
    let isCompact = Frame(world.size).isCompact
    var part: PollListState.Part?
    for (index, row) in rows.enumerated() {
      if row.part != part {
        part = row.part
        if !lines.isEmpty, !isCompact { lines.append(.blank) }
        lines.append(.heading(row.part))
      }
      lines.append(.title(index))
      if !isCompact { lines.append(.facts(index)) }
    }
  }

  /// The lines that must be seen when a poll is selected: its own, and the heading right above it.
  func wanted(for index: Int) -> Range<Int> {
    guard let line = lines.firstIndex(of: .title(index)) else { return 0..<1 }
    let end = lines.dropFirst(line + 1).first == .facts(index) ? line + 2 : line + 1
    if line > 0, case .heading = lines[line - 1] { return line - 1..<end }
    return line..<end
  }
}

extension PollListState {
  /// Draws it.
  public func view(into painter: inout Painter, _ world: World) {
    guard !list.rows.isEmpty else { return drawEmpty(into: &painter, world) }
    let lines = lines(world).lines
    for (row, index) in pager.visible(count: lines.count, height: painter.size.rows).enumerated() {
      switch lines[index] {
      case .blank: break
      case .heading(let part):
        painter.write(
          world.reader(PollPagePhrase.part(part)), column: 0, row: row, style: world.theme[.heading],
          limit: painter.size.columns)
      case .title(let index): drawTitle(index, row: row, into: &painter, world)
      case .facts(let index):
        let isSelected = list.rows[index].poll.number == selectedNumber
        painter.place(.item(index), row: row)
        fill(isSelected, row: row, into: &painter, world)
        world.drawFacts(
          facts(list.rows[index].poll, world), links: "", isSelected: isSelected, indent: 2, row: row, into: &painter)
      }
    }
  }

  private func drawTitle(_ index: Int, row: Int, into painter: inout Painter, _ world: World) {
    let (poll, part) = (list.rows[index].poll, list.rows[index].part)
    let isSelected = poll.number == selectedNumber
    painter.place(.item(index), row: row)
    fill(isSelected, row: row, into: &painter, world)
    if isSelected { painter.placeCursor(column: 0, row: row) }
    let (sign, role): (Sign?, TextRole) =
      part == .mine ? (.waiting, .waiting) : poll.hasVoted ? (.answered, .helped) : (nil, .text)
    let bar = isSelected ? world.theme[.selected] : nil
    painter.write(sign.map(world.sign) ?? " ", column: 0, row: row, style: bar ?? world.theme[role])
    let isWide = painter.size.columns >= 60
    let right = poll.phase.isOver ? "" : world.reader(PollPhrase.closes(day(poll.fields.closes, world)))
    world.drawTitle(
      Run(poll.fields.title, world.theme[part == .mine ? .strong : .text]), right: isWide ? right : "",
      isSelected: isSelected, indent: 2, row: row, into: &painter)
  }

  private func fill(_ isSelected: Bool, row: Int, into painter: inout Painter, _ world: World) {
    guard isSelected else { return }
    painter.fill(Rect(column: 0, row: row, columns: painter.size.columns, rows: 1), " ", world.theme[.selected])
  }

  private func day(_ moment: Timestamp, _ world: World) -> String {
    world.reader(TimePhrase.day(CivilTime(moment, offset: world.reader.offset(moment))))
  }

  private func facts(_ poll: Poll, _ world: World) -> String {
    let reader = world.reader
    return TipLine.joined(
      [
        Reference.poll(poll.number).description, reader(PollPhrase.kind(poll.fields.kind)),
        reader(PollPhrase.phase(poll.phase, poll.fields.kind)), reader(PollPhrase.voters(poll.voters)),
        poll.owner.handle,
      ] + (poll.hasVoted ? [reader(PollPhrase.youVoted)] : []), world)
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
