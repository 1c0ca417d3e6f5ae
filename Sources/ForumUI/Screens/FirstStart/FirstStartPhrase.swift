// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the first start.
enum FirstStartPhrase: Phrasing {
  case title
  case what(path: String)
  case name(FirstStartState.Way)
  case explanation(FirstStartState.Way)
  /// How one takes part in a board that exists: from its file, over ssh, and what rights that
  /// needs.
  case joinFile
  case joinRemote
  case joinRights
  /// That taking part in another board begins outside.
  ///
  /// With the key that leaves the program.
  case joinOutside(quit: String?)
  /// The keys of the three ways.
  case chooseFirst([String])

  /// The ways to a board that exists, in order.
  static var joinSteps: [FirstStartPhrase] { [.joinFile, .joinRemote, .joinRights] }
}

extension FirstStartPhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .title: say(nl: "Welkom", fr: "Bienvenue", de: "Willkommen", en: "Welcome")
    case .what(let path):
      say(
        nl: "Hier vragen ambtenaren van elke overheid elkaar raad. Er is nog geen bord in \(path).",
        fr:
          "Ici, des agents de tous les niveaux de pouvoir se demandent conseil. Il n’y a pas encore de forum dans \(path).",
        de: "Hier fragen Beschäftigte aller Verwaltungsebenen einander um Rat. Noch gibt es kein Forum in \(path).",
        en: "Here civil servants of every government ask each other for advice. There is no board yet in \(path).")
    case .name(.demo):
      say(
        nl: "Het demobord openen", fr: "Ouvrir le forum de démonstration",
        de: "Das Demo-Forum öffnen", en: "Open the demo board")
    case .name(.new):
      say(
        nl: "Hier een nieuw bord beginnen", fr: "Créer un nouveau forum ici",
        de: "Hier ein neues Forum anlegen", en: "Start a new board here")
    case .name(.join):
      say(
        nl: "Meedoen op een bestaand bord", fr: "Rejoindre un forum existant",
        de: "An einem bestehenden Forum teilnehmen", en: "Join a board that exists")
    case .explanation(.demo):
      say(
        nl: "Een bord met voorbeelden, om alles te proberen; het verdwijnt bij het afsluiten.",
        fr: "Un forum avec des exemples, pour tout essayer ; il disparaît quand vous quittez.",
        de: "Ein Forum mit Beispielen, um alles auszuprobieren; es verschwindet beim Beenden.",
        en: "A board with examples, to try everything; gone when you leave.")
    case .explanation(.new):
      say(
        nl: "Een leeg bord; wie het begint, is de beheerder.",
        fr: "Un forum vide ; la personne qui le crée en devient responsable.",
        de: "Ein leeres Forum; wer es anlegt, verwaltet es.",
        en: "An empty board; whoever starts it is its steward.")
    case .explanation(.join):
      say(
        nl: "Een bord dat iemand anders beheert, op deze machine of op een andere.",
        fr: "Un forum que quelqu’un d’autre gère, sur cette machine ou sur une autre.",
        de: "Ein Forum, das jemand anders verwaltet, auf diesem Rechner oder auf einem anderen.",
        en: "A board that someone else keeps, on this machine or on another.")
    case .joinFile:
      say(
        nl: "Op deze machine: raad --board BESTAND of zet RAAD_BOARD=BESTAND in de omgeving",
        fr: "Sur cette machine : raad --board FICHIER ou mettez RAAD_BOARD=FICHIER dans l’environnement",
        de: "Auf diesem Rechner: raad --board DATEI oder setzen Sie RAAD_BOARD=DATEI in der Umgebung",
        en: "On this machine: raad --board FILE or set RAAD_BOARD=FILE in the environment")
    case .joinRemote:
      say(
        nl: "Op een andere machine: ssh -t NAAM@MACHINE raad", fr: "Sur une autre machine : ssh -t NOM@MACHINE raad",
        de: "Auf einem anderen Rechner: ssh -t NAME@RECHNER raad", en: "On another machine: ssh -t NAME@MACHINE raad")
    case .joinRights:
      say(
        nl: "Je hebt lees- en schrijfrechten nodig op het bestand en de map; de beheerder regelt dat.",
        fr:
          "Il vous faut les droits de lecture et d’écriture sur le fichier et le dossier ; le responsable s’en charge.",
        de: "Sie brauchen Lese- und Schreibrechte für die Datei und den Ordner; das regelt, wer sie verwaltet.",
        en: "You need read and write access to the file and the folder; whoever owns them sees to that.")
    case .joinOutside(let key?):
      say(
        nl: "Sluit af met \(key) en begin opnieuw met een van deze opdrachten",
        fr: "Quittez avec \(key) et recommencez avec une de ces commandes",
        de: "Beenden Sie mit \(key) und beginnen Sie neu mit einem dieser Befehle",
        en: "Leave with \(key) and start again with one of these commands")
    case .joinOutside(nil):
      say(
        nl: "Sluit af en begin opnieuw met een van deze opdrachten",
        fr: "Quittez et recommencez avec une de ces commandes",
        de: "Beenden Sie und beginnen Sie neu mit einem dieser Befehle",
        en: "Leave and start again with one of these commands")
    case .chooseFirst([]):
      say(
        nl: "Kies eerst hoe je wilt beginnen", fr: "Choisissez d’abord comment commencer",
        de: "Wählen Sie zuerst, wie Sie beginnen", en: "First choose how to begin")
    case .chooseFirst(let keys):
      say(
        nl: "Kies eerst hoe je wilt beginnen: \(ProblemPhrase.choice(keys, or: "of"))",
        fr: "Choisissez d’abord comment commencer : \(ProblemPhrase.choice(keys, or: "ou"))",
        de: "Wählen Sie zuerst, wie Sie beginnen: \(ProblemPhrase.choice(keys, or: "oder"))",
        en: "First choose how to begin: \(ProblemPhrase.choice(keys, or: "or"))")
    }
  }
}
