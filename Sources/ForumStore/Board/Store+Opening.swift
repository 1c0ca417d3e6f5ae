// SPDX-License-Identifier: EUPL-1.2

import Forum
import Glibc

extension Store {
  /// Opens an existing board, and brings an older one up to date after making a copy beside it.
  ///
  /// - Throws: `missing`, `notABoard`, `newer`, `damaged`, `readOnly`, `noPermission`; the file is then untouched.
  public convenience init(path: String) throws(StoreError) {
    try self.init(path: path, migrator: Migrator())
  }

  convenience init(path: String, migrator: Migrator) throws(StoreError) {
    try BoardFile(path: path).check(known: migrator.steps.count)
    let database = try Database(path: path, mode: .existing)
    try migrator.refuseNewer(database)
    if try migrator.version(of: database) < migrator.steps.count {
      let copy = BoardFile(path: path).copy(for: "v\(try migrator.version(of: database))")
      try BoardCopy(database: database).write(to: copy.path)
      try migrator.migrate(database)
    }
    try Self.useWriteAheadLog(database)
    self.init(database: database)
  }

  /// Opens, or with `path` `:memory:` makes, an empty board: the schema, layers and topics, without anyone.
  static func makeEmpty(
    path: String, board: Board, layers: LayerProfile, fill: (Store) throws(StoreError) -> Void
  ) throws(StoreError) -> Store {
    guard path != ":memory:" else {
      let store = Store(database: try Database(path: path, mode: .create))
      try store.prepare(board, layers: layers, fill: fill)
      return store
    }
    let target = BoardFile(path: path)
    guard !target.exists else { throw .exists(path: path) }
    try target.makeFolders()
    let file = target.beingMade
    file.remove()
    try file.makePrivate()
    do {
      try makeWhole(file, board: board, layers: layers, fill: fill)
      try file.move(to: target)
    } catch {
      file.remove()
      throw error
    }
    return try Store(path: path)
  }

  /// The connection is closed at the end, so that all stands in the one file that then gets its name.
  private static func makeWhole(
    _ file: BoardFile, board: Board, layers: LayerProfile, fill: (Store) throws(StoreError) -> Void
  ) throws(StoreError) {
    let store = Store(database: try Database(path: file.path, mode: .existing))
    try store.prepare(board, layers: layers, fill: fill)
    try store.database.execute("PRAGMA journal_mode = WAL")
  }

  private func prepare(
    _ board: Board, layers: LayerProfile, fill: (Store) throws(StoreError) -> Void
  ) throws(StoreError) {
    try database.execute("PRAGMA application_id = \(Migration.applicationID)")
    try Migrator().migrate(database)
    try database.write { () throws(StoreError) in
      try database.run(
        "INSERT INTO board(id, name, motto, profile, created) VALUES (1, ?, ?, ?, ?)", board.name, board.motto,
        layers.rawValue, board.created)
      let seed = Seed(database: database)
      try seed.layers(layers)
      try seed.topics()
      try fill(self)
    }
  }

  /// Turns the write-ahead log on, and asks for the durability that the board's policy names.
  static func useWriteAheadLog(_ database: Database) throws(StoreError) {
    let mode = try database.first("PRAGMA journal_mode = WAL") { (row) throws(StoreError) in row.string(0) }
    guard mode == "wal" else {
      throw .engine(code: 0, message: "no write-ahead log on this file system: journal mode \(mode ?? "unknown")")
    }
    let durability = try database.first("SELECT durability FROM board") { (row) throws(StoreError) in row.string(0) }
    guard let durability else { throw .damaged(path: database.path, detail: "no board in the file") }
    try database.execute("PRAGMA synchronous = \(durability == "full" ? "FULL" : "NORMAL")")
  }
}
