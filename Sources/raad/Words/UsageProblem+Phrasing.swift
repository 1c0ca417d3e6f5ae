// SPDX-License-Identifier: EUPL-1.2

import ForumUI

extension UsageProblem: Phrasing {
  var nl: String {
    switch self {
    case .unknownCommand(let word, let nearest):
      "geen opdracht “\(word)”" + guess(nearest, "; bedoeld: ", or: " of ", else: "; “raad help” noemt ze alle")
    case .unknownOption(let word, let nearest):
      "geen optie \(word) hier" + guess(nearest, "; bedoeld: ", or: " of ", else: "; --help noemt ze alle")
    case .unexpectedValue(let option): "\(option) krijgt geen waarde"
    case .missingValue(let option): "\(option) vraagt een waarde"
    case .unexpectedWord(let word, let command): "woord te veel na “\(command)”: “\(word)”"
    case .missingWord(let word, let usage): "\(word) ontbreekt: \(usage)"
    case .notANumber(let word, let place, let minimum, let maximum):
      "\(place): “\(word)” is geen getal van \(minimum) tot \(maximum)"
    case .unknownWord(let word, let place, let nearest):
      "\(place): “\(word)” bestaat niet" + guess(nearest, "; mogelijk: ", or: " of ", else: "")
    case .notAReference(let word): "“\(word)” is geen verwijzing zoals 12, #12.3, tip:4, @naam of #thema"
    case .wrongReference(let word, let wanted):
      switch wanted {
      case .thread: "“\(word)” is geen gesprek zoals #12"
      case .post: "“\(word)” is geen bericht zoals #12.3"
      case .tip: "“\(word)” is geen tip zoals tip:4"
      case .threadOrTip: "“\(word)” is geen gesprek zoals #12 of tip zoals tip:4"
      case .threadOrTopic: "“\(word)” is geen gesprek zoals #12 of thema zoals #open-data"
      case .readable: "“\(word)” is geen gesprek, bericht, tip of lid"
      }
    case .invalidUTF8(let word, let offset): "woord \(word) is geen UTF-8 vanaf byte \(offset)"
    case .conflict(let one, let other): "\(one) en \(other) gaan niet samen"
    case .missingOptions(let options): "ontbreekt: \(options.joined(separator: ", "))"
    case .termNotHere(let term, let keys): "“\(term)” kan hier niet; wel: woorden, \(keys.joined(separator: ", "))"
    }
  }

  var fr: String {
    switch self {
    case .unknownCommand(let word, let nearest):
      "pas de commande « \(word) »"
        + guess(nearest, " ; vouliez-vous dire ", or: " ou ", else: " ; « raad help » les cite toutes")
    case .unknownOption(let word, let nearest):
      "pas d’option \(word) ici"
        + guess(nearest, " ; vouliez-vous dire ", or: " ou ", else: " ; --help les cite toutes")
    case .unexpectedValue(let option): "\(option) ne prend pas de valeur"
    case .missingValue(let option): "\(option) demande une valeur"
    case .unexpectedWord(let word, let command): "mot de trop après « \(command) » : « \(word) »"
    case .missingWord(let word, let usage): "\(word) manque : \(usage)"
    case .notANumber(let word, let place, let minimum, let maximum):
      "\(place) : « \(word) » n’est pas un nombre de \(minimum) à \(maximum)"
    case .unknownWord(let word, let place, let nearest):
      "\(place) : « \(word) » n’existe pas" + guess(nearest, " ; possible : ", or: " ou ", else: "")
    case .notAReference(let word): "« \(word) » n’est pas une référence comme 12, #12.3, tip:4, @nom ou #thème"
    case .wrongReference(let word, let wanted):
      switch wanted {
      case .thread: "« \(word) » n’est pas une conversation comme #12"
      case .post: "« \(word) » n’est pas un message comme #12.3"
      case .tip: "« \(word) » n’est pas une astuce comme tip:4"
      case .threadOrTip: "« \(word) » n’est ni une conversation comme #12 ni une astuce comme tip:4"
      case .threadOrTopic: "« \(word) » n’est ni une conversation comme #12 ni un thème comme #open-data"
      case .readable: "« \(word) » n’est ni conversation, ni message, ni astuce, ni membre"
      }
    case .invalidUTF8(let word, let offset): "le mot \(word) n’est pas de l’UTF-8 à partir de l’octet \(offset)"
    case .conflict(let one, let other): "\(one) et \(other) s’excluent"
    case .missingOptions(let options): "il manque : \(options.joined(separator: ", "))"
    case .termNotHere(let term, let keys):
      "« \(term) » ne va pas ici ; possible : des mots, \(keys.joined(separator: ", "))"
    }
  }

  var de: String {
    switch self {
    case .unknownCommand(let word, let nearest):
      "kein Befehl „\(word)“" + guess(nearest, "; gemeint: ", or: " oder ", else: "; „raad help“ nennt alle")
    case .unknownOption(let word, let nearest):
      "keine Option \(word) hier" + guess(nearest, "; gemeint: ", or: " oder ", else: "; --help nennt alle")
    case .unexpectedValue(let option): "\(option) nimmt keinen Wert"
    case .missingValue(let option): "\(option) braucht einen Wert"
    case .unexpectedWord(let word, let command): "ein Wort zu viel nach „\(command)“: „\(word)“"
    case .missingWord(let word, let usage): "\(word) fehlt: \(usage)"
    case .notANumber(let word, let place, let minimum, let maximum):
      "\(place): „\(word)“ ist keine Zahl von \(minimum) bis \(maximum)"
    case .unknownWord(let word, let place, let nearest):
      "\(place): „\(word)“ gibt es nicht" + guess(nearest, "; möglich: ", or: " oder ", else: "")
    case .notAReference(let word): "„\(word)“ ist kein Verweis wie 12, #12.3, tip:4, @name oder #thema"
    case .wrongReference(let word, let wanted):
      switch wanted {
      case .thread: "„\(word)“ ist kein Gespräch wie #12"
      case .post: "„\(word)“ ist kein Beitrag wie #12.3"
      case .tip: "„\(word)“ ist kein Tipp wie tip:4"
      case .threadOrTip: "„\(word)“ ist weder ein Gespräch wie #12 noch ein Tipp wie tip:4"
      case .threadOrTopic: "„\(word)“ ist weder ein Gespräch wie #12 noch ein Thema wie #open-data"
      case .readable: "„\(word)“ ist weder Gespräch, Beitrag, Tipp noch Mitglied"
      }
    case .invalidUTF8(let word, let offset): "Wort \(word) ist ab Byte \(offset) kein UTF-8"
    case .conflict(let one, let other): "\(one) und \(other) schließen sich aus"
    case .missingOptions(let options): "es fehlt: \(options.joined(separator: ", "))"
    case .termNotHere(let term, let keys): "„\(term)“ geht hier nicht; möglich: Wörter, \(keys.joined(separator: ", "))"
    }
  }

  var en: String {
    switch self {
    case .unknownCommand(let word, let nearest):
      "no command “\(word)”" + guess(nearest, "; did you mean ", or: " or ", else: "; “raad help” lists them all")
    case .unknownOption(let word, let nearest):
      "no option \(word) here" + guess(nearest, "; did you mean ", or: " or ", else: "; --help lists them all")
    case .unexpectedValue(let option): "\(option) takes no value"
    case .missingValue(let option): "\(option) needs a value"
    case .unexpectedWord(let word, let command): "a word too many after “\(command)”: “\(word)”"
    case .missingWord(let word, let usage): "\(word) is missing: \(usage)"
    case .notANumber(let word, let place, let minimum, let maximum):
      "\(place): “\(word)” is not a number from \(minimum) to \(maximum)"
    case .unknownWord(let word, let place, let nearest):
      "\(place): there is no “\(word)”" + guess(nearest, "; possible: ", or: " or ", else: "")
    case .notAReference(let word): "“\(word)” is not a reference such as 12, #12.3, tip:4, @name or #topic"
    case .wrongReference(let word, let wanted):
      switch wanted {
      case .thread: "“\(word)” is not a thread such as #12"
      case .post: "“\(word)” is not a post such as #12.3"
      case .tip: "“\(word)” is not a tip such as tip:4"
      case .threadOrTip: "“\(word)” is not a thread such as #12 or a tip such as tip:4"
      case .threadOrTopic: "“\(word)” is not a thread such as #12 or a topic such as #open-data"
      case .readable: "“\(word)” is not a thread, post, tip or member"
      }
    case .invalidUTF8(let word, let offset): "word \(word) is not UTF-8 from byte \(offset) on"
    case .conflict(let one, let other): "\(one) and \(other) exclude each other"
    case .missingOptions(let options): "missing: \(options.joined(separator: ", "))"
    case .termNotHere(let term, let keys):
      "“\(term)” does not work here; possible: words, \(keys.joined(separator: ", "))"
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
