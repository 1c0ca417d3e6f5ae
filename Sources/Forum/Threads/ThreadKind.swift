// SPDX-License-Identifier: EUPL-1.2

/// What a thread is for.
public enum ThreadKind: String, CaseIterable, Sendable {
  case question
  case feedback
  case call
  case story
  case news

  /// Whether a reply to its opening post is an answer that can have helped, and whether it can wait
  /// for one.
  public var expectsAnswers: Bool { self == .question || self == .feedback }
}
