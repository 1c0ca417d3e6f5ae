// SPDX-License-Identifier: EUPL-1.2

/// What the words of a command line ask for, checked against the table of commands.
struct Invocation: Hashable, Sendable {
  /// The name of the command; nil when there are only options.
  var command: String?
  /// What was given to each option, in order; an empty list for a flag.
  var options: [CommandOption: [String]] = [:]
  /// The words that are no options.
  var operands: [String] = []

  /// Whether an option was given.
  func has(_ option: CommandOption) -> Bool { options[option] != nil }

  /// What was given to an option; the last time counts.
  func value(_ option: CommandOption) -> String? { options[option]?.last }

  /// The number given to an option; the parser has checked it.
  func number(_ option: CommandOption) -> Int? { value(option).flatMap { Int($0) } }

  /// The operand at an index, if it was given.
  func operand(_ index: Int) -> String? { operands.indices.contains(index) ? operands[index] : nil }
}
