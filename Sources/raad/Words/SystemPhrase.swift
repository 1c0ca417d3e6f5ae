// SPDX-License-Identifier: EUPL-1.2

import ForumUI
import Glibc
import Terminal

/// What the operating system said no to; its own words follow.
enum SystemPhrase: Phrasing {
  case cannotWrite(errno: Int32)
  case cannotRead(errno: Int32)
  /// What was done is done, but could not be told where results go.
  case unsaid(String, errno: Int32)
  /// A text that the board could not take is in this file.
  case textRescued(path: String)
  /// What an editor that did not end by itself keeps for recovery is in this folder.
  case leftByEditor(path: String)
  /// A text that the board could not take could be kept nowhere.
  case textLost
  /// The terminal cannot be used.
  case noScreen(TerminalError)

  var nl: String {
    switch self {
    case .cannotWrite(let code): "uitvoer kan niet geschreven worden: \(Self.words(code))"
    case .unsaid(let made, let code): "gelukt: \(made); maar de uitvoer kan niet geschreven worden: \(Self.words(code))"
    case .cannotRead(let code): "invoer kan niet gelezen worden: \(Self.words(code))"
    case .textRescued(let path): "het bord kon de tekst niet bewaren; hij staat in \(path)"
    case .leftByEditor(let path): "de editor bewaart een tekst voor herstel in \(path)"
    case .textLost: "een tekst kon nergens bewaard worden: schijf en tijdelijke map zijn vol"
    case .noScreen(let error):
      switch error {
      case .notATerminal: "dit is geen terminal"
      case .dumbTerminal(let name): "TERM is “\(name)”: daarmee gaat het volle scherm niet; probeer raad today"
      case .unknownTerminal(let name):
        "het systeem kent de terminal “\(name)” niet; zet TERM goed of probeer raad today"
      default: error.description
      }
    }
  }

  var fr: String {
    switch self {
    case .cannotWrite(let code): "impossible d’écrire la sortie : \(Self.words(code))"
    case .unsaid(let made, let code): "fait : \(made) ; mais impossible d’écrire la sortie : \(Self.words(code))"
    case .cannotRead(let code): "impossible de lire l’entrée : \(Self.words(code))"
    case .textRescued(let path): "le forum n’a pas pu garder le texte ; il est dans \(path)"
    case .leftByEditor(let path): "l’éditeur garde un texte à récupérer dans \(path)"
    case .textLost: "un texte n’a pu être gardé nulle part : le disque et le dossier temporaire sont pleins"
    case .noScreen(let error):
      switch error {
      case .notATerminal: "ceci n’est pas un terminal"
      case .dumbTerminal(let name): "TERM est « \(name) » : le plein écran est impossible ; essayez raad today"
      case .unknownTerminal(let name):
        "le système ne connaît pas le terminal « \(name) » ; corrigez TERM ou essayez raad today"
      default: error.description
      }
    }
  }

  var de: String {
    switch self {
    case .cannotWrite(let code): "Ausgabe kann nicht geschrieben werden: \(Self.words(code))"
    case .unsaid(let made, let code):
      "erledigt: \(made); nur kann die Ausgabe nicht geschrieben werden: \(Self.words(code))"
    case .cannotRead(let code): "Eingabe kann nicht gelesen werden: \(Self.words(code))"
    case .textRescued(let path): "das Forum konnte den Text nicht behalten; er steht in \(path)"
    case .leftByEditor(let path): "der Editor hält einen Text zur Wiederherstellung in \(path)"
    case .textLost: "ein Text konnte nirgends gesichert werden: Platte und temporärer Ordner sind voll"
    case .noScreen(let error):
      switch error {
      case .notATerminal: "dies ist kein Terminal"
      case .dumbTerminal(let name): "TERM ist „\(name)“: der Vollbildmodus geht damit nicht; versuchen Sie raad today"
      case .unknownTerminal(let name):
        "das System kennt das Terminal „\(name)“ nicht; setzen Sie TERM oder versuchen Sie raad today"
      default: error.description
      }
    }
  }

  var en: String {
    switch self {
    case .cannotWrite(let code): "cannot write the output: \(Self.words(code))"
    case .unsaid(let made, let code): "done: \(made); but the output cannot be written: \(Self.words(code))"
    case .cannotRead(let code): "cannot read the input: \(Self.words(code))"
    case .textRescued(let path): "the board could not keep the text; it is in \(path)"
    case .leftByEditor(let path): "the editor keeps a text for recovery in \(path)"
    case .textLost: "a text could be kept nowhere: the disk and the temporary folder are full"
    case .noScreen(let error):
      switch error {
      case .notATerminal: "this is not a terminal"
      case .dumbTerminal(let name): "TERM is “\(name)”: the full screen needs more; try raad today"
      case .unknownTerminal(let name):
        "the system does not know the terminal “\(name)”; set TERM or try raad today"
      default: error.description
      }
    }
  }

  /// The operating system's words for an error number.
  static func words(_ code: Int32) -> String { String(cString: strerror(code)) }
}
