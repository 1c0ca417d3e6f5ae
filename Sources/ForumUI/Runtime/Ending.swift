// SPDX-License-Identifier: EUPL-1.2

import Forum

/// How a session on the screen ended.
public struct Ending: Equatable, Sendable {
  /// The signal that ended it; nil when the member left.
  public var signal: Int32?
  /// What was posted by the form that the program was started for.
  public var posted: Reference?
  /// Files with texts that the board could not take.
  public var rescued: [String] = []
  /// Folders with what an editor that did not end by itself keeps for recovery.
  public var leftByEditor: [String] = []
  /// Whether some text could be kept nowhere.
  public var isTextLost = false
  /// Whether the member said yes to what was asked before the board was shown.
  public var isAgreed = false
  /// How signing up ended; nil where it was left, or never begun.
  public var signUp: SignUpEnding?
  /// Whether the visitor's key was revoked meanwhile.
  public var isTurnedOut = false
  /// Whether a visitor's session ended because no key came for so many hours.
  public var isForgotten = false
  /// After how many hours without a key a visitor's session ends.
  public static let hoursUntilForgotten = Cadence.longestSilence / 3_600_000

  /// A member who left.
  init() {}
}
