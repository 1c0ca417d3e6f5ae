// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Subcommand {
  static let demonstration: [Subcommand] = [
    Subcommand(
      "demo", .board,
      reach: .localOnly,
      about: {
        $0(
          nl: "opent een wegwerpbord met voorbeelden", fr: "ouvre un forum jetable avec des exemples",
          de: "öffnet ein Wegwerf-Forum mit Beispielen", en: "opens a throw-away demo board")
      },
      anyone: { try $0.demo() })
  ]
}

extension Context {
  /// `raad demo`: a board of its own that goes when the command ends; full screen, or in lines
  /// without a terminal.
  func demo() throws {
    let board = ThrowAwayBoard()
    defer { board.remove() }
    let store = try board.make(for: environment, language: reader.language)
    guard let me = try store.member(login: environment.login) else {
      throw StoreError.notAMember(login: environment.login)
    }
    guard environment.hasScreen, !wantsJSON else {
      let vocabulary = Vocabulary(layers: try store.layers(), topics: try store.topics())
      return try Session(
        context: self, store: store, me: me, vocabulary: vocabulary, reader: reader.naming(vocabulary.topics)
      ).today()
    }
    try show(store, member: me)
  }
}
