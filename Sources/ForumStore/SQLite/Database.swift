// SPDX-License-Identifier: EUPL-1.2

internal import CSQLite

/// A connection to an SQLite file: prepared statements by their text, transactions, and errors in
/// the store's terms.
package final class Database {
  /// How to open a file.
  package enum Mode {
    /// The file must exist.
    case existing
    /// The file may be made; `:memory:` is one that lives with the connection.
    case create
  }

  /// The path it was opened at, or `:memory:`.
  let path: String
  /// The file; nil in memory.
  let held: HeldFile?
  /// Whether it was opened to be read and no more.
  private let isForReading: Bool
  /// What keeps it from being written; nil when nothing does.
  private(set) var obstacle: WriteObstacle?
  private(set) var connection: Connection
  /// How often the file was opened anew.
  private(set) var renewals = 0
  /// The prepared statements by their text.
  private(set) var statements: [String: Statement] = [:]
  /// The log and its index as they were when the file was opened.
  private var companions: [FileIdentity?] = []
  private var depth = 0
  /// The version of the schema that this program writes by; nil while a schema is made.
  var knownVersion: Int?
  /// What a connection that writes is set to.
  var synchronous = "NORMAL"

  var handle: OpaquePointer { connection.handle }

  /// Opens a connection and sets it up; does not look at what is in the file.
  package convenience init(path: String, mode: Mode) throws(StoreError) {
    if mode == .create, path == ":memory:" {
      try self.init(temporary: path)
    } else {
      let file = BoardFile(path: path)
      if mode == .create, !file.exists { try file.makeEmpty() }
      try self.init(HeldFile(path: path), path: path)
    }
  }

  /// Opens a file that is held, as fully as it can be.
  init(_ held: HeldFile, path: String) throws(StoreError) {
    self.path = path
    self.held = held
    isForReading = false
    (connection, obstacle) = try Connection.open(held, path: path)
    noteCompanions()
  }

  /// Opens a file that is held, to be read and no more.
  init(reading held: HeldFile, path: String) throws(StoreError) {
    self.path = path
    self.held = held
    isForReading = true
    connection = try Connection.openForReading(held, path: path)
  }

  /// Opens an empty database that goes with the connection: in memory for `:memory:`, in a file
  /// without a name for an empty path.
  init(temporary path: String) throws(StoreError) {
    self.path = path
    held = nil
    isForReading = false
    connection = try Connection(file: path, path: path, way: .own)
  }

  deinit { statements.removeAll() }

  /// What a result code of SQLite means for the board.
  func error(_ code: Int32) -> StoreError { connection.error(code) }

  /// Runs statements without parameters, one after the other.
  package func execute(_ sql: String) throws(StoreError) { try connection.execute(sql) }

  /// Hands every row of a query to `body` until it returns false.
  package func each(
    _ sql: String, _ values: [any Bindable], _ body: (Row) throws(StoreError) -> Bool
  ) throws(StoreError) {
    try unchanged { () throws(StoreError) in try statement(sql).run(values, body) }
  }

  /// The row number given by the last insert.
  package var lastInsertRowID: Int64 { sqlite3_last_insert_rowid(handle) }

  /// How many rows the last statement changed.
  package var changes: Int { Int(sqlite3_changes64(handle)) }

  /// How many rows were changed since the connection was opened, those of shadow tables of FTS5
  /// included.
  var totalChanges: Int { Int(sqlite3_total_changes64(handle)) }

  private func statement(_ sql: String) throws(StoreError) -> Statement {
    if let known = statements[sql] {
      // Used again while it stands on a row: the inner use gets one of its own.
      return known.isBusy ? try Statement(sql, in: self) : known
    }
    let statement = try Statement(sql, in: self)
    // Lists with many filters have many texts; a cache without an end would be a leak.
    if statements.count >= 256 { statements.removeAll() }
    statements[sql] = statement
    return statement
  }

  /// Frees prepared statements and the pages that were read; nothing while a transaction is open.
  func shrink() {
    guard depth == 0 else { return }
    statements.removeAll()
    sqlite3_db_release_memory(handle)
    raad_trim_memory()
  }

  // MARK: Transactions

  /// Runs `body` in a write transaction, taken at once so that it cannot fail half way for another
  /// writer; everything is undone when it throws. Inside another write transaction it is a part
  /// that can be undone alone.
  package func write<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    try write(keeping: { _ in true }, body)
  }

  /// Runs `body` in a write transaction and undoes it all unless its value is to be kept.
  package func write<Value>(
    keeping isKept: (Value) -> Bool, _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    guard depth == 0 else { return try transaction(begin: "SAVEPOINT inner", keeping: isKept, body) }
    try checkFile()
    try requireWritable()
    let waiting = connection.waiting
    waiting.giveWay()
    defer { waiting.hasWritten() }
    return try transaction(begin: "BEGIN IMMEDIATE", keeping: isKept) { () throws(StoreError) in
      try refuseNewer()
      return try body()
    }
  }

  /// Refuses to write by rules of before: a newer program may have changed the schema since the file
  /// was opened.
  private func refuseNewer() throws(StoreError) {
    guard let known = knownVersion, let found = try number("PRAGMA user_version"), found > known else { return }
    throw .newer(path: path, found: found, known: known)
  }

  /// Runs `body` so that all its queries see the board at one moment.
  package func read<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    guard depth == 0 else { return try body() }
    return try unchanged { () throws(StoreError) in
      try transaction(begin: "BEGIN", keeping: { _ in true }, body)
    }
  }

  private func transaction<Value>(
    begin: String, keeping isKept: (Value) -> Bool, _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    let isInner = depth > 0
    try run(begin)
    depth += 1
    defer { depth -= 1 }
    do {
      let value = try body()
      if isKept(value) {
        try run(isInner ? "RELEASE inner" : "COMMIT")
      } else {
        try execute(isInner ? "ROLLBACK TO inner; RELEASE inner" : "ROLLBACK")
      }
      return value
    } catch {
      // A full disk or an I/O error has rolled everything back already. A failure to undo leaves
      // nothing else to do: the error that led here is the one to tell.
      if sqlite3_get_autocommit(handle) == 0 {
        try? execute(isInner ? "ROLLBACK TO inner; RELEASE inner" : "ROLLBACK")
      }
      throw error
    }
  }

  /// Runs `body` with another patience, in milliseconds, where others have the file locked.
  func waiting<Value>(atMost milliseconds: Int64, _ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    let usual = patience
    patience = milliseconds
    defer { patience = usual }
    return try body()
  }

  private var patience: Int64 {
    get { connection.waiting.patience }
    set { connection.waiting.patience = newValue }
  }

  // MARK: The file

  /// Throws `gone` when the file was removed or replaced since it was opened, `logGone` when its
  /// log was: what is written then would be lost.
  func checkFile() throws(StoreError) {
    guard let held else { return }
    guard FileIdentity(path: path) == held.identity else { throw .gone(path: path) }
    if case .frozen = connection.way { return }
    guard companionsNow != companions else { return }
    // What the others wrote stands in a log that nobody finds any more. Once it is in the file
    // nothing is missing; but only as long as nobody has begun another.
    if companionsNow.allSatisfy({ $0 == nil || companions.contains($0) }) {
      sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_PASSIVE, nil, nil)
    }
    throw .logGone(path: path)
  }

  /// Takes notice of the log and its index, which stand for as long as somebody has the file open.
  func noteCompanions() { companions = companionsNow }

  private var companionsNow: [FileIdentity?] {
    guard let held else { return [] }
    return ["-wal", "-shm"].map { FileIdentity(path: held.path + $0) }
  }

  /// Tries again what could not be done when the file was opened; throws what keeps it from being
  /// written.
  func requireWritable() throws(StoreError) {
    guard obstacle != nil else { return }
    try renew()
    if let obstacle { throw obstacle.error(path: path) }
  }

  /// Runs `body`, and when that reads the file as it stood at a moment, sees to it that it was as
  /// it stands.
  private func unchanged<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    guard depth == 0, case .frozen = connection.way else { return try body() }
    if connection.isOutdated, !statements.values.contains(where: \.isBusy) { try renew() }
    let value: Value
    do { value = try body() } catch { throw connection.isOutdated ? .busy(path: path) : error }
    guard !connection.isOutdated else { throw .busy(path: path) }
    return value
  }

  private func renew() throws(StoreError) {
    guard let held else { return }
    try checkFile()
    let (connection, obstacle) =
      try isForReading ? (Connection.openForReading(held, path: path), nil) : Connection.open(held, path: path)
    statements.removeAll()
    self.connection = connection
    self.obstacle = obstacle
    renewals += 1
    noteCompanions()
    if obstacle == nil, !isForReading { try execute("PRAGMA synchronous = \(synchronous)") }
  }
}
