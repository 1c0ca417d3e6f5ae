// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What is asked and said of the pinned tips and their order.
enum TipPinPhrase: Phrasing {
  case pinnedNow
  case unpinnedNow
  case moved
  /// The key that pins it.
  case notPinned(key: String?)
  case isFirstPin
  case isLastPin
  case replaceOnBoard(Int)
  case replaceInTopic(String, Int)

  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .pinnedNow: say(nl: "Vastgezet", fr: "Épinglée", de: "Angeheftet", en: "Pinned")
    case .unpinnedNow: say(nl: "Losgemaakt", fr: "Détachée", de: "Gelöst", en: "Unpinned")
    case .moved: say(nl: "Verplaatst", fr: "Déplacée", de: "Verschoben", en: "Moved")
    case .notPinned(let key?):
      say(
        nl: "Deze tip is niet vastgezet; \(key) doet dat", fr: "Cette astuce n’est pas épinglée ; \(key) l’épingle",
        de: "Dieser Tipp ist nicht angeheftet; \(key) heftet ihn an", en: "This tip is not pinned; \(key) pins it")
    case .notPinned(nil):
      say(
        nl: "Deze tip is niet vastgezet", fr: "Cette astuce n’est pas épinglée",
        de: "Dieser Tipp ist nicht angeheftet", en: "This tip is not pinned")
    case .isFirstPin:
      say(
        nl: "Deze tip staat al vooraan", fr: "Cette astuce est déjà la première",
        de: "Dieser Tipp steht schon ganz vorn", en: "This tip is the first already")
    case .isLastPin:
      say(
        nl: "Deze tip staat al achteraan", fr: "Cette astuce est déjà la dernière",
        de: "Dieser Tipp steht schon ganz hinten", en: "This tip is the last already")
    case .replaceOnBoard(let limit):
      say(
        nl: "Al \(say.count(limit, "tip", "tips")) vastgezet. Welke gaat eraf?",
        fr: "Déjà \(say.count(limit, "astuce épinglée", "astuces épinglées")). Laquelle détacher ?",
        de: "Schon \(say.count(limit, "Tipp", "Tipps")) angeheftet. Welcher soll weg?",
        en: "\(say.count(limit, "tip is", "tips are")) pinned already. Which one goes?")
    case .replaceInTopic(let topic, let limit):
      say(
        nl: "\(topic) heeft al \(say.count(limit, "vastgezette tip", "vastgezette tips")). Welke gaat eraf?",
        fr: "\(topic) a déjà \(say.count(limit, "astuce épinglée", "astuces épinglées")). Laquelle détacher ?",
        de: "\(topic) hat schon \(say.count(limit, "angehefteten Tipp", "angeheftete Tipps")). Welcher soll weg?",
        en: "\(topic) has \(say.count(limit, "pinned tip", "pinned tips")) already. Which one goes?")
    }
  }
}
