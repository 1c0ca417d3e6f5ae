// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

/// A demo board in a folder of its own that goes when the program ends.
final class ThrowAwayBoard {
  private var folder: TemporaryFolder?

  /// Makes the board; the user becomes its steward.
  func make(for environment: Environment, language: InterfaceLanguage) throws(StoreError) -> Store {
    guard let made = TemporaryFolder(in: environment.temporaryFolder) else {
      throw .noPermission(path: environment.temporaryFolder)
    }
    folder = made
    let founder = MemberFields(
      handle: TextRules.suggestedHandle(from: environment.login) ?? "demo", layer: LayerID("be.local.municipality"),
      organisation: "Stad Voorbeeld (fictief)")
    return try Store.createDemo(
      path: made.path + "/board.db", founder: founder, login: environment.login,
      userID: environment.userID, now: environment.now, language: language)
  }

  /// Removes it, if it was made.
  func remove() { folder?.remove() }
}
