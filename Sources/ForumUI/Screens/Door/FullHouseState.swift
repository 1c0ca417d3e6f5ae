// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What a member sees who has as many screens open as the board allows: which is the oldest, and whether to close it.
struct FullHouseState: ScreenState {
  /// Since when the oldest has been open, and how many are allowed.
  let oldest: Timestamp
  let maximum: Int

  var context: KeyContext { .help }
  var isBeforeBoard: Bool { true }

  init(oldest: Timestamp, maximum: Int) { (self.oldest, self.maximum) = (oldest, maximum) }

  func breadcrumb(_ world: World) -> [String] { [world.reader(SignUpScreenPhrase.comeIn)] }

  func hints(_ world: World) -> [Command] { [.quit] }

  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared:
      return [.ask(.confirm(.closeOldest, world.reader(SignUpScreenPhrase.closeOldest), orLeave: true))]
    case .answered(.closeOldest, .yes): return [.agree]
    case .command(.back), .command(.close): return [.quit]
    case .command, .key, .paste: return nil
    default: return []
    }
  }

  func view(into painter: inout Painter, _ world: World) {
    let since = TimeText.moment(oldest, world.reader)
    let problem = DoorProblem.tooManySessions(maximum: maximum, oldest: oldest)
    let said = [
      ProblemPhrase.capitalised(world.reader(DoorPhrase(problem))) + ".",
      world.reader(SignUpScreenPhrase.oldest(since)),
    ]
    let lines = said.flatMap { Wrap.lines($0, columns: max(1, min(painter.size.columns, 72))) }
    for (row, line) in lines.enumerated() { painter.write(line, column: 0, row: row, style: world.theme[.text]) }
    painter.placeCursor(column: 0, row: 0)
  }
}
