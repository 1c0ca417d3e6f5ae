// SPDX-License-Identifier: EUPL-1.2

import Forum

extension SettingsProblem {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch kind {
    case .unreadable(let code):
      say(
        nl: "is niet te lezen: \(Self.words(code))", fr: "est illisible : \(Self.words(code))",
        de: "ist nicht lesbar: \(Self.words(code))", en: "cannot be read: \(Self.words(code))")
    case .notAFile: say(nl: "is geen bestand", fr: "n’est pas un fichier", de: "ist keine Datei", en: "is not a file")
    case .tooLarge(let maximum):
      say(
        nl: "is groter dan \(maximum / 1024) KiB, het meeste dat gelezen wordt",
        fr: "dépasse \(maximum / 1024) Kio, le plus qui soit lu",
        de: "ist größer als \(maximum / 1024) KiB; mehr wird nicht gelesen",
        en: "is larger than \(maximum / 1024) KiB, the most that is read")
    case .invalidUTF8(let offset):
      say(
        nl: "is geen UTF-8 vanaf byte \(offset + 1) van de regel",
        fr: "n’est pas de l’UTF-8 à partir de l’octet \(offset + 1) de la ligne",
        de: "ist ab Byte \(offset + 1) der Zeile kein UTF-8",
        en: "is not UTF-8 from byte \(offset + 1) of the line on")
    case .notALine:
      say(
        nl: "is geen naam = waarde, geen [keys] en geen # opmerking",
        fr: "n’est ni nom = valeur, ni [keys], ni un commentaire #",
        de: "ist weder name = wert noch [keys] noch ein # Kommentar",
        en: "is neither name = value nor [keys] nor a # comment")
    case .notAValue(let text):
      say(
        nl: "“\(Self.excerpt(text))” is geen waarde; een tekst staat tussen aanhalingstekens: naam = \"waarde\"",
        fr: "« \(Self.excerpt(text)) » n’est pas une valeur ; un texte est entre guillemets : nom = \"valeur\"",
        de: "„\(Self.excerpt(text))“ ist kein Wert; ein Text steht in Anführungszeichen: name = \"wert\"",
        en: "“\(Self.excerpt(text))” is not a value; text goes in quotes: name = \"value\"")
    case .unfinished:
      say(
        nl: "de regel eindigt midden in een tekst of lijst",
        fr: "la ligne s’arrête au milieu d’un texte ou d’une liste",
        de: "die Zeile endet mitten in einem Text oder einer Liste",
        en: "the line ends within a text or list")
    case .trailing(let text):
      say(
        nl: "hierna mag niets meer staan, maar er staat “\(Self.excerpt(text))”",
        fr: "rien ne peut suivre, or il y a « \(Self.excerpt(text)) »",
        de: "danach darf nichts stehen, aber dort steht „\(Self.excerpt(text))“",
        en: "nothing may follow, but “\(Self.excerpt(text))” does")
    case .unknownTable(let name, let nearest):
      say(
        nl: "er is geen deel [\(Self.excerpt(name))]\(Self.guess(nearest, in: say))",
        fr: "il n’y a pas de partie [\(Self.excerpt(name))]\(Self.guess(nearest, in: say))",
        de: "es gibt keinen Teil [\(Self.excerpt(name))]\(Self.guess(nearest, in: say))",
        en: "there is no part [\(Self.excerpt(name))]\(Self.guess(nearest, in: say))")
    case .unknownSetting(let name, let nearest):
      say(
        nl: "er is geen instelling “\(Self.excerpt(name))”\(Self.guess(nearest, in: say))",
        fr: "il n’y a pas de réglage « \(Self.excerpt(name)) »\(Self.guess(nearest, in: say))",
        de: "es gibt keine Einstellung „\(Self.excerpt(name))“\(Self.guess(nearest, in: say))",
        en: "there is no setting “\(Self.excerpt(name))”\(Self.guess(nearest, in: say))")
    case .wrongValue(let name, let value, let allowed):
      say(
        nl:
          "\(name.rawValue) kan niet \(Self.excerpt(value.description)) zijn; mogelijk: \(Self.choice(allowed, or: "of"))",
        fr:
          "\(name.rawValue) ne peut pas être \(Self.excerpt(value.description)) ; possible : \(Self.choice(allowed, or: "ou"))",
        de:
          "\(name.rawValue) kann nicht \(Self.excerpt(value.description)) sein; möglich: \(Self.choice(allowed, or: "oder"))",
        en: "\(name.rawValue) cannot be \(Self.excerpt(value.description)); possible: \(Self.choice(allowed, or: "or"))"
      )
    case .wrongVariable(let name, let value, let allowed):
      say(
        nl: "\(name) kan niet “\(Self.excerpt(value))” zijn; mogelijk: \(Self.choice(allowed, or: "of"))",
        fr: "\(name) ne peut pas être « \(Self.excerpt(value)) » ; possible : \(Self.choice(allowed, or: "ou"))",
        de: "\(name) kann nicht „\(Self.excerpt(value))“ sein; möglich: \(Self.choice(allowed, or: "oder"))",
        en: "\(name) cannot be “\(Self.excerpt(value))”; possible: \(Self.choice(allowed, or: "or"))")
    case .duplicate(let name, let line):
      say(
        nl: "“\(Self.excerpt(name))” staat al op regel \(line)",
        fr: "« \(Self.excerpt(name)) » se trouve déjà à la ligne \(line)",
        de: "„\(Self.excerpt(name))“ steht schon in Zeile \(line)",
        en: "“\(Self.excerpt(name))” is already on line \(line)")
    case .unknownCommand(let name, let nearest):
      say(
        nl: "er is geen opdracht “\(Self.excerpt(name))”\(Self.guess(nearest, in: say))",
        fr: "il n’y a pas de commande « \(Self.excerpt(name)) »\(Self.guess(nearest, in: say))",
        de: "es gibt keinen Befehl „\(Self.excerpt(name))“\(Self.guess(nearest, in: say))",
        en: "there is no command “\(Self.excerpt(name))”\(Self.guess(nearest, in: say))")
    case .noMeaning(let command, let context):
      say(
        nl: "\(command.rawValue) doet daar niets (\(say(Self.place(context))))",
        fr: "\(command.rawValue) n’y fait rien (\(say(Self.place(context))))",
        de: "\(command.rawValue) bewirkt dort nichts (\(say(Self.place(context))))",
        en: "\(command.rawValue) does nothing there (\(say(Self.place(context))))")
    case .notKeys(let command):
      say(
        nl: "bij \(command.rawValue) horen namen van toetsen, zoals [\"k\", \"Up\"]",
        fr: "\(command.rawValue) demande des noms de touches, comme [\"k\", \"Up\"]",
        de: "zu \(command.rawValue) gehören Namen von Tasten, etwa [\"k\", \"Up\"]",
        en: "\(command.rawValue) takes names of keys, such as [\"k\", \"Up\"]")
    case .unknownKey(let name, let nearest):
      say(
        nl: "geen toets heet “\(Self.excerpt(name))”\(Self.guess(nearest, in: say))",
        fr: "aucune touche ne s’appelle « \(Self.excerpt(name)) »\(Self.guess(nearest, in: say))",
        de: "keine Taste heißt „\(Self.excerpt(name))“\(Self.guess(nearest, in: say))",
        en: "no key is called “\(Self.excerpt(name))”\(Self.guess(nearest, in: say))")
    case .unsentKey(let name, let arrives?):
      say(
        nl: "terminals sturen \(arrives) voor \(Self.excerpt(name)); schrijf \(arrives)",
        fr: "les terminaux envoient \(arrives) pour \(Self.excerpt(name)) ; écrivez \(arrives)",
        de: "Terminals senden \(arrives) für \(Self.excerpt(name)); schreiben Sie \(arrives)",
        en: "terminals send \(arrives) for \(Self.excerpt(name)); write \(arrives)")
    case .unsentKey(let name, nil):
      say(
        nl: "terminals sturen \(Self.excerpt(name)) niet", fr: "les terminaux n’envoient pas \(Self.excerpt(name))",
        de: "Terminals senden \(Self.excerpt(name)) nicht", en: "terminals do not send \(Self.excerpt(name))")
    case .typesText(let key):
      say(
        nl: "\(key) typt tekst waar deze opdracht werkt", fr: "\(key) tape du texte là où cette commande agit",
        de: "\(key) tippt Text, wo dieser Befehl wirkt", en: "\(key) types text where this command works")
    case .conflict(let key, let command, let context):
      say(
        nl: "\(key) betekent al \(command.rawValue) (\(say(Self.place(context))))",
        fr: "\(key) veut déjà dire \(command.rawValue) (\(say(Self.place(context))))",
        de: "\(key) bedeutet schon \(command.rawValue) (\(say(Self.place(context))))",
        en: "\(key) already means \(command.rawValue) (\(say(Self.place(context))))")
    case .noWayOut(let context):
      say(
        nl: "geen toets zou er nog uit leiden (\(say(Self.place(context))))",
        fr: "plus aucune touche ne permettrait de sortir (\(say(Self.place(context))))",
        de: "keine Taste würde mehr hinausführen (\(say(Self.place(context))))",
        en: "no key would lead out any more (\(say(Self.place(context))))")
    }
  }

  private static func guess(_ nearest: [String], in say: InterfaceLanguage) -> String {
    nearest.isEmpty
      ? ""
      : say(
        nl: "; bedoeld: \(Self.choice(nearest, or: "of"))",
        fr: " ; vouliez-vous dire \(Self.choice(nearest, or: "ou")) ?",
        de: "; gemeint: \(Self.choice(nearest, or: "oder"))",
        en: "; did you mean \(Self.choice(nearest, or: "or"))?")
  }
}
