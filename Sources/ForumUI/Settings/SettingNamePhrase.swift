// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Settings and their values as a screen shows them; the file has its own words.
enum SettingNamePhrase: Phrasing {
  case name(SettingName)
  /// A value by its word in the file; one that is not known stays as it is.
  case value(String)

  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .name(let name): Self.name(name, in: say)
    case .value(let word): Self.value(word, in: say)
    }
  }

  private static func name(_ name: SettingName, in say: InterfaceLanguage) -> String {
    switch name {
    case .language: say(nl: "Taal", fr: "Langue", de: "Sprache", en: "Language")
    case .theme: say(nl: "Uiterlijk", fr: "Apparence", de: "Aussehen", en: "Look")
    case .rows: say(nl: "Regels per rij", fr: "Lignes par rangée", de: "Zeilen je Reihe", en: "Lines a row")
    case .start: say(nl: "Beginnen bij", fr: "Commencer par", de: "Beginnen bei", en: "Begin at")
    case .mouse: say(nl: "Muis", fr: "Souris", de: "Maus", en: "Mouse")
    case .windowTitle:
      say(nl: "Titel van het venster", fr: "Titre de la fenêtre", de: "Titel des Fensters", en: "Window title")
    case .editor: say(nl: "Eigen editor", fr: "Éditeur externe", de: "Eigener Editor", en: "Editor")
    case .browser: say(nl: "Browser", fr: "Navigateur", de: "Browser", en: "Browser")
    }
  }

  private static func value(_ word: String, in say: InterfaceLanguage) -> String {
    switch word {
    case "nl": "Nederlands"
    case "fr": "Français"
    case "de": "Deutsch"
    case "en": "English"
    case "default": say(nl: "standaard", fr: "standard", de: "Standard", en: "default")
    case "light": say(nl: "licht", fr: "clair", de: "hell", en: "light")
    case "dark": say(nl: "donker", fr: "sombre", de: "dunkel", en: "dark")
    case "mono": say(nl: "zonder kleur", fr: "sans couleur", de: "ohne Farbe", en: "no colour")
    case "auto": say(nl: "vanzelf", fr: "automatique", de: "automatisch", en: "automatic")
    case "today": say(nl: "Vandaag", fr: "Aujourd’hui", de: "Heute", en: "Today")
    case "last":
      say(
        nl: "waar je ophield", fr: "là où la visite a fini", de: "wo der letzte Besuch endete",
        en: "where the last visit ended")
    default: word
    }
  }
}
