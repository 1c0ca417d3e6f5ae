// SPDX-License-Identifier: EUPL-1.2

extension SettingPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .help(let name): Self.helpFR(name)
    case .defaultValue(let value): "par défaut : \(value)"
    case .byLocale: "par défaut : celle du système"
    case .asItComes: "par défaut"
    case .fromLine(let line): "ligne \(line)"
    case .more(let first, let count): "\(first) (et \(count) de plus : raad settings)"
    }
  }

  private static func helpFR(_ name: SettingName) -> String {
    switch name {
    case .language: "langue de l’interface"
    case .theme: "l’aspect : default ne met aucune couleur, light et dark les mettent toutes, mono n’a que la graisse"
    case .rows:
      "lignes d’une rangée dans les listes : 1, 2 (le titre entier, les faits en dessous), ou auto : 2 dans un terminal d’au moins 36 lignes"
    case .start: "où une visite commence : aujourd’hui, ou là où la dernière a fini"
    case .mouse: "si un clic choisit et ouvre et si la molette défile ; sélectionner du texte demande alors Maj"
    case .windowTitle: "si la fenêtre du terminal reçoit un titre"
    case .editor: "si $EDITOR peut s’ouvrir sur un texte"
    case .browser:
      "le programme qui ouvre l’adresse d’un lien, sans shell ; %u est l’adresse ; vide : elle est seulement montrée et copiée"
    }
  }
}
