// SPDX-License-Identifier: EUPL-1.2

import ForumUI
import Terminal

extension Subcommand {
  static let settings: [Subcommand] = [
    Subcommand(
      "settings", .operation,
      about: {
        $0(
          nl: "toont welke instellingen gelden, waar ze vandaan komen en wat er niet aan klopt",
          fr: "montre les réglages en vigueur, d’où ils viennent et ce qui y cloche",
          de: "zeigt die geltenden Einstellungen, woher sie kommen und was daran falsch ist",
          en: "shows the settings in force, where they come from and what is wrong with them")
      },
      appendix: { $0.settings },
      anyone: { try $0.settings() })
  ]
}

extension Context {
  /// `raad settings`: what is in force and where it comes from, as a settings file; then what is
  /// wrong with it.
  func settings() throws {
    if wantsJSON { try listSettings() } else { try printSettings() }
    guard !preferences.problems.isEmpty else { return }
    try output.flush()
    for problem in preferences.problems { try messages.line(problem.text(for: reader, file: settingsPath)) }
    throw CommandRefusal.badSettings(count: preferences.problems.count)
  }

  /// The settings file's path as messages name it.
  var settingsPath: String { environment.settingsPath ?? "config.toml" }

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
      rows.append(("\(line.command.rawValue) = \(line.value)", reader(SettingPhrase.fromLine(line.line))))
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
        case .variable(let variable): (variable, nil)
        }
      try output.json(Self.object(name.rawValue, value, origin, line))
    }
    for line in preferences.keyLines { try output.json(Self.object(line.name, line.value, "file", line.line)) }
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
