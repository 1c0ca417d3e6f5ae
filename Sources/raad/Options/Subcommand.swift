// SPDX-License-Identifier: EUPL-1.2

/// A row of the table of commands, from which the parser, help, completion and the reference are derived.
struct Subcommand: Sendable {
  /// Its words.
  var name: CommandName
  /// Where help lists it.
  var group: CommandGroup
  /// What follows its name.
  var operands: [Operand]
  /// The options it takes beside those that every command takes.
  var options: [OptionName]

  init(
    _ name: CommandName, _ group: CommandGroup, _ operands: [Operand] = [], _ options: [OptionName] = []
  ) {
    self.name = name
    self.group = group
    self.operands = operands
    self.options = options
  }

  /// The line of usage: name, operands, options.
  var usage: String {
    (["raad \(name.rawValue)"] + operands.map(\.usage) + options.map { "[\($0.usage)]" }).joined(separator: " ")
  }

  /// Whether words that begin with one dash are operands: they exclude in a query.
  var takesQuery: Bool { operands.contains { $0.kind == .query } }

  /// The row of a command.
  static func named(_ name: CommandName) -> Subcommand? { all.first { $0.name == name } }
}
