// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension ErrorPhrase {
  /// The text in German.
  public var de: String {
    switch error {
    case .missing(let path):
      "In \(path) gibt es kein Forum. „raad init“ legt eines an; --board oder RAAD_BOARD nennt ein anderes."
    case .notABoard(let path): "\(path) ist kein Forum von Raadhuis; nichts wurde daran geändert. Prüfen Sie den Pfad."
    case .newer(let path, let found, let known):
      "\(path) stammt von einer neueren Version von raad (Format \(found), diese kennt \(known)). Aktualisieren Sie raad."
    case .damaged(let path, let detail):
      "\(path) ist beschädigt (\(detail)). Bewahren Sie die Datei auf und spielen Sie eine Sicherung zurück."
    case .readOnly(let path, let obstacle): Self.readOnlyDE(path, obstacle)
    case .noPermission(let path):
      "Das System verweigert den Zugriff auf \(path). Bitten Sie die Administration des Forums um Zugriff."
    case .exists(let path):
      "In \(path) steht schon etwas; nichts wurde überschrieben. Wählen Sie mit --board einen anderen Pfad."
    case .diskFull(let path):
      "Der Datenträger von \(path) ist voll; nichts wurde gespeichert. Schaffen Sie Platz und versuchen Sie es erneut."
    case .gone(let path): "\(path) wurde inzwischen entfernt oder ersetzt. Beenden Sie raad und öffnen Sie es neu."
    case .busy(let path):
      "\(path) ist zu lange von einem anderen Programm belegt; nichts wurde geändert. Versuchen Sie es erneut."
    case .notAFile(let path):
      "\(path) ist ein Ordner, ein Gerät oder eine Pipe; nichts wurde ersetzt. Wählen Sie einen anderen Namen."
    case .notShared(let path, let group):
      "Der Ordner \(path) gehört nicht der Gruppe \(group) mit Modus 2770. Abhilfe: chgrp \(group) und chmod 2770."
    case .linked(let path):
      "\(path) hat einen zweiten Namen oder ist ein Link; so gehen Beiträge verloren. Lassen Sie nur eine gewöhnliche Datei."
    case .logGone(let path):
      "Das Protokoll von \(path) wurde inzwischen entfernt oder ersetzt; hier wird nichts mehr gespeichert. Beenden Sie raad und öffnen Sie es neu."
    case .diskError(let path, let code, let message):
      "Der Datenträger von \(path) ist gestört (\(message), \(code)). Sichern Sie Ihren Text anderswo und lassen Sie ihn prüfen."
    case .refused(let refusal): RefusalPhrase(refusal).de
    case .invalid(let problem): ProblemPhrase(problem).de
    case .notFound(let reference): "\(reference) gibt es nicht oder ist nicht sichtbar"
    case .changedSince(let conflict):
      Self.changedDE(conflict.target.description, by: conflict.editor)
    case .notAMember(let login):
      "„\(login)“ ist noch kein Mitglied dieses Forums. Öffnen Sie raad in einem Terminal, um Mitglied zu werden."
    case .oldEngine(let found, let needed):
      "SQLite ist auf diesem System Version \(found); raad braucht \(needed) oder neuer. Aktualisieren Sie das Paket libsqlite3."
    case .engine(let code, let message):
      "SQLite meldet Fehler \(code): \(message). Nichts wurde geändert; versuchen Sie es erneut, sonst melden Sie es."
    }
  }

  private static func changedDE(_ what: String, by who: String?) -> String {
    guard let who else {
      return
        "\(what) wurde geändert, seit es gelesen wurde; nichts wurde überschrieben. Lesen Sie es neu und bearbeiten Sie es dann."
    }
    return
      "\(who) hat \(what) geändert, seit es gelesen wurde; nichts wurde überschrieben. Lesen Sie es neu und bearbeiten Sie es dann."
  }

  private static func readOnlyDE(_ path: String, _ obstacle: WriteObstacle) -> String {
    switch obstacle {
    case .file: "In \(path) kann nicht geschrieben werden: Die Datei ist nur lesbar. Bitten Sie um Schreibrecht."
    case .folder:
      "In \(path) kann nicht geschrieben werden: Der Ordner lässt es nicht zu. Bitten Sie um Schreibrecht für den Ordner."
    case .fileSystem:
      "In \(path) kann nicht geschrieben werden: Der Datenträger ist nur lesbar. Fragen Sie dessen Administration."
    case .fullDisk:
      "Der Datenträger von \(path) ist voll; nichts wurde gespeichert. Schaffen Sie Platz und versuchen Sie es erneut."
    }
  }
}
