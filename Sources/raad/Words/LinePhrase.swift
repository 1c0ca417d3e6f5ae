// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumUI

/// What is wrong with a line of an exchange file.
struct LinePhrase: Phrasing {
  let problem: LineProblem

  init(_ problem: LineProblem) { self.problem = problem }

  func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}

extension LinePhrase {
  func text(in say: InterfaceLanguage) -> String {
    switch problem {
    case .tooLong(let limit):
      say(
        nl: "regel of mail langer dan \(say.count(limit, "byte", "bytes"))",
        fr: "ligne ou courriel de plus de \(say.count(limit, "octet", "octets"))",
        de: "Zeile oder Nachricht länger als \(say.count(limit, "Byte", "Bytes"))",
        en: "line or message longer than \(say.count(limit, "byte", "bytes"))")
    case .invalidUTF8(let place):
      say(
        nl: "geen UTF-8 vanaf byte \(place)", fr: "pas de l’UTF-8 à partir de l’octet \(place)",
        de: "kein UTF-8 ab Byte \(place)", en: "not UTF-8 from byte \(place) on")
    case .malformed(let problem):
      say(
        nl: "geen JSON, byte \(problem.place): \(say(JSONPhrase(problem.reason)))",
        fr: "pas du JSON, octet \(problem.place) : \(say(JSONPhrase(problem.reason)))",
        de: "kein JSON, Byte \(problem.place): \(say(JSONPhrase(problem.reason)))",
        en: "not JSON, byte \(problem.place): \(say(JSONPhrase(problem.reason)))")
    case .notAnObject:
      say(nl: "geen JSON-object", fr: "pas un objet JSON", de: "kein JSON-Objekt", en: "not a JSON object")
    case .missingField(let field):
      say(
        nl: "veld \(field) ontbreekt", fr: "le champ \(field) manque",
        de: "Feld \(field) fehlt", en: "field \(field) is missing")
    case .wrongType(let field, let type):
      say(
        nl: "veld \(field) moet \(Self.type(type, in: say)) zijn",
        fr: "le champ \(field) doit être \(Self.type(type, in: say))",
        de: "Feld \(field) muss \(Self.type(type, in: say)) sein",
        en: "field \(field) must be \(Self.type(type, in: say))")
    case .unknownWord(let field, let word, let allowed):
      say(
        nl: "veld \(field): “\(word)” kan niet; wel \(list(allowed))",
        fr: "champ \(field) : « \(word) » ne va pas ; possible : \(list(allowed))",
        de: "Feld \(field): „\(word)“ geht nicht; möglich: \(list(allowed))",
        en: "field \(field): “\(word)” does not fit; possible: \(list(allowed))")
    case .text(let field, let problem):
      say(
        nl: "veld \(field): \(say(ProblemPhrase(problem)))", fr: "champ \(field) : \(say(ProblemPhrase(problem)))",
        de: "Feld \(field): \(say(ProblemPhrase(problem)))", en: "field \(field): \(say(ProblemPhrase(problem)))")
    case .malformedTime(let field, let text):
      say(
        nl: "veld \(field): “\(text)” is geen tijd zoals 2026-01-31T09:30:00Z",
        fr: "champ \(field) : « \(text) » n’est pas un moment comme 2026-01-31T09:30:00Z",
        de: "Feld \(field): „\(text)“ ist kein Zeitpunkt wie 2026-01-31T09:30:00Z",
        en: "field \(field): “\(text)” is not a time such as 2026-01-31T09:30:00Z")
    case .outOfRange(let field, let minimum, let maximum):
      say(
        nl: "veld \(field): van \(minimum) tot \(maximum)", fr: "champ \(field) : de \(minimum) à \(maximum)",
        de: "Feld \(field): von \(minimum) bis \(maximum)", en: "field \(field): from \(minimum) to \(maximum)")
    case .tooMany(let field, let maximum):
      say(
        nl: "veld \(field): ten hoogste \(maximum)", fr: "champ \(field) : au plus \(maximum)",
        de: "Feld \(field): höchstens \(maximum)", en: "field \(field): at most \(maximum)")
    case .secondBoard:
      say(
        nl: "een tweede regel “board”", fr: "une seconde ligne « board »",
        de: "eine zweite Zeile „board“", en: "a second line “board”")
    case .duplicateID(let id, let line):
      say(
        nl: "id “\(id)” stond al op regel \(line)", fr: "l’id « \(id) » était déjà à la ligne \(line)",
        de: "Id „\(id)“ stand schon in Zeile \(line)", en: "id “\(id)” was on line \(line) already")
    case .idOfAnother(let id):
      say(
        nl: "een eerdere import bracht iets anders met id “\(id)”",
        fr: "un import précédent a apporté autre chose avec l’id « \(id) »",
        de: "ein früherer Import brachte etwas anderes mit der Id „\(id)“",
        en: "an earlier import brought something else with id “\(id)”")
    case .unknownReference(let field, let id):
      say(
        nl: "veld \(field): “\(id)” staat niet in het bestand",
        fr: "champ \(field) : « \(id) » n’est pas dans le fichier",
        de: "Feld \(field): „\(id)“ steht nicht in der Datei",
        en: "field \(field): “\(id)” is not in the file")
    case .parentElsewhere(let id):
      say(
        nl: "antwoordt op “\(id)” uit een ander gesprek", fr: "répond à « \(id) » d’une autre conversation",
        de: "antwortet auf „\(id)“ aus einem anderen Gespräch", en: "answers “\(id)” of another thread")
    case .parentLoop:
      say(
        nl: "berichten antwoorden in een kring op elkaar", fr: "les messages se répondent en boucle",
        de: "Beiträge antworten im Kreis aufeinander", en: "posts answer each other in a circle")
    case .threadWithoutPosts:
      say(
        nl: "gesprek zonder berichten", fr: "conversation sans messages",
        de: "Gespräch ohne Beiträge", en: "thread without posts")
    case .threadWithoutOpening:
      say(
        nl: "gesprek zonder eerste bericht", fr: "conversation sans premier message",
        de: "Gespräch ohne ersten Beitrag", en: "thread without an opening post")
    case .refusedByBoard(let detail):
      say(
        nl: "het bord neemt dit niet op (\(detail))", fr: "le forum ne peut pas le garder (\(detail))",
        de: "das Forum nimmt das nicht auf (\(detail))", en: "the board cannot keep it (\(detail))")
    case .messageWithoutHead:
      say(nl: "mail zonder kop", fr: "courriel sans en-tête", de: "Nachricht ohne Kopf", en: "a message without a head")
    }
  }

  private static func type(_ type: LineProblem.FieldType, in say: InterfaceLanguage) -> String {
    switch type {
    case .text: say(nl: "tekst", fr: "du texte", de: "Text", en: "text")
    case .boolean: say(nl: "waar of onwaar", fr: "vrai ou faux", de: "wahr oder falsch", en: "true or false")
    case .number: say(nl: "een getal", fr: "un nombre", de: "eine Zahl", en: "a number")
    case .time: say(nl: "een tijd", fr: "un moment", de: "ein Zeitpunkt", en: "a time")
    case .list: say(nl: "een lijst", fr: "une liste", de: "eine Liste", en: "a list")
    case .object: say(nl: "een object", fr: "un objet", de: "ein Objekt", en: "an object")
    }
  }
}
