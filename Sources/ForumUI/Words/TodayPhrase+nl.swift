// SPDX-License-Identifier: EUPL-1.2

import Forum

extension TodayPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .whoCanHelp(let count):
      "Wie kan helpen?\(count > 0 ? "  \(count) \(count == 1 ? "wacht" : "wachten") op antwoord" : "")"
    case .nobodyWaits: "Niemand wacht: elke vraag heeft gehoor gevonden. Toets a stelt er een."
    case .newForMe(let count): "Nieuw voor mij  \(count)"
    case .sinceLastTime: "Sinds de vorige keer"
    case .changes(let threads, let posts, let tips):
      "\(posts) \(posts == 1 ? "nieuw bericht" : "nieuwe berichten") in \(threads) \(threads == 1 ? "gesprek" : "gesprekken")\(tips > 0 ? ", \(tips) \(tips == 1 ? "nieuwe tip" : "nieuwe tips")" : "")"
    case .moreElsewhere(let count, let key):
      "Alles hier is gelezen; \(key) gaat verder met \(count) \(count == 1 ? "nieuw gesprek" : "nieuwe gesprekken")"
    case .pinnedTips(let count): "Vastgezette tips  \(count)"
    case .workedFor(let count): "werkte bij \(count)"
    case .drafts(let count): "Ontwerpen om af te maken  \(count)"
    case .draft(let target): Self.draftNL(target)
    case .board(let counts):
      "\(counts.members) \(counts.members == 1 ? "lid" : "leden") · \(counts.organisations) \(counts.organisations == 1 ? "organisatie" : "organisaties") · \(counts.layers) \(counts.layers == 1 ? "bestuurslaag" : "bestuurslagen") · \(counts.threads) \(counts.threads == 1 ? "gesprek" : "gesprekken")"
    }
  }

  private static func draftNL(_ target: DraftTarget) -> String {
    switch target {
    case .newThread: "nieuw gesprek"
    case .reply(let post): "antwoord op \(post)"
    case .edit(let post): "wijziging van \(post)"
    case .newTip: "nieuwe tip"
    case .tip(let post): "tip van \(post)"
    case .editTip(let number): "wijziging van tip:\(number)"
    }
  }
}
