// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What is asked and said when what is shown is written out.
enum ExportPhrase: Phrasing {
  case `where`
  case toClipboard
  case toFile
  case whichFile
  /// Where it is now.
  case copied(lines: Int)
  case written(String)
  case tooLong(kilobytes: Int)
  case failed(String, String)

  /// The answers to where.
  static let clipboard = "clipboard"
  static let file = "file"
}

extension ExportPhrase {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .where:
      say(nl: "Waarheen?", fr: "Vers où ?", de: "Wohin?", en: "Where to?")
    case .toClipboard:
      say(
        nl: "naar het klembord van de terminal", fr: "vers le presse-papiers du terminal",
        de: "in die Zwischenablage des Terminals", en: "to the terminal’s clipboard")
    case .toFile: say(nl: "naar een bestand", fr: "vers un fichier", de: "in eine Datei", en: "to a file")
    case .whichFile:
      say(
        nl: "In welk bestand? Een bestaand bestand wordt niet overschreven.",
        fr: "Dans quel fichier ? Un fichier existant n’est pas écrasé.",
        de: "In welche Datei? Eine vorhandene wird nicht überschrieben.",
        en: "To which file? One that exists is not overwritten.")
    case .copied(let lines):
      say(
        nl: "\(say.count(lines, "regel", "regels")) naar het klembord gestuurd",
        fr: "\(say.count(lines, "ligne envoyée", "lignes envoyées")) au presse-papiers",
        de: "\(say.count(lines, "Zeile", "Zeilen")) an die Zwischenablage gesendet",
        en: "\(say.count(lines, "line", "lines")) sent to the clipboard")
    case .written(let path):
      say(
        nl: "Bewaard in \(path)", fr: "Enregistré dans \(path)", de: "Gespeichert in \(path)", en: "Written to \(path)")
    case .tooLong(let kilobytes):
      say(
        nl: "\(kilobytes) kB is te veel voor het klembord van een terminal (64 kB)",
        fr: "\(kilobytes) ko sont trop pour le presse-papiers d’un terminal (64 ko)",
        de: "\(kilobytes) kB sind zu viel für die Zwischenablage eines Terminals (64 kB)",
        en: "\(kilobytes) kB are too much for a terminal’s clipboard (64 kB)")
    case .failed(let path, let reason):
      say(
        nl: "\(path) kon niet worden geschreven: \(reason)", fr: "\(path) n’a pas pu être écrit : \(reason)",
        de: "\(path) konnte nicht geschrieben werden: \(reason)", en: "\(path) could not be written: \(reason)")
    }
  }
}
