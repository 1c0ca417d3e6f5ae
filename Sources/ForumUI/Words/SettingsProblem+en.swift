// SPDX-License-Identifier: EUPL-1.2

extension SettingsProblem {
  /// The text in English.
  public var en: String {
    switch kind {
    case .unreadable(let code): "cannot be read: \(Self.words(code))"
    case .notAFile: "is not a file"
    case .tooLarge(let maximum): "is larger than \(maximum / 1024) KiB, the most that is read"
    case .invalidUTF8(let offset): "is not UTF-8 from byte \(offset + 1) of the line on"
    case .notALine: "is neither name = value nor [keys] nor a # comment"
    case .notAValue(let text): "“\(Self.excerpt(text))” is no value; a text stands in quotes: name = \"value\""
    case .unfinished: "the line ends within a text or list"
    case .trailing(let text): "nothing may follow, but “\(Self.excerpt(text))” does"
    case .unknownTable(let name, let nearest): "there is no part [\(Self.excerpt(name))]\(Self.guessEN(nearest))"
    case .unknownSetting(let name, let nearest): "there is no setting “\(Self.excerpt(name))”\(Self.guessEN(nearest))"
    case .wrongValue(let name, let value, let allowed):
      "\(name.rawValue) cannot be \(Self.excerpt(value.description)); possible: \(Self.choice(allowed, or: "or"))"
    case .wrongVariable(let name, let value, let allowed):
      "\(name) cannot be “\(Self.excerpt(value))”; possible: \(Self.choice(allowed, or: "or"))"
    case .duplicate(let name, let line): "“\(Self.excerpt(name))” stands on line \(line) already"
    case .unknownCommand(let name, let nearest): "there is no command “\(Self.excerpt(name))”\(Self.guessEN(nearest))"
    case .noMeaning(let command, let context): "\(command.rawValue) does nothing there (\(Self.place(context).en))"
    case .notKeys(let command): "\(command.rawValue) takes names of keys, such as [\"k\", \"Up\"]"
    case .unknownKey(let name, let nearest): "no key is called “\(Self.excerpt(name))”\(Self.guessEN(nearest))"
    case .unsentKey(let name, let arrives?): "terminals send \(arrives) for \(Self.excerpt(name)); write \(arrives)"
    case .unsentKey(let name, nil): "terminals do not send \(Self.excerpt(name))"
    case .typesText(let key): "\(key) types text where this command works"
    case .conflict(let key, let command, let context):
      "\(key) already means \(command.rawValue) (\(Self.place(context).en))"
    case .noWayOut(let context): "no key would lead out any more (\(Self.place(context).en))"
    }
  }

  private static func guessEN(_ nearest: [String]) -> String {
    nearest.isEmpty ? "" : "; did you mean \(Self.choice(nearest, or: "or"))?"
  }
}
