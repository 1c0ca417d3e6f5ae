// SPDX-License-Identifier: EUPL-1.2

extension Database {
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
