// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Draws a month: where there is room each day with its events, else with a mark, and those of the selected day below.
struct MonthView {
  let state: MonthState
  let world: World

  /// Columns of a day from which on its events are written into it.
  private static let roomy = 13

  func draw(into painter: inout Painter) {
    let width = max(3, painter.size.columns / 7)
    // Only the weeks in which the month has days.
    let first = state.firstDay
    let last = state.day - state.civil.day + 31
    let weeks = (first..<first + MonthState.days).filter { ($0 - first) % 7 == 0 && $0 <= last && isInMonth($0) }
    let isRoomy = width >= Self.roomy && painter.size.rows >= 1 + weeks.count * 3
    let height = isRoomy ? (painter.size.rows - 1) / weeks.count : 1
    for weekday in 1...7 {
      let name = TimePhrase.weekday(weekday, in: world.reader.language)
      painter.write(
        name, column: (weekday - 1) * width + 1, row: 0, style: world.theme[.faint], limit: width - 1)
    }
    for (index, week) in weeks.enumerated() {
      for day in week..<week + 7 {
        let area = Rect(column: (day - week) * width, row: 1 + index * height, columns: width, rows: height)
        painter.within(area) { draw(day, isRoomy: isRoomy, into: &$0) }
      }
    }
    guard !isRoomy else { return }
    let row = 2 + weeks.count
    let area = Rect(column: 0, row: row, columns: painter.size.columns, rows: max(0, painter.size.rows - row))
    painter.within(area) { drawDay(into: &$0) }
  }

  /// Whether a week that begins on a day has a day of the month.
  private func isInMonth(_ week: Int) -> Bool {
    (week..<week + 7).contains { MonthState.civil($0).month == state.civil.month }
  }

  private func draw(_ day: Int, isRoomy: Bool, into painter: inout Painter) {
    let time = MonthState.civil(day)
    let found = state.entries(on: day, world)
    let now = world.reader.now
    let isToday = CivilTime(now, offset: world.reader.offset(now)).dayNumber == day
    let isSelected = day == state.day
    let role: TextRole =
      isSelected ? .selected : time.month != state.civil.month ? .faint : isToday ? .strong : .text
    let mark = found.isEmpty || isRoomy ? "" : world.sign(sign(of: found))
    let number = DisplayText.padded(String(time.day), to: 2, atStart: true)
    let today = isToday ? "*" : " "
    painter.write("\(today)\(number)\(mark)", column: 0, row: 0, style: world.theme[role])
    for row in 0..<painter.size.rows { painter.place(.item(day), row: row) }
    if isSelected { painter.placeCursor(column: 1, row: 0) }
    guard isRoomy else { return }
    let room = painter.size.rows - 1
    // Titles go on in the rows that no other event needs.
    let rows = max(1, room / max(1, found.count))
    for (index, entry) in found.prefix(room).enumerated() {
      let isLast = index == room - 1 && found.count > room
      let line = AgendaLine(entry, state.zones, world)
      let (sign, role) = line.sign
      let text = isLast ? "+\(found.count - index)" : "\(sign)\(line.clock) \(line.title)"
      let wrapped = Wrap.lines(text, columns: max(1, painter.size.columns - 2))
      let shown = wrapped.prefix(rows - 1) + [wrapped.dropFirst(rows - 1).joined(separator: " ")]
      for (offset, text) in shown.enumerated() {
        painter.write(
          text, column: offset == 0 ? 0 : 1, row: 1 + index * rows + offset,
          style: world.theme[role == .faint ? .text : role], limit: painter.size.columns - (offset == 0 ? 1 : 2))
      }
    }
  }

  /// The reader comes, there is a clash, or there is something.
  private func sign(of entries: [AgendaEntry]) -> Sign {
    if entries.contains(where: { $0.clash != nil }) { return .clash }
    let comes = entries.contains { $0.event.answers[$0.slot.number]?.attendance == .yes }
    return comes ? .answered : .unread
  }

  /// The events of the selected day, under a month without room for them.
  private func drawDay(into painter: inout Painter) {
    let found = state.entries(on: state.day, world)
    let heading = world.reader(TimePhrase.date(state.civil))
    painter.write(heading, column: 0, row: 0, style: world.theme[.heading], limit: painter.size.columns)
    if found.isEmpty {
      painter.write(
        world.reader(AgendaPhrase.nothingThatDay), column: 1, row: 1, style: world.theme[.faint],
        limit: painter.size.columns - 1)
    }
    for (index, entry) in found.enumerated() {
      let line = AgendaLine(entry, state.zones, world)
      let (sign, role) = line.sign
      painter.write(
        [
          Run("\(sign) ", world.theme[role]), Run("\(line.clock) ", world.theme[.faint]),
          Run(line.title, world.theme[.text]), Run("  \(line.places)", world.theme[.faint]),
        ], column: 0, row: 1 + index, limit: painter.size.columns)
    }
  }
}

extension MonthState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    MonthView(state: self, world: world).draw(into: &painter)
  }
}
