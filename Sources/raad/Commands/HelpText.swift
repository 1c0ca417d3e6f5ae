// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI
import Terminal

/// Makes the help from the table of commands.
struct HelpText {
  var reader: Reader
  /// How wide the lines may be.
  var columns: Int

  /// All commands in their groups, then the options that all take.
  func overview() -> [String] {
    var lines = ["raad: \(reader(HelpPhrase.tagline))", ""]
    lines += [reader(HelpPhrase.usage), "  raad [--board FILE]", "  raad COMMAND [OPTION…] [WORD…]"]
    lines += table(CommandOption.alone.map(row))
    for group in CommandGroup.allCases {
      lines += ["", reader(group)]
      let commands = Subcommand.all.filter { $0.group == group }
      lines += table(commands.map { ($0.shortUsage, reader($0)) }, minimum: 20)
    }
    lines += ["", reader(HelpPhrase.globalOptions)] + table(CommandOption.global.map(row))
    lines += ["", reader(HelpPhrase.references)]
    lines += ["", reader(HelpPhrase.more)]
    return lines.flatMap { Wrap.lines($0, columns: columns) }
  }

  /// One command, and those whose names begin with its name.
  func page(for command: Subcommand) -> [String] {
    var lines = ["\(reader(HelpPhrase.usage)) \(command.usage)", "", reader(command)]
    if !command.options.isEmpty { lines += ["", reader(HelpPhrase.options)] + table(command.options.map(row)) }
    lines += command.appendix(self)
    if command.takesQuery { lines += [""] + queries }
    if !command.family.isEmpty {
      lines += ["", reader(HelpPhrase.seeAlso)] + table(command.family.map { ($0.shortUsage, reader($0)) })
    }
    lines += ["", reader(HelpPhrase.globalOptions)] + table(CommandOption.global.map(row))
    return lines.flatMap { Wrap.lines($0, columns: columns) }
  }

  /// The keys of every place as they are in force, with the names by which settings call what they
  /// do.
  func keys(_ keymap: Keymap) -> [String] {
    let lines = keymap.allSections.map { section -> [String] in
      let rows = section.bindings.map { binding in
        let keys = binding.keys.isEmpty ? "-" : binding.keys.map(\.description).joined(separator: " ")
        return (keys, "\(reader(KeyPhrase.help(binding.command))) (\(binding.command.rawValue))")
      }
      return [reader(KeyPhrase.group(section.heading))] + table(rows, minimum: 16)
    }
    return lines.joined(separator: [""]).flatMap { Wrap.lines($0, columns: columns) }
  }

  /// Every setting: what it is for, what it takes, how it comes.
  var settings: [String] {
    let rows = SettingName.allCases.map { name in
      let values = name.kind.values.map(\.description).joined(separator: " ")
      let standard = Settings().value(of: name).map { reader(SettingPhrase.defaultValue($0)) }
      return (
        name.rawValue, "\(reader(SettingPhrase.help(name))): \(values) (\(standard ?? reader(SettingPhrase.byLocale)))"
      )
    }
    return ["", reader(HelpPhrase.settings)] + table(rows) + ["", reader(HelpPhrase.keySettings)]
  }

  func row(_ option: CommandOption) -> (String, String) {
    (option.letter.map { "-\($0), \(option.usage)" } ?? option.usage, reader(option))
  }

  /// Two columns; what does not fit beside its word stands on the next lines, set in.
  func table(_ rows: [(String, String)], minimum: Int = 0) -> [String] {
    let left = min(max(minimum, rows.map { DisplayText.width($0.0) }.max() ?? 0), 26)
    let indent = String(repeating: " ", count: left + 4)
    return rows.flatMap { word, text -> [String] in
      let wrapped = Wrap.lines(text, columns: max(columns - left - 4, 20))
      let isNarrow = DisplayText.width(word) <= left
      let first = isNarrow ? ["  " + DisplayText.padded(word, to: left) + "  " + wrapped[0]] : ["  " + word]
      return first + wrapped.dropFirst(isNarrow ? 1 : 0).map { indent + $0 }
    }
  }
}
