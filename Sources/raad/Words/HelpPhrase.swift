// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// The texts of the help around the table of commands.
enum HelpPhrase: Phrasing {
  case tagline
  case usage
  case options
  case globalOptions
  case references
  case query
  /// That values may be typed in words.
  case queryValues
  case topicNames
  case layerNames
  case severalLines
  case seeAlso
  case more
  case settings
  case keySettings
  /// A question: the login belonged to the user with another number when the member joined.
  case isThatYou(login: String, handle: String, before: UInt32)

  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .isThatYou(let login, let handle, let before):
      say(
        nl: "De login “\(login)” was van account \(before) toen @\(handle) lid werd. Ben jij @\(handle)? [y/N]",
        fr:
          "Le compte « \(login) » portait le numéro \(before) quand @\(handle) est devenu membre. Êtes-vous @\(handle) ? [y/N]",
        de:
          "Das Konto „\(login)“ hatte die Nummer \(before), als @\(handle) Mitglied wurde. Sind Sie @\(handle)? [y/N]",
        en: "The login “\(login)” was user \(before) when @\(handle) joined. Are you @\(handle)? [y/N]")
    case .tagline:
      say(
        nl: "raad vragen en geven, van ambtenaar tot ambtenaar", fr: "demander et donner conseil, entre agents publics",
        de: "Rat fragen und geben, unter Beschäftigten der Verwaltung", en: "ask and give advice, among civil servants")
    case .usage: say(nl: "Gebruik:", fr: "Usage :", de: "Aufruf:", en: "Usage:")
    case .options: say(nl: "Opties", fr: "Options", de: "Optionen", en: "Options")
    case .globalOptions:
      say(nl: "Bij elke opdracht", fr: "Pour chaque commande", de: "Bei jedem Befehl", en: "With every command")
    case .references:
      say(
        nl: "REF is 12 of #12 (gesprek), 12.3 of #12.3 (bericht), tip:4 (tip), @naam (lid).",
        fr: "REF est 12 ou #12 (conversation), 12.3 ou #12.3 (message), tip:4 (astuce), @nom (membre).",
        de: "REF ist 12 oder #12 (Gespräch), 12.3 oder #12.3 (Beitrag), tip:4 (Tipp), @name (Mitglied).",
        en: "REF is 12 or #12 (thread), 12.3 or #12.3 (post), tip:4 (tip), @name (member).")
    case .query:
      say(
        nl:
          "QUERY: woorden (alle moeten voorkomen), \"woorden naast elkaar\", topic:, layer:, author:, org:, kind:, is:, lang:, "
          + "before:, after:, sort:; een - ervoor sluit uit. Voorbeeld: topic:open-data is:waiting -kind:call",
        fr:
          "QUERY : des mots (tous doivent s’y trouver), \"des mots qui se suivent\", topic:, layer:, author:, org:, kind:, is:, "
          + "lang:, before:, after:, sort: ; un - devant exclut. Exemple : topic:open-data is:waiting -kind:call",
        de:
          "QUERY: Wörter (alle müssen vorkommen), \"Wörter nebeneinander\", topic:, layer:, author:, org:, kind:, is:, lang:, "
          + "before:, after:, sort:; ein - davor schließt aus. Beispiel: topic:open-data is:waiting -kind:call",
        en:
          "QUERY: words (all must occur), \"words side by side\", topic:, layer:, author:, org:, kind:, is:, lang:, before:, "
          + "after:, sort:; a - before one excludes. Example: topic:open-data is:waiting -kind:call")
    case .queryValues:
      say(
        nl: "Een waarde mag ook in woorden van elke taal: is:wachtend, kind:\"feedback gevraagd\".",
        fr: "Une valeur peut aussi être écrite en mots de chaque langue : is:\"en attente\", kind:récit.",
        de: "Ein Wert darf auch in Worten jeder Sprache stehen: is:wartend, kind:Erfahrung.",
        en: "A value may also be given in words of any language: is:wachtend, kind:récit.")
    case .topicNames:
      say(
        nl: "een thema, met id of naam in elke taal (raad topics)",
        fr: "un thème, par id ou nom en toute langue (raad topics)",
        de: "ein Thema, mit Id oder Namen in jeder Sprache (raad topics)",
        en: "a topic, by id or name in any language (raad topics)")
    case .layerNames:
      say(
        nl: "een bestuurslaag, met id, naam of afkorting (raad layers)",
        fr: "un niveau de pouvoir, par id, nom ou sigle (raad layers)",
        de: "eine Ebene, mit Id, Namen oder Kürzel (raad layers)",
        en: "a layer, by id, name or abbreviation (raad layers)")
    case .severalLines:
      say(
        nl: "enkele regels, gescheiden door ;", fr: "quelques lignes, séparées par ;",
        de: "einige Zeilen, durch ; getrennt", en: "a few lines, separated by ;")
    case .seeAlso: say(nl: "Zie ook", fr: "Voir aussi", de: "Siehe auch", en: "See also")
    case .more:
      say(
        nl:
          "raad zonder woorden opent het bord op het scherm. raad help OPDRACHT legt er een uit, raad help keys de toetsen, raad help query de filters.",
        fr:
          "raad sans mot ouvre le forum en plein écran. raad help COMMANDE en explique une, raad help keys les touches, raad help query les filtres.",
        de:
          "raad ohne Wörter öffnet das Forum auf dem Bildschirm. raad help BEFEHL erklärt einen, raad help keys die Tasten, raad help query die Filter.",
        en:
          "raad without words opens the board full screen. raad help COMMAND explains one, raad help keys the keys, raad help query the filters."
      )
    case .settings:
      say(
        nl:
          "Instellingen: regels als theme = \"dark\" in config.toml onder $XDG_CONFIG_HOME/raadhuis (~/.config/raadhuis)",
        fr: "Réglages : des lignes comme theme = \"dark\" dans config.toml sous $XDG_CONFIG_HOME/raadhuis "
          + "(~/.config/raadhuis)",
        de:
          "Einstellungen: Zeilen wie theme = \"dark\" in config.toml unter $XDG_CONFIG_HOME/raadhuis (~/.config/raadhuis)",
        en:
          "Settings: lines such as theme = \"dark\" in config.toml under $XDG_CONFIG_HOME/raadhuis (~/.config/raadhuis)"
      )
    case .keySettings:
      say(
        nl: "Toetsen: onder [keys] regels als reply = [\"r\", \"Enter\"], onder "
          + "[keys.list] alleen in lijsten. raad help keys noemt de namen.",
        fr: "Touches : sous [keys] des lignes comme reply = [\"r\", \"Enter\"], sous "
          + "[keys.list] dans les listes seulement. raad help keys donne les noms.",
        de: "Tasten: unter [keys] Zeilen wie reply = [\"r\", \"Enter\"], unter "
          + "[keys.list] nur in Listen. raad help keys nennt die Namen.",
        en: "Keys: under [keys] lines such as reply = [\"r\", \"Enter\"], under "
          + "[keys.list] for lists only. raad help keys gives the names.")
    }
  }
}
