// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FirstStartPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .title: "Willkommen"
    case .what(let path):
      "Hier fragen Beschäftigte aller Verwaltungsebenen einander um Rat. Noch gibt es kein Forum in \(path)."
    case .name(.demo): "Das Demo-Forum öffnen"
    case .name(.new): "Hier ein neues Forum anlegen"
    case .name(.join): "An einem bestehenden Forum teilnehmen"
    case .explanation(.demo): "Ein Forum mit Beispielen, um alles auszuprobieren; es verschwindet beim Beenden."
    case .explanation(.new): "Ein leeres Forum; wer es anlegt, verwaltet es."
    case .explanation(.join): "Ein Forum, das jemand anders verwaltet, auf diesem Rechner oder auf einem anderen."
    case .joinFile: "Auf diesem Rechner: raad --board DATEI oder setzen Sie RAAD_BOARD=DATEI in der Umgebung"
    case .joinRemote: "Auf einem anderen Rechner: ssh -t NAME@RECHNER raad"
    case .joinRights: "Sie müssen die Datei und ihren Ordner lesen und schreiben können; das regelt, wer sie verwaltet."
    case .joinOutside: "Beenden Sie mit Q und beginnen Sie neu mit einem dieser Befehle"
    case .chooseFirst: "Wählen Sie zuerst, wie es beginnt: 1, 2 oder 3"
    }
  }
}
