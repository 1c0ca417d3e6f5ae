// SPDX-License-Identifier: EUPL-1.2

internal import CSQLite

/// A connection to an SQLite file: prepared statements by their text, transactions, and errors in the store's terms.
package final class Database {
  /// How to open a file.
  package enum Mode {
    /// The file must exist.
    case existing
    /// The file may be made.
    case create
  }

  /// The path it was opened at, or `:memory:`.
  package let path: String
  /// Which file it is; nil in memory.
  let identity: FileIdentity?
  let handle: OpaquePointer
  /// The prepared statements by their text.
  private(set) var statements: [String: Statement] = [:]
  private let waiting = Waiting()
  private var depth = 0

  /// Opens a connection and sets it up; does not look at what is in the file.
  package init(path: String, mode: Mode) throws(StoreError) {
    try Self.refuseOld(sqlite3_libversion_number(), name: String(cString: sqlite3_libversion()))
    self.path = path
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(path, &opened, mode == .create ? flags | SQLITE_OPEN_CREATE : flags, nil)
    guard let opened else { throw .engine(code: code, message: "out of memory") }
    handle = opened
    identity = path == ":memory:" ? nil : FileIdentity(path: path)
    guard code == SQLITE_OK else { throw error(code) }
    guard sqlite3_db_readonly(handle, "main") == 0 else { throw .readOnly(path: path) }
    waiting.attach(to: handle)
    // A schema from elsewhere must not be able to run functions with side effects when its views or triggers are used.
    try execute("PRAGMA trusted_schema = OFF")
    try execute("PRAGMA cell_size_check = ON")
    try execute("PRAGMA foreign_keys = ON")
    try execute("PRAGMA temp_store = MEMORY")
    // What a long log leaves on the disk once it was begun anew, in bytes.
    try execute("PRAGMA journal_size_limit = 16777216")
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  /// Runs statements without parameters, one after the other.
  package func execute(_ sql: String) throws(StoreError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code) }
  }

  /// Runs one statement that returns nothing, with its values by position.
  package func run(_ sql: String, _ values: any Bindable...) throws(StoreError) {
    try run(sql, values: values)
  }

  /// Runs one statement that returns nothing, with its values by position.
  package func run(_ sql: String, values: [any Bindable]) throws(StoreError) {
    try each(sql, values) { (_) throws(StoreError) in true }
  }

  /// All rows of a query, each made into a value.
  package func rows<Value>(
    _ sql: String, _ values: any Bindable..., read: (Row) throws(StoreError) -> Value
  ) throws(StoreError) -> [Value] {
    try rows(sql, values: values, read: read)
  }

  /// All rows of a query, each made into a value.
  package func rows<Value>(
    _ sql: String, values: [any Bindable], read: (Row) throws(StoreError) -> Value
  ) throws(StoreError) -> [Value] {
    var result: [Value] = []
    try each(sql, values) { (row) throws(StoreError) in
      result.append(try read(row))
      return true
    }
    return result
  }

  /// The first row of a query made into a value; nil when there is none.
  package func first<Value>(
    _ sql: String, _ values: any Bindable..., read: (Row) throws(StoreError) -> Value
  ) throws(StoreError) -> Value? {
    try first(sql, values: values, read: read)
  }

  /// The first row of a query made into a value; nil when there is none.
  package func first<Value>(
    _ sql: String, values: [any Bindable], read: (Row) throws(StoreError) -> Value
  ) throws(StoreError) -> Value? {
    var result: Value?
    try each(sql, values) { (row) throws(StoreError) in
      result = try read(row)
      return false
    }
    return result
  }

  /// The whole number in the first column of the first row; nil when there is no row or it is NULL.
  package func number(_ sql: String, _ values: any Bindable...) throws(StoreError) -> Int? {
    try first(sql, values: values) { (row) throws(StoreError) in try row.optional(0) as Int? } ?? nil
  }

  /// Hands every row of a query to `body` until it returns false.
  package func each(
    _ sql: String, _ values: [any Bindable], _ body: (Row) throws(StoreError) -> Bool
  ) throws(StoreError) {
    try statement(sql).run(values, body)
  }

  /// The row number given by the last insert.
  package var lastInsertRowID: Int64 { sqlite3_last_insert_rowid(handle) }

  /// How many rows the last statement changed.
  package var changes: Int { Int(sqlite3_changes64(handle)) }

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

  // MARK: Transactions

  /// Throws `gone` when the file was removed or replaced since it was opened: what is written then would be lost.
  func checkFile() throws(StoreError) {
    guard identity != nil else { return }
    guard FileIdentity(path: path) == identity else { throw .gone(path: path) }
  }

  /// Runs `body` in a write transaction, taken at once so that it cannot fail half way for another writer; everything
  /// is undone when it throws. Inside another write transaction it is a part that can be undone alone.
  package func write<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    try write(keeping: { _ in true }, body)
  }

  /// Runs `body` in a write transaction and undoes it all unless its value is to be kept.
  package func write<Value>(
    keeping isKept: (Value) -> Bool, _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    guard depth == 0 else { return try transaction(begin: "SAVEPOINT inner", keeping: isKept, body) }
    try checkFile()
    waiting.giveWay()
    defer { waiting.hasWritten() }
    return try transaction(begin: "BEGIN IMMEDIATE", keeping: isKept, body)
  }

  /// Runs `body` so that all its queries see the board at one moment.
  package func read<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    guard depth == 0 else { return try body() }
    return try transaction(begin: "BEGIN", keeping: { _ in true }, body)
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
      // A full disk or an I/O error has rolled everything back already. A failure to undo leaves nothing else to do:
      // the error that led here is the one to tell.
      if sqlite3_get_autocommit(handle) == 0 {
        try? execute(isInner ? "ROLLBACK TO inner; RELEASE inner" : "ROLLBACK")
      }
      throw error
    }
  }
}
