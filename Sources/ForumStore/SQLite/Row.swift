// SPDX-License-Identifier: EUPL-1.2

internal import CSQLite

/// The row a statement stands on; only valid inside the closure it is handed to.
package struct Row {
  private let statement: OpaquePointer
  private let path: String

  init(_ statement: OpaquePointer, path: String) {
    self.statement = statement
    self.path = path
  }

  /// How many columns there are.
  var count: Int { Int(sqlite3_column_count(statement)) }

  /// Whether the column holds NULL.
  package func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }

  /// The whole number in the column; 0 for NULL.
  package func integer(_ column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(column)) }

  /// The text in the column, NUL characters included; empty for NULL. Bytes that are not UTF-8 are
  /// replaced.
  package func string(_ column: Int) -> String {
    guard let bytes = sqlite3_column_text(statement, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// Whatever the column holds.
  package func any(_ column: Int) -> ColumnValue {
    switch sqlite3_column_type(statement, Int32(column)) {
    case SQLITE_NULL: .null
    case SQLITE_INTEGER: .integer(integer(column))
    default: .text(string(column))
    }
  }

  /// A value that must be there; the board is damaged when it is not.
  package func value<Value: ColumnReadable>(_ column: Int) throws(StoreError) -> Value {
    guard let value = Value(self, column) else {
      let name = sqlite3_column_name(statement, Int32(column)).map { String(cString: $0) } ?? "\(column)"
      throw .damaged(path: path, detail: "unusable value in column \(name)")
    }
    return value
  }

  /// A value that may be absent.
  package func optional<Value: ColumnReadable>(_ column: Int) throws(StoreError) -> Value? {
    isNull(column) ? nil : try value(column)
  }
}
