// SPDX-License-Identifier: EUPL-1.2

import ForumUI

/// The texts of the help around the table of commands.
enum HelpPhrase: Phrasing {
  case tagline
  case usage
  case options
  case globalOptions
  case references
  case query
  case seeAlso
  case more

  var nl: String {
    switch self {
    case .tagline: "raad vragen en geven, van ambtenaar tot ambtenaar"
    case .usage: "Gebruik:"
    case .options: "Opties"
    case .globalOptions: "Bij elke opdracht"
    case .references: "REF is 12 of #12 (gesprek), 12.3 of #12.3 (bericht), tip:4 (tip), @naam (lid)."
    case .query:
      "QUERY: woorden (alle moeten voorkomen), \"woorden naast elkaar\", topic:, layer:, author:, org:, kind:, is:, lang:, "
        + "before:, after:, sort:; een - ervoor sluit uit. Voorbeeld: topic:open-data is:waiting -kind:call"
    case .seeAlso: "Zie ook"
    case .more: "raad zonder woorden opent het bord op het scherm. raad help OPDRACHT legt er een uit."
    }
  }

  var fr: String {
    switch self {
    case .tagline: "demander et donner conseil, entre agents publics"
    case .usage: "Usage :"
    case .options: "Options"
    case .globalOptions: "Pour chaque commande"
    case .references: "REF est 12 ou #12 (discussion), 12.3 ou #12.3 (message), tip:4 (astuce), @nom (membre)."
    case .query:
      "QUERY : des mots (tous doivent s’y trouver), \"des mots qui se suivent\", topic:, layer:, author:, org:, kind:, is:, "
        + "lang:, before:, after:, sort: ; un - devant exclut. Exemple : topic:open-data is:waiting -kind:call"
    case .seeAlso: "Voir aussi"
    case .more: "raad sans mot ouvre le forum en plein écran. raad help COMMANDE en explique une."
    }
  }

  var de: String {
    switch self {
    case .tagline: "Rat fragen und geben, unter Beschäftigten der Verwaltung"
    case .usage: "Aufruf:"
    case .options: "Optionen"
    case .globalOptions: "Bei jedem Befehl"
    case .references: "REF ist 12 oder #12 (Gespräch), 12.3 oder #12.3 (Beitrag), tip:4 (Tipp), @name (Mitglied)."
    case .query:
      "QUERY: Wörter (alle müssen vorkommen), \"Wörter nebeneinander\", topic:, layer:, author:, org:, kind:, is:, lang:, "
        + "before:, after:, sort:; ein - davor schließt aus. Beispiel: topic:open-data is:waiting -kind:call"
    case .seeAlso: "Siehe auch"
    case .more: "raad ohne Wörter öffnet das Forum auf dem Bildschirm. raad help BEFEHL erklärt einen."
    }
  }

  var en: String {
    switch self {
    case .tagline: "ask and give advice, among civil servants"
    case .usage: "Usage:"
    case .options: "Options"
    case .globalOptions: "With every command"
    case .references: "REF is 12 or #12 (thread), 12.3 or #12.3 (post), tip:4 (tip), @name (member)."
    case .query:
      "QUERY: words (all must occur), \"words side by side\", topic:, layer:, author:, org:, kind:, is:, lang:, before:, "
        + "after:, sort:; a - before one excludes. Example: topic:open-data is:waiting -kind:call"
    case .seeAlso: "See also"
    case .more: "raad without words opens the board full screen. raad help COMMAND explains one."
    }
  }
}
