// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What is wrong with a typed text, where, and what was probably meant.
///
/// A problem of a field begins with the field's name; a problem without one fits beside the field
/// and begins small.
public enum ProblemPhrase: Phrasing, Sendable {
  case field(FieldProblem)
  case text(TextProblem)
  case query(QueryProblem)
  /// A name that the board does not have, where the reader sees the query.
  case unknownName(UnknownName)

  /// A problem with the field's name.
  public init(_ problem: FieldProblem) { self = .field(problem) }
  /// A problem that stands beside its field.
  public init(_ problem: TextProblem) { self = .text(problem) }
  /// A problem of a query.
  public init(_ problem: QueryProblem) { self = .query(problem) }

  /// Alternatives with commas and a last "or"; empty when there are none.
  public static func choice(_ words: [String], or: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(or) " + last
  }

  /// A control character as U+001B.
  public static func code(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// A name with a capital, to begin a message.
  public static func capitalised(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}

extension ProblemPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .field(let problem):
      say(
        nl: Self.capitalised(say(FieldPhrase(problem.field))) + ": " + Self.text(problem.problem, in: say),
        fr: Self.capitalised(say(FieldPhrase(problem.field))) + " : " + Self.text(problem.problem, in: say),
        de: Self.capitalised(say(FieldPhrase(problem.field))) + ": " + Self.text(problem.problem, in: say),
        en: Self.capitalised(say(FieldPhrase(problem.field))) + ": " + Self.text(problem.problem, in: say))
    case .text(let problem): Self.text(problem, in: say)
    case .query(let problem): Self.capitalised(Self.query(problem, in: say))
    case .unknownName(let unknown):
      say(
        nl: "“\(unknown.name)” \(Self.unknown(unknown.key, in: say))\(Self.hint(unknown.nearest, in: say))",
        fr: "« \(unknown.name) » \(Self.unknown(unknown.key, in: say))\(Self.hint(unknown.nearest, in: say))",
        de: "„\(unknown.name)“ \(Self.unknown(unknown.key, in: say))\(Self.hint(unknown.nearest, in: say))",
        en: "“\(unknown.name)” \(Self.unknown(unknown.key, in: say))\(Self.hint(unknown.nearest, in: say))")
    }
  }

  private static func text(_ problem: TextProblem, in say: InterfaceLanguage) -> String {
    switch problem {
    case .empty:
      say(nl: "mag niet leeg zijn", fr: "ne peut pas être vide", de: "darf nicht leer sein", en: "must not be empty")
    case .tooShort(let count, let minimum):
      say(
        nl: "minstens \(say.count(minimum, "teken", "tekens")) nodig, \(Self.thereAre(count, in: say))",
        fr: "au moins \(say.count(minimum, "caractère", "caractères")), \(Self.thereAre(count, in: say))",
        de: "mindestens \(say.count(minimum, "Zeichen", "Zeichen")) nötig, \(Self.thereAre(count, in: say))",
        en: "at least \(say.count(minimum, "character is", "characters are")) needed, \(Self.thereAre(count, in: say))")
    case .tooLong(let count, let maximum):
      say(
        nl: "hoogstens \(say.count(maximum, "teken", "tekens")), \(Self.thereAre(count, in: say))",
        fr: "au plus \(say.count(maximum, "caractère", "caractères")), \(Self.thereAre(count, in: say))",
        de: "höchstens \(say.count(maximum, "Zeichen", "Zeichen")), \(Self.thereAre(count, in: say))",
        en: "at most \(say.count(maximum, "character", "characters")), \(Self.thereAre(count, in: say))")
    case .controlCharacter(let scalar, let line, let column):
      say(
        nl: "stuurteken \(Self.code(scalar)) op regel \(line), kolom \(column); haal het weg",
        fr: "caractère de contrôle \(Self.code(scalar)) à la ligne \(line), colonne \(column) ; enlevez-le",
        de: "Steuerzeichen \(Self.code(scalar)) in Zeile \(line), Spalte \(column); entfernen Sie es",
        en: "control character \(Self.code(scalar)) on line \(line), column \(column); take it out")
    case .invalidUTF8(let offset):
      say(
        nl: "geen UTF-8 vanaf byte \(offset); bewaar de tekst als UTF-8",
        fr: "pas d’UTF-8 à partir de l’octet \(offset) ; enregistrez le texte en UTF-8",
        de: "kein UTF-8 ab Byte \(offset); speichern Sie den Text als UTF-8",
        en: "not UTF-8 from byte \(offset) on; save the text as UTF-8")
    case .malformedHandle:
      say(
        nl: "2 tot 32 kleine letters, cijfers, _ of -, en een letter vooraan",
        fr: "2 à 32 minuscules sans accent, chiffres, _ ou -, avec une lettre au début",
        de: "2 bis 32 Kleinbuchstaben ohne Umlaut, Ziffern, _ oder -, am Anfang ein Buchstabe",
        en: "2 to 32 lower-case letters, digits, _ or -, with a letter first")
    case .handleTaken(let name), .nameTaken(let name):
      say(
        nl: "“\(name)” is al bezet; kies een andere", fr: "« \(name) » est déjà pris ; choisissez-en un autre",
        de: "„\(name)“ ist schon vergeben; wählen Sie einen anderen", en: "“\(name)” is taken; choose another")
    case .unknownTopic(let word, let nearest):
      say(
        nl: "“\(word)” is geen thema\(Self.hint(nearest, in: say))",
        fr: "« \(word) » n’est pas un thème\(Self.hint(nearest, in: say))",
        de: "„\(word)“ ist kein Thema\(Self.hint(nearest, in: say))",
        en: "“\(word)” is not a topic\(Self.hint(nearest, in: say))")
    case .unknownLayer(let word, let nearest):
      say(
        nl: "“\(word)” is geen bestuurslaag\(Self.hint(nearest, in: say))",
        fr: "« \(word) » n’est pas un niveau de pouvoir\(Self.hint(nearest, in: say))",
        de: "„\(word)“ ist keine Verwaltungsebene\(Self.hint(nearest, in: say))",
        en: "“\(word)” is not a layer of government\(Self.hint(nearest, in: say))")
    case .layerNotSelectable(let layer):
      say(
        nl: "“\(layer)” is een groep; kies een bestuurslaag daaronder",
        fr: "« \(layer) » est un groupe ; choisissez un niveau en dessous",
        de: "„\(layer)“ ist eine Gruppe; wählen Sie eine Ebene darunter",
        en: "“\(layer)” is a group; choose a layer below it")
    case .unknownLanguage(let code):
      say(
        nl: "“\(code)” is geen taalcode; gebruik twee letters zoals nl, fr, de of en",
        fr: "« \(code) » n’est pas un code de langue ; utilisez deux lettres comme nl, fr, de ou en",
        de: "„\(code)“ ist kein Sprachcode; nehmen Sie zwei Buchstaben wie nl, fr, de oder en",
        en: "“\(code)” is not a language code; use two letters such as nl, fr, de or en")
    case .unknownWord(let word, let nearest):
      say(
        nl: "“\(word)” past hier niet\(Self.hint(nearest, in: say))",
        fr: "« \(word) » ne convient pas ici\(Self.hint(nearest, in: say))",
        de: "„\(word)“ passt hier nicht\(Self.hint(nearest, in: say))",
        en: "“\(word)” does not fit here\(Self.hint(nearest, in: say))")
    case .noTopics:
      say(
        nl: "kies minstens één thema", fr: "choisissez au moins un thème",
        de: "wählen Sie mindestens ein Thema", en: "choose at least one topic")
    case .tooManyTopics(let count, let maximum):
      say(
        nl: "hoogstens \(say.count(maximum, "thema", "thema’s")), \(Self.thereAre(count, in: say))",
        fr: "au plus \(say.count(maximum, "thème", "thèmes")), \(Self.thereAre(count, in: say))",
        de: "höchstens \(say.count(maximum, "Thema", "Themen")), \(Self.thereAre(count, in: say))",
        en: "at most \(say.count(maximum, "topic", "topics")), \(Self.thereAre(count, in: say))")
    case .tooManyLines(let count, let maximum):
      say(
        nl: "hoogstens \(say.count(maximum, "regel", "regels")), \(Self.thereAre(count, in: say))",
        fr: "au plus \(say.count(maximum, "ligne", "lignes")), \(Self.thereAre(count, in: say))",
        de: "höchstens \(say.count(maximum, "Zeile", "Zeilen")), \(Self.thereAre(count, in: say))",
        en: "at most \(say.count(maximum, "line", "lines")), \(Self.thereAre(count, in: say))")
    case .tooManySearches(let maximum):
      say(
        nl:
          "hoogstens \(say.count(maximum, "bewaarde zoekopdracht", "bewaarde zoekopdrachten")); verwijder er eerst een",
        fr:
          "au plus \(say.count(maximum, "recherche enregistrée", "recherches enregistrées")) ; supprimez-en une d’abord",
        de: "höchstens \(say.count(maximum, "gespeicherte Suche", "gespeicherte Suchen")); entfernen Sie zuerst eine",
        en: "at most \(say.count(maximum, "saved search", "saved searches")); remove one first")
    case .taken(let name):
      say(
        nl: "“\(name)” is al bezet", fr: "« \(name) » est déjà pris",
        de: "„\(name)“ ist schon vergeben", en: "“\(name)” is taken")
    case .tooFew(let count, let minimum):
      say(
        nl: "minstens \(minimum) nodig, het zijn er \(count)", fr: "il en faut au moins \(minimum), il y en a \(count)",
        de: "mindestens \(minimum) nötig, es sind \(count)", en: "at least \(minimum) needed, there are \(count)")
    case .tooMany(let count, let maximum):
      say(
        nl: "hoogstens \(maximum), het zijn er \(count)", fr: "au plus \(maximum), il y en a \(count)",
        de: "höchstens \(maximum), es sind \(count)", en: "at most \(maximum), there are \(count)")
    case .outOfRange(let number, let minimum, let maximum):
      say(
        nl: "\(number) kan niet; het moet van \(minimum) tot \(maximum) zijn",
        fr: "\(number) ne va pas ; de \(minimum) à \(maximum)",
        de: "\(number) geht nicht; möglich ist \(minimum) bis \(maximum)",
        en: "\(number) cannot be; it must be from \(minimum) to \(maximum)")
    case .twice(let text):
      say(
        nl: "“\(text)” staat er al", fr: "« \(text) » y est déjà",
        de: "„\(text)“ steht schon da", en: "“\(text)” is there already")
    case .malformed(let text, let example):
      say(
        nl: "“\(text)” heeft niet de juiste vorm; een voorbeeld: \(example)",
        fr: "« \(text) » n’a pas la bonne forme ; un exemple : \(example)",
        de: "„\(text)“ hat nicht die richtige Form; ein Beispiel: \(example)",
        en: "“\(text)” does not have the right form; an example: \(example)")
    case .past:
      // By which clock it was meant is known where it was typed, and it stands there.
      say(
        nl: "dat moment is voorbij", fr: "ce moment est déjà passé", de: "dieser Zeitpunkt ist schon vorbei",
        en: "that moment is over already")
    case .afterClose:
      say(
        nl: "dat moet voor de sluiting zijn", fr: "ce doit être avant la clôture",
        de: "das muss vor dem Schluss liegen",
        en: "it must be before the close")
    case .endsBeforeItBegins(let text):
      say(
        nl: "“\(text)” eindigt voor het begint, of duurt te lang",
        fr: "« \(text) » finit avant de commencer, ou dure trop longtemps",
        de: "„\(text)“ endet, bevor es beginnt, oder dauert zu lange",
        en: "“\(text)” ends before it begins, or lasts too long")
    case .noSuchTime(let text):
      say(
        nl: "“\(text)” bestaat niet: de klok gaat dan een uur vooruit",
        fr: "« \(text) » n’existe pas : l’heure avance alors",
        de: "„\(text)“ gibt es nicht: Dann wird die Uhr vorgestellt",
        en: "“\(text)” does not exist: the clocks go forward then")
    case .circle(let name):
      say(
        nl: "“\(name)” staat er al onder; dat zou een kring zijn",
        fr: "« \(name) » se trouve déjà en dessous ; cela ferait une boucle",
        de: "„\(name)“ steht schon darunter; das wäre ein Kreis",
        en: "“\(name)” stands below it already; that would be a circle")
    case .fewerThanTaken(let places, let taken):
      say(
        nl: "\(places) is minder dan de \(taken) die bezet zijn",
        fr: "\(places) est moins que les \(taken) déjà prises",
        de: "\(places) ist weniger als die \(taken), die vergeben sind",
        en: "\(places) is fewer than the \(taken) that are taken")
    case .reasonMissing(let choice):
      say(
        nl: "zeg bij “\(say(PollPhrase.option(choice)))” waarom",
        fr: "dites pourquoi « \(say(PollPhrase.option(choice))) »",
        de: "sagen Sie, warum „\(say(PollPhrase.option(choice)))“", en: "say why “\(say(PollPhrase.option(choice)))”")
    }
  }

  /// How many there are of what has a limit.
  private static func thereAre(_ count: Int, in say: InterfaceLanguage) -> String {
    say(
      nl: "het \(say.plural(count, "is", "zijn")) er \(count)", fr: "il y en a \(count)",
      de: "es \(say.plural(count, "ist", "sind")) \(count)", en: "there \(say.plural(count, "is", "are")) \(count)")
  }
}
