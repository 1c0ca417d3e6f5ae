// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal

/// What the board did: numbers about layers, topics and months, none about persons.
struct BoardState: ScreenState {
  /// The numbers as last read.
  var statistics: BoardStatistics?
  /// How far it is scrolled.
  var pager = Pager()

  /// Which keys have a meaning.
  var context: KeyContext { .everywhere }

  /// A page before anything is read.
  init() {}

  /// The board's name and what this is.
  func breadcrumb(_ world: World) -> [String] {
    [world.reader(BoardPhrase.title), DisplayText.sanitised(world.board.name)]
  }

  /// How much was seen, when it does not fit.
  func summaries(_ world: World) -> [String] {
    let count = lines(world).count
    let height = world.content.rows
    return count > height ? ["\(pager.percentage(count: count, height: height)) %"] : []
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] { [.pageDown, .goLast] }

  /// The lines of the page; none before it is read.
  func lines(_ world: World) -> [BoardReport.Line] {
    statistics.map { statistics in
      BoardReport(
        statistics: statistics, reader: world.reader, columns: max(1, min(world.content.columns, ThreadLayout.widest)),
        layer: world.label, topic: world.label
      ).lines
    } ?? []
  }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared: return [.load(.statistics)]
    case .loaded(.statistics, .statistics(let statistics)):
      self.statistics = statistics
      pager.scroll(by: 0, count: lines(world).count, height: world.content.rows)
    case .resized: pager.scroll(by: 0, count: lines(world).count, height: world.content.rows)
    case .command(let command):
      return pager.follow(command, count: lines(world).count, height: world.content.rows) ? [] : nil
    case .key, .paste: return nil
    // Numbers of a month do not follow every post: whoever wants them anew refreshes.
    case .changedElsewhere, .loaded, .notLoaded, .done, .refused, .answered, .pointed, .idle, .leaving: break
    }
    return []
  }

  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    let lines = lines(world)
    for (row, line) in lines[pager.visible(count: lines.count, height: painter.size.rows)].enumerated() {
      painter.write(
        line.text, column: 0, row: row, style: world.theme[line.isHeading ? .heading : .text],
        limit: painter.size.columns)
    }
    painter.placeCursor(column: 0, row: 0)
  }
}
