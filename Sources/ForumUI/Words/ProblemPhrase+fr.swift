// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ProblemPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .field(let problem): Self.capitalised(FieldPhrase(problem.field).fr) + " : " + Self.textFR(problem.problem)
    case .text(let problem): Self.textFR(problem)
    case .query(let problem): Self.capitalised(Self.queryFR(problem))
    case .unknownName(let unknown):
      "« \(unknown.name) » \(Self.unknownFR(unknown.key))\(Self.hintFR(unknown.nearest))"
    }
  }

  private static func textFR(_ problem: TextProblem) -> String {
    switch problem {
    case .empty: "ne peut pas être vide"
    case .tooShort(let count, let minimum): "au moins \(minimum) caractères, il y en a \(count)"
    case .tooLong(let count, let maximum): "au plus \(maximum) caractères, il y en a \(count)"
    case .controlCharacter(let scalar, let line, let column):
      "caractère de contrôle \(Self.code(scalar)) à la ligne \(line), colonne \(column) ; enlevez-le"
    case .invalidUTF8(let offset): "pas d’UTF-8 à partir de l’octet \(offset) ; enregistrez le texte en UTF-8"
    case .malformedHandle: "2 à 32 minuscules sans accent, chiffres, _ ou -, avec une lettre au début"
    case .handleTaken(let name), .nameTaken(let name): "« \(name) » est déjà pris ; choisissez-en un autre"
    case .unknownTopic(let word, let nearest): "« \(word) » n’est pas un thème\(Self.hintFR(nearest))"
    case .unknownLayer(let word, let nearest): "« \(word) » n’est pas un niveau de pouvoir\(Self.hintFR(nearest))"
    case .layerNotSelectable(let layer): "« \(layer) » est un groupe ; choisissez un niveau en dessous"
    case .unknownLanguage(let code):
      "« \(code) » n’est pas un code de langue ; utilisez deux lettres comme nl, fr, de ou en"
    case .unknownWord(let word, let nearest): "« \(word) » ne convient pas ici\(Self.hintFR(nearest))"
    case .noTopics: "choisissez au moins un thème"
    case .tooManyTopics(let count, let maximum): "au plus \(maximum) thèmes, il y en a \(count)"
    case .tooManyLines(let count, let maximum): "au plus \(maximum) lignes, il y en a \(count)"
    case .tooManySearches(let maximum):
      "il y a déjà \(maximum) recherches enregistrées, le maximum ; retirez-en une d’abord"
    }
  }

  private static func queryFR(_ problem: QueryProblem) -> String {
    let word = problem.word
    let place = "(caractère \(problem.offset + 1))"
    let hint = hintFR(problem.nearest)
    return switch problem.kind {
    case .unknownKey: "« \(word) » \(place) n’est pas un filtre\(hint)"
    case .unknownValue(let key): "« \(word) » \(place) \(unknownFR(key))\(hint)"
    case .missingValue(let key?): "il manque une valeur après \(key.rawValue): \(place)\(hint)"
    case .missingValue(nil): "« \(word) » \(place) ne dit pas ce qui est cherché"
    case .unclosedQuote: "le guillemet \(place) n’est pas fermé"
    case .notExcludable(let key): "« \(key.rawValue): » ne peut pas être précédé de - \(place)"
    case .noNetworks: "« network: » \(place) ne fonctionne pas encore : ce forum n’a pas de réseaux"
    case .tooLong(let maximum): "une recherche a au plus \(maximum) caractères"
    case .tooManyTerms(let maximum): "une recherche a au plus \(maximum) parties ; « \(word) » \(place) est de trop"
    }
  }

  /// What a value is not.
  private static func unknownFR(_ key: QueryKey) -> String {
    switch key {
    case .topic: "n’est pas un thème"
    case .layer: "n’est pas un niveau de pouvoir"
    case .author: "n’est pas membre de ce forum"
    case .org: "n’est pas une organisation de ce forum"
    case .kind, .is, .lang, .before, .after, .network, .sort: "ne convient pas à \(key.rawValue):"
    }
  }

  private static func hintFR(_ words: [String]) -> String {
    words.isEmpty ? "" : " ; essayez \(choice(words, or: "ou"))"
  }
}
