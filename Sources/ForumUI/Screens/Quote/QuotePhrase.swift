// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of what is quoted.
enum QuotePhrase: Phrasing {
  /// Over a quotation: who wrote it, and where.
  case wrote(String, PostReference)
  case quoteWhich(Reference)
  case marked(Int, of: Int)
  /// Nothing is marked: the key that quotes all of it.
  case quotesAll(key: String)
  case nothingToQuote
  case onlyReplies
}

extension QuotePhrase {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .wrote(let author, let post):
      say(
        nl: "\(author) schreef (\(post)):", fr: "\(author) a écrit (\(post)) :",
        de: "\(author) schrieb (\(post)):", en: "\(author) wrote (\(post)):")
    case .quoteWhich(let post):
      say(
        nl: "Wat citeren uit \(post)", fr: "Que citer de \(post)",
        de: "Was aus \(post) zitieren", en: "What to quote of \(post)")
    case .marked(let number, let count):
      say(
        nl: "\(number) van \(count) gekozen", fr: "\(number) sur \(count) \(say.plural(number, "marqué", "marqués"))",
        de: "\(number) von \(count) markiert", en: "\(number) of \(count) marked")
    case .quotesAll(let key):
      say(nl: "\(key) citeert alles", fr: "\(key) cite tout", de: "\(key) zitiert alles", en: "\(key) quotes all")
    case .nothingToQuote:
      say(
        nl: "Er is geen tekst om te citeren", fr: "Il n’y a pas de texte à citer",
        de: "Es gibt keinen Text zum Zitieren", en: "There is no text to quote")
    case .onlyReplies:
      say(
        nl: "Alleen een antwoord citeert het bericht waarop het antwoordt",
        fr: "Seule une réponse cite le message auquel elle répond",
        de: "Nur eine Antwort zitiert den Beitrag, auf den sie antwortet",
        en: "Only a reply quotes the post it answers")
    }
  }
}
