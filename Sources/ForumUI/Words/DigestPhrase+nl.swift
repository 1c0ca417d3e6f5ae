// SPDX-License-Identifier: EUPL-1.2

extension DigestPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .since(let moment): "Nieuw sinds \(moment)"
    case .newThreads(let count): "Nieuw over jouw thema’s: \(count) \(count == 1 ? "gesprek" : "gesprekken")"
    case .newTips(let count): "Nieuw over jouw thema’s: \(count) \(count == 1 ? "tip" : "tips")"
    case .wholeBoard: "Op het hele bord"
    }
  }
}
