// SPDX-License-Identifier: EUPL-1.2

import ForumExchange
import ForumUI

extension LinePhrase {
  var de: String {
    switch problem {
    case .tooLong(let limit): "Zeile oder Nachricht länger als \(limit) Bytes"
    case .invalidUTF8(let place): "kein UTF-8 ab Byte \(place)"
    case .malformed(let problem): "kein JSON, Byte \(problem.place): \(JSONPhrase(problem.reason).de)"
    case .notAnObject: "kein JSON-Objekt"
    case .missingField(let field): "Feld \(field) fehlt"
    case .wrongType(let field, let type): "Feld \(field) muss \(Self.typeDE(type)) sein"
    case .unknownWord(let field, let word, let allowed):
      "Feld \(field): „\(word)“ geht nicht; möglich: \(list(allowed))"
    case .text(let field, let problem): "Feld \(field): \(ProblemPhrase(problem).de)"
    case .malformedTime(let field, let text): "Feld \(field): „\(text)“ ist kein Zeitpunkt wie 2026-01-31T09:30:00Z"
    case .outOfRange(let field, let minimum, let maximum): "Feld \(field): von \(minimum) bis \(maximum)"
    case .tooMany(let field, let maximum): "Feld \(field): höchstens \(maximum)"
    case .secondBoard: "eine zweite Zeile „board“"
    case .duplicateID(let id, let line): "Id „\(id)“ stand schon in Zeile \(line)"
    case .idOfAnother(let id): "ein früherer Import brachte etwas anderes mit der Id „\(id)“"
    case .unknownReference(let field, let id): "Feld \(field): „\(id)“ steht nicht in der Datei"
    case .parentElsewhere(let id): "antwortet auf „\(id)“ aus einem anderen Gespräch"
    case .parentLoop: "Beiträge antworten im Kreis aufeinander"
    case .threadWithoutPosts: "Gespräch ohne Beiträge"
    case .threadWithoutOpening: "Gespräch ohne ersten Beitrag"
    case .messageWithoutHead: "Nachricht ohne Kopf"
    }
  }

  private static func typeDE(_ type: LineProblem.FieldType) -> String {
    switch type {
    case .text: "Text"
    case .boolean: "wahr oder falsch"
    case .number: "eine Zahl"
    case .time: "ein Zeitpunkt"
    case .list: "eine Liste"
    case .object: "ein Objekt"
    }
  }
}
