// SPDX-License-Identifier: EUPL-1.2

import ForumExchange
import ForumUI

/// Why an import or export could not be done at all.
struct ExchangePhrase: Phrasing {
  let error: ExchangeError

  init(_ error: ExchangeError) { self.error = error }

  var nl: String {
    switch error {
    case .store(let error): "\(ErrorPhrase(error).nl)"
    case .unreadable(let path, let code): "\(path) kan niet gelezen worden: \(SystemPhrase.words(code))"
    case .notText(let path): "\(path) is geen tekst: er staan nulbytes in"
    case .changed(let path): "\(path) veranderde tijdens het lezen; niets is ingevoerd"
    case .unwritable(let path, let code): "\(path) kan niet geschreven worden: \(SystemPhrase.words(code))"
    case .isTheBoard(let path): "\(path) is het bord zelf"
    case .empty(let path): "\(path) is leeg"
    case .notAnExchange(let path, let line, let problem):
      "\(path):\(line): geen uitvoer van een bord: \(LinePhrase(problem).nl)"
    case .notAMailbox(let path): "\(path) is geen mailbox: het begint niet met een regel “From …”"
    case .unknownFormat(let path, let found): "\(path) heeft formaat \(found), dat deze versie niet kent"
    }
  }

  var fr: String {
    switch error {
    case .store(let error): "\(ErrorPhrase(error).fr)"
    case .unreadable(let path, let code): "impossible de lire \(path) : \(SystemPhrase.words(code))"
    case .notText(let path): "\(path) n’est pas un texte : il contient des octets nuls"
    case .changed(let path): "\(path) a changé pendant la lecture ; rien n’est importé"
    case .unwritable(let path, let code): "impossible d’écrire \(path) : \(SystemPhrase.words(code))"
    case .isTheBoard(let path): "\(path) est le forum lui-même"
    case .empty(let path): "\(path) est vide"
    case .notAnExchange(let path, let line, let problem):
      "\(path):\(line) : pas l’export d’un forum : \(LinePhrase(problem).fr)"
    case .notAMailbox(let path): "\(path) n’est pas une boîte aux lettres : il ne commence pas par une ligne « From … »"
    case .unknownFormat(let path, let found): "\(path) a le format \(found), inconnu de cette version"
    }
  }

  var de: String {
    switch error {
    case .store(let error): "\(ErrorPhrase(error).de)"
    case .unreadable(let path, let code): "\(path) kann nicht gelesen werden: \(SystemPhrase.words(code))"
    case .notText(let path): "\(path) ist kein Text: darin stehen Nullbytes"
    case .changed(let path): "\(path) änderte sich beim Lesen; nichts wurde importiert"
    case .unwritable(let path, let code): "\(path) kann nicht geschrieben werden: \(SystemPhrase.words(code))"
    case .isTheBoard(let path): "\(path) ist das Forum selbst"
    case .empty(let path): "\(path) ist leer"
    case .notAnExchange(let path, let line, let problem):
      "\(path):\(line): kein Export eines Forums: \(LinePhrase(problem).de)"
    case .notAMailbox(let path): "\(path) ist kein Postfach: es beginnt nicht mit einer Zeile „From …“"
    case .unknownFormat(let path, let found): "\(path) hat das Format \(found), das diese Version nicht kennt"
    }
  }

  var en: String {
    switch error {
    case .store(let error): "\(ErrorPhrase(error).en)"
    case .unreadable(let path, let code): "cannot read \(path): \(SystemPhrase.words(code))"
    case .notText(let path): "\(path) is no text: it holds NUL bytes"
    case .changed(let path): "\(path) changed while it was read; nothing was imported"
    case .unwritable(let path, let code): "cannot write \(path): \(SystemPhrase.words(code))"
    case .isTheBoard(let path): "\(path) is the board itself"
    case .empty(let path): "\(path) is empty"
    case .notAnExchange(let path, let line, let problem):
      "\(path):\(line): not the export of a board: \(LinePhrase(problem).en)"
    case .notAMailbox(let path): "\(path) is no mailbox: it does not begin with a line “From …”"
    case .unknownFormat(let path, let found): "\(path) has format \(found), which this version does not know"
    }
  }
}
