// SPDX-License-Identifier: EUPL-1.2

import ForumUI

/// Makes completion for shells from the table of commands.
enum CompletionScript {
  /// The script for a shell, to be sourced or kept where the shell looks for it.
  static func text(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  static let globals = CommandOption.global.map(\.dashed)

  /// The words that may follow a command's name: its subcommands, or the choices of its operands.
  static func words(after command: Subcommand) -> [String] {
    let choices = command.operands.flatMap { operand -> [String] in
      switch operand.kind {
      case .choice(let words): words.words
      case .command: Subcommand.firstWords
      default: []
      }
    }
    return command.subcommandWords + choices
  }

  /// The choices of an option; nil when it takes something else.
  static func choices(of option: CommandOption) -> [String]? {
    if case .choice(let words) = option.argument { words.words } else { nil }
  }
}
