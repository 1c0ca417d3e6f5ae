// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of the home screen: one column, or two where there is room.
struct TodayLayout: PageLines {
  /// A line, and which entry it shows.
  struct Line {
    var entry: Int?
    var isHeading = false
    var left: [Run] = []
    /// A column before the right one, where there is room for it.
    var middle = ""
    var right = ""

    /// How wide the left one may be in so many columns, and whether the right one still fits beside it.
    func room(in columns: Int) -> (left: Int, isWithRight: Bool) {
      let taken = DisplayText.width(right)
      return taken > 0 && columns >= taken + 16 ? (columns - taken - 2, true) : (columns, false)
    }
  }

  /// The only column, or the left one.
  private(set) var main: [Line] = []
  /// The right column; empty when there is only one.
  private(set) var aside: [Line] = []
  /// How many entries both have.
  private(set) var entryCount = 0
  /// Where the right column begins; nil when there is only one.
  let asideColumn: Int?

  init(_ state: TodayState, _ world: World) {
    let width = world.content.columns
    asideColumn = Self.hasAside(world) ? width * 11 / 20 : nil
    let mainWidth = asideColumn.map { $0 - Self.gap } ?? width
    guard let today = state.today else { return }
    for block in state.blocks(world) {
      let isAside = asideColumn != nil && block.kind.isAside
      var lines = [Line(isHeading: true, left: [Run(block.heading, world.theme[.heading])])]
      if let note = block.note {
        lines += Wrap.lines(note, columns: max(1, mainWidth - 2)).map {
          Line(left: [Run("  " + $0, world.theme[.faint])])
        }
      }
      for entry in block.entries {
        var line = TodayLine(entry: entry, today: today, zones: state.zones, world: world).line
        line.entry = entryCount
        lines.append(line)
        entryCount += 1
      }
      Self.align(&lines, columns: isAside ? width - (asideColumn ?? 0) : mainWidth)
      if isAside { Self.add(lines, to: &aside) } else { Self.add(lines, to: &main) }
    }
    let rows = world.content.rows
    let counts = Self.counts(today, columns: mainWidth, free: rows - main.count - 1, world)
    Self.unfold(&main, columns: mainWidth, free: rows - main.count - (counts.isEmpty ? 0 : counts.count + 1))
    Self.unfold(&aside, columns: width - (asideColumn ?? 0), free: rows - aside.count)
    if !counts.isEmpty { Self.add(counts, to: &main) }
  }

  /// How many lines the main column has: it alone is scrolled.
  var count: Int { main.count }

  /// The lines of an entry of the main column, with the first one of a block its heading as well.
  func wanted(for entry: Int) -> Range<Int>? {
    guard let line = main.firstIndex(where: { $0.entry == entry }) else { return nil }
    let end = main[line...].prefix { $0.entry == entry }.endIndex
    return max(0, line - (main[..<line].last?.isHeading == true ? 1 : 0))..<end
  }

  /// Blank columns between the two.
  static let gap = 3

  /// Whether there is room for two columns.
  static func hasAside(_ world: World) -> Bool { world.content.columns >= 110 }

  /// Whether there is room for the threads with something new themselves.
  static func isRoomy(_ world: World) -> Bool { world.content.columns >= 60 && world.content.rows >= 24 }

  /// Puts the facts of a block in columns: the middle one cut to a quarter of the width, or left
  /// out where it is narrow.
  private static func align(_ lines: inout [Line], columns: Int) {
    let middle = columns < 60 ? 0 : lines.reduce(0) { min(max(16, columns / 4), max($0, DisplayText.width($1.middle))) }
    let right = lines.reduce(0) { max($0, DisplayText.width($1.right)) }
    for index in lines.indices where !lines[index].right.isEmpty {
      let line = lines[index]
      let blank = String(repeating: " ", count: right - DisplayText.width(line.right))
      guard middle > 0 else { continue }
      lines[index].right =
        DisplayText.padded(DisplayText.truncated(line.middle, to: middle), to: middle)
        + "  " + blank + line.right
    }
  }

  /// How large the board is: whole where there are rows for it, else cut, or left out.
  private static func counts(_ today: Today, columns: Int, free: Int, _ world: World) -> [Line] {
    let text = world.reader(TodayPhrase.board(today.counts))
    let whole = Wrap.lines(text, columns: max(1, columns))
    let shown = whole.count <= free ? whole : free > 0 ? [text] : []
    return shown.map { Line(left: [Run($0, world.theme[.faint])]) }
  }

  /// Gives free rows to texts that would be cut, from the top, as long as they last.
  private static func unfold(_ lines: inout [Line], columns: Int, free: Int) {
    var free = free
    lines = lines.flatMap { line -> [Line] in
      let room = line.room(in: columns).left
      // A sign and a blank, then the text.
      guard free > 0, line.entry != nil, line.left.count == 2, let sign = line.left.first, let text = line.left.last,
        DisplayText.width(sign.text) + DisplayText.width(text.text) > room
      else { return [line] }
      let indent = DisplayText.width(sign.text)
      let parts = Wrap.lines(text.text, columns: max(1, room - indent))
      guard parts.count > 1, parts.count - 1 <= free else { return [line] }
      free -= parts.count - 1
      return parts.enumerated().map { index, part in
        var row = index == 0 ? line : Line(entry: line.entry)
        row.left = [index == 0 ? sign : Run(String(repeating: " ", count: indent), text.style), Run(part, text.style)]
        return row
      }
    }
  }

  private static func add(_ lines: [Line], to column: inout [Line]) {
    if !column.isEmpty { column.append(Line()) }
    column += lines
  }
}
