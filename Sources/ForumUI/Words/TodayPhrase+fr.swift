// SPDX-License-Identifier: EUPL-1.2

import Forum

extension TodayPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .whoCanHelp(let count): "Qui peut aider ?\(count > 0 ? "  \(count) sans réponse" : "")"
    case .nobodyWaits: "Personne n’attend : chaque question a trouvé une oreille. La touche a en pose une."
    case .newForMe(let count): "Nouveau pour moi  \(count)"
    case .sinceLastTime: "Depuis la dernière fois"
    case .changes(let threads, let posts, let tips):
      "\(posts) \(posts == 1 ? "nouveau message" : "nouveaux messages") dans \(threads) \(threads == 1 ? "conversation" : "conversations")\(tips > 0 ? ", \(tips) \(tips == 1 ? "nouvelle astuce" : "nouvelles astuces")" : "")"
    case .moreElsewhere(let count, let key):
      "Tout est lu ici ; \(key) continue avec \(count) \(count == 1 ? "nouvelle conversation" : "nouvelles conversations")"
    case .pinnedTips(let count): "Astuces épinglées  \(count)"
    case .workedFor(let count): "a marché chez \(count)"
    case .drafts(let count): "Brouillons à terminer  \(count)"
    case .draft(let target): Self.draftFR(target)
    case .board(let counts):
      "\(counts.members) \(counts.members == 1 ? "membre" : "membres") · \(counts.organisations) \(counts.organisations == 1 ? "organisation" : "organisations") · \(counts.layers) \(counts.layers == 1 ? "niveau de pouvoir" : "niveaux de pouvoir") · \(counts.threads) \(counts.threads == 1 ? "conversation" : "conversations")"
    }
  }

  private static func draftFR(_ target: DraftTarget) -> String {
    switch target {
    case .newThread: "nouvelle conversation"
    case .reply(let post): "réponse à \(post)"
    case .edit(let post): "modification de \(post)"
    case .newTip: "nouvelle astuce"
    case .tip(let post): "astuce de \(post)"
    case .editTip(let number): "modification de tip:\(number)"
    }
  }
}
