// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ProblemPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .field(let problem): Self.capitalised(FieldPhrase(problem.field).de) + ": " + Self.textDE(problem.problem)
    case .text(let problem): Self.textDE(problem)
    case .query(let problem): Self.capitalised(Self.queryDE(problem))
    case .unknownName(let unknown):
      "„\(unknown.name)“ \(Self.unknownDE(unknown.key))\(Self.hintDE(unknown.nearest))"
    }
  }

  private static func textDE(_ problem: TextProblem) -> String {
    switch problem {
    case .empty: "darf nicht leer sein"
    case .tooShort(let count, let minimum): "mindestens \(minimum) Zeichen nötig, es sind \(count)"
    case .tooLong(let count, let maximum): "höchstens \(maximum) Zeichen, es sind \(count)"
    case .controlCharacter(let scalar, let line, let column):
      "Steuerzeichen \(Self.code(scalar)) in Zeile \(line), Spalte \(column); entfernen Sie es"
    case .invalidUTF8(let offset): "kein UTF-8 ab Byte \(offset); speichern Sie den Text als UTF-8"
    case .malformedHandle: "2 bis 32 Kleinbuchstaben ohne Umlaut, Ziffern, _ oder -, am Anfang ein Buchstabe"
    case .handleTaken(let name), .nameTaken(let name): "„\(name)“ ist schon vergeben; wählen Sie einen anderen"
    case .unknownTopic(let word, let nearest): "„\(word)“ ist kein Thema\(Self.hintDE(nearest))"
    case .unknownLayer(let word, let nearest): "„\(word)“ ist keine Verwaltungsebene\(Self.hintDE(nearest))"
    case .layerNotSelectable(let layer): "„\(layer)“ ist eine Gruppe; wählen Sie eine Ebene darunter"
    case .unknownLanguage(let code): "„\(code)“ ist kein Sprachcode; nehmen Sie zwei Buchstaben wie nl, fr, de oder en"
    case .unknownWord(let word, let nearest): "„\(word)“ passt hier nicht\(Self.hintDE(nearest))"
    case .noTopics: "wählen Sie mindestens ein Thema"
    case .tooManyTopics(let count, let maximum): "höchstens \(maximum) Themen, es sind \(count)"
    case .tooManyLines(let count, let maximum): "höchstens \(maximum) Zeilen, es sind \(count)"
    case .tooManySearches(let maximum):
      "es gibt schon \(maximum) gespeicherte Suchen, mehr geht nicht; entfernen Sie erst eine"
    }
  }

  private static func queryDE(_ problem: QueryProblem) -> String {
    let word = problem.word
    let place = "(Zeichen \(problem.offset + 1))"
    let hint = hintDE(problem.nearest)
    return switch problem.kind {
    case .unknownKey: "„\(word)“ \(place) ist kein Filter\(hint)"
    case .unknownValue(let key): "„\(word)“ \(place) \(unknownDE(key))\(hint)"
    case .missingValue(let key?): "nach \(key.rawValue): \(place) fehlt ein Wert\(hint)"
    case .missingValue(nil): "„\(word)“ \(place) sagt nicht, was gesucht wird"
    case .unclosedQuote: "das Anführungszeichen \(place) ist nicht geschlossen"
    case .notExcludable(let key): "vor \(key.rawValue): ist kein - möglich \(place)"
    case .noNetworks: "„network:“ \(place) geht noch nicht: dieses Forum hat keine Netzwerke"
    case .tooLong(let maximum): "eine Suchanfrage hat höchstens \(maximum) Zeichen"
    case .tooManyTerms(let maximum): "eine Suchanfrage hat höchstens \(maximum) Teile; „\(word)“ \(place) ist zu viel"
    }
  }

  /// What a value is not.
  private static func unknownDE(_ key: QueryKey) -> String {
    switch key {
    case .topic: "ist kein Thema"
    case .layer: "ist keine Verwaltungsebene"
    case .author: "ist kein Mitglied dieses Forums"
    case .org: "ist keine Organisation in diesem Forum"
    case .kind, .is, .lang, .before, .after, .network, .sort: "passt nicht zu \(key.rawValue):"
    }
  }

  private static func hintDE(_ words: [String]) -> String {
    words.isEmpty ? "" : "; möglich: \(choice(words, or: "oder"))"
  }
}
