// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What the page of a member's own keys says.
enum KeyBindingPhrase: Phrasing {
  /// The page, and its row among the settings.
  case keys
  /// How many commands have other keys than they come with.
  case changed(Int)
  /// The question for the key that a command is to have, or to have besides.
  case press(String)
  case pressBeside(String)
  /// What leaves that question.
  case pressHint(cancel: String)
  /// A command without a key.
  case noKey
  /// What is so already.
  case hasIt(key: String, command: String)
  case asItComes(String)
  /// The key means something else in the same place.
  case taken(key: String, command: String)
  /// What a command is done by from now on.
  case now(command: String, keys: String)
  /// That settings are kept in a file, and not on the board.
  case inFile
  case keptInFile
}

extension KeyBindingPhrase {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .keys: say(nl: "Toetsen", fr: "Touches", de: "Tasten", en: "Keys")
    case .changed(0):
      say(nl: "zoals ze komen", fr: "d’origine", de: "wie vorgegeben", en: "as they come")
    case .changed(1): say(nl: "1 gewijzigd", fr: "1 modifiée", de: "1 geändert", en: "1 changed")
    case .changed(let count):
      say(nl: "\(count) gewijzigd", fr: "\(count) modifiées", de: "\(count) geändert", en: "\(count) changed")
    case .press(let command):
      say(
        nl: "Druk op de toets voor “\(command)”", fr: "Appuyez sur la touche pour « \(command) »",
        de: "Drücken Sie die Taste für „\(command)“", en: "Press the key for “\(command)”")
    case .pressBeside(let command):
      say(
        nl: "Druk op de toets die “\(command)” er ook bij krijgt",
        fr: "Appuyez sur la touche à ajouter pour « \(command) »",
        de: "Drücken Sie die Taste, die „\(command)“ zusätzlich bekommt",
        en: "Press the key that “\(command)” gets as well")
    case .pressHint(let cancel):
      say(nl: "\(cancel) annuleert", fr: "\(cancel) annule", de: "\(cancel) bricht ab", en: "\(cancel) cancels")
    case .noKey: say(nl: "geen", fr: "aucune", de: "keine", en: "none")
    case .hasIt(let key, let command):
      say(
        nl: "“\(command)” heeft \(key) al", fr: "« \(command) » a déjà \(key)", de: "„\(command)“ hat \(key) schon",
        en: "“\(command)” has \(key) already")
    case .asItComes(let command):
      say(
        nl: "“\(command)” heeft al de toetsen die het vanzelf krijgt",
        fr: "« \(command) » a déjà ses touches d’origine",
        de: "„\(command)“ hat schon die vorgegebenen Tasten", en: "“\(command)” already has the keys it comes with")
    case .taken(let key, let command):
      say(
        nl: "\(key) betekent daar al “\(command)”; geef dat eerst een andere toets",
        fr: "\(key) y veut déjà dire « \(command) » ; donnez-lui d’abord une autre touche",
        de: "\(key) bedeutet dort schon „\(command)“; geben Sie dem zuerst eine andere Taste",
        en: "\(key) already means “\(command)” there; give that another key first")
    case .now(let command, let keys):
      say(
        nl: "“\(command)” gaat nu met \(keys)", fr: "« \(command) » se fait maintenant par \(keys)",
        de: "„\(command)“ geht jetzt mit \(keys)", en: "“\(command)” is now done by \(keys)")
    case .inFile:
      say(
        nl: "Deze instellingen staan in je instellingenbestand op deze machine.",
        fr: "Ces réglages se trouvent dans votre fichier de réglages sur cette machine.",
        de: "Diese Einstellungen stehen in Ihrer Einstellungsdatei auf diesem Rechner.",
        en: "These settings are in your settings file on this machine.")
    case .keptInFile:
      say(
        nl: "Bewaard in je instellingenbestand", fr: "Enregistré dans votre fichier de réglages",
        de: "In Ihrer Einstellungsdatei gespeichert", en: "Kept in your settings file")
    }
  }
}
