// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The house rules: asked for once before the first post, to be read again at any time.
struct HouseRulesState: TextPage {
  /// Whether a text waits beneath until they are agreed to.
  let isAsked: Bool
  /// How far it is scrolled.
  var paging = PageState()

  /// Which keys have a meaning.
  var context: KeyContext { isAsked ? .houseRules : .help }
  /// Also before there is a board.
  var isBeforeBoard: Bool { true }

  /// The rules.
  init(isAsked: Bool = false) { self.isAsked = isAsked }

  /// That these are the rules.
  func breadcrumb(_ world: World) -> [String] { [world.reader(HouseRulesPhrase.title)] }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    (isAsked ? [.agree] : []) + (overflows(world) ? [.moveDown, .pageDown] : [])
  }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .command(.agree) where isAsked: return [.perform(.agreeToHouseRules(HouseRules.version))]
    case .done(.agreeToHouseRules, _): return [.pop]
    case .command(.houseRules): break
    case .command, .key, .paste: return nil
    default: break
    }
    return []
  }

  /// Whether there is more than one screen can show.
  func overflows(_ world: World) -> Bool { lines(world).count > world.content.rows }

  /// The rules as a list, a blank line between them where there is room for it.
  func lines(_ world: World) -> [EntryLine] {
    let columns = max(1, min(world.content.columns, 80) - 3)
    let rules = HouseRule.allCases.enumerated().map { index, rule in
      Wrap.lines(world.reader(rule), columns: columns).enumerated().map { row, line in
        (row == 0 ? "\(index + 1). " : "   ") + line
      }
    }
    let before = isAsked ? [Wrap.lines(world.reader(HouseRulesPhrase.before), columns: columns + 3)] : []
    let parts = before + rules
    let isRoomy = parts.reduce(parts.count) { $0 + $1.count } <= world.content.rows
    let lines = isRoomy ? Array(parts.joined(separator: [""])) : parts.flatMap(\.self)
    return lines.map { EntryLine(runs: [Run($0, world.theme[.text])]) }
  }
}
