// SPDX-License-Identifier: EUPL-1.2

/// A first small step of a new member, shown on the home screen until all three are done.
public enum FirstStep: String, CaseIterable, Sendable {
  /// To say what one works on.
  case topics
  /// To answer the question of another, or to say that one recognises it.
  case answer
  /// To ask something.
  case ask

  /// So many days after joining the steps are shown no more, done or not.
  public static let days = 30
}
