// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// That a board is open to be read only, and why.
public struct ObstaclePhrase: Phrasing, Sendable {
  let obstacle: WriteObstacle

  /// The text for what keeps a board from being written.
  public init(_ obstacle: WriteObstacle) { self.obstacle = obstacle }

  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch obstacle {
    case .file:
      say(
        nl: "Alleen lezen: je mag niet schrijven in het bestand van het bord",
        fr: "Lecture seule : vous ne pouvez pas écrire dans le fichier du forum",
        de: "Nur lesen: Sie dürfen nicht in die Datei des Forums schreiben",
        en: "Read only: you may not write to the board’s file")
    case .folder:
      say(
        nl: "Alleen lezen: je mag niet schrijven in de map van het bord",
        fr: "Lecture seule : vous ne pouvez pas écrire dans le dossier du forum",
        de: "Nur lesen: Sie dürfen im Ordner des Forums nicht schreiben",
        en: "Read only: you may not write to the board’s folder")
    case .fileSystem:
      say(
        nl: "Alleen lezen: de schijf van het bord kan niet beschreven worden",
        fr: "Lecture seule : le disque du forum n’est pas inscriptible",
        de: "Nur lesen: Der Datenträger des Forums ist nicht beschreibbar",
        en: "Read only: the board’s disk cannot be written to")
    case .fullDisk:
      say(
        nl: "Alleen lezen: de schijf van het bord is vol", fr: "Lecture seule : le disque du forum est plein",
        de: "Nur lesen: Der Datenträger des Forums ist voll", en: "Read only: the board’s disk is full")
    }
  }
}
