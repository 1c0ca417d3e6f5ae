// SPDX-License-Identifier: EUPL-1.2

import ForumExchange
import ForumUI

extension LinePhrase {
  var en: String {
    switch problem {
    case .tooLong(let limit): "line or message longer than \(limit) bytes"
    case .invalidUTF8(let place): "not UTF-8 from byte \(place) on"
    case .malformed(let problem): "not JSON, byte \(problem.place): \(JSONPhrase(problem.reason).en)"
    case .notAnObject: "not a JSON object"
    case .missingField(let field): "field \(field) is missing"
    case .wrongType(let field, let type): "field \(field) must be \(Self.typeEN(type))"
    case .unknownWord(let field, let word, let allowed):
      "field \(field): “\(word)” does not fit; possible: \(list(allowed))"
    case .text(let field, let problem): "field \(field): \(ProblemPhrase(problem).en)"
    case .malformedTime(let field, let text): "field \(field): “\(text)” is not a time such as 2026-01-31T09:30:00Z"
    case .outOfRange(let field, let minimum, let maximum): "field \(field): from \(minimum) to \(maximum)"
    case .tooMany(let field, let maximum): "field \(field): at most \(maximum)"
    case .secondBoard: "a second line “board”"
    case .duplicateID(let id, let line): "id “\(id)” was on line \(line) already"
    case .idOfAnother(let id): "an earlier import brought something else with id “\(id)”"
    case .unknownReference(let field, let id): "field \(field): “\(id)” is not in the file"
    case .parentElsewhere(let id): "answers “\(id)” of another thread"
    case .parentLoop: "posts answer each other in a circle"
    case .threadWithoutPosts: "thread without posts"
    case .threadWithoutOpening: "thread without an opening post"
    case .messageWithoutHead: "a message without a head"
    }
  }

  private static func typeEN(_ type: LineProblem.FieldType) -> String {
    switch type {
    case .text: "text"
    case .boolean: "true or false"
    case .number: "a number"
    case .time: "a time"
    case .list: "a list"
    case .object: "an object"
    }
  }
}
