// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts about commands: hint line, help, palette and the page of keys all take them from here.
public enum KeyPhrase: Phrasing {
  /// One or two words for the hint line.
  case hint(Command)
  /// Instead of the hint of posting, where something that exists is changed.
  case save
  /// Instead of the hint of posting, where a board is made.
  case create
  /// Instead of the hint of posting, where somebody becomes a member.
  case join
  /// Instead of the hint of asking, among stories.
  case tell
  /// Instead of the hint of editing, on what only has a name.
  case rename
  /// Instead of the hint of what is so already, and is undone by the same key.
  case notHelped
  case restore
  case unlock
  case unhide
  case unpin
  /// A line for the help: what the command does.
  case help(Command)
  /// The heading of a part of the help.
  case group(Command.Group)
}

extension KeyPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .hint(let command): CommandRow.of(command).hint(say)
    case .save: say(nl: "bewaren", fr: "enregistrer", de: "speichern", en: "save")
    case .create: say(nl: "maken", fr: "créer", de: "anlegen", en: "create")
    case .join: say(nl: "lid worden", fr: "s’inscrire", de: "beitreten", en: "join")
    case .tell: say(nl: "vertellen", fr: "raconter", de: "erzählen", en: "tell")
    case .rename: say(nl: "hernoemen", fr: "renommer", de: "umbenennen", en: "rename")
    case .notHelped: say(nl: "hielp niet", fr: "n’a pas aidé", de: "half nicht", en: "did not help")
    case .restore: say(nl: "terugzetten", fr: "rétablir", de: "zurückholen", en: "restore")
    case .unlock: say(nl: "van slot", fr: "rouvrir", de: "wieder öffnen", en: "unlock")
    case .unhide: say(nl: "weer tonen", fr: "réafficher", de: "wieder zeigen", en: "show again")
    case .unpin: say(nl: "losmaken", fr: "détacher", de: "lösen", en: "unpin")
    case .help(let command): CommandRow.of(command).help(say)
    case .group(let group): Self.group(group, in: say)
    }
  }

  private static func group(_ group: Command.Group, in say: InterfaceLanguage) -> String {
    switch group {
    case .everywhere: say(nl: "Overal", fr: "Partout", de: "Überall", en: "Everywhere")
    case .places: say(nl: "Onderdelen van het bord", fr: "Parties du forum", de: "Bereiche", en: "Places")
    case .lists: say(nl: "In een lijst", fr: "Dans une liste", de: "In einer Liste", en: "In a list")
    case .thread: say(nl: "In een gesprek", fr: "Dans une conversation", de: "In einem Gespräch", en: "In a thread")
    case .tips: say(nl: "Bij tips", fr: "Dans les astuces", de: "Bei Tipps", en: "With tips")
    case .people: say(nl: "Bij mensen", fr: "Parmi les membres", de: "Bei Leuten", en: "With people")
    case .topics: say(nl: "Bij thema’s", fr: "Dans les thèmes", de: "Bei Themen", en: "With topics")
    case .me: say(nl: "Bij Ik", fr: "Dans Moi", de: "Unter Ich", en: "In Me")
    case .form: say(nl: "In een formulier", fr: "Dans un formulaire", de: "In einem Formular", en: "In a form")
    case .quoting:
      say(
        nl: "Bij het kiezen van alinea’s", fr: "Dans le choix des paragraphes",
        de: "Bei der Wahl der Absätze", en: "In a choice of paragraphs")
    case .search:
      say(nl: "Bij zoekresultaten", fr: "Dans les résultats", de: "Bei Suchergebnissen", en: "In search results")
    case .searchLine:
      say(nl: "In het zoekveld", fr: "Dans le champ de recherche", de: "Im Suchfeld", en: "In the search field")
    case .preview: say(nl: "In een voorbeeld", fr: "Dans un aperçu", de: "In einer Vorschau", en: "In a preview")
    case .help: say(nl: "In de hulp", fr: "Dans l’aide", de: "In der Hilfe", en: "In the help")
    case .history:
      say(
        nl: "In de geschiedenis van een bericht", fr: "Dans l’historique d’un message",
        de: "Im Verlauf eines Beitrags", en: "In the history of a post")
    case .address: say(nl: "Bij een adres", fr: "Avec une adresse", de: "Bei einer Adresse", en: "With an address")
    case .houseRules:
      say(nl: "Bij de huisregels", fr: "Avec la charte", de: "Bei den Hausregeln", en: "With the house rules")
    case .moderation:
      say(nl: "Voor moderatoren", fr: "Pour les modérateurs", de: "Für die Moderation", en: "For moderators")
    }
  }
}
