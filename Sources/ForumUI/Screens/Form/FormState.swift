// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A screen that is being built.
public struct FormState: ScreenState {
  /// Which keys have a meaning.
  public var context: KeyContext { .form }
  /// Whether there is text that was not sent.
  public var hasText: Bool { false }

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

extension FormState {
  static func asking(in place: ThreadPlace, query: Query, _ world: World) -> FormState { FormState() }
  static func replying(to post: Post, quoting: Bool, _ world: World) -> FormState { FormState() }
  static func editing(_ post: Post, in thread: ThreadSummary, _ world: World) -> FormState { FormState() }
  static func makingTip(of post: Post, in thread: ThreadSummary, _ world: World) -> FormState { FormState() }
}
