// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ProblemPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .field(let problem): Self.capitalised(FieldPhrase(problem.field).nl) + ": " + Self.textNL(problem.problem)
    case .text(let problem): Self.textNL(problem)
    case .query(let problem): Self.capitalised(Self.queryNL(problem))
    case .unknownName(let unknown):
      "“\(unknown.name)” \(Self.unknownNL(unknown.key))\(Self.hintNL(unknown.nearest))"
    }
  }

  private static func textNL(_ problem: TextProblem) -> String {
    switch problem {
    case .empty: "mag niet leeg zijn"
    case .tooShort(let count, let minimum): "minstens \(minimum) tekens nodig, het zijn er \(count)"
    case .tooLong(let count, let maximum): "hoogstens \(maximum) tekens, het zijn er \(count)"
    case .controlCharacter(let scalar, let line, let column):
      "stuurteken \(Self.code(scalar)) op regel \(line), kolom \(column); haal het weg"
    case .invalidUTF8(let offset): "geen UTF-8 vanaf byte \(offset); bewaar de tekst als UTF-8"
    case .malformedHandle: "2 tot 32 kleine letters, cijfers, _ of -, en een letter vooraan"
    case .handleTaken(let name), .nameTaken(let name): "“\(name)” is al bezet; kies een andere"
    case .unknownTopic(let word, let nearest): "“\(word)” is geen thema\(Self.hintNL(nearest))"
    case .unknownLayer(let word, let nearest): "“\(word)” is geen bestuurslaag\(Self.hintNL(nearest))"
    case .layerNotSelectable(let layer): "“\(layer)” is een groep; kies een bestuurslaag daaronder"
    case .unknownLanguage(let code): "“\(code)” is geen taalcode; gebruik twee letters zoals nl, fr, de of en"
    case .unknownWord(let word, let nearest): "“\(word)” past hier niet\(Self.hintNL(nearest))"
    case .noTopics: "kies minstens één thema"
    case .tooManyTopics(let count, let maximum): "hoogstens \(maximum) thema’s, het zijn er \(count)"
    case .tooManyLines(let count, let maximum): "hoogstens \(maximum) regels, het zijn er \(count)"
    case .tooManySearches(let maximum):
      "er zijn al \(maximum) bewaarde zoekopdrachten, meer kan niet; haal er eerst een weg"
    }
  }

  private static func queryNL(_ problem: QueryProblem) -> String {
    let word = problem.word
    let place = "(teken \(problem.offset + 1))"
    let hint = hintNL(problem.nearest)
    return switch problem.kind {
    case .unknownKey: "“\(word)” \(place) is geen filter\(hint)"
    case .unknownValue(let key): "“\(word)” \(place) \(unknownNL(key))\(hint)"
    case .missingValue(let key?): "na \(key.rawValue): \(place) ontbreekt een waarde\(hint)"
    case .missingValue(nil): "“\(word)” \(place) zegt niet wat gezocht wordt"
    case .unclosedQuote: "het aanhalingsteken \(place) wordt niet gesloten"
    case .notExcludable(let key): "“\(key.rawValue):” kan niet met een - ervoor \(place)"
    case .noNetworks: "“network:” \(place) werkt nog niet: dit bord heeft geen netwerken"
    case .tooLong(let maximum): "een zoekvraag heeft hoogstens \(maximum) tekens"
    case .tooManyTerms(let maximum): "een zoekvraag heeft hoogstens \(maximum) delen; “\(word)” \(place) is er te veel"
    }
  }

  /// What a value is not.
  private static func unknownNL(_ key: QueryKey) -> String {
    switch key {
    case .topic: "is geen thema"
    case .layer: "is geen bestuurslaag"
    case .author: "is geen lid van dit bord"
    case .org: "is geen organisatie op dit bord"
    case .kind, .is, .lang, .before, .after, .network, .sort: "past niet bij \(key.rawValue):"
    }
  }

  private static func hintNL(_ words: [String]) -> String {
    words.isEmpty ? "" : "; probeer \(choice(words, or: "of"))"
  }
}
