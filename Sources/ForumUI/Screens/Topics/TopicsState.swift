// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A screen that is being built.
public struct TopicsState: ScreenState {
  /// Which keys have a meaning.
  public var context: KeyContext { .topics }
  /// Where it belongs.
  public var place: Place? { .topics }

  /// The screen before anything is loaded.
  public init() {}

  /// Where we are.
  public func breadcrumb(_ world: World) -> [String] { [] }
  /// What is worth a hint.
  public func hints(_ world: World) -> [Command] { [] }
  /// Takes a message in.
  public mutating func update(_ message: Message, _ world: World) -> [Effect]? { nil }
  /// Draws it.
  public func view(into painter: inout Painter, _ world: World) {}
}
