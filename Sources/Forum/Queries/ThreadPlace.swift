// SPDX-License-Identifier: EUPL-1.2

/// The part of the board a list of threads stands in.
public enum ThreadPlace: String, CaseIterable, Sendable {
  /// Questions, feedback and calls.
  case advice
  /// Stories and news.
  case stories
  /// Both.
  case everything

  /// The kinds of thread found here.
  public var kinds: [ThreadKind] {
    switch self {
    case .advice: [.question, .feedback, .call]
    case .stories: [.story, .news]
    case .everything: ThreadKind.allCases
    }
  }
}
