// SPDX-License-Identifier: EUPL-1.2

internal import CSQLite

/// A prepared statement; finalised when it goes.
final class Statement {
  private let handle: OpaquePointer
  private unowned let database: Database
  /// Whether it stands on a row, so that it cannot be used again for the moment.
  private(set) var isBusy = false

  init(_ sql: String, in database: Database) throws(StoreError) {
    self.database = database
    var prepared: OpaquePointer?
    var text = sql
    let code = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        sqlite3_prepare_v3(
          database.handle, characters.baseAddress, Int32(characters.count), UInt32(SQLITE_PREPARE_PERSISTENT),
          &prepared, nil)
      }
    }
    guard code == SQLITE_OK, let prepared else { throw database.error(code) }
    handle = prepared
  }

  deinit { sqlite3_finalize(handle) }

  /// Binds the values, steps through all rows and hands each to `body` until it returns false.
  func run(
    _ values: [any Bindable], _ body: (Row) throws(StoreError) -> Bool
  ) throws(StoreError) {
    isBusy = true
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
      isBusy = false
    }
    for (index, value) in values.enumerated() { try bind(value.columnValue, at: Int32(index + 1)) }
    let row = Row(handle, path: database.path)
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: guard try body(row) else { return }
      case SQLITE_DONE: return
      case let code: throw database.error(code)
      }
    }
  }

  private func bind(_ value: ColumnValue, at index: Int32) throws(StoreError) {
    let code =
      switch value {
      case .null: sqlite3_bind_null(handle, index)
      case .integer(let number): sqlite3_bind_int64(handle, index, number)
      case .text(let text): bind(text, at: index)
      }
    guard code == SQLITE_OK else { throw database.error(code) }
  }

  private func bind(_ text: String, at index: Int32) -> Int32 {
    // SQLITE_TRANSIENT: SQLite takes its own copy before the buffer goes.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    var text = text
    return text.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return sqlite3_bind_text(handle, index, "", 0, copied) }
      return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        sqlite3_bind_text64(handle, index, $0, UInt64(bytes.count), copied, UInt8(SQLITE_UTF8))
      }
    }
  }
}
