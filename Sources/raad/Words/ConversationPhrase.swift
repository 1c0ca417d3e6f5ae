// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// What is said and understood in a conversation line by line.
enum ConversationPhrase: Phrasing {
  /// Words that do something.
  enum Verb: String, CaseIterable {
    case next, reply, ask, list, quit
  }

  case welcome(String)
  /// The help.
  case help
  case textEnds
  case nothingOpen
  case noSuchItem(Int, of: Int)
  case listEnds
  case moreWithNext
  case unknown(String)
  case goodbye
  /// The words that do something, besides numbers, places and commands.
  case verb(Verb)

  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .welcome(let board):
      say(
        nl: "\(board). Typ ? voor uitleg, \(say(Self.verb(.quit))) om te stoppen.",
        fr: "\(board). Tapez ? pour l’aide, \(say(Self.verb(.quit))) pour quitter.",
        de: "\(board). ? erklärt, \(say(Self.verb(.quit))) beendet.",
        en: "\(board). Type ? for help, \(say(Self.verb(.quit))) to leave.")
    case .help:
      say(
        nl:
          "Een nummer opent wat zo genummerd is. Een onderdeel toont zijn lijst: \(Self.placeNames(in: .nl)). "
          + "volgende gaat verder; antwoord schrijft in het gesprek; vraag begint er een; lijst toont de lijst opnieuw. "
          + "#12, #12.3, tip:4 en @naam openen dat. Elke opdracht van raad werkt ook: list is:wachtend, helped 12.3, help.",
        fr:
          "Un numéro ouvre ce qui le porte. Une partie montre sa liste : \(Self.placeNames(in: .fr)). "
          + "suivant continue ; répondre écrit dans la conversation ; demander en ouvre une ; liste remontre la liste. "
          + "#12, #12.3, tip:4 et @nom l’ouvrent. Toute commande de raad fonctionne aussi : list is:waiting, helped 12.3, help.",
        de:
          "Eine Nummer öffnet, was sie trägt. Ein Bereich zeigt seine Liste: \(Self.placeNames(in: .de)). "
          + "weiter geht weiter; antworten schreibt in das Gespräch; fragen beginnt eines; liste zeigt die Liste noch einmal. "
          + "#12, #12.3, tip:4 und @name öffnen das. Jeder Befehl von raad geht auch: list is:wartend, helped 12.3, help.",
        en:
          "A number opens what has it. A place shows its list: \(Self.placeNames(in: .en)). "
          + "next goes on; reply writes in the thread; ask starts one; list shows the list again. "
          + "#12, #12.3, tip:4 and @name open that. Every command of raad works as well: list is:waiting, helped 12.3, help."
      )
    case .textEnds:
      say(
        nl: "Tekst; een regel met alleen een punt sluit af:", fr: "Texte ; une ligne avec un seul point le termine :",
        de: "Text; eine Zeile mit nur einem Punkt beendet ihn:", en: "Text; a line with only a full stop ends it:")
    case .nothingOpen:
      say(
        nl: "Open eerst een gesprek, met zijn nummer.", fr: "Ouvrez d’abord une conversation, par son numéro.",
        de: "Öffnen Sie zuerst ein Gespräch, mit seiner Nummer.", en: "Open a thread first, by its number.")
    case .noSuchItem(let number, let count):
      say(
        nl: "\(number) staat niet in de lijst; er staan er \(count).",
        fr: "\(number) n’est pas dans la liste ; elle en a \(count).",
        de: "\(number) steht nicht in der Liste; sie hat \(count).",
        en: "\(number) is not in the list; it has \(count).")
    case .listEnds:
      say(nl: "Einde van de lijst.", fr: "Fin de la liste.", de: "Ende der Liste.", en: "End of the list.")
    case .moreWithNext:
      say(
        nl: "Er is meer: volgende.", fr: "Il y en a d’autres : suivant.", de: "Es gibt mehr: weiter.",
        en: "There is more: next.")
    case .unknown(let word):
      say(
        nl: "“\(word)” begrijp ik niet; ? legt uit.", fr: "« \(word) » n’est pas compris ; ? explique.",
        de: "„\(word)“ ist unbekannt; ? erklärt.", en: "“\(word)” is not understood; ? explains.")
    case .goodbye:
      say(nl: "Tot de volgende keer.", fr: "À la prochaine.", de: "Bis zum nächsten Mal.", en: "Until next time.")
    case .verb(.next): say(nl: "volgende", fr: "suivant", de: "weiter", en: "next")
    case .verb(.reply): say(nl: "antwoord", fr: "répondre", de: "antworten", en: "reply")
    case .verb(.ask): say(nl: "vraag", fr: "demander", de: "fragen", en: "ask")
    case .verb(.list): say(nl: "lijst", fr: "liste", de: "liste", en: "list")
    case .verb(.quit): say(nl: "stop", fr: "quitter", de: "ende", en: "quit")
    }
  }

  /// The places with a list or a page of their own, by their commands.
  static let places: [ForumUI.Command] = [
    .today, .advice, .tips, .stories, .people, .topics, .me, .notices,
  ]

  private static func placeNames(in language: InterfaceLanguage) -> String {
    places.map { KeyPhrase.hint($0).text(in: language).lowercased() }.joined(separator: ", ")
  }
}
