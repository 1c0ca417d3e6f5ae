// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the home screen.
public enum TodayPhrase: Phrasing {
  case whoCanHelp(Int)
  case nobodyWaits
  case newForMe(Int)
  case sinceLastTime
  case changes(Int, Int, Int)
  /// Everything on the screen is read; how many threads elsewhere have something new, and the key
  /// that goes there.
  case moreElsewhere(Int, key: String)
  case pinnedTips(Int)
  case workedFor(Int)
  case drafts(Int)
  case draft(DraftTarget)
  case board(BoardCounts)
}

extension TodayPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .whoCanHelp(let count):
      say(
        nl: "Wie kan helpen?\(count > 0 ? "  \(count) \(count == 1 ? "wacht" : "wachten") op antwoord" : "")",
        fr: "Qui peut aider ?\(count > 0 ? "  \(count) sans réponse" : "")",
        de: "Wer kann helfen?\(count > 0 ? "  \(count) \(count == 1 ? "wartet" : "warten") auf Antwort" : "")",
        en: "Who can help?\(count > 0 ? "  \(count) waiting for an answer" : "")")
    case .nobodyWaits:
      say(
        nl: "Niemand wacht: elke vraag heeft gehoor gevonden. Toets a stelt er een.",
        fr: "Personne n’attend : chaque question a trouvé une oreille. La touche a en pose une.",
        de: "Niemand wartet: jede Frage hat ein offenes Ohr gefunden. Mit a stellen Sie eine.",
        en: "Nobody waits: every question was heard. Press a to ask one.")
    case .newForMe(let count):
      say(
        nl: "Nieuw voor mij  \(count)", fr: "Nouveau pour moi  \(count)",
        de: "Neu für mich  \(count)", en: "New for me  \(count)")
    case .sinceLastTime:
      say(nl: "Sinds de vorige keer", fr: "Depuis la dernière fois", de: "Seit dem letzten Mal", en: "Since last time")
    case .changes(let threads, let posts, let tips):
      say(
        nl:
          "\(posts) \(posts == 1 ? "nieuw bericht" : "nieuwe berichten") in \(threads) \(threads == 1 ? "gesprek" : "gesprekken")\(tips > 0 ? ", \(tips) \(tips == 1 ? "nieuwe tip" : "nieuwe tips")" : "")",
        fr:
          "\(posts) \(posts == 1 ? "nouveau message" : "nouveaux messages") dans \(threads) \(threads == 1 ? "conversation" : "conversations")\(tips > 0 ? ", \(tips) \(tips == 1 ? "nouvelle astuce" : "nouvelles astuces")" : "")",
        de:
          "\(posts) \(posts == 1 ? "neuer Beitrag" : "neue Beiträge") in \(threads) \(threads == 1 ? "Gespräch" : "Gesprächen")\(tips > 0 ? ", \(tips) \(tips == 1 ? "neuer Tipp" : "neue Tipps")" : "")",
        en:
          "\(posts) new \(posts == 1 ? "post" : "posts") in \(threads) \(threads == 1 ? "thread" : "threads")\(tips > 0 ? ", \(tips) new \(tips == 1 ? "tip" : "tips")" : "")"
      )
    case .moreElsewhere(let count, let key):
      say(
        nl:
          "Alles hier is gelezen; \(key) gaat verder met \(count) \(count == 1 ? "nieuw gesprek" : "nieuwe gesprekken")",
        fr:
          "Tout est lu ici ; \(key) continue avec \(count) \(count == 1 ? "nouvelle conversation" : "nouvelles conversations")",
        de:
          "Hier ist alles gelesen; \(key) geht weiter mit \(count) \(count == 1 ? "neuem Gespräch" : "neuen Gesprächen")",
        en: "Everything here is read; \(key) goes on with \(count) new \(count == 1 ? "thread" : "threads")")
    case .pinnedTips(let count):
      say(
        nl: "Vastgezette tips  \(count)", fr: "Astuces épinglées  \(count)",
        de: "Angeheftete Tipps  \(count)", en: "Pinned tips  \(count)")
    case .workedFor(let count):
      say(nl: "werkte bij \(count)", fr: "a marché chez \(count)", de: "half bei \(count)", en: "worked for \(count)")
    case .drafts(let count):
      say(
        nl: "Concepten om af te maken  \(count)", fr: "Brouillons à terminer  \(count)",
        de: "Entwürfe zum Fertigstellen  \(count)", en: "Drafts to finish  \(count)")
    case .draft(let target): Self.draft(target, in: say)
    case .board(let counts):
      say(
        nl:
          "\(counts.members) \(counts.members == 1 ? "lid" : "leden") · \(counts.organisations) \(counts.organisations == 1 ? "organisatie" : "organisaties") · \(counts.layers) \(counts.layers == 1 ? "bestuurslaag" : "bestuurslagen") · \(counts.threads) \(counts.threads == 1 ? "gesprek" : "gesprekken")",
        fr:
          "\(counts.members) \(counts.members == 1 ? "membre" : "membres") · \(counts.organisations) \(counts.organisations == 1 ? "organisation" : "organisations") · \(counts.layers) \(counts.layers == 1 ? "niveau de pouvoir" : "niveaux de pouvoir") · \(counts.threads) \(counts.threads == 1 ? "conversation" : "conversations")",
        de:
          "\(counts.members) \(counts.members == 1 ? "Mitglied" : "Mitglieder") · \(counts.organisations) \(counts.organisations == 1 ? "Organisation" : "Organisationen") · \(counts.layers) \(counts.layers == 1 ? "Verwaltungsebene" : "Verwaltungsebenen") · \(counts.threads) \(counts.threads == 1 ? "Gespräch" : "Gespräche")",
        en:
          "\(counts.members) \(counts.members == 1 ? "member" : "members") · \(counts.organisations) \(counts.organisations == 1 ? "organisation" : "organisations") · \(counts.layers) \(counts.layers == 1 ? "layer" : "layers") · \(counts.threads) \(counts.threads == 1 ? "thread" : "threads")"
      )
    }
  }

  private static func draft(_ target: DraftTarget, in say: InterfaceLanguage) -> String {
    switch target {
    case .newThread: say(nl: "nieje gesprek", fr: "nouvelle conversation", de: "neues Gespräch", en: "new thread")
    case .reply(let post):
      say(nl: "antwoord op \(post)", fr: "réponse à \(post)", de: "Antwort auf \(post)", en: "reply to \(post)")
    case .edit(let post):
      say(
        nl: "wijziging van \(post)", fr: "modification de \(post)",
        de: "Änderung von \(post)", en: "change of \(post)")
    case .newTip: say(nl: "nieuwe tip", fr: "nouvelle astuce", de: "neuer Tipp", en: "new tip")
    case .tip(let post):
      say(nl: "tip van \(post)", fr: "astuce de \(post)", de: "Tipp aus \(post)", en: "tip from \(post)")
    case .editTip(let number):
      say(
        nl: "wijziging van tip:\(number)", fr: "modification de tip:\(number)",
        de: "Änderung von tip:\(number)", en: "change of tip:\(number)")
    }
  }
}
