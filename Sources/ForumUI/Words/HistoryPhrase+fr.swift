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
    case .comparison(let what): "\(what) : votre texte et l’autre"
    case .compared(let who):
      who.map { who in "Votre texte face à celui de \(who)" } ?? "Votre texte face à ce qui s’y trouve maintenant"
    case .withheld: "(Seuls les modérateurs et l’auteur lisent ce texte.)"
    case .missing: "Ce message n’existe pas, ou ses textes ne sont pas visibles"
    }
  }
}
