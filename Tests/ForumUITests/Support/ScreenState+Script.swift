// SPDX-License-Identifier: EUPL-1.2

import Forum

@testable import ForumUI

extension ScreenState {
  /// Gives commands one after the other, without what comes of them.
  mutating func press(_ commands: Command..., world: World) {
    for command in commands { _ = update(.command(command), world) }
  }
}

extension Effect {
  /// That something is refused for this reason.
  static func refused(_ refusal: Refusal, _ world: World) -> Effect {
    .say(.refused(world.reader(RefusalPhrase(refusal))))
  }
}

/// The screen of one tip; `TipState` alone could also be the state of a tip.
typealias TipScreen = ForumUI.TipPageState
