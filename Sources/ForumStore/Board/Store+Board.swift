// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Makes a new board with its layers, topics and founder, who becomes its steward.
  ///
  /// The file gets mode 0600, a folder that has to be made 0700. With a group they get 0660 and
  /// 2770: then all of the group can open the board, and what one of them leaves behind the others
  /// can use. With `welcomeTips` pinned tips explain the board in the founder's language. `layers`
  /// says which layers are offered.
  /// - Throws: `exists` when anything stands at the path; `invalid` for a wrong field; `notShared`
  ///   for a folder that does not hand the group on.
  public static func create(
    path: String, board: Board, layers: LayerProfile, founder: MemberFields, login: String?,
    userID: UInt32? = nil, key: PublicKey? = nil, language: InterfaceLanguage, welcomeTips: Bool,
    group: FileGroup? = nil
  ) throws(StoreError) -> Store {
    let board = Board(
      name: try checked { () throws(FieldProblem) in try TextRules.boardName(board.name) },
      motto: try checked { () throws(FieldProblem) in try TextRules.motto(board.motto) }, created: board.created)
    return try makeEmpty(path: path, board: board, layers: layers, group: group) { (store) throws(StoreError) in
      let steward =
        if let login {
          try store.join(founder, login: login, userID: userID, at: board.created)
        } else {
          try store.addMember(founder, login: nil, at: board.created)
        }
      if let key { _ = try store.insertKey(key, label: "", to: steward.id, by: nil, at: board.created) }
      try store.database.run("UPDATE member SET role = 'steward' WHERE id = ?", steward.id)
      guard welcomeTips else { return }
      try store.writeContent { () throws(StoreError) in
        try WelcomeTips.write(to: store, in: language, by: steward.id, at: board.created)
      }
    }
  }

  /// Name, motto and when it was made.
  public func board() throws(StoreError) -> Board {
    let board = try database.first("SELECT name, motto, created FROM board") { (row) throws(StoreError) in
      Board(name: try row.value(0), motto: try row.value(1), created: try row.value(2))
    }
    guard let board else { throw .damaged(path: path, detail: "no board in the file") }
    return board
  }

  /// Changes name and motto, either of which nil leaves as it is; stewards only.
  public func changeBoard(name: String?, motto: String?, by: MemberID, at: Timestamp) throws(StoreError) {
    let name = try name.map { (name) throws(StoreError) in
      try Self.checked { () throws(FieldProblem) in try TextRules.boardName(name) }
    }
    let motto = try motto.map { (motto) throws(StoreError) in
      try Self.checked { () throws(FieldProblem) in try TextRules.motto(motto) }
    }
    try database.write { () throws(StoreError) in
      try allow(.changeBoard, actor(by))
      try database.run("UPDATE board SET name = coalesce(?, name), motto = coalesce(?, motto)", name, motto)
      try writeAudit(.changeBoard, target: "", by: by, at: at)
    }
  }

  /// How many steps of the schema this program knows.
  package static var schemaVersion: Int { Migration.all.count }

  /// A number that changes when another process has written; cheap.
  public func dataVersion() throws(StoreError) -> Int {
    let version = try database.number("PRAGMA data_version") ?? 0
    return database.renewals << 32 + version
  }

  /// What keeps the board from being written; nil when nothing does.
  public var obstacle: WriteObstacle? { database.obstacle }

  /// Throws what keeps the board from being written, for what takes long before it writes.
  package func requireWritable() throws(StoreError) { try database.requireWritable() }

  /// The number of the user who owns the board's file; nil for a board in memory.
  public var owner: UInt32? { database.held?.owner }

  /// Gives back the memory that only makes what comes next quicker: prepared statements and pages that were read. What comes
  /// next takes some milliseconds more.
  public func shrink() { database.shrink() }

  /// Runs `body` in one write transaction, so that what it reads is what it then changes, and all
  /// of it is done or nothing. Methods that write are parts of it.
  public func together<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    try database.write(body)
  }

  /// How long a write waits for others that nobody asked for, in milliseconds: less than anybody
  /// notices between two keys.
  public static let shortPatience = 80

  /// Runs `body` with another patience where others have the board locked, in milliseconds. For
  /// what nobody waits for, and what can be done later; usually it is ten seconds.
  public func waiting<Value>(
    atMost milliseconds: Int, _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try database.waiting(atMost: Int64(milliseconds), body)
  }

  /// Throws `gone` when the file was removed or replaced since it was opened, and `logGone` when
  /// its log was; cheap.
  public func checkFile() throws(StoreError) { try database.checkFile() }
}
