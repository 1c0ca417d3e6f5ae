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
    for row in 0..<min(surface.size.rows, Int(cn_lines())) {
      for run in surface.runs(ofRow: row, columns: Int(cn_columns())) { write(run, row: row) }
    }
    let cursor = surface.cursor.flatMap { wmove(cn_stdscr(), Int32($0.row), Int32($0.column)) == OK ? $0 : nil }
    curs_set(cursor == nil ? 0 : 1)
    wnoutrefresh(cn_stdscr())
    doupdate()
  }

  private mutating func write(_ run: Surface.PlacedRun, row: Int) {
    wattr_set(cn_stdscr(), Self.attributes(run.style.attributes), pairs.pair(for: run.style), nil)
    wmove(cn_stdscr(), Int32(row), Int32(run.column))
    // The lower right cell is written and still reported as an error, so the result says nothing.
    waddnstr(cn_stdscr(), isUnicode ? run.text : DisplayText.ascii(run.text), -1)
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
