// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts about settings: help, `raad settings` and the page of settings take them from here.
public enum SettingPhrase: Phrasing {
  /// What a setting is for.
  case help(SettingName)
  /// The value it has when nothing else is said.
  case defaultValue(SettingValue)
  /// Without a value of its own: the locale decides.
  case byLocale
  /// Nobody said anything.
  case asItComes
  /// A line of the file says so.
  case fromLine(Int)
  /// The member keeps it on the board.
  case onTheBoard
  /// How many problems there are besides the one that is told.
  case more(String, count: Int)
}

extension SettingPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .help(let name): Self.help(name, in: say)
    case .defaultValue(let value):
      say(nl: "standaard: \(value)", fr: "par défaut : \(value)", de: "Vorgabe: \(value)", en: "default: \(value)")
    case .byLocale:
      say(
        nl: "standaard: die van het systeem", fr: "par défaut : celle du système",
        de: "Vorgabe: die des Systems", en: "default: that of the locale")
    case .asItComes: say(nl: "standaard", fr: "par défaut", de: "Vorgabe", en: "default")
    case .fromLine(let line): say(nl: "regel \(line)", fr: "ligne \(line)", de: "Zeile \(line)", en: "line \(line)")
    case .onTheBoard: say(nl: "op het bord", fr: "sur le forum", de: "im Forum", en: "on the board")
    case .more(let first, let count):
      say(
        nl: "\(first) (en nog \(count): raad settings)", fr: "\(first) (et \(count) de plus : raad settings)",
        de: "\(first) (und \(say.count(count, "weiterer", "weitere")): raad settings)",
        en: "\(first) (and \(count) more: raad settings)")
    }
  }

  private static func help(_ name: SettingName, in say: InterfaceLanguage) -> String {
    switch name {
    case .language:
      say(
        nl: "taal van de schermen", fr: "langue de l’interface",
        de: "Sprache der Oberfläche", en: "language of the interface")
    case .theme:
      say(
        nl:
          "hoe alles eruitziet: default met de kleuren en de achtergrond van de terminal, light en dark met eigen kleuren, mono zonder kleur",
        fr:
          "l’apparence : default avec les couleurs et le fond du terminal, light et dark avec leurs propres couleurs, mono sans couleur",
        de:
          "das Aussehen: default mit den Farben und dem Hintergrund des Terminals, light und dark mit eigenen Farben, mono ohne Farbe",
        en:
          "the look: default with the terminal’s colours and background, light and dark with colours of their own, mono without colour"
      )
    case .rows:
      say(
        nl:
          "regels van een rij in lijsten: 1, 2 (de hele titel, de feiten eronder), of auto: 2 waar één een titel zou afkappen, in een terminal van minstens 36 rijen",
        fr:
          "lignes d’une rangée dans les listes : 1, 2 (le titre entier, les faits en dessous), ou auto : 2 là où une seule couperait un titre, dans un terminal d’au moins 36 lignes",
        de:
          "Zeilen einer Reihe in Listen: 1, 2 (der ganze Titel, die Angaben darunter), oder auto: 2, wo eine den Titel abschneiden würde, in einem Terminal ab 36 Zeilen",
        en:
          "lines of a row in lists: 1, 2 (the whole title, the facts below it), or auto: 2 where one would cut a title, in a terminal of 36 rows or more"
      )
    case .start:
      say(
        nl: "waar een bezoek begint: bij vandaag, of waar het vorige ophield",
        fr: "où une visite commence : aujourd’hui, ou là où la dernière a fini",
        de: "wo ein Besuch beginnt: bei Heute, oder wo der letzte endete",
        en: "where a visit begins: today, or where the last one ended")
    case .mouse:
      say(
        nl: "of klikken kiest en opent en het wiel bladert; tekst selecteren gaat dan met \(say(KeyCapPhrase.shift))",
        fr:
          "si un clic choisit et ouvre et si la molette défile ; sélectionner du texte demande alors \(say(KeyCapPhrase.shift))",
        de: "ob Klicks wählen und öffnen und das Rad blättert; Text markieren geht dann mit \(say(KeyCapPhrase.shift))",
        en: "whether clicks select and open and the wheel scrolls; selecting text then needs \(say(KeyCapPhrase.shift))"
      )
    case .windowTitle:
      say(
        nl: "of het venster van de terminal een titel krijgt", fr: "si la fenêtre du terminal reçoit un titre",
        de: "ob das Fenster des Terminals einen Titel bekommt", en: "whether the window of the terminal gets a title")
    case .editor:
      say(
        nl: "of $EDITOR voor een tekst geopend mag worden", fr: "si $EDITOR peut s’ouvrir sur un texte",
        de: "ob $EDITOR für einen Text geöffnet werden darf", en: "whether $EDITOR may be opened on a text")
    case .browser:
      say(
        nl:
          "het programma dat het adres van een link opent, zonder shell; %u is het adres; leeg: het wordt alleen getoond en gekopieerd",
        fr:
          "le programme qui ouvre l’adresse d’un lien, sans shell ; %u est l’adresse ; vide : elle est seulement montrée et copiée",
        de:
          "das Programm, das die Adresse eines Links öffnet, ohne Shell; %u ist die Adresse; leer: sie wird nur gezeigt und kopiert",
        en:
          "the program that opens the address of a link, without a shell; %u is the address; empty: it is only shown and copied"
      )
    }
  }
}
