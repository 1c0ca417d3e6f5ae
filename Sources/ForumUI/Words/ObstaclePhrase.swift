// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// That a board is open to be read only, and why.
public struct ObstaclePhrase: Phrasing, Sendable {
  let obstacle: WriteObstacle

  /// The text for what keeps a board from being written.
  public init(_ obstacle: WriteObstacle) { self.obstacle = obstacle }

  /// The text in Dutch.
  public var nl: String {
    switch obstacle {
    case .file: "Alleen lezen: je mag het bestand van het bord niet beschrijven"
    case .folder: "Alleen lezen: je mag niet schrijven in de map van het bord"
    case .fileSystem: "Alleen lezen: de schijf van het bord kan niet beschreven worden"
    case .fullDisk: "Alleen lezen: de schijf van het bord is vol"
    }
  }

  /// The text in French.
  public var fr: String {
    switch obstacle {
    case .file: "Lecture seule : vous ne pouvez pas écrire dans le fichier du forum"
    case .folder: "Lecture seule : vous ne pouvez pas écrire dans le dossier du forum"
    case .fileSystem: "Lecture seule : le disque du forum n’est pas inscriptible"
    case .fullDisk: "Lecture seule : le disque du forum est plein"
    }
  }

  /// The text in German.
  public var de: String {
    switch obstacle {
    case .file: "Nur lesen: Sie dürfen die Datei des Forums nicht beschreiben"
    case .folder: "Nur lesen: Sie dürfen im Ordner des Forums nicht schreiben"
    case .fileSystem: "Nur lesen: Der Datenträger des Forums ist nicht beschreibbar"
    case .fullDisk: "Nur lesen: Der Datenträger des Forums ist voll"
    }
  }

  /// The text in English.
  public var en: String {
    switch obstacle {
    case .file: "Read only: you may not write the board’s file"
    case .folder: "Read only: you may not write in the board’s folder"
    case .fileSystem: "Read only: the board’s disk cannot be written"
    case .fullDisk: "Read only: the board’s disk is full"
    }
  }
}
