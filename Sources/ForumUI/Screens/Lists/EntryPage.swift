// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// A line of a page, and which entry of it that belongs to.
struct EntryLine: Equatable {
  /// The number of the entry, from 0; nil for what cannot be selected.
  var entry: Int?
  var runs: [Run]
}

extension [EntryLine] {
  /// The lines of an entry; nil when there is none.
  func lines(of entry: Int) -> Range<Int>? {
    guard let first = firstIndex(where: { $0.entry == entry }) else { return nil }
    return first..<(lastIndex { $0.entry == entry } ?? first) + 1
  }

  /// Draws the lines that are in sight, with the bar on the first line of the selected entry or on all of it.
  func draw(from pager: Pager, selected: Int, isWhole: Bool, into painter: inout Painter, _ world: World) {
    painter.placeCursor(column: 0, row: 0)
    let head = firstIndex { $0.entry == selected }
    var isPlaced = false
    for (row, index) in pager.visible(count: count, height: painter.size.rows).enumerated() {
      let line = self[index]
      painter.write(line.runs, column: 0, row: row, limit: painter.size.columns)
      if let entry = line.entry { painter.place(.item(entry), row: row) }
      guard index == head || (isWhole && line.entry == selected) else { continue }
      let bar = Rect(column: 0, row: row, columns: painter.size.columns, rows: 1)
      painter.restyle(bar) { _ in world.theme[.selected] }
      if !isPlaced { painter.placeCursor(column: 0, row: row) }
      isPlaced = true
    }
  }

  /// How many entries the lines have.
  var entryCount: Int { reduce(0) { Swift.max($0, ($1.entry ?? -1) + 1) } }

  /// Adds a text that is wrapped, the rows after the first set in.
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

/// Where the cursor stands on a page of entries of one line or more, and how far that is scrolled.
struct EntryCursor: Equatable, Sendable {
  /// Which entry is selected.
  private(set) var selected = 0
  /// The first line on the screen.
  private(set) var pager = Pager()

  /// Selects an entry, or the nearest there is, and brings it into sight; with the first one also what stands above it.
  ///
  /// - Parameter head: rows of the screen above the lines that stay.
  mutating func select(_ index: Int, of lines: [EntryLine], below head: Int = 0, _ world: World) {
    selected = max(0, min(index, lines.entryCount - 1))
    let entry = lines.lines(of: selected) ?? 0..<1
    let height = max(1, world.content.rows - head)
    pager.reveal((selected == 0 ? 0 : entry.lowerBound)..<entry.upperBound, count: lines.count, height: height)
  }

  /// Moves for a command that moves; false for any other.
  mutating func follow(_ command: Command, of lines: [EntryLine], _ world: World) -> Bool {
    guard let motion = command.motion(page: max(1, world.content.rows / 3), count: lines.entryCount) else {
      return false
    }
    select(selected + motion, of: lines, world)
    return true
  }

  /// Draws the lines that are in sight, with the bar on the first line of the selected entry, or on all of it.
  func draw(_ lines: [EntryLine], isWhole: Bool = false, into painter: inout Painter, _ world: World) {
    lines.draw(from: pager, selected: selected, isWhole: isWhole, into: &painter, world)
  }
}
