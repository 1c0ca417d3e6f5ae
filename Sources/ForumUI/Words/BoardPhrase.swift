// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts about what a board did.
enum BoardPhrase: Phrasing {
  case title
  case ofNewest(Int)
  case questions
  case gotAnswer
  case gotHelp
  case medianWait
  case longestWait
  case share(Int, of: Int, percent: Int)
  case bridges
  case askedBy
  case howToRead(few: String)
  case from(String, answeredBy: String)
  case few(Int)
  /// Of a topic that grew in the last weeks.
  case inMotion
}

extension BoardPhrase {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .title: say(nl: "Het bord", fr: "Le forum", de: "Das Forum", en: "The board")
    case .ofNewest(let count):
      say(
        nl: "de nieuwste \(count) gesprekken", fr: "les \(count) conversations les plus récentes",
        de: "die neuesten \(count) Gespräche", en: "the newest \(count) threads")
    case .questions: say(nl: "Vragen", fr: "Questions", de: "Fragen", en: "Questions")
    case .gotAnswer:
      say(nl: "Kregen een antwoord", fr: "Ont reçu une réponse", de: "Bekamen eine Antwort", en: "Got an answer")
    case .gotHelp:
      say(
        nl: "Kregen een antwoord dat hielp", fr: "Ont reçu une réponse utile", de: "Bekamen eine hilfreiche Antwort",
        en: "Got an answer that helped")
    case .medianWait:
      say(
        nl: "Eerste antwoord doorgaans na", fr: "Première réponse en général après",
        de: "Erste Antwort in der Regel nach", en: "First answer usually after")
    case .longestWait:
      say(
        nl: "Langst op een antwoord gewacht", fr: "Plus longue attente d’une réponse",
        de: "Am längsten auf eine Antwort gewartet", en: "Longest wait for an answer")
    case .share(let part, let whole, let percent):
      say(
        nl: "\(part) van \(whole) (\(percent) %)", fr: "\(part) sur \(whole) (\(percent) %)",
        de: "\(part) von \(whole) (\(percent) %)", en: "\(part) of \(whole) (\(percent)%)")
    case .bridges: say(nl: "Wie antwoordt wie", fr: "Qui répond à qui", de: "Wer antwortet wem", en: "Who answers whom")
    case .askedBy: say(nl: "vraag van", fr: "question de", de: "Frage von", en: "asked by")
    case .howToRead(let few):
      say(
        nl: "Rij: wie vroeg. Kolom: wie antwoordde, met het nummer van de rij. \(few): te weinig om te tellen.",
        fr:
          "Ligne : qui a demandé. Colonne : qui a répondu, par le numéro de la ligne. \(few) : trop peu pour compter.",
        de: "Zeile: wer fragte. Spalte: wer antwortete, mit der Nummer der Zeile. \(few): zu wenige zum Zählen.",
        en: "Row: who asked. Column: who answered, by the number of the row. \(few): too few to count.")
    case .from(let asker, let answerer):
      say(
        nl: "\(asker), antwoord van \(answerer)", fr: "\(asker), réponse de \(answerer)",
        de: "\(asker), Antwort von \(answerer)", en: "\(asker), answered by \(answerer)")
    case .inMotion: say(nl: "in beweging", fr: "en mouvement", de: "in Bewegung", en: "in motion")
    case .few(let count):
      say(nl: "minder dan \(count)", fr: "moins de \(count)", de: "weniger als \(count)", en: "fewer than \(count)")
    }
  }
}
