// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The columns of a list of tips and how they share a width.
struct TipColumns {
  /// How wide a title may be.
  let title: Int
  /// The same in rows of two lines, where the age stands behind it.
  let wholeTitle: Int
  private let worth: Int
  private let layers: Int
  private let owner: Int
  private let confirmed: Int
  private let topics: Int

  init(width: Int) {
    worth = width >= 120 ? 21 : width >= 60 ? 12 : width >= 34 ? 6 : 0
    layers = width >= 160 ? 30 : width >= 130 ? 22 : width >= 74 ? 16 : width >= 70 ? 10 : 0
    owner = width >= 130 ? 24 : width >= 90 ? 12 : 0
    confirmed = width >= 60 ? 9 : 0
    topics = width >= 160 ? min(36, width / 4) : 0
    let taken = [worth, layers, owner, confirmed, topics].reduce(0) { $0 + ($1 > 0 ? $1 + 1 : 0) }
    title = max(8, width - Self.signs - taken)
    wholeTitle = width - Self.signs - 9
  }

  /// Columns for the place of a pinned tip and the sign before a title.
  private static let signs = 5

  func drawHead(into painter: inout Painter, _ world: World) {
    var row = Cells(row: 0, column: Self.signs, world: world)
    let phrases: [(TipPhrase, Int)] = [(.title, title), (.worked, worth), (.layers, layers), (.owner, owner)]
    for (phrase, width) in phrases { row.put(world.reader(phrase), width, world.theme[.faint], into: &painter) }
    row.put(world.reader(TipPhrase.confirmed), confirmed, world.theme[.faint], right: true, into: &painter)
    row.put(world.reader(Place.topics), topics, world.theme[.faint], into: &painter)
  }

  func draw(_ tip: Tip, isSelected: Bool, row: Int, into painter: inout Painter, _ world: World) {
    let bar = isSelected ? world.theme[.selected] : nil
    if let bar { painter.fill(Rect(column: 0, row: row, columns: painter.size.columns, rows: 1), " ", bar) }
    if let pin = tip.pin {
      let place = DisplayText.padded(String(pin), to: 2, atStart: true)
      painter.write(place, column: 0, row: row, style: bar ?? world.theme[.faint], limit: 2)
    }
    let (sign, role) = TipLine.sign(tip, world)
    painter.write(sign, column: 3, row: row, style: bar ?? world.theme[role])
    let age = TimeText.age(tip.confirmed, world.reader)
    guard world.linesOfTables == 1 else {
      return world.drawTitle(
        Run(tip.title, world.theme[.text]), right: age, isSelected: isSelected, indent: Self.signs, row: row,
        into: &painter)
    }
    var cells = Cells(row: row, column: Self.signs, world: world)
    cells.put(tip.title, title, bar ?? world.theme[.text], into: &painter)
    cells.put(TipLine.worth(tip, columns: worth, world), worth, bar ?? world.theme[role], into: &painter)
    cells.put(TipLine.layers(tip, columns: layers, world), layers, bar ?? world.theme[.faint], into: &painter)
    cells.put(tip.owner.named(in: owner), owner, bar ?? world.theme[.faint], into: &painter)
    cells.put(age, confirmed, bar ?? world.theme[.faint], right: true, into: &painter)
    cells.put(TipLine.topics(tip, world), topics, bar ?? world.theme[.link], into: &painter)
  }

  /// The second line of a tip, where rows have two.
  func drawFacts(_ tip: Tip, isSelected: Bool, row: Int, into painter: inout Painter, _ world: World) {
    if isSelected {
      painter.fill(Rect(column: 0, row: row, columns: painter.size.columns, rows: 1), " ", world.theme[.selected])
    }
    let line = FactsLine(before: [TipLine.detail(tip, world)], who: tip.owner, after: [], topics: tip.topics)
    world.drawFacts(line, isSelected: isSelected, indent: Self.signs, row: row, into: &painter)
  }

  /// Puts one cell after the other on a row, with a blank between.
  private struct Cells {
    let row: Int
    var column: Int
    let world: World

    mutating func put(_ text: String, _ width: Int, _ style: Style, right: Bool = false, into painter: inout Painter) {
      guard width > 0 else { return }
      let shown = DisplayText.padded(text, to: width, atStart: right, sign: painter.ellipsis)
      painter.write(shown, column: column, row: row, style: style, limit: width)
      column += width + 1
    }
  }
}
