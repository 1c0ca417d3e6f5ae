// SPDX-License-Identifier: EUPL-1.2

import Forum

extension TodayPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .whoCanHelp(let count):
      "Wer kann helfen?\(count > 0 ? "  \(count) \(count == 1 ? "wartet" : "warten") auf Antwort" : "")"
    case .nobodyWaits: "Niemand wartet: jede Frage hat ein offenes Ohr gefunden. Mit a stellen Sie eine."
    case .newForMe(let count): "Neu für mich  \(count)"
    case .sinceLastTime: "Seit dem letzten Mal"
    case .changes(let threads, let posts, let tips):
      "\(posts) \(posts == 1 ? "neuer Beitrag" : "neue Beiträge") in \(threads) \(threads == 1 ? "Gespräch" : "Gesprächen")\(tips > 0 ? ", \(tips) \(tips == 1 ? "neuer Tipp" : "neue Tipps")" : "")"
    case .moreElsewhere(let count, let key):
      "Hier ist alles gelesen; \(key) geht weiter mit \(count) \(count == 1 ? "neuem Gespräch" : "neuen Gesprächen")"
    case .pinnedTips(let count): "Angeheftete Tipps  \(count)"
    case .workedFor(let count): "half bei \(count)"
    case .drafts(let count): "Entwürfe zum Fertigstellen  \(count)"
    case .draft(let target): Self.draftDE(target)
    case .board(let counts):
      "\(counts.members) \(counts.members == 1 ? "Mitglied" : "Mitglieder") · \(counts.organisations) \(counts.organisations == 1 ? "Organisation" : "Organisationen") · \(counts.layers) \(counts.layers == 1 ? "Verwaltungsebene" : "Verwaltungsebenen") · \(counts.threads) \(counts.threads == 1 ? "Gespräch" : "Gespräche")"
    }
  }

  private static func draftDE(_ target: DraftTarget) -> String {
    switch target {
    case .newThread: "neues Gespräch"
    case .reply(let post): "Antwort auf \(post)"
    case .edit(let post): "Änderung von \(post)"
    case .newTip: "neuer Tipp"
    case .tip(let post): "Tipp aus \(post)"
    case .editTip(let number): "Änderung von tip:\(number)"
    }
  }
}
