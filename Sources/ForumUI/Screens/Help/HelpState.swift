// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// All keys of a place, then those that work everywhere; told by the keymap alone.
struct HelpState: ScreenState {
  /// The place whose keys are shown.
  let about: KeyContext
  /// How far it is scrolled.
  private(set) var pager = Pager()

  /// Which keys have a meaning.
  var context: KeyContext { .help }
  /// Also before there is a board.
  var isBeforeBoard: Bool { true }

  /// The keys of a place.
  init(context: KeyContext, _ world: World) { about = context }

  /// That these are the keys.
  func breadcrumb(_ world: World) -> [String] {
    [ProblemPhrase.capitalised(world.reader(KeyPhrase.hint(.help)))]
  }

  /// How much was seen, when it does not fit.
  func summaries(_ world: World) -> [String] {
    let count = lines(world).count
    let height = world.content.rows
    return count > height ? ["\(pager.percentage(count: count, height: height)) %"] : []
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] { [.moveDown, .pageDown, .goLast, .houseRules] }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    let count = lines(world).count
    let height = world.content.rows
    if case .command(let command) = message, pager.follow(command, count: count, height: height) { return [] }
    switch message {
    case .command(.help): return [.pop]
    case .resized: pager.scroll(by: 0, count: count, height: height)
    case .command, .key, .paste: return nil
    default: break
    }
    return []
  }

  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    let lines = lines(world)
    for (row, index) in pager.visible(count: lines.count, height: painter.size.rows).enumerated() {
      painter.write(lines[index], column: 0, row: row)
    }
    painter.placeCursor(column: 0, row: 0)
  }

  private func lines(_ world: World) -> [[Run]] { HelpLines(about: about, world: world).lines }
}
