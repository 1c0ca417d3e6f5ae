// SPDX-License-Identifier: EUPL-1.2

import Forum

extension HistoryPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .title(let post): "Modifications de \(post)"
    case .edited(let who): "modifié par \(who)"
    case .written(let who): "écrit par \(who)"
    case .reason(let reason): "par un modérateur : \(reason)"
    case .unchanged(let count): "\(count) \(count == 1 ? "ligne inchangée" : "lignes inchangées")"
    case .missing: "Ce message n’existe pas, ou ses textes ne sont pas visibles"
    }
  }
}
