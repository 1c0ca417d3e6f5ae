// SPDX-License-Identifier: EUPL-1.2

/// When a question or feedback thread waits for somebody.
///
/// It is *unanswered* while no one but its author has posted in it and no answer is marked as one
/// that helped. It *waits* while it is unanswered, was asked within a year, and its author can
/// still come back to read an answer.
public enum WaitingRule {
  /// How long a question waits, in days.
  static let days = 365

  /// The earliest moment at which a question was asked that still waits.
  public static func start(at now: Timestamp) -> Timestamp { now.adding(days: -days) }
}

extension ThreadSummary {
  /// Whether somebody waits for an answer in it.
  public func isWaiting(at now: Timestamp) -> Bool {
    isUnanswered && authorReturns && created >= WaitingRule.start(at: now)
  }
}
