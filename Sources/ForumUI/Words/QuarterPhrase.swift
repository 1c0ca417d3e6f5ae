// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What a report on a quarter says of its counts.
enum QuarterPhrase: Phrasing, Sendable {
  case title(board: String, year: Int, quarter: Int)
  case members
  case threads
  case posts
  case helped
  case tips
  case events
  case attendances
  case polls
  case outcomes
  /// What stands over a thread that its author lets others read.
  case example
}

extension QuarterPhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .title(let board, let year, let quarter):
      say(
        nl: "\(board): \(quarter)e kwartaal \(year)",
        fr: "\(board) : \(quarter)\(quarter == 1 ? "er" : "e") trimestre \(year)",
        de: "\(board): \(quarter). Quartal \(year)", en: "\(board): quarter \(quarter) of \(year)")
    case .members:
      say(nl: "Nieuwe leden", fr: "Nouveaux membres", de: "Neue Mitglieder", en: "New members")
    case .threads:
      say(nl: "Nieuwe gesprekken", fr: "Nouvelles conversations", de: "Neue Gespräche", en: "New threads")
    case .posts: say(LinearLabel.posts)
    case .helped:
      say(
        nl: "Antwoorden die hielpen", fr: "Réponses qui ont aidé", de: "Antworten, die halfen",
        en: "Answers that helped")
    case .tips: say(nl: "Nieuwe tips", fr: "Nouvelles astuces", de: "Neue Tipps", en: "New tips")
    case .events: say(LinearLabel.activities)
    case .attendances:
      say(
        nl: "Ingenomen plaatsen", fr: "Places prises", de: "Belegte Plätze", en: "Places taken")
    case .polls:
      say(nl: "Gesloten peilingen", fr: "Sondages clos", de: "Geschlossene Umfragen", en: "Polls closed")
    case .outcomes:
      say(nl: "Met een uitkomst", fr: "Avec un résultat", de: "Mit Ergebnis", en: "With an outcome")
    case .example:
      say(
        nl: "Een gesprek, met toestemming", fr: "Une conversation, avec accord",
        de: "Ein Gespräch, mit Einverständnis", en: "A thread, by consent")
    }
  }
}
