// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// A line of a page, and which entry of it that belongs to.
struct EntryLine: Equatable {
  /// The number of the entry; nil for what cannot be selected.
  var entry: Int?
  var runs: [Run]
}

/// Which lines of the selected entry have the bar.
enum EntryBar {
  case head
  case whole
}

extension [EntryLine]: PageLines {
  /// Lines that belong to no entry.
  init(_ lines: [[Run]]) { self = lines.map { EntryLine(runs: $0) } }

  /// The lines of an entry; nil when there is none.
  func lines(of entry: Int) -> Range<Int>? {
    guard let first = firstIndex(where: { $0.entry == entry }) else { return nil }
    return first..<(lastIndex { $0.entry == entry } ?? first) + 1
  }

  /// How many entries the lines have.
  var entryCount: Int { reduce(0) { Swift.max($0, ($1.entry ?? -1) + 1) } }

  /// The lines of an entry, with the first one also what stands above it.
  func wanted(for entry: Int) -> Range<Int>? {
    let lines = lines(of: entry) ?? 0..<1
    return (entry == 0 ? 0 : lines.lowerBound)..<lines.upperBound
  }

  /// Draws the lines that are in sight, with the cursor on the selected entry.
  func draw(from pager: Pager, selected: Int?, bar: EntryBar?, into painter: inout Painter, _ world: World) {
    painter.placeCursor(column: 0, row: 0)
    let head = selected.flatMap { selected in firstIndex { $0.entry == selected } }
    var isPlaced = false
    for (row, index) in pager.visible(count: count, height: painter.size.rows).enumerated() {
      let line = self[index]
      painter.write(line.runs, column: 0, row: row, limit: painter.size.columns)
      if let entry = line.entry { painter.place(.item(entry), row: row) }
      guard index == head || (bar == .whole && line.entry != nil && line.entry == selected) else { continue }
      if bar != nil {
        let line = Rect(column: 0, row: row, columns: painter.size.columns, rows: 1)
        painter.restyle(line) { _ in world.theme[.selected] }
      }
      if !isPlaced { painter.placeCursor(column: 0, row: row) }
      isPlaced = true
    }
  }

  /// Adds a text that is wrapped, all its rows set in.
  mutating func add(_ entry: Int?, _ runs: [Run], columns: Int, indent: Int = 0) {
    for line in Wrap.lines(runs, columns: Swift.max(1, columns - indent)) {
      append(EntryLine(entry: entry, runs: (indent > 0 ? [Run(String(repeating: " ", count: indent))] : []) + line))
    }
  }

  /// Adds a line that stays one, however little of it can be seen.
  mutating func add(_ entry: Int?, line runs: [Run]) { append(EntryLine(entry: entry, runs: runs)) }

  /// Adds a heading with a blank line over it.
  mutating func add(heading text: String, _ world: World) {
    if !isEmpty { append(EntryLine(entry: nil, runs: [])) }
    append(EntryLine(entry: nil, runs: [Run(text, world.theme[.heading])]))
  }
}
