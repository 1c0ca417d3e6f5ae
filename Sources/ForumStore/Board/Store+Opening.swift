// SPDX-License-Identifier: EUPL-1.2

import Forum
import Glibc

extension Store {
  /// Opens an existing board, and brings an older one up to date after making a copy beside it.
  ///
  /// A board that cannot be written is opened all the same, to be read (`obstacle`), unless it is
  /// an older one.
  /// - Throws: `missing`, `notABoard`, `newer`, `damaged`, `linked`, `noPermission`, and for an
  ///   older board `readOnly` or `diskFull`; the file is then untouched.
  public convenience init(path: String) throws(StoreError) {
    try self.init(path: path, migrator: Migrator())
  }

  convenience init(path: String, migrator: Migrator) throws(StoreError) {
    let held = try HeldFile(path: path)
    try held.judge(as: path, known: migrator.steps.count)
    let database = try Database(held, path: path)
    try migrator.refuseNewer(database)
    if try migrator.version(of: database) < migrator.steps.count {
      if let obstacle = database.obstacle { throw obstacle.error(path: path) }
      let copy = BoardFile(path: path).copy(for: "v\(try migrator.version(of: database))")
      try BoardCopy(database: database).write(to: copy.path)
      try migrator.migrate(database)
    }
    database.knownVersion = migrator.steps.count
    if database.obstacle == nil { try database.useWriteAheadLog() }
    self.init(database: database)
  }

  /// Opens, or with `path` `:memory:` makes, an empty board: the schema, layers and topics, without
  /// anyone.
  static func makeEmpty(
    path: String, board: Board, layers: LayerProfile, group: FileGroup? = nil,
    fill: (Store) throws(StoreError) -> Void
  ) throws(StoreError) -> Store {
    guard path != ":memory:" else {
      let store = Store(database: try Database(path: path, mode: .create))
      try store.prepare(board, layers: layers, fill: fill)
      return store
    }
    let target = BoardFile(path: path)
    guard !target.exists else { throw .exists(path: path) }
    try target.makeFolders(for: group)
    try target.make(group: group?.id, isShared: true) { (file) throws(StoreError) in
      try makeWhole(file, board: board, layers: layers, fill: fill)
    }
    return try Store(path: path)
  }

  /// The connection is closed at the end, so that all stands in the one file that then gets its
  /// name.
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
    try database.execute("PRAGMA application_id = \(HeldFile.applicationID)")
    try Migrator().make(in: database)
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
}
