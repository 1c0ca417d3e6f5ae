// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal

/// What the board did: numbers about layers, topics and months, none about persons.
struct BoardState: TextPage {
  /// The numbers as last read.
  var statistics: BoardStatistics?
  /// How far it is scrolled.
  var paging = PageState()

  /// Which keys have a meaning.
  var context: KeyContext { .everywhere }

  /// A page before anything is read.
  init() {}

  /// The board's name and what this is.
  func breadcrumb(_ world: World) -> [String] {
    [world.reader(BoardPhrase.title), DisplayText.sanitised(world.board.name)]
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] { [.pageDown, .goLast] }

  /// The lines of the page; none before it is read.
  func lines(_ world: World) -> [EntryLine] {
    let lines = statistics.map { statistics in
      BoardReport(
        statistics: statistics, reader: world.reader, columns: max(1, min(world.content.columns, ThreadLayout.widest)),
        layer: world.label, topic: world.label
      ).lines
    }
    return (lines ?? []).map { EntryLine(runs: [Run($0.text, world.theme[$0.isHeading ? .heading : .text])]) }
  }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared: return [.load(.statistics)]
    case .loaded(.statistics, .statistics(let statistics)):
      self.statistics = statistics
      fit(world)
    case .command, .key, .paste: return nil
    // Numbers of a month do not follow every post: whoever wants them anew refreshes.
    case .resized, .changedElsewhere, .loaded, .notLoaded, .done, .refused, .answered, .pointed, .idle, .leaving: break
    }
    return []
  }
}
