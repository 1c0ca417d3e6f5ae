// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

extension UsageProblem: Phrasing {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .unknownCommand(let word, let nearest):
      say(
        nl: "geen opdracht “\(word)”" + guess(nearest, "; bedoeld: ", or: " of ", else: "; “raad help” noemt ze alle"),
        fr: "pas de commande « \(word) »"
          + guess(nearest, " ; vouliez-vous dire ", or: " ou ", else: " ; « raad help » les cite toutes"),
        de: "kein Befehl „\(word)“" + guess(nearest, "; gemeint: ", or: " oder ", else: "; „raad help“ nennt alle"),
        en: "no command “\(word)”" + guess(nearest, "; did you mean ", or: " or ", else: "; “raad help” lists them all")
      )
    case .unknownOption(let word, let nearest):
      say(
        nl: "geen optie \(word) hier" + guess(nearest, "; bedoeld: ", or: " of ", else: "; --help noemt ze alle"),
        fr: "pas d’option \(word) ici"
          + guess(nearest, " ; vouliez-vous dire ", or: " ou ", else: " ; --help les cite toutes"),
        de: "keine Option \(word) hier" + guess(nearest, "; gemeint: ", or: " oder ", else: "; --help nennt alle"),
        en: "no option \(word) here" + guess(nearest, "; did you mean ", or: " or ", else: "; --help lists them all"))
    case .unexpectedValue(let option):
      say(
        nl: "\(option) krijgt geen waarde", fr: "\(option) ne prend pas de valeur",
        de: "\(option) nimmt keinen Wert", en: "\(option) takes no value")
    case .missingValue(let option):
      say(
        nl: "\(option) vraagt een waarde", fr: "\(option) demande une valeur",
        de: "\(option) braucht einen Wert", en: "\(option) needs a value")
    case .unexpectedWord(let word, let command):
      say(
        nl: "onverwacht argument na “\(command)”: “\(word)”",
        fr: "argument inattendu après « \(command) » : « \(word) »",
        de: "unerwartetes Argument nach „\(command)“: „\(word)“",
        en: "unexpected argument after “\(command)”: “\(word)”")
    case .missingWord(let word, let usage):
      say(
        nl: "\(word) ontbreekt: \(usage)", fr: "\(word) manque : \(usage)",
        de: "\(word) fehlt: \(usage)", en: "\(word) is missing: \(usage)")
    case .notANumber(let word, let place, let minimum, let maximum):
      say(
        nl: "\(place): “\(word)” is geen getal van \(minimum) tot \(maximum)",
        fr: "\(place) : « \(word) » n’est pas un nombre de \(minimum) à \(maximum)",
        de: "\(place): „\(word)“ ist keine Zahl von \(minimum) bis \(maximum)",
        en: "\(place): “\(word)” is not a number from \(minimum) to \(maximum)")
    case .unknownWord(let word, let place, let nearest):
      say(
        nl: "\(place): “\(word)” bestaat niet" + guess(nearest, "; mogelijk: ", or: " of ", else: ""),
        fr: "\(place) : « \(word) » n’existe pas" + guess(nearest, " ; possible : ", or: " ou ", else: ""),
        de: "\(place): „\(word)“ gibt es nicht" + guess(nearest, "; möglich: ", or: " oder ", else: ""),
        en: "\(place): there is no “\(word)”" + guess(nearest, "; possible: ", or: " or ", else: ""))
    case .notAReference(let word):
      say(
        nl: "“\(word)” is geen verwijzing zoals 12, #12.3, tip:4, @naam of #thema",
        fr: "« \(word) » n’est pas une référence comme 12, #12.3, tip:4, @nom ou #thème",
        de: "„\(word)“ ist kein Verweis wie 12, #12.3, tip:4, @name oder #thema",
        en: "“\(word)” is not a reference such as 12, #12.3, tip:4, @name or #topic")
    case .wrongReference(let word, let wanted): Self.wrongReference(word, wanted, in: say)
    case .invalidUTF8(let word, let offset):
      say(
        nl: "woord \(word) is geen UTF-8 vanaf byte \(offset)",
        fr: "le mot \(word) n’est pas de l’UTF-8 à partir de l’octet \(offset)",
        de: "Wort \(word) ist ab Byte \(offset) kein UTF-8",
        en: "word \(word) is not UTF-8 from byte \(offset) on")
    case .conflict(let one, let other):
      say(
        nl: "\(one) en \(other) gaan niet samen", fr: "\(one) et \(other) s’excluent",
        de: "\(one) und \(other) schließen sich aus", en: "\(one) and \(other) exclude each other")
    case .missingOptions(let options):
      say(
        nl: "ontbreekt: \(options.joined(separator: ", "))", fr: "il manque : \(options.joined(separator: ", "))",
        de: "es fehlt: \(options.joined(separator: ", "))", en: "missing: \(options.joined(separator: ", "))")
    case .termNotHere(let term, let keys):
      say(
        nl: "“\(term)” kan hier niet; wel: woorden, \(keys.joined(separator: ", "))",
        fr: "« \(term) » ne va pas ici ; possible : des mots, \(keys.joined(separator: ", "))",
        de: "„\(term)“ geht hier nicht; möglich: Wörter, \(keys.joined(separator: ", "))",
        en: "“\(term)” does not work here; possible: words, \(keys.joined(separator: ", "))")
    }
  }

  private static func wrongReference(_ word: String, _ wanted: ReferenceKind, in say: InterfaceLanguage) -> String {
    switch wanted {
    case .thread:
      say(
        nl: "“\(word)” is geen gesprek zoals #12", fr: "« \(word) » n’est pas une conversation comme #12",
        de: "„\(word)“ ist kein Gespräch wie #12", en: "“\(word)” is not a thread such as #12")
    case .post:
      say(
        nl: "“\(word)” is geen bericht zoals #12.3", fr: "« \(word) » n’est pas un message comme #12.3",
        de: "„\(word)“ ist kein Beitrag wie #12.3", en: "“\(word)” is not a post such as #12.3")
    case .tip:
      say(
        nl: "“\(word)” is geen tip zoals tip:4", fr: "« \(word) » n’est pas une astuce comme tip:4",
        de: "„\(word)“ ist kein Tipp wie tip:4", en: "“\(word)” is not a tip such as tip:4")
    case .threadOrTip:
      say(
        nl: "“\(word)” is geen gesprek zoals #12 of tip zoals tip:4",
        fr: "« \(word) » n’est ni une conversation comme #12 ni une astuce comme tip:4",
        de: "„\(word)“ ist weder ein Gespräch wie #12 noch ein Tipp wie tip:4",
        en: "“\(word)” is not a thread such as #12 or a tip such as tip:4")
    case .threadOrTopic:
      say(
        nl: "“\(word)” is geen gesprek zoals #12 of thema zoals #open-data",
        fr: "« \(word) » n’est ni une conversation comme #12 ni un thème comme #open-data",
        de: "„\(word)“ ist weder ein Gespräch wie #12 noch ein Thema wie #open-data",
        en: "“\(word)” is not a thread such as #12 or a topic such as #open-data")
    case .network:
      say(
        nl: "“\(word)” is geen netwerk zoals ~jan-oosterwoud",
        fr: "« \(word) » n’est pas un réseau comme ~jan-oosterwoud",
        de: "„\(word)“ ist kein Netzwerk wie ~jan-oosterwoud",
        en: "“\(word)” is not a network such as ~jan-oosterwoud")
    case .event:
      say(
        nl: "“\(word)” is geen activiteit zoals event:4", fr: "« \(word) » n’est pas une activité comme event:4",
        de: "„\(word)“ ist keine Veranstaltung wie event:4", en: "“\(word)” is not an event such as event:4")
    case .poll:
      say(
        nl: "“\(word)” is geen peiling zoals poll:4", fr: "« \(word) » n’est pas un sondage comme poll:4",
        de: "„\(word)“ ist keine Umfrage wie poll:4", en: "“\(word)” is not a poll such as poll:4")
    case .readable:
      say(
        nl: "“\(word)” is geen gesprek, bericht, tip of lid",
        fr: "« \(word) » n’est ni conversation, ni message, ni astuce, ni membre",
        de: "„\(word)“ ist weder Gespräch, Beitrag, Tipp noch Mitglied",
        en: "“\(word)” is not a thread, post, tip or member")
    }
  }

  /// The end of a message that names what may be meant.
  private func guess(_ nearest: [String], _ lead: String, or: String, else none: String) -> String {
    guard let last = nearest.last else { return none }
    let end = lead.hasSuffix("mean ") ? "?" : lead.hasSuffix("dire ") ? " ?" : ""
    let first = nearest.dropLast().joined(separator: ", ")
    return lead + (first.isEmpty ? last : first + or + last) + end
  }
}
