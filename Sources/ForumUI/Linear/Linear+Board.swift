// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Linear {
  /// What a board is called, and since when there is one.
  public func lines(_ board: Board) -> [String] {
    line(.name, board.name) + line(.motto, board.motto) + line(.started, TimeText.date(board.created, reader))
  }
}
