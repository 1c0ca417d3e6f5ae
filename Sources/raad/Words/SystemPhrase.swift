// SPDX-License-Identifier: EUPL-1.2

import Forum
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
  /// No key came for so many hours, and the session of a visitor ended.
  case forgotten(hours: Int)
  /// The terminal cannot be used.
  case noScreen(TerminalError)

  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .cannotWrite(let code):
      say(
        nl: "uitvoer kan niet geschreven worden: \(Self.words(code))",
        fr: "impossible d’écrire la sortie : \(Self.words(code))",
        de: "Ausgabe kann nicht geschrieben werden: \(Self.words(code))",
        en: "cannot write the output: \(Self.words(code))")
    case .unsaid(let made, let code):
      say(
        nl: "gelukt: \(made); maar de uitvoer kan niet geschreven worden: \(Self.words(code))",
        fr: "fait : \(made) ; mais impossible d’écrire la sortie : \(Self.words(code))",
        de: "erledigt: \(made); nur kann die Ausgabe nicht geschrieben werden: \(Self.words(code))",
        en: "done: \(made); but the output cannot be written: \(Self.words(code))")
    case .cannotRead(let code):
      say(
        nl: "invoer kan niet gelezen worden: \(Self.words(code))",
        fr: "impossible de lire l’entrée : \(Self.words(code))",
        de: "Eingabe kann nicht gelesen werden: \(Self.words(code))",
        en: "cannot read the input: \(Self.words(code))")
    case .textRescued(let path):
      say(
        nl: "het bord kon de tekst niet bewaren; hij staat in \(path)",
        fr: "le forum n’a pas pu garder le texte ; il est dans \(path)",
        de: "das Forum konnte den Text nicht behalten; er steht in \(path)",
        en: "the board could not keep the text; it is in \(path)")
    case .leftByEditor(let path):
      say(
        nl: "de editor bewaart een tekst voor herstel in \(path)",
        fr: "l’éditeur garde un texte à récupérer dans \(path)",
        de: "der Editor hält einen Text zur Wiederherstellung in \(path)",
        en: "the editor keeps a text for recovery in \(path)")
    case .textLost:
      say(
        nl: "een tekst kon nergens bewaard worden: schijf en tijdelijke map zijn vol",
        fr: "un texte n’a pu être gardé nulle part : le disque et le dossier temporaire sont pleins",
        de: "ein Text konnte nirgends gesichert werden: Platte und temporärer Ordner sind voll",
        en: "a text could be kept nowhere: the disk and the temporary folder are full")
    case .forgotten(let hours):
      say(
        nl: "\(hours) uur lang kwam er geen toets; het scherm is gesloten, en wat je schreef, staat bij je concepten",
        fr:
          "aucune touche pendant \(hours) heures : l’écran est fermé, et ce que vous écriviez est dans vos brouillons",
        de:
          "\(hours) Stunden lang kam keine Taste; der Bildschirm ist geschlossen, und was Sie schrieben, steht bei Ihren Entwürfen",
        en: "no key came for \(hours) hours; the screen is closed, and what you were writing is among your drafts")
    case .noScreen(let error): Self.noScreen(error, in: say)
    }
  }

  private static func noScreen(_ error: TerminalError, in say: InterfaceLanguage) -> String {
    switch error {
    case .notATerminal:
      say(
        nl: "dit is geen terminal", fr: "ceci n’est pas un terminal",
        de: "dies ist kein Terminal", en: "this is not a terminal")
    case .dumbTerminal(let name):
      say(
        nl: "TERM is “\(name)”: daarmee gaat het volle scherm niet; probeer raad today",
        fr: "TERM est « \(name) » : le plein écran est impossible ; essayez raad today",
        de: "TERM ist „\(name)“: der Vollbildmodus geht damit nicht; versuchen Sie raad today",
        en: "TERM is “\(name)”: the full screen needs more; try raad today")
    case .unknownTerminal(let name):
      say(
        nl: "het systeem kent de terminal “\(name)” niet; zet TERM goed of probeer raad today",
        fr: "le système ne connaît pas le terminal « \(name) » ; corrigez TERM ou essayez raad today",
        de: "das System kennt das Terminal „\(name)“ nicht; setzen Sie TERM oder versuchen Sie raad today",
        en: "the system does not know the terminal “\(name)”; set TERM or try raad today")
    default: error.description
    }
  }

  /// The operating system's words for an error number.
  static func words(_ code: Int32) -> String { String(cString: strerror(code)) }
}
