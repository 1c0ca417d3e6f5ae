// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Glibc

extension Context {
  /// `raad demo`: a board of its own in a folder that goes when the command ends.
  func demo() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let store = try Store.createDemo(
      path: folder.path + "/board.db", founder: try newFounder(),
      login: environment.login, now: environment.now, language: reader.language)
    guard let me = try store.member(login: environment.login) else {
      throw StoreError.notAMember(login: environment.login)
    }
    let vocabulary = Vocabulary(layers: try store.layers(), topics: try store.topics())
    try Session(context: self, store: store, me: me, vocabulary: vocabulary).showBoard()
  }
}
