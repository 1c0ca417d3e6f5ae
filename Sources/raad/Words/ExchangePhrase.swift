// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumUI

/// Why an import or export could not be done at all.
struct ExchangePhrase: Phrasing {
  let error: ExchangeError

  init(_ error: ExchangeError) { self.error = error }

  func text(in say: InterfaceLanguage) -> String {
    switch error {
    case .store(let error): "\(say(ErrorPhrase(error)))"
    case .unreadable(let path, let code):
      say(
        nl: "\(path) kan niet gelezen worden: \(SystemPhrase.words(code))",
        fr: "impossible de lire \(path) : \(SystemPhrase.words(code))",
        de: "\(path) kann nicht gelesen werden: \(SystemPhrase.words(code))",
        en: "cannot read \(path): \(SystemPhrase.words(code))")
    case .notText(let path):
      say(
        nl: "\(path) is geen tekst: er staan nulbytes in",
        fr: "\(path) n’est pas un texte : il contient des octets nuls",
        de: "\(path) ist kein Text: darin stehen Nullbytes",
        en: "\(path) is not text: it contains NUL bytes")
    case .changed(let path):
      say(
        nl: "\(path) veranderde tijdens het lezen; er is niets geïmporteerd",
        fr: "\(path) a changé pendant la lecture ; rien n’est importé",
        de: "\(path) änderte sich beim Lesen; nichts wurde importiert",
        en: "\(path) changed while it was read; nothing was imported")
    case .unwritable(let path, let code):
      say(
        nl: "\(path) kan niet geschreven worden: \(SystemPhrase.words(code))",
        fr: "impossible d’écrire \(path) : \(SystemPhrase.words(code))",
        de: "\(path) kann nicht geschrieben werden: \(SystemPhrase.words(code))",
        en: "cannot write \(path): \(SystemPhrase.words(code))")
    case .isTheBoard(let path):
      say(
        nl: "\(path) is het bord zelf", fr: "\(path) est le forum lui-même",
        de: "\(path) ist das Forum selbst", en: "\(path) is the board itself")
    case .empty(let path):
      say(nl: "\(path) is leeg", fr: "\(path) est vide", de: "\(path) ist leer", en: "\(path) is empty")
    case .notAnExchange(let path, let line, let problem):
      say(
        nl: "\(path):\(line): geen export van een bord: \(say(LinePhrase(problem)))",
        fr: "\(path):\(line) : pas l’export d’un forum : \(say(LinePhrase(problem)))",
        de: "\(path):\(line): kein Export eines Forums: \(say(LinePhrase(problem)))",
        en: "\(path):\(line): not the export of a board: \(say(LinePhrase(problem)))")
    case .notAMailbox(let path):
      say(
        nl: "\(path) is geen mailbox: het begint niet met een regel “From …”",
        fr: "\(path) n’est pas une boîte aux lettres : il ne commence pas par une ligne « From … »",
        de: "\(path) ist kein Postfach: es beginnt nicht mit einer Zeile „From …“",
        en: "\(path) is not a mailbox: it does not begin with a line “From …”")
    case .unknownFormat(let path, let found):
      say(
        nl: "\(path) heeft formaat \(found), dat deze versie niet kent",
        fr: "\(path) a le format \(found), inconnu de cette version",
        de: "\(path) hat das Format \(found), das diese Version nicht kennt",
        en: "\(path) has format \(found), which this version does not know")
    }
  }
}
