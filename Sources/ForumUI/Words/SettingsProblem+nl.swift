// SPDX-License-Identifier: EUPL-1.2

extension SettingsProblem {
  /// The text in Dutch.
  public var nl: String {
    switch kind {
    case .unreadable(let code): "is niet te lezen: \(Self.words(code))"
    case .notAFile: "is geen bestand"
    case .tooLarge(let maximum): "is groter dan \(maximum / 1024) KiB, het meeste dat gelezen wordt"
    case .invalidUTF8(let offset): "is geen UTF-8 vanaf byte \(offset + 1) van de regel"
    case .notALine: "is geen naam = waarde, geen [keys] en geen # opmerking"
    case .notAValue(let text):
      "“\(Self.excerpt(text))” is geen waarde; een tekst staat tussen aanhalingstekens: naam = \"waarde\""
    case .unfinished: "de regel eindigt midden in een tekst of lijst"
    case .trailing(let text): "hierna mag niets meer staan, maar er staat “\(Self.excerpt(text))”"
    case .unknownTable(let name, let nearest): "er is geen deel [\(Self.excerpt(name))]\(Self.guessNL(nearest))"
    case .unknownSetting(let name, let nearest): "er is geen instelling “\(Self.excerpt(name))”\(Self.guessNL(nearest))"
    case .wrongValue(let name, let value, let allowed):
      "\(name.rawValue) kan niet \(Self.excerpt(value.description)) zijn; mogelijk: \(Self.choice(allowed, or: "of"))"
    case .wrongVariable(let name, let value, let allowed):
      "\(name) kan niet “\(Self.excerpt(value))” zijn; mogelijk: \(Self.choice(allowed, or: "of"))"
    case .duplicate(let name, let line): "“\(Self.excerpt(name))” staat al op regel \(line)"
    case .unknownCommand(let name, let nearest): "er is geen opdracht “\(Self.excerpt(name))”\(Self.guessNL(nearest))"
    case .noMeaning(let command, let context): "\(command.rawValue) doet daar niets (\(Self.place(context).nl))"
    case .notKeys(let command): "bij \(command.rawValue) horen namen van toetsen, zoals [\"k\", \"Up\"]"
    case .unknownKey(let name, let nearest): "geen toets heet “\(Self.excerpt(name))”\(Self.guessNL(nearest))"
    case .unsentKey(let name, let arrives?):
      "terminals sturen \(arrives) voor \(Self.excerpt(name)); schrijf \(arrives)"
    case .unsentKey(let name, nil): "terminals sturen \(Self.excerpt(name)) niet"
    case .typesText(let key): "\(key) typt tekst waar deze opdracht werkt"
    case .conflict(let key, let command, let context):
      "\(key) betekent al \(command.rawValue) (\(Self.place(context).nl))"
    case .noWayOut(let context): "geen toets zou er nog uit leiden (\(Self.place(context).nl))"
    }
  }

  private static func guessNL(_ nearest: [String]) -> String {
    nearest.isEmpty ? "" : "; bedoeld: \(Self.choice(nearest, or: "of"))"
  }
}
