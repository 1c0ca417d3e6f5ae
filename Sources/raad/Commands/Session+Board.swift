// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

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
