// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ProblemPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .field(let problem): Self.capitalised(FieldPhrase(problem.field).en) + ": " + Self.textEN(problem.problem)
    case .text(let problem): Self.textEN(problem)
    case .query(let problem): Self.capitalised(Self.queryEN(problem))
    case .unknownName(let unknown):
      "“\(unknown.name)” \(Self.unknownEN(unknown.key))\(Self.hintEN(unknown.nearest))"
    }
  }

  private static func textEN(_ problem: TextProblem) -> String {
    switch problem {
    case .empty: "must not be empty"
    case .tooShort(let count, let minimum): "at least \(minimum) characters are needed, there are \(count)"
    case .tooLong(let count, let maximum): "at most \(maximum) characters, there are \(count)"
    case .controlCharacter(let scalar, let line, let column):
      "control character \(Self.code(scalar)) on line \(line), column \(column); take it out"
    case .invalidUTF8(let offset): "not UTF-8 from byte \(offset) on; save the text as UTF-8"
    case .malformedHandle: "2 to 32 small letters, digits, _ or -, with a letter first"
    case .handleTaken(let name), .nameTaken(let name): "“\(name)” is taken; choose another"
    case .unknownTopic(let word, let nearest): "“\(word)” is not a topic\(Self.hintEN(nearest))"
    case .unknownLayer(let word, let nearest): "“\(word)” is not a layer of government\(Self.hintEN(nearest))"
    case .layerNotSelectable(let layer): "“\(layer)” is a group; choose a layer below it"
    case .unknownLanguage(let code): "“\(code)” is not a language code; use two letters such as nl, fr, de or en"
    case .unknownWord(let word, let nearest): "“\(word)” does not fit here\(Self.hintEN(nearest))"
    case .noTopics: "choose at least one topic"
    case .tooManyTopics(let count, let maximum): "at most \(maximum) topics, there are \(count)"
    case .tooManyLines(let count, let maximum): "at most \(maximum) lines, there are \(count)"
    case .tooManySearches(let maximum):
      "there are \(maximum) saved searches already, which is the most; remove one first"
    }
  }

  private static func queryEN(_ problem: QueryProblem) -> String {
    let word = problem.word
    let place = "(character \(problem.offset + 1))"
    let hint = hintEN(problem.nearest)
    return switch problem.kind {
    case .unknownKey: "“\(word)” \(place) is not a filter\(hint)"
    case .unknownValue(let key): "“\(word)” \(place) \(unknownEN(key))\(hint)"
    case .missingValue(let key?): "a value is missing after \(key.rawValue): \(place)\(hint)"
    case .missingValue(nil): "“\(word)” \(place) does not say what to look for"
    case .unclosedQuote: "the quotation mark \(place) is not closed"
    case .notExcludable(let key): "“\(key.rawValue):” cannot have a - before it \(place)"
    case .noNetworks: "“network:” \(place) does not work yet: this board has no networks"
    case .tooLong(let maximum): "a query has at most \(maximum) characters"
    case .tooManyTerms(let maximum): "a query has at most \(maximum) parts; “\(word)” \(place) is one too many"
    }
  }

  /// What a value is not.
  private static func unknownEN(_ key: QueryKey) -> String {
    switch key {
    case .topic: "is not a topic"
    case .layer: "is not a layer of government"
    case .author: "is not a member of this board"
    case .org: "is not an organisation of this board"
    case .kind, .is, .lang, .before, .after, .network, .sort: "does not go with \(key.rawValue):"
    }
  }

  private static func hintEN(_ words: [String]) -> String {
    words.isEmpty ? "" : "; try \(choice(words, or: "or"))"
  }
}
