// SPDX-License-Identifier: EUPL-1.2

import Forum

extension HistoryPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .title(let post): "Bearbeitungen von \(post)"
    case .edited(let who): "bearbeitet von \(who)"
    case .written(let who): "geschrieben von \(who)"
    case .reason(let reason): "durch die Moderation: \(reason)"
    case .unchanged(let count): "\(count) unveränderte \(count == 1 ? "Zeile" : "Zeilen")"
    case .comparison(let what): "\(what): Ihr Text und der andere"
    case .compared(let who):
      who.map { who in "Ihr Text neben dem von \(who)" } ?? "Ihr Text neben dem, was jetzt dort steht"
    case .withheld: "(Nur Moderation und Verfasser lesen diesen Text.)"
    case .missing: "Diesen Beitrag gibt es nicht, oder seine Texte sind nicht sichtbar"
    }
  }
}
