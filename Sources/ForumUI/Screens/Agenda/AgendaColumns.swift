// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The columns of the agenda and how they share a width.
struct AgendaColumns {
  private let when: Int
  /// How wide a title may be.
  let title: Int
  /// The same in rows of two lines.
  let wholeTitle: Int
  private let kind: Int
  private let hosts: Int
  private let places: Int
  private let answer: Int
  private let isShort: Bool

  init(width: Int) {
    isShort = width < 60
    when = isShort ? 12 : 19
    places = width >= 90 ? 17 : width >= 60 ? 12 : 0
    // In a word, but where all else has its room.
    answer = width >= 160 ? 24 : width >= 60 ? 10 : 0
    kind = width >= 120 ? 24 : 0
    hosts = width >= 150 ? 34 : width >= 100 ? 20 : 0
    let taken = [when, kind, hosts, places, answer].reduce(0) { $0 + ($1 > 0 ? $1 + 1 : 0) }
    title = max(8, width - Self.signs - taken)
    wholeTitle = width - Self.signs - when - 1
  }

  /// Columns for the sign before the time.
  static let signs = 2

  func drawHead(into painter: inout Painter, _ world: World) {
    let heads: [(AgendaPhrase, Int)] = [
      (.when, when), (.what, title), (.what, 0), (.hosts, hosts), (.places, places), (.mine, answer),
    ]
    var column = Self.signs
    for (index, (phrase, width)) in heads.enumerated() {
      let width = index == 2 ? kind : width
      guard width > 0 else { continue }
      let text = index == 2 ? world.reader(FieldPhrase(.kind)) : world.reader(phrase)
      painter.write(
        ProblemPhrase.capitalised(text), column: column, row: 0, style: world.theme[.faint], limit: width)
      column += width + 1
    }
  }

  func draw(_ line: AgendaLine, isSelected: Bool, row: Int, into painter: inout Painter, _ world: World) {
    let bar = isSelected ? world.theme[.selected] : nil
    if let bar { painter.fill(Rect(column: 0, row: row, columns: painter.size.columns, rows: 1), " ", bar) }
    let (sign, role) = line.sign
    painter.write(sign, column: 0, row: row, style: bar ?? world.theme[role])
    var column = Self.signs
    func put(_ text: String, _ width: Int, _ style: Style) {
      guard width > 0 else { return }
      painter.write(
        DisplayText.truncated(text, to: width, sign: painter.ellipsis), column: column, row: row, style: bar ?? style,
        limit: width)
      column += width + 1
    }
    put(isShort ? line.shortWhen : line.when, when, world.theme[.faint])
    guard world.linesOfTables == 1 else {
      return put(line.title, painter.size.columns - column, world.theme[.text])
    }
    put(line.title, title, world.theme[.text])
    put(line.kind, kind, world.theme[.faint])
    put(line.hosts, hosts, world.theme[.faint])
    put(line.places, places, world.theme[.faint])
    put(answer >= 20 ? line.answer : line.shortAnswer, answer, world.theme[role])
  }
}
