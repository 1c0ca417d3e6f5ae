// SPDX-License-Identifier: EUPL-1.2

extension DigestPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .since(let moment): "New since \(moment)"
    case .newThreads(let count): "New on your topics: \(count) \(count == 1 ? "thread" : "threads")"
    case .newTips(let count): "New on your topics: \(count) \(count == 1 ? "tip" : "tips")"
    case .wholeBoard: "On the whole board"
    }
  }
}
