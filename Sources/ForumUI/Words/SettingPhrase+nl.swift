// SPDX-License-Identifier: EUPL-1.2

extension SettingPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .help(let name): Self.helpNL(name)
    case .defaultValue(let value): "standaard: \(value)"
    case .byLocale: "standaard: die van het systeem"
    case .asItComes: "standaard"
    case .fromLine(let line): "regel \(line)"
    case .more(let first, let count): "\(first) (en nog \(count): raad settings)"
    }
  }

  private static func helpNL(_ name: SettingName) -> String {
    switch name {
    case .language: "taal van de schermen"
    case .theme: "hoe alles eruitziet: default kleurt niets, light en dark kleuren alles, mono werkt alleen met nadruk"
    case .rows:
      "regels van een rij in lijsten: 1, 2 (de hele titel, de feiten eronder), of auto: 2 in een terminal van minstens 36 rijen"
    case .start: "waar een bezoek begint: bij vandaag, of waar het vorige ophield"
    case .mouse: "of klikken kiest en opent en het wiel bladert; tekst selecteren gaat dan met Shift"
    case .windowTitle: "of het venster van de terminal een titel krijgt"
    case .editor: "of $EDITOR voor een tekst geopend mag worden"
    case .browser:
      "het programma dat het adres van een link opent, zonder shell; %u is het adres; leeg: het wordt alleen getoond en gekopieerd"
    }
  }
}
