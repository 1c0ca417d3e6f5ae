// SPDX-License-Identifier: EUPL-1.2
internal import CNcurses

/// Puts surfaces on the screen of curses, which sends the terminal what differs.
@MainActor
struct SurfaceWriter {
  private var pairs: PairCache
  private let isUnicode: Bool

  /// A writer for a session that has started.
  init(usesColors: Bool, isUnicode: Bool) {
    pairs = PairCache(wanted: usesColors)
    self.isUnicode = isUnicode
  }

  /// True if colours are shown.
  var hasColors: Bool { pairs.isOn }

  /// Writes the surface, as far as the screen goes, and updates the terminal.
  mutating func write(_ surface: Surface) {
    werase(cn_stdscr())
    for row in 0..<min(surface.size.rows, Int(cn_lines())) { writeRow(row, of: surface) }
    let cursor = surface.cursor.flatMap { wmove(cn_stdscr(), Int32($0.row), Int32($0.column)) == OK ? $0 : nil }
    curs_set(cursor == nil ? 0 : 1)
    wnoutrefresh(cn_stdscr())
    doupdate()
  }

  private mutating func writeRow(_ row: Int, of surface: Surface) {
    let columns = min(surface.size.columns, Int(cn_columns()))
    var text = ""
    var start = 0
    var style = Style.plain
    for column in 0..<columns {
      let cell = surface[column, row]
      // A run ends after anything but ASCII, so that a terminal's own idea of its width shifts nothing behind it.
      if cell.isRightHalf || cell.style != style || text.utf8.count > column - start {
        writeRun(text, style, column: start, row: row)
        text = ""
      }
      if cell.isRightHalf { continue }
      if text.isEmpty { (start, style) = (column, cell.style) }
      let isCutInTwo = column + 1 == columns && surface[column + 1, row].isRightHalf
      text += isCutInTwo ? " " : cell.text
    }
    writeRun(text, style, column: start, row: row)
  }

  private mutating func writeRun(_ text: String, _ style: Style, column: Int, row: Int) {
    guard !text.isEmpty else { return }
    wattr_set(cn_stdscr(), Self.attributes(style.attributes), pairs.pair(for: style), nil)
    wmove(cn_stdscr(), Int32(row), Int32(column))
    // The lower right cell is written and still reported as an error, so the result says nothing.
    waddnstr(cn_stdscr(), isUnicode ? text : DisplayText.ascii(text), -1)
  }

  private static func attributes(_ attributes: Attributes) -> attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= CN_BOLD }
    if attributes.contains(.dim) { result |= CN_DIM }
    if attributes.contains(.italic) { result |= CN_ITALIC }
    if attributes.contains(.underline) { result |= CN_UNDERLINE }
    if attributes.contains(.reverse) { result |= CN_REVERSE }
    return result
  }
}
