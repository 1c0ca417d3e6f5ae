// SPDX-License-Identifier: EUPL-1.2

import ForumExchange
import ForumUI

extension LinePhrase {
  var fr: String {
    switch problem {
    case .tooLong(let limit): "ligne ou courriel de plus de \(limit) octets"
    case .invalidUTF8(let place): "pas de l’UTF-8 à partir de l’octet \(place)"
    case .malformed(let problem): "pas du JSON, octet \(problem.place) : \(JSONPhrase(problem.reason).fr)"
    case .notAnObject: "pas un objet JSON"
    case .missingField(let field): "le champ \(field) manque"
    case .wrongType(let field, let type): "le champ \(field) doit être \(Self.typeFR(type))"
    case .unknownWord(let field, let word, let allowed):
      "champ \(field) : « \(word) » ne va pas ; possible : \(list(allowed))"
    case .text(let field, let problem): "champ \(field) : \(ProblemPhrase(problem).fr)"
    case .malformedTime(let field, let text):
      "champ \(field) : « \(text) » n’est pas un moment comme 2026-01-31T09:30:00Z"
    case .outOfRange(let field, let minimum, let maximum): "champ \(field) : de \(minimum) à \(maximum)"
    case .tooMany(let field, let maximum): "champ \(field) : au plus \(maximum)"
    case .secondBoard: "une seconde ligne « board »"
    case .duplicateID(let id, let line): "l’id « \(id) » était déjà à la ligne \(line)"
    case .idOfAnother(let id): "un import précédent a apporté autre chose avec l’id « \(id) »"
    case .unknownReference(let field, let id): "champ \(field) : « \(id) » n’est pas dans le fichier"
    case .parentElsewhere(let id): "répond à « \(id) » d’une autre conversation"
    case .parentLoop: "les messages se répondent en boucle"
    case .threadWithoutPosts: "conversation sans messages"
    case .threadWithoutOpening: "conversation sans premier message"
    case .messageWithoutHead: "courriel sans en-tête"
    }
  }

  private static func typeFR(_ type: LineProblem.FieldType) -> String {
    switch type {
    case .text: "du texte"
    case .boolean: "vrai ou faux"
    case .number: "un nombre"
    case .time: "un moment"
    case .list: "une liste"
    case .object: "un objet"
    }
  }
}
