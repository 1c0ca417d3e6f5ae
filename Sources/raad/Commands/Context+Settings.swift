// SPDX-License-Identifier: EUPL-1.2

import ForumStore
import ForumUI
import Terminal

extension Subcommand {
  static let settings: [Subcommand] = [
    Subcommand(
      "settings", .operation,
      reach: .everywhere,
      about: {
        $0(
          nl: "toont welke instellingen gelden, waar ze vandaan komen en wat er niet aan klopt",
          fr: "montre les réglages en vigueur, d’où ils viennent et ce qui n’y va pas",
          de: "zeigt die geltenden Einstellungen, woher sie kommen und was daran falsch ist",
          en: "shows the settings in force, where they come from and what is wrong with them")
      },
      appendix: { $0.settings },
      anyone: { try $0.settings() }),
    Subcommand(
      "settings set", .operation, [Operand(.text, "NAME"), Operand(.text, "VALUE")],
      about: {
        $0(
          nl: "bewaart een instelling op het bord, zodat ze overal meegaat; een instellingenbestand gaat voor",
          fr: "garde un réglage sur le forum, pour qu’il vous suive partout ; un fichier de réglages l’emporte",
          de: "speichert eine Einstellung im Forum, damit sie überall mitkommt; eine Einstellungsdatei geht vor",
          en: "keeps a setting on the board, so that it comes along everywhere; a settings file goes first")
      },
      member: { try $0.keepSetting() }),
  ]
}

extension Session {
  /// `raad settings set NAME VALUE`; an empty value forgets it. Keys are named as in a file: `keys.list.reply`.
  func keepSetting() throws {
    let (name, word) = (invocation.operand(0) ?? "", invocation.operand(1) ?? "")
    guard !word.isEmpty else {
      try check(name, nil)
      try store.setSetting(name, to: nil, by: me.id)
      return try context.confirm(.takenBack)
    }
    let value: SettingValue =
      if name.hasPrefix("keys.") {
        .list(word.split(separator: " ").map(String.init))
      } else if SettingName(rawValue: name)?.kind == .flag, word == "true" || word == "false" {
        .flag(word == "true")
      } else {
        .text(word)
      }
    if SettingName(rawValue: name)?.runsPrograms == true { throw DoorRefusal.notAtTheDoor(name) }
    try check(name, value)
    guard name.hasPrefix("keys.") || SettingName(rawValue: name) != nil else {
      let names = SettingName.allCases.filter { !$0.runsPrograms }.map(\.rawValue)
      throw UsageProblem.unknownWord(name, place: "NAME", nearest: InvocationParser.nearest(to: name, orAll: names))
    }
    try store.setSetting(name, to: value.description, by: me.id)
    let line = "\(name) = \(value)"
    try context.confirm(
      context.preferences.hasFile
        ? DoorCommandPhrase.settingKeptBehind(line, file: context.settingsPath) : .settingKept(line))
  }

  /// Refuses what would not hold beside the member's other settings, or what those would be without it: read as the
  /// file that all of them make.
  private func check(_ name: String, _ value: SettingValue?) throws {
    let kept = try store.settings(of: me.id)
    let others = kept.filter { $0.name != name }
    func file(_ settings: [(name: String, value: String)]) -> SettingsFile {
      SettingsFile(bytes: Array(Context.settingsFile(settings).utf8))
    }
    // What was wrong before is not this line's fault.
    let (before, after) = (value == nil ? kept : others, others + (value.map { [(name, $0.description)] } ?? []))
    guard let problem = file(after).problem(since: file(before)) else { return }
    try context.messages.line(problem.text(for: reader, place: name))
    throw CommandRefusal.badSettings(count: 1)
  }
}

extension Context {
  /// `raad settings`: what is in force and where it comes from, as a settings file; then what is
  /// wrong with it.
  func settings() throws {
    let context = inForce()
    if wantsJSON { try context.listSettings() } else { try context.printSettings() }
    try context.tellProblems()
  }

  /// The same with what the user keeps on the board, as far as there is one that can be opened.
  private func inForce() -> Context {
    guard let path = try? boardPath(), let store = try? Store(path: path),
      let member = try? store.member(login: environment.login)
    else { return self }
    return (try? withSettings(of: member, in: store)) ?? self
  }

  private func tellProblems() throws {
    guard !preferences.problems.isEmpty else { return }
    try output.flush()
    for problem in preferences.problems { try messages.line(problem.text(for: reader, file: settingsPath)) }
    throw CommandRefusal.badSettings(count: preferences.problems.count)
  }

  /// The settings file's path as messages name it, or that there is none.
  var settingsPath: String {
    preferences.areKept ? reader(SettingPhrase.onTheBoard) : environment.settingsPath ?? "config.toml"
  }

  private func printSettings() throws {
    let language = localeLanguage
    var rows = SettingName.allCases.map { name in
      // What the locale decides would be fixed for ever by a line.
      let value = preferences.settings.value(of: name)
      return ("\(value == nil ? "# " : "")\(name.rawValue) = \(value ?? language)", origin(of: name))
    }
    if !preferences.keyLines.isEmpty { rows.append(("", "")) }
    var heading: String?
    for line in preferences.keyLines {
      let own = "[\((["keys"] + [line.context?.rawValue].compactMap { $0 }).joined(separator: "."))]"
      if heading != own { rows.append((own, "")) }
      heading = own
      let origin = reader(preferences.areKept ? SettingPhrase.onTheBoard : .fromLine(line.line))
      rows.append(("\(line.command.rawValue) = \(line.value)", origin))
    }
    let width = rows.reduce(0) { max($0, DisplayText.width($1.0)) }
    try output.line("# \(settingsPath)")
    for (text, origin) in rows {
      try output.line(origin.isEmpty ? text : "\(DisplayText.padded(text, to: width))  # \(origin)")
    }
  }

  private func origin(of name: SettingName) -> String {
    switch preferences.origin(of: name) {
    case .standard: reader(preferences.settings.value(of: name) == nil ? SettingPhrase.byLocale : .asItComes)
    case .file(let line): reader(SettingPhrase.fromLine(line))
    case .board: reader(SettingPhrase.onTheBoard)
    case .variable(let variable): variable
    }
  }

  private var localeLanguage: SettingValue {
    .text(environment.language(option: nil, preferences.settings).rawValue)
  }

  private func listSettings() throws {
    for name in SettingName.allCases {
      let value = preferences.settings.value(of: name) ?? localeLanguage
      let (origin, line): (String, Int?) =
        switch preferences.origin(of: name) {
        case .standard: (preferences.settings.value(of: name) == nil ? "locale" : "default", nil)
        case .file(let line): ("file", line)
        case .board: ("board", nil)
        case .variable(let variable): (variable, nil)
        }
      try output.json(Self.object(name.rawValue, value, origin, line))
    }
    for line in preferences.keyLines {
      let (origin, number) = preferences.areKept ? ("board", nil) : ("file", line.line)
      try output.json(Self.object(line.name, line.value, origin, number))
    }
  }

  private static func object(_ name: String, _ value: SettingValue, _ origin: String, _ line: Int?) -> JSONValue {
    [
      "name": .string(name), "value": JSONValue(value), "origin": .string(origin),
      "line": line.map { .number($0) } ?? .null,
    ]
  }
}

extension KeyLine {
  /// The keys as a file writes them.
  var value: SettingValue { .list(keys.map(\.description)) }
}

extension JSONValue {
  fileprivate init(_ value: SettingValue) {
    switch value {
    case .text(let text): self = .string(text)
    case .flag(let flag): self = .bool(flag)
    case .list(let texts): self = .array(texts.map { .string($0) })
    }
  }
}
