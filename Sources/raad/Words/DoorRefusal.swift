// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// Why a command refuses what has to do with the door.
enum DoorRefusal: Error, Hashable {
  /// A command or option that is for users of the machine.
  case notAtTheDoor(String)
  /// What names a file, which at the door only `-` may stand for.
  case onlyStreams(String)
  /// The account for invitations runs no commands.
  case onlySignUp
  /// The board's file cannot be used, and the host's log says why.
  case boardTrouble(BoardTroublePhrase)
  /// Five codes were wrong.
  case wrongCodes
  /// The visitor did not agree to the house rules, or hung up.
  case notSignedUp
  /// The visitor took longer than there is time for signing up.
  case tooSlow
  /// A path that sshd's files cannot hold.
  case notAPlainPath(String)
  /// A check of the host found something wrong.
  case doorIsWrong(count: Int)
  /// `door setup` was neither to look nor to do.
  case lookOrDo
  /// `door setup` by somebody who is not root.
  case onlyRoot
  /// A step of `door setup` failed.
  case stepFailed(String)

  /// What the shell gets.
  var exit: ExitCode {
    switch self {
    case .boardTrouble: .unusable
    case .onlySignUp, .notAPlainPath, .lookOrDo: .wrongUse
    case .notAtTheDoor, .onlyStreams, .wrongCodes, .notSignedUp, .tooSlow, .doorIsWrong, .onlyRoot, .stepFailed:
      .refused
    }
  }
}

extension DoorRefusal: Phrasing {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .notAtTheDoor(let word):
      say(
        nl: "“\(word)” is voor gebruikers van de machine zelf, niet over ssh",
        fr: "« \(word) » est réservé aux utilisateurs de la machine même, pas par ssh",
        de: "„\(word)“ ist für Benutzer des Rechners selbst, nicht über ssh",
        en: "“\(word)” is for users of the machine itself, not over ssh")
    case .onlyStreams(let word):
      say(
        nl: "\(word): over ssh alleen -, de standaardinvoer of -uitvoer",
        fr: "\(word) : par ssh seulement -, l’entrée ou la sortie standard",
        de: "\(word): über ssh nur -, die Standardeingabe oder -ausgabe",
        en: "\(word): over ssh only -, which is standard input or output")
    case .onlySignUp:
      say(
        nl: "hier kun je alleen lid worden met een uitnodiging: ssh zonder opdracht",
        fr: "ici on ne peut que s’inscrire avec une invitation : ssh sans commande",
        de: "hier kann man nur mit einer Einladung Mitglied werden: ssh ohne Befehl",
        en: "here you can only join by an invitation: ssh without a command")
    case .boardTrouble(let trouble): say(trouble)
    case .wrongCodes:
      say(
        nl: "vijf keer geen geldige code; maak opnieuw verbinding als je de code hebt",
        fr: "cinq codes non valables ; reconnectez-vous quand vous aurez le code",
        de: "fünfmal kein gültiger Code; verbinden Sie sich neu, wenn Sie den Code haben",
        en: "five times no valid code; connect again when you have the code")
    case .notSignedUp:
      say(
        nl: "je bent geen lid geworden; een code blijft geldig", fr: "vous n’êtes pas inscrit ; un code reste valable",
        de: "Sie sind nicht Mitglied geworden; ein Code bleibt gültig",
        en: "you did not join; a code stays valid")
    case .tooSlow:
      say(
        nl: "de tijd is om en er is niets bewaard; maak opnieuw verbinding, een code blijft geldig",
        fr: "le temps est écoulé et rien n’est enregistré ; reconnectez-vous, un code reste valable",
        de: "die Zeit ist um und nichts wurde gespeichert; verbinden Sie sich neu, ein Code bleibt gültig",
        en: "the time is over and nothing was kept; connect again, a code stays valid")
    case .notAPlainPath(let path):
      say(
        nl: "het pad “\(path)” kan niet in de bestanden van sshd staan: vanaf /, met letters, cijfers en ._-+ alleen",
        fr:
          "le chemin « \(path) » ne peut figurer dans les fichiers de sshd : depuis /, avec lettres, chiffres et ._-+ seulement",
        de: "der Pfad „\(path)“ kann nicht in den Dateien von sshd stehen: ab /, nur mit Buchstaben, Ziffern und ._-+",
        en: "the path “\(path)” cannot stand in sshd’s files: from / on, of letters, digits and ._-+ only")
    case .doorIsWrong(let count):
      say(
        nl: "de deur: \(say.count(count, "ding", "dingen")) te verhelpen",
        fr: "la porte : \(say.count(count, "chose", "choses")) à corriger",
        de: "die Tür: \(say.count(count, "Sache", "Sachen")) zu beheben",
        en: "the door: \(say.count(count, "thing", "things")) to mend")
    case .lookOrDo:
      say(
        nl: "geef --dry-run om te zien wat er zou gebeuren, of --yes om het te doen",
        fr: "donnez --dry-run pour voir ce qui se passerait, ou --yes pour le faire",
        de: "geben Sie --dry-run an, um zu sehen, was geschähe, oder --yes, um es zu tun",
        en: "give --dry-run to see what would be done, or --yes to do it")
    case .onlyRoot:
      say(
        nl: "accounts en instellingen van sshd maakt alleen root: sudo raad door setup --yes",
        fr: "seul root crée des comptes et règle sshd : sudo raad door setup --yes",
        de: "Konten und Einstellungen von sshd legt nur root an: sudo raad door setup --yes",
        en: "only root makes accounts and sets up sshd: sudo raad door setup --yes")
    case .stepFailed(let step):
      say(
        nl: "mislukt: \(step); wat al gedaan is blijft staan, en de volgende keer gaat het daar verder",
        fr: "échec : \(step) ; ce qui est fait reste, et la prochaine fois continue de là",
        de: "fehlgeschlagen: \(step); was getan ist, bleibt, und das nächste Mal geht es dort weiter",
        en: "failed: \(step); what is done stays, and the next time goes on from there")
    }
  }
}

/// Why a command over ssh cannot be split into words.
struct CommandWordsPhrase: Phrasing {
  let problem: CommandWords.Problem

  init(_ problem: CommandWords.Problem) { self.problem = problem }

  func text(in say: InterfaceLanguage) -> String {
    switch problem {
    case .tooLong(let maximum):
      say(
        nl: "de opdracht is langer dan \(maximum) bytes; geef lange teksten met --body - via de standaardinvoer",
        fr: "la commande dépasse \(maximum) octets ; donnez les longs textes par --body - et l’entrée standard",
        de: "der Befehl ist länger als \(maximum) Bytes; lange Texte gehen mit --body - über die Standardeingabe",
        en: "the command is longer than \(maximum) bytes; long texts go by --body - and standard input")
    case .tooManyWords(let maximum):
      say(
        nl: "de opdracht heeft meer dan \(maximum) woorden", fr: "la commande a plus de \(maximum) mots",
        de: "der Befehl hat mehr als \(maximum) Wörter", en: "the command has more than \(maximum) words")
    case .openQuote(let quote):
      say(
        nl: "een aanhalingsteken \(quote) wordt niet gesloten", fr: "un guillemet \(quote) n’est pas fermé",
        de: "ein Anführungszeichen \(quote) wird nicht geschlossen", en: "a quote \(quote) is not closed")
    case .openBackslash:
      say(
        nl: "na de laatste \\ komt niets", fr: "rien ne suit le dernier \\", de: "nach dem letzten \\ kommt nichts",
        en: "nothing follows the last \\")
    case .controlCharacter(let scalar, let column):
      say(
        nl: "een stuurteken (\(ProblemPhrase.code(scalar))) op plaats \(column) van de opdracht",
        fr: "un caractère de contrôle (\(ProblemPhrase.code(scalar))) à la place \(column) de la commande",
        de: "ein Steuerzeichen (\(ProblemPhrase.code(scalar))) an Stelle \(column) des Befehls",
        en: "a control character (\(ProblemPhrase.code(scalar))) at column \(column) of the command")
    case .shell(let word):
      say(
        nl: "achter de deur is geen shell voor “\(word)”; zet het tussen aanhalingstekens als het een woord is",
        fr: "derrière la porte il n’y a pas de shell pour « \(word) » ; mettez-le entre guillemets si c’est un mot",
        de: "hinter der Tür ist keine Shell für „\(word)“; setzen Sie es in Anführungszeichen, wenn es ein Wort ist",
        en: "there is no shell behind the door for “\(word)”; quote it if it is a word")
    }
  }
}
