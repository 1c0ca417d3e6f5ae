// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

extension Subcommand {
  static let explaining: [Subcommand] = [
    Subcommand(
      "help", .operation, [Operand(.command, "COMMAND", .any)],
      reach: .everywhere,
      about: {
        $0(
          nl: "legt uit, ook per opdracht", fr: "explique, aussi commande par commande", de: "erklärt, auch je Befehl",
          en: "explains, also command by command")
      },
      anyone: { try $0.help() }),
    Subcommand(
      "completion", .operation, [Operand(.choice(TypedWords(Shell.allCases.map(\.rawValue))), "SHELL")],
      reach: .everywhere,
      about: {
        $0(
          nl: "maakt aanvulling voor een shell", fr: "produit la complétion pour un shell",
          de: "erzeugt die Vervollständigung für eine Shell", en: "prints completion for a shell")
      },
      anyone: { try $0.completion() }),
  ]
}

extension Context {
  /// `raad help [COMMAND…]`
  func help() throws {
    let words = invocation.operands.joined(separator: " ")
    if HelpTopic(rawValue: words) == .query { return try output.lines(helpText.queryPage) }
    if HelpTopic(rawValue: words) == .keys {
      try output.lines(helpText.keys(preferences.keymap))
      // The command of the same name is about other keys.
      try output.line("")
    }
    guard let command = Subcommand.named(words) else {
      if words.isEmpty { return try showHelp(nil) }
      throw UsageProblem.unknownCommand(
        words,
        nearest: Suggestions.nearest(
          to: words, in: Subcommand.all.map(\.name) + HelpTopic.allCases.map(\.rawValue)))
    }
    try showHelp(command)
  }

  /// What `--help` shows, of all commands or of one.
  func showHelp(_ command: Subcommand?) throws {
    if let command {
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
