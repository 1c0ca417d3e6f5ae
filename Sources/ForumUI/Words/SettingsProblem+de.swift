// SPDX-License-Identifier: EUPL-1.2

extension SettingsProblem {
  /// The text in German.
  public var de: String {
    switch kind {
    case .unreadable(let code): "ist nicht lesbar: \(Self.words(code))"
    case .notAFile: "ist keine Datei"
    case .tooLarge(let maximum): "ist größer als \(maximum / 1024) KiB; mehr wird nicht gelesen"
    case .invalidUTF8(let offset): "ist ab Byte \(offset + 1) der Zeile kein UTF-8"
    case .notALine: "ist weder name = wert noch [keys] noch ein # Kommentar"
    case .notAValue(let text):
      "„\(Self.excerpt(text))“ ist kein Wert; ein Text steht in Anführungszeichen: name = \"wert\""
    case .unfinished: "die Zeile endet mitten in einem Text oder einer Liste"
    case .trailing(let text): "danach darf nichts stehen, aber dort steht „\(Self.excerpt(text))“"
    case .unknownTable(let name, let nearest): "es gibt keinen Teil [\(Self.excerpt(name))]\(Self.guessDE(nearest))"
    case .unknownSetting(let name, let nearest):
      "es gibt keine Einstellung „\(Self.excerpt(name))“\(Self.guessDE(nearest))"
    case .wrongValue(let name, let value, let allowed):
      "\(name.rawValue) kann nicht \(Self.excerpt(value.description)) sein; möglich: \(Self.choice(allowed, or: "oder"))"
    case .wrongVariable(let name, let value, let allowed):
      "\(name) kann nicht „\(Self.excerpt(value))“ sein; möglich: \(Self.choice(allowed, or: "oder"))"
    case .duplicate(let name, let line): "„\(Self.excerpt(name))“ steht schon in Zeile \(line)"
    case .unknownCommand(let name, let nearest): "es gibt keinen Befehl „\(Self.excerpt(name))“\(Self.guessDE(nearest))"
    case .noMeaning(let command, let context): "\(command.rawValue) bewirkt dort nichts (\(Self.place(context).de))"
    case .notKeys(let command): "zu \(command.rawValue) gehören Namen von Tasten, etwa [\"k\", \"Up\"]"
    case .unknownKey(let name, let nearest): "keine Taste heißt „\(Self.excerpt(name))“\(Self.guessDE(nearest))"
    case .unsentKey(let name, let arrives?):
      "Terminals senden \(arrives) für \(Self.excerpt(name)); schreiben Sie \(arrives)"
    case .unsentKey(let name, nil): "Terminals senden \(Self.excerpt(name)) nicht"
    case .typesText(let key): "\(key) tippt Text, wo dieser Befehl wirkt"
    case .conflict(let key, let command, let context):
      "\(key) bedeutet schon \(command.rawValue) (\(Self.place(context).de))"
    case .noWayOut(let context): "keine Taste würde mehr hinausführen (\(Self.place(context).de))"
    }
  }

  private static func guessDE(_ nearest: [String]) -> String {
    nearest.isEmpty ? "" : "; gemeint: \(Self.choice(nearest, or: "oder"))"
  }
}
