// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The lines of the agenda: its weeks with their entries, in the order of the list.
struct AgendaLayout {
  /// A line.
  enum Line: Equatable {
    case blank
    case heading(String)
    /// An entry, by its position in the list.
    case entry(Int)
    /// The second line of an entry, where rows have two.
    case facts(Int)
  }

  /// All lines from top to bottom.
  private(set) var lines: [Line] = []
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
      lines.append(.entry(index))
      if world.linesOfTables > 1 { lines.append(.facts(index)) }
    }
  }

  /// The lines that must be seen when an entry is selected: its own, and the heading right above it.
  func wanted(for index: Int) -> Range<Int> {
    guard let line = lines.firstIndex(of: .entry(index)) else { return 0..<1 }
    let end = lines.dropFirst(line + 1).first == .facts(index) ? line + 2 : line + 1
    if line > 0, case .heading = lines[line - 1] { return line - 1..<end }
    return line..<end
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
