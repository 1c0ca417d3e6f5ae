// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

extension CommandOption {
  /// The options that every command takes, before or after its name.
  static let global: [CommandOption] = [.board, .actAs, .json, .language, .help, .version]

  /// The options that stand without a command.
  static let alone: [CommandOption] = [.linear]

  static let linear = CommandOption("linear") {
    $0(
      nl: "het bord regel voor regel, voor schermlezers en eenvoudige terminals",
      fr: "le forum ligne par ligne, pour lecteurs d’écran et terminaux simples",
      de: "das Forum Zeile für Zeile, für Screenreader und einfache Terminals",
      en: "the board line by line, for screen readers and simple terminals")
  }
  static let board = CommandOption(
    "board", .file, reach: .localOnly
  ) {
    $0(nl: "het bestand van het bord", fr: "le fichier du forum", de: "die Datei des Forums", en: "the board’s file")
  }
  static let actAs = CommandOption(
    "as", .text(placeholder: "HANDLE"), reach: .ownerOnly
  ) {
    $0(
      nl: "handelt als dit lid; alleen voor de eigenaar van het bestand",
      fr: "agit comme ce membre ; seulement pour le propriétaire du fichier",
      de: "handelt als dieses Mitglied; nur für den Eigentümer der Datei",
      en: "acts as this member; only for the file’s owner")
  }
  static let json = CommandOption(
    "json"
  ) { $0(nl: "schrijft JSON", fr: "écrit du JSON", de: "schreibt JSON", en: "writes JSON") }
  static let language = CommandOption(
    "language", .choice(TypedWords(InterfaceLanguage.allCases.map(\.rawValue)))
  ) {
    $0(
      nl: "taal van de uitvoer", fr: "langue des textes affichés", de: "Sprache der Ausgabe",
      en: "language of the output")
  }
  static let help = CommandOption(
    "help", letter: "h"
  ) { $0(nl: "legt uit", fr: "explique", de: "erklärt", en: "explains") }
  static let version = CommandOption(
    "version", letter: "V"
  ) { $0(nl: "noemt de versie", fr: "donne la version", de: "nennt die Version", en: "prints the version") }
}
