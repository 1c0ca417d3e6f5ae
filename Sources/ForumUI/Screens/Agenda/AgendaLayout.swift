// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The lines of the agenda: its weeks with their entries, in the order of the list.
struct AgendaLayout {
  /// All lines from top to bottom.
  private(set) var lines: [SectionLine] = []
  /// The first entry of each week.
  private(set) var weekStarts: [Int] = []

  init(_ entries: [AgendaEntry], _ world: World) {
    var week: Int?
    for (index, entry) in entries.enumerated() {
      let start = Self.civil(entry.slot.start, world).weekStart
      if start != week {
        week = start
        weekStarts.append(index)
        if !lines.isEmpty, AgendaView.isRoomy(world) { lines.append(.blank) }
        lines.append(.heading(Self.heading(start, world)))
      }
      lines.append(.row(index))
      if world.linesOfTables > 1 { lines.append(.facts(index)) }
    }
  }

  private static func civil(_ moment: Timestamp, _ world: World) -> CivilTime {
    CivilTime(moment, offset: world.reader.offset(moment))
  }

  private static func heading(_ start: Int, _ world: World) -> String {
    let this = civil(world.reader.now, world).weekStart
    switch start - this {
    case 0: return world.reader(AgendaPhrase.thisWeek)
    case 7: return world.reader(AgendaPhrase.nextWeek)
    default:
      let day = CivilTime(Timestamp(seconds: Int64(start) * 86_400))
      return world.reader(AgendaPhrase.weekOf(world.reader(TimePhrase.date(day))))
    }
  }
}
