// SPDX-License-Identifier: EUPL-1.2

internal import CSQLite

extension Database {
  /// Runs `body` while no trigger fires in this connection; other connections are not affected.
  /// What triggers keep must be made anew in the same transaction.
  package func withoutTriggers<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    try enableTriggers(false)
    do {
      let value = try body()
      try enableTriggers(true)
      return value
    } catch {
      // Cannot fail: the connection takes any such setting. The first error is the one to tell.
      try? enableTriggers(true)
      throw error
    }
  }

  /// Runs `body` with triggers inside of `withoutTriggers`.
  package func withTriggers<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    try enableTriggers(true)
    // Cannot fail: the connection takes any such setting.
    defer { try? enableTriggers(false) }
    return try body()
  }

  /// Runs `body` while nothing asks what the tables of this connection check of a row, other than
  /// its types, keys and `NOT NULL`: for rows that came through the same checks elsewhere.
  func withoutChecks<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    try execute("PRAGMA ignore_check_constraints = ON")
    // Cannot fail: any connection takes it.
    defer { try? execute("PRAGMA ignore_check_constraints = OFF") }
    return try body()
  }

  private func enableTriggers(_ enabled: Bool) throws(StoreError) {
    let code = raad_enable_triggers(handle, enabled ? 1 : 0)
    guard code == SQLITE_OK else { throw error(code) }
  }
}
