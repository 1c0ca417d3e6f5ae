// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of a digest.
public enum DigestPhrase: Phrasing {
  /// Since when, as a date and time.
  case since(String)
  case newThreads(Int)
  case newTips(Int)
  case wholeBoard
}

extension DigestPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .since(let moment):
      say(
        nl: "Nieuw sinds \(moment)", fr: "Nouveau depuis : \(moment)",
        de: "Neu seit \(moment)", en: "New since \(moment)")
    case .newThreads(let count):
      say(
        nl: "Nieuw over jouw thema’s: \(say.count(count, "gesprek", "gesprekken"))",
        fr: "Nouveau sur vos thèmes : \(say.count(count, "conversation", "conversations"))",
        de: "Neu zu Ihren Themen: \(say.count(count, "Gespräch", "Gespräche"))",
        en: "New on your topics: \(say.count(count, "thread", "threads"))")
    case .newTips(let count):
      say(
        nl: "Nieuw over jouw thema’s: \(say.count(count, "tip", "tips"))",
        fr: "Nouveau sur vos thèmes : \(say.count(count, "astuce", "astuces"))",
        de: "Neu zu Ihren Themen: \(say.count(count, "Tipp", "Tipps"))",
        en: "New on your topics: \(say.count(count, "tip", "tips"))")
    case .wholeBoard:
      say(nl: "Op het hele bord", fr: "Sur tout le forum", de: "Im ganzen Forum", en: "On the whole board")
    }
  }
}
