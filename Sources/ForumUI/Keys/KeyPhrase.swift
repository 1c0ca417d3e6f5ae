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
  /// Instead of the hint of opening, where a value is chosen.
  case choose
  /// Instead of the hint of opening, where a command gets another key.
  case newKey
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
    case .choose: say(nl: "kiezen", fr: "choisir", de: "wählen", en: "choose")
    case .newKey: say(nl: "andere toets", fr: "autre touche", de: "andere Taste", en: "another key")
    case .notHelped: say(nl: "hielp niet", fr: "n’a pas aidé", de: "half nicht", en: "did not help")
    case .restore: say(nl: "terugzetten", fr: "rétablir", de: "zurückholen", en: "restore")
    case .unlock: say(nl: "heropenen", fr: "rouvrir", de: "wieder öffnen", en: "unlock")
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
    case .people: say(nl: "Bij mensen", fr: "Parmi les membres", de: "Bei Mitgliedern", en: "With people")
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
    case .sshKeys: say(nl: "Bij sleutels", fr: "Avec les clés", de: "Bei Schlüsseln", en: "With keys")
    case .invitations:
      say(nl: "Bij uitnodigingen", fr: "Avec les invitations", de: "Bei Einladungen", en: "With invitations")
    case .settings: say(nl: "Bij instellingen", fr: "Avec les réglages", de: "Bei Einstellungen", en: "With settings")
    case .keyBindings:
      say(
        nl: "Bij de toetsen van opdrachten", fr: "Avec les touches des commandes", de: "Bei den Tasten der Befehle",
        en: "With the keys of commands")
    case .code: say(nl: "Bij een code", fr: "Avec un code", de: "Bei einem Code", en: "With a code")
    case .signUp: say(nl: "Bij het binnenkomen", fr: "À l’entrée", de: "Beim Hereinkommen", en: "When coming in")
    case .networks: say(nl: "Bij netwerken", fr: "Parmi les réseaux", de: "Bei Netzwerken", en: "With networks")
    case .network:
      say(
        nl: "Op de pagina van een netwerk", fr: "Sur la page d’un réseau", de: "Auf der Seite eines Netzwerks",
        en: "On a network’s page")
    case .agenda: say(nl: "Bij activiteiten", fr: "Dans l’agenda", de: "Bei Veranstaltungen", en: "With events")
    case .month: say(nl: "In een maand", fr: "Dans un mois", de: "In einem Monat", en: "In a month")
    case .polls: say(nl: "In de lijst van peilingen", fr: "Parmi les sondages", de: "Bei Umfragen", en: "Among polls")
    case .poll: say(nl: "In een peiling", fr: "Dans un sondage", de: "In einer Umfrage", en: "In a poll")
    case .moderation:
      say(nl: "Voor moderatoren", fr: "Pour les modérateurs", de: "Für die Moderation", en: "For moderators")
    }
  }
}
