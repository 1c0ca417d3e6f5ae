// SPDX-License-Identifier: EUPL-1.2

extension SettingPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .help(let name): Self.helpDE(name)
    case .defaultValue(let value): "Vorgabe: \(value)"
    case .byLocale: "Vorgabe: die des Systems"
    case .asItComes: "Vorgabe"
    case .fromLine(let line): "Zeile \(line)"
    case .more(let first, let count): "\(first) (und \(count) weitere: raad settings)"
    }
  }

  private static func helpDE(_ name: SettingName) -> String {
    switch name {
    case .language: "Sprache der Oberfläche"
    case .theme: "das Aussehen: default setzt keine Farbe, light und dark setzen alle, mono nur Schriftstärke"
    case .rows:
      "Zeilen einer Reihe in Listen: 1, 2 (der ganze Titel, die Angaben darunter), oder auto: 2 in einem Terminal ab 36 Zeilen"
    case .start: "wo ein Besuch beginnt: bei Heute, oder wo der letzte endete"
    case .mouse: "ob Klicks wählen und öffnen und das Rad blättert; Text markieren geht dann mit der Umschalttaste"
    case .windowTitle: "ob das Fenster des Terminals einen Titel bekommt"
    case .editor: "ob $EDITOR für einen Text geöffnet werden darf"
    case .browser:
      "das Programm, das die Adresse eines Links öffnet, ohne Shell; %u ist die Adresse; leer: sie wird nur gezeigt und kopiert"
    }
  }
}
