// SPDX-License-Identifier: EUPL-1.2

import Terminal

extension App {
  /// So many lines the wheel moves with one notch, as in other terminal programs.
  private static let wheelLines = 3

  /// Takes the mouse in: a click selects or presses what it points at, a second one opens it, the
  /// wheel moves.
  mutating func take(_ event: MouseEvent) -> [Effect] {
    notification = nil
    switch event.kind {
    case .wheelUp: return turn(.moveUp, Key(.up))
    case .wheelDown: return turn(.moveDown, Key(.down))
    case .click: return click(at: event.position)
    case .doubleClick: return doubleClick(at: event.position)
    }
  }

  private mutating func turn(_ command: Command, _ key: Key) -> [Effect] {
    var effects: [Effect] = []
    for _ in 0..<Self.wheelLines {
      let next: [Effect]
      if prompt != nil {
        next = hasChoice ? answer(key) : []
      } else {
        next = (top.content.takesText ? deliver(.key(key)) : deliver(.command(command))) ?? []
      }
      // A page that is to be read is asked for once.
      effects += next.filter { !effects.contains($0) }
    }
    return effects
  }

  private var hasChoice: Bool { if case .choice = prompt?.form { true } else { false } }

  private mutating func click(at position: Position) -> [Effect] {
    let pointed = Pointed(at: position, of: view())
    if case .choice(var chooser)? = prompt?.form {
      guard case .choice(let index) = pointed else { return [] }
      chooser.select(index, height: PromptView.listHeight(chooser, in: world.size))
      prompt?.form = .choice(chooser)
      return []
    }
    // A question wants its answer first.
    guard prompt == nil else { return [] }
    switch pointed {
    case .item(let number): return deliver(.pointed(number)) ?? []
    case .command(let command): return carryOut(command)
    case .choice, nil: return []
    }
  }

  /// The click before it has selected already, and a command is not done twice.
  private mutating func doubleClick(at position: Position) -> [Effect] {
    switch Pointed(at: position, of: view()) {
    case .choice where hasChoice: answer(Key(.enter))
    case .item where prompt == nil: deliver(.command(.open)) ?? deliver(.command(.openPost)) ?? []
    default: []
    }
  }
}
