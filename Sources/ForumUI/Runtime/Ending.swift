// SPDX-License-Identifier: EUPL-1.2

/// How a session on the screen ended.
public struct Ending: Equatable, Sendable {
  /// The signal that ended it; nil when the member left.
  public var signal: Int32?
  /// Files with texts that the board could not take.
  public var rescued: [String]
  /// Whether some text could be kept nowhere.
  public var isTextLost: Bool
}
