// SPDX-License-Identifier: EUPL-1.2

extension DigestPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .since(let moment): "Neu seit \(moment)"
    case .newThreads(let count): "Neu zu Ihren Themen: \(count) \(count == 1 ? "Gespräch" : "Gespräche")"
    case .newTips(let count): "Neu zu Ihren Themen: \(count) \(count == 1 ? "Tipp" : "Tipps")"
    case .wholeBoard: "Im ganzen Forum"
    }
  }
}
