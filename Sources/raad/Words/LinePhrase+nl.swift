// SPDX-License-Identifier: EUPL-1.2

import ForumExchange
import ForumUI

extension LinePhrase {
  var nl: String {
    switch problem {
    case .tooLong(let limit): "regel of mail langer dan \(limit) bytes"
    case .invalidUTF8(let place): "geen UTF-8 vanaf byte \(place)"
    case .malformed(let problem): "geen JSON, byte \(problem.place): \(JSONPhrase(problem.reason).nl)"
    case .notAnObject: "geen JSON-object"
    case .missingField(let field): "veld \(field) ontbreekt"
    case .wrongType(let field, let type): "veld \(field) moet \(Self.typeNL(type)) zijn"
    case .unknownWord(let field, let word, let allowed): "veld \(field): “\(word)” kan niet; wel \(list(allowed))"
    case .text(let field, let problem): "veld \(field): \(ProblemPhrase(problem).nl)"
    case .malformedTime(let field, let text): "veld \(field): “\(text)” is geen tijd zoals 2026-01-31T09:30:00Z"
    case .outOfRange(let field, let minimum, let maximum): "veld \(field): van \(minimum) tot \(maximum)"
    case .tooMany(let field, let maximum): "veld \(field): ten hoogste \(maximum)"
    case .secondBoard: "een tweede regel “board”"
    case .duplicateID(let id, let line): "id “\(id)” stond al op regel \(line)"
    case .idOfAnother(let id): "een eerdere invoer bracht iets anders met id “\(id)”"
    case .unknownReference(let field, let id): "veld \(field): “\(id)” staat niet in het bestand"
    case .parentElsewhere(let id): "antwoordt op “\(id)” uit een ander gesprek"
    case .parentLoop: "berichten antwoorden in een kring op elkaar"
    case .threadWithoutPosts: "gesprek zonder berichten"
    case .threadWithoutOpening: "gesprek zonder eerste bericht"
    case .messageWithoutHead: "mail zonder kop"
    }
  }

  private static func typeNL(_ type: LineProblem.FieldType) -> String {
    switch type {
    case .text: "tekst"
    case .boolean: "waar of onwaar"
    case .number: "een getal"
    case .time: "een tijd"
    case .list: "een lijst"
    case .object: "een object"
    }
  }
}
