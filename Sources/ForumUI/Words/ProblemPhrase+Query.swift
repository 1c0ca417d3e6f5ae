// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What is wrong with a query.
extension ProblemPhrase {
  static func query(_ problem: QueryProblem, in say: InterfaceLanguage) -> String {
    let place = say(
      nl: "(teken \(problem.offset + 1))", fr: "(caractère \(problem.offset + 1))",
      de: "(Zeichen \(problem.offset + 1))", en: "(character \(problem.offset + 1))")
    let hint = Self.hint(problem.nearest, in: say)
    return query(problem.kind, problem.word, place, hint, in: say)
  }

  private static func query(
    _ kind: QueryProblem.Kind, _ word: String, _ place: String, _ hint: String, in say: InterfaceLanguage
  ) -> String {
    switch kind {
    case .unknownKey:
      say(
        nl: "“\(word)” \(place) is geen filter\(hint)", fr: "« \(word) » \(place) n’est pas un filtre\(hint)",
        de: "„\(word)“ \(place) ist kein Filter\(hint)", en: "“\(word)” \(place) is not a filter\(hint)")
    case .unknownValue(let key):
      say(
        nl: "“\(word)” \(place) \(Self.unknown(key, in: say))\(hint)",
        fr: "« \(word) » \(place) \(Self.unknown(key, in: say))\(hint)",
        de: "„\(word)“ \(place) \(Self.unknown(key, in: say))\(hint)",
        en: "“\(word)” \(place) \(Self.unknown(key, in: say))\(hint)")
    case .missingValue(let key?):
      say(
        nl: "na \(key.rawValue): \(place) ontbreekt een waarde\(hint)",
        fr: "il manque une valeur après \(key.rawValue): \(place)\(hint)",
        de: "nach \(key.rawValue): \(place) fehlt ein Wert\(hint)",
        en: "a value is missing after \(key.rawValue): \(place)\(hint)")
    case .missingValue(nil):
      say(
        nl: "“\(word)” \(place) zegt niet wat gezocht wordt", fr: "« \(word) » \(place) ne dit pas ce qui est cherché",
        de: "„\(word)“ \(place) sagt nicht, was gesucht wird", en: "“\(word)” \(place) does not say what to look for")
    case .unclosedQuote:
      say(
        nl: "het aanhalingsteken \(place) wordt niet gesloten", fr: "le guillemet \(place) n’est pas fermé",
        de: "das Anführungszeichen \(place) ist nicht geschlossen", en: "the quotation mark \(place) is not closed")
    case .notExcludable(let key):
      say(
        nl: "“\(key.rawValue):” kan niet met een - ervoor \(place)",
        fr: "« \(key.rawValue): » ne peut pas être précédé de - \(place)",
        de: "vor \(key.rawValue): ist kein - möglich \(place)",
        en: "“\(key.rawValue):” cannot have a - before it \(place)")
    case .tooLong(let maximum):
      say(
        nl: "een zoekvraag heeft hoogstens \(say.count(maximum, "teken", "tekens"))",
        fr: "une recherche a au plus \(say.count(maximum, "caractère", "caractères"))",
        de: "eine Suchanfrage hat höchstens \(say.count(maximum, "Zeichen", "Zeichen"))",
        en: "a query has at most \(say.count(maximum, "character", "characters"))")
    case .tooManyTerms(let maximum):
      say(
        nl:
          "een zoekvraag heeft hoogstens \(say.count(maximum, "deel", "delen")); “\(word)” \(place) is er een te veel",
        fr: "une recherche a au plus \(say.count(maximum, "partie", "parties")) ; « \(word) » \(place) est de trop",
        de: "eine Suchanfrage hat höchstens \(say.count(maximum, "Teil", "Teile")); „\(word)“ \(place) ist zu viel",
        en: "a query has at most \(say.count(maximum, "part", "parts")); “\(word)” \(place) is one too many")
    }
  }

  /// What a value is not.
  static func unknown(_ key: QueryKey, in say: InterfaceLanguage) -> String {
    switch key {
    case .topic, .seeks, .offers:
      say(nl: "is geen thema", fr: "n’est pas un thème", de: "ist kein Thema", en: "is not a topic")
    case .layer:
      say(
        nl: "is geen bestuurslaag", fr: "n’est pas un niveau de pouvoir",
        de: "ist keine Verwaltungsebene", en: "is not a layer of government")
    case .author:
      say(
        nl: "is geen lid van dit bord", fr: "n’est pas membre de ce forum",
        de: "ist kein Mitglied dieses Forums", en: "is not a member of this board")
    case .org:
      say(
        nl: "is geen organisatie op dit bord", fr: "n’est pas une organisation de ce forum",
        de: "ist keine Organisation in diesem Forum", en: "is not an organisation of this board")
    case .network:
      say(
        nl: "is geen netwerk op dit bord", fr: "n’est pas un réseau de ce forum",
        de: "ist kein Netzwerk in diesem Forum", en: "is not a network of this board")
    case .kind, .is, .lang, .before, .after, .stage, .sort:
      say(
        nl: "past niet bij \(key.rawValue):", fr: "ne convient pas à \(key.rawValue):",
        de: "passt nicht zu \(key.rawValue):", en: "does not go with \(key.rawValue):")
    }
  }

  static func hint(_ words: [String], in say: InterfaceLanguage) -> String {
    words.isEmpty
      ? ""
      : say(
        nl: "; probeer \(choice(words, or: "of"))", fr: " ; essayez \(choice(words, or: "ou"))",
        de: "; möglich: \(choice(words, or: "oder"))", en: "; try \(choice(words, or: "or"))")
  }
}
