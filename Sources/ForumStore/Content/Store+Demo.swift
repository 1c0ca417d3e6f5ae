// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Makes a board with the demo content, as of `now`; the reader becomes its steward under the
  /// handle.
  ///
  /// The visit is set so that the first screen shows new things, a waiting question, notices and
  /// pinned tips. A reader without ties to topics gets some, so that there is something to match.
  /// - Parameter name: the board's name; nil for the demo's own.
  /// - Throws: `exists` when anything stands at the path; `invalid` for a wrong field.
  public static func createDemo(
    path: String, name: String? = nil, founder: MemberFields, login: String,
    userID: UInt32? = nil, now: Timestamp, language: InterfaceLanguage
  ) throws(StoreError) -> Store {
    let name = try name.map { (name) throws(StoreError) in
      try checked { () throws(FieldProblem) in try TextRules.boardName(name) }
    }
    let made = now.adding(hours: -DemoBoard.age.board)
    return try makeEmpty(path: path, board: Board(name: "Raadhuis", created: made), layers: .all) {
      (store) throws(StoreError) in
      var founder = founder
      if founder.ties.isEmpty {
        let around = EmbeddedJSON(PackageResources.demo_reader_json, store.database)
        for (topic, tie) in try around.numbers("ties") { founder.ties[TopicID(topic)] = TopicTie(rawValue: tie) }
      }
      let reader = try store.join(founder, login: login, userID: userID, at: now.adding(hours: -DemoBoard.age.reader))
      try store.database.run("UPDATE member SET role = 'steward' WHERE id = ?", reader.id)
      try DemoBoard(store, reader: try store.member(reader.id), now: now, language: language).fill()
      if let name { try store.database.run("UPDATE board SET name = ?", name) }
    }
  }
}
