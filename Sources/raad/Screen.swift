// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Context {
  /// `raad` without words.
  func openBoard() throws {
    try openSession().showBoard()
  }
}

extension Session {
  /// The board, from home.
  func showBoard() throws {
    try today()
    if !wantsJSON { try output.lines(["", reader(LinearPhrase.openScreen)]) }
  }

  /// Asks for what is still missing of a text: on a screen when a person is there, else by naming the options.
  func openForm(_ target: DraftTarget, _ fields: Fields, kind: ThreadKind = .question) throws {
    throw UsageProblem.missingOptions(fields.missing)
  }
}
