// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// All keys of a place, then those that work everywhere; told by the keymap alone.
struct HelpState: TextPage {
  /// The place whose keys are shown.
  let about: KeyContext
  /// How far it is scrolled.
  var paging = PageState()

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

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] { [.moveDown, .pageDown, .goLast, .houseRules] }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .command(.help): return [.pop]
    case .command, .key, .paste: return nil
    default: break
    }
    return []
  }

  func lines(_ world: World) -> [EntryLine] { [EntryLine](HelpLines(about: about, world: world).lines) }
}
