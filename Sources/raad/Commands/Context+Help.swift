// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Context {
  /// `raad help [COMMAND…]`
  func help() throws {
    let words = invocation.operands.joined(separator: " ")
    if HelpTopic(rawValue: words) == .keys { return try output.lines(helpText.keys(preferences.keymap)) }
    guard let name = CommandName(rawValue: words) else {
      if words.isEmpty { return try showHelp(nil) }
      throw UsageProblem.unknownCommand(
        words,
        nearest: Suggestions.nearest(
          to: words, in: (CommandName.allCases.map(\.rawValue) + HelpTopic.allCases.map(\.rawValue))))
    }
    try showHelp(name)
  }

  /// What `--help` shows, of all commands or of one.
  func showHelp(_ name: CommandName?) throws {
    if let command = name.flatMap(Subcommand.named) {
      try output.lines(helpText.page(for: command))
    } else {
      try output.lines(helpText.overview())
    }
  }

  private var helpText: HelpText { HelpText(reader: reader, columns: environment.textColumns) }

  /// `raad completion SHELL`
  func completion() throws {
    guard let shell = invocation.operand(0).flatMap(Shell.init) else { return }
    try output.raw(CompletionScript.text(for: shell))
  }
}
