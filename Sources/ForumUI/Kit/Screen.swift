// SPDX-License-Identifier: EUPL-1.2

/// A screen on the stack, of which the app knows nothing but what every screen can be asked.
struct Screen: Equatable, Sendable {
  /// The state, whichever screen it is.
  var content: any ScreenState

  /// The screen of a state.
  init(_ content: any ScreenState) { self.content = content }

  /// The state, if the screen is of that kind.
  func state<State: ScreenState>(_ kind: State.Type = State.self) -> State? { content as? State }

  /// Screens are equal when they are of one kind and know the same.
  static func == (one: Screen, other: Screen) -> Bool { one.content.isEqual(to: other.content) }
}

extension ScreenState {
  fileprivate func isEqual(to other: any ScreenState) -> Bool { (other as? Self) == self }
}
