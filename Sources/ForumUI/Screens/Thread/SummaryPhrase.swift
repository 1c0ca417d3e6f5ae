// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts about what a long thread comes to.
enum SummaryPhrase: Phrasing {
  /// Of a thread with so many posts.
  case none(Int)
  /// The key that writes one.
  case howToWrite(key: String)
  case heading(Int)
  case written
}

extension SummaryPhrase {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .none(let posts):
      say(
        nl: "\(say(LinearPhrase.posts(posts))), nog zonder samenvatting.",
        fr: "\(say(LinearPhrase.posts(posts))), encore sans résumé.",
        de: "\(say(LinearPhrase.posts(posts))), noch ohne Zusammenfassung.",
        en: "\(say(LinearPhrase.posts(posts))), without a summary yet.")
    case .howToWrite(let key):
      say(
        nl: "\(key) schrijft er een, die hier komt te staan.", fr: "\(key) en écrit un, qui se placera ici.",
        de: "\(key) schreibt eine, die dann hier steht.", en: "\(key) writes one, which will stand here.")
    case .heading(let thread): ProblemPhrase.capitalised(say(TodayPhrase.draft(.summary(thread: thread))))
    case .written:
      say(
        nl: "De samenvatting staat boven het gesprek", fr: "Le résumé est en tête de la conversation",
        de: "Die Zusammenfassung steht über dem Gespräch", en: "The summary stands above the thread")
    }
  }
}
