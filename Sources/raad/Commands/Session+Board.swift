// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

extension Subcommand {
  static let identity: [Subcommand] = [
    Subcommand(
      "board", .board, [], [.name, .motto],
      about: {
        $0(
          nl: "toont hoe het bord heet; met --name en --motto wijzigt een beheerder dat",
          fr: "montre le nom du forum ; avec --name et --motto, un gestionnaire le change",
          de: "zeigt, wie das Forum heißt; mit --name und --motto ändert die Administration das",
          en: "shows what the board is called; with --name and --motto a steward changes that")
      },
      member: { try $0.board() })
  ]
}

extension Session {
  /// `raad board [--name NAME] [--motto TEXT]`
  func board() throws {
    let board = try store.board()
    guard invocation.has(.name) || invocation.has(.motto) else {
      return try show(
        lists.lines(board),
        ["name": .string(board.name), "motto": .string(board.motto), "created": JSONValue(board.created)])
    }
    try store.changeBoard(name: invocation.value(.name), motto: invocation.value(.motto), by: me.id, at: now)
    try context.confirm(.boardChanged)
  }
}
