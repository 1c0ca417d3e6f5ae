// SPDX-License-Identifier: EUPL-1.2

/// A thread or tip that has to do with a title.
public enum SimilarItem: Hashable, Sendable {
  case thread(ThreadSummary)
  case tip(Tip)

  /// How it is named in a text.
  public var reference: Reference {
    switch self {
    case .thread(let thread): .thread(thread.number)
    case .tip(let tip): .tip(tip.number)
    }
  }
}
