// SPDX-License-Identifier: EUPL-1.2

import Forum

/// All there is to a command besides its keys: where the help lists it, and what it is called in four languages.
///
/// Each command has one row; help, hints, palette, completion and `Docs/Keys.md` follow from it.
struct CommandRow: Sendable {
  let command: Command
  /// The part of the help it stands in.
  private(set) var group = Command.Group.everywhere
  /// One or two words for the hint line.
  let hint: @Sendable (InterfaceLanguage) -> String
  /// A line for the help: what it does.
  let help: @Sendable (InterfaceLanguage) -> String

  init(
    _ command: Command, hint: @escaping @Sendable (InterfaceLanguage) -> String,
    help: @escaping @Sendable (InterfaceLanguage) -> String
  ) {
    (self.command, self.hint, self.help) = (command, hint, help)
  }

  /// Rows that stand in one part of the help.
  static func rows(_ group: Command.Group, _ rows: [CommandRow]) -> [CommandRow] {
    rows.map { row in
      var row = row
      row.group = group
      return row
    }
  }

  /// Every row by its command.
  private static let all = Dictionary(
    uniqueKeysWithValues: [
      everywhere, places, lists, searchLine, topics, people, me, thread, moderation, form, quoting, tips, address,
      houseRules, access, networkPlace, networks, sharing, agenda, month, polls, poll,
    ].joined().map { ($0.command, $0) })

  /// The row of a command; one without is a mistake that the first test finds.
  static func of(_ command: Command) -> CommandRow {
    guard let row = all[command] else { preconditionFailure("no row for \(command)") }
    return row
  }
}
