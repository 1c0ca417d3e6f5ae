// SPDX-License-Identifier: EUPL-1.2

import ForumUI
import Glibc

/// What the operating system said no to; its own words follow.
enum SystemPhrase: Phrasing {
  case cannotWrite(errno: Int32)
  case cannotRead(errno: Int32)

  var nl: String {
    switch self {
    case .cannotWrite(let code): "uitvoer kan niet geschreven worden: \(Self.words(code))"
    case .cannotRead(let code): "invoer kan niet gelezen worden: \(Self.words(code))"
    }
  }

  var fr: String {
    switch self {
    case .cannotWrite(let code): "impossible d’écrire la sortie : \(Self.words(code))"
    case .cannotRead(let code): "impossible de lire l’entrée : \(Self.words(code))"
    }
  }

  var de: String {
    switch self {
    case .cannotWrite(let code): "Ausgabe kann nicht geschrieben werden: \(Self.words(code))"
    case .cannotRead(let code): "Eingabe kann nicht gelesen werden: \(Self.words(code))"
    }
  }

  var en: String {
    switch self {
    case .cannotWrite(let code): "cannot write the output: \(Self.words(code))"
    case .cannotRead(let code): "cannot read the input: \(Self.words(code))"
    }
  }

  /// The operating system's words for an error number.
  static func words(_ code: Int32) -> String { String(cString: strerror(code)) }
}
