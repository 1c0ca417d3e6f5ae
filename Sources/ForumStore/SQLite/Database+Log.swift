// SPDX-License-Identifier: EUPL-1.2

extension Database {
  /// Turns the write-ahead log on, and asks for the durability that the board's policy names.
  func useWriteAheadLog() throws(StoreError) {
    defer { noteCompanions() }
    let mode = try first("PRAGMA journal_mode = WAL") { (row) throws(StoreError) in row.string(0) }
    guard mode == "wal" else {
      throw .engine(code: 0, message: "no write-ahead log on this file system: journal mode \(mode ?? "unknown")")
    }
    let durability = try first("SELECT durability FROM board") { (row) throws(StoreError) in row.string(0) }
    guard let durability else { throw .damaged(path: path, detail: "no board in the file") }
    synchronous = durability == "full" ? "FULL" : "NORMAL"
    try execute("PRAGMA synchronous = \(synchronous)")
  }

  /// Runs `body` and leaves the log as long as it becomes.
  func leavingLog(_ body: () throws(StoreError) -> Void) throws(StoreError) {
    connection.waiting.leavesLog = true
    defer { connection.waiting.leavesLog = false }
    try body()
  }

  /// Copies the log into the file if it has more pages than that. Nobody waits for it, unless the
  /// log has become very long.
  func shortenLog(beyond pages: Int32) {
    guard held != nil, connection.waiting.pages > pages else { return }
    connection.waiting.shorten(handle, "main", connection.waiting.pages)
  }
}
