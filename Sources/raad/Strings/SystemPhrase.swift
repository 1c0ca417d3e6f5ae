// SPDX-License-Identifier: EUPL-1.2

import ForumUI
import Glibc

/// What the operating system said no to; its own words follow.
enum SystemPhrase: Phrasing {
  case cannotWrite(errno: Int32)
  case cannotRead(errno: Int32)

  var nl: String {
    switch self {
    case .cannotWrite(let code): "uitvoer kan niet geschreven worden: \(words(code))"
    case .cannotRead(let code): "invoer kan niet gelezen worden: \(words(code))"
    }
  }

  var fr: String {
    switch self {
    case .cannotWrite(let code): "impossible d’écrire la sortie : \(words(code))"
    case .cannotRead(let code): "impossible de lire l’entrée : \(words(code))"
    }
  }

  var de: String {
    switch self {
    case .cannotWrite(let code): "Ausgabe kann nicht geschrieben werden: \(words(code))"
    case .cannotRead(let code): "Eingabe kann nicht gelesen werden: \(words(code))"
    }
  }

  var en: String {
    switch self {
    case .cannotWrite(let code): "cannot write the output: \(words(code))"
    case .cannotRead(let code): "cannot read the input: \(words(code))"
    }
  }

  private func words(_ code: Int32) -> String { String(cString: strerror(code)) }
}
