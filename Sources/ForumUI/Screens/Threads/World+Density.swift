// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension World {
  /// From so many rows of the terminal on, "auto" gives rows of two lines.
  private static let tall = 36

  /// How many lines a row of a list takes; always one where the frame is compact.
  var linesEach: Int {
    guard !Frame(size).isCompact else { return 1 }
    return switch settings.density {
    case .one: 1
    case .two: 2
    case .automatic: size.rows >= Self.tall ? 2 : 1
    }
  }

  /// From so many columns on, "auto" leaves tables that have the whole width at one line: nothing is cut there.
  private static let wide = 120

  /// How many lines a row takes in a list that has the whole width, such as tips and people.
  var linesOfTables: Int {
    settings.density == .automatic && size.columns >= Self.wide ? 1 : linesEach
  }

  /// Draws the first line of a row of two: the title, with something at its right.
  func drawTitle(
    _ title: Run, right: String, isSelected: Bool, indent: Int, row: Int, into painter: inout Painter
  ) {
    let width = painter.size.columns
    let bar = isSelected ? theme[.selected] : nil
    let rightWidth = DisplayText.width(right)
    let room = max(8, width - indent - (rightWidth > 0 ? rightWidth + 2 : 0))
    painter.write(
      DisplayText.truncated(DisplayText.sanitised(title.text), to: room), column: indent, row: row,
      style: bar ?? title.style, limit: room)
    painter.write(right, column: width - rightWidth, row: row, style: bar ?? theme[.faint])
  }

  /// Draws the second line of a row of two: facts, then topics as far as there is room.
  func drawFacts(_ line: FactsLine, isSelected: Bool, indent: Int, row: Int, into painter: inout Painter) {
    let (facts, topics) = line.fitted(to: painter.size.columns - indent, self)
    drawFacts(facts, links: topics, isSelected: isSelected, indent: indent, row: row, into: &painter)
  }

  /// Draws the second line of a row of two: facts, then links, cut where the row ends.
  func drawFacts(
    _ facts: String, links: String, isSelected: Bool, indent: Int, row: Int, into painter: inout Painter
  ) {
    let bar = isSelected ? theme[.selected] : nil
    let width = painter.size.columns - indent
    let taken = painter.write(
      DisplayText.truncated(facts, to: width), column: indent, row: row, style: bar ?? theme[.faint], limit: width)
    let rest = width - taken - FactsLine.gap
    guard rest > 0 else { return }
    painter.write(
      DisplayText.truncated(links, to: rest), column: indent + taken + FactsLine.gap, row: row,
      style: bar ?? theme[.link], limit: rest)
  }

  /// The density that the key goes to from what is seen now.
  func otherDensity() -> Settings.Density { linesEach == 1 ? .two : .one }
}
