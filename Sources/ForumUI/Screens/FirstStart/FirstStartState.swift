// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What is shown when there is no board yet: three ways to begin.
struct FirstStartState: ScreenState {
  /// A way to begin.
  enum Way: Int, CaseIterable, Sendable {
    /// Look around on a board with examples.
    case demo
    /// Start a board here.
    case new
    /// Take part in a board that exists.
    case join
  }

  /// Where a new board would stand.
  let path: String
  /// The way the cursor stands on.
  private(set) var way = Way.demo
  /// The first line shown, on a small screen.
  private(set) var pager = Pager()

  /// Which keys have a meaning.
  var context: KeyContext { .list }
  /// Also before there is a board.
  var isBeforeBoard: Bool { true }

  /// The three ways; the path is where a new board would stand.
  init(path: String, _ world: World) { self.path = path }

  /// That nothing is here yet.
  func breadcrumb(_ world: World) -> [String] { [world.reader(FirstStartPhrase.title)] }
  /// What is worth a hint.
  func hints(_ world: World) -> [Command] { [.open, .moveDown, .moveUp] }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .command(let command): return perform(command, world)
    case .pointed(let index): select(Way(rawValue: index) ?? way, world)
    case .done(.openDemo, _): return [.go(.today)]
    case .key, .paste: return nil
    case .resized: select(way, world)
    default: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .moveUp, .previousUnread: select(Way(rawValue: way.rawValue - 1) ?? way, world)
    case .moveDown where way == .join:
      // On a small screen there is more to read than fits.
      pager.scroll(by: 1, count: FirstStartLayout(self, world).lines.count, height: world.content.rows)
    case .moveDown, .nextUnread: select(Way(rawValue: way.rawValue + 1) ?? way, world)
    case .goFirst, .pageUp: select(.demo, world)
    case .goLast, .pageDown: select(.join, world)
    case .today: return open(.demo, world)
    case .advice: return open(.new, world)
    case .tips: return open(.join, world)
    case .open: return open(way, world)
    case .help, .quit, .back, .close, .redraw, .suspend: return nil
    default:
      let keys = [Command.today, .advice, .tips].compactMap { world.key($0, in: context) }
      return [.say(.refused(world.reader(FirstStartPhrase.chooseFirst(keys))))]
    }
    return []
  }

  private mutating func select(_ way: Way, _ world: World) {
    self.way = way
    let layout = FirstStartLayout(self, world)
    // The first way brings what stands above it into sight again.
    let rows = way == .demo ? 0..<layout.rows(of: way).upperBound : layout.rows(of: way)
    pager.reveal(rows, count: layout.lines.count, height: world.content.rows)
  }

  private mutating func open(_ way: Way, _ world: World) -> [Effect] {
    select(way, world)
    switch way {
    case .demo: return [.perform(.openDemo)]
    case .new: return [.show(Screen(FormState.newBoard(path: path, world)))]
    case .join: return [.say(.done(world.reader(FirstStartPhrase.joinOutside(quit: world.key(.quit, in: context)))))]
    }
  }
}
