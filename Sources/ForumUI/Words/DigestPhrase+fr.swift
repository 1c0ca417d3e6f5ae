// SPDX-License-Identifier: EUPL-1.2

extension DigestPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .since(let moment): "Nouveau depuis : \(moment)"
    case .newThreads(let count): "Nouveau sur vos thèmes : \(count) \(count < 2 ? "conversation" : "conversations")"
    case .newTips(let count): "Nouveau sur vos thèmes : \(count) \(count < 2 ? "astuce" : "astuces")"
    case .wholeBoard: "Sur tout le forum"
    }
  }
}
