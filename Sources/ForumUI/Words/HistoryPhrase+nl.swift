// SPDX-License-Identifier: EUPL-1.2

import Forum

extension HistoryPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .title(let post): "Bewerkingen van \(post)"
    case .edited(let who): "bewerkt door \(who)"
    case .written(let who): "geschreven door \(who)"
    case .reason(let reason): "door een moderator: \(reason)"
    case .unchanged(let count): "\(count) ongewijzigde \(count == 1 ? "regel" : "regels")"
    case .comparison(let what): "\(what): jouw tekst en de andere"
    case .compared(let who): who.map { who in "Jouw tekst naast die van \(who)" } ?? "Jouw tekst naast wat er nu staat"
    case .withheld: "(Alleen moderatoren en de auteur lezen deze tekst.)"
    case .missing: "Dit bericht bestaat niet, of de teksten zijn niet zichtbaar"
    }
  }
}
