// SPDX-License-Identifier: EUPL-1.2

/// The derived part of `Docs/Settings.md`, made from the table of settings.
enum SettingsDocument {
  /// A table in Markdown and English: every setting, what it takes, how it comes, what it is for.
  static var table: String {
    let rows = SettingName.allCases.map { name in
      let values = name.kind.values.map { "`\($0)`" }.joined(separator: " ")
      let standard = Settings().value(of: name).map { "`\($0)`" } ?? "that of the locale"
      let variable = name.variable.map { "`\($0)`" } ?? ""
      return "| `\(name.rawValue)` | \(values) | \(standard) | \(variable) | \(SettingPhrase.help(name).en) |\n"
    }
    return "| setting | values | default | variable | is |\n| --- | --- | --- | --- | --- |\n" + rows.joined()
  }
}
