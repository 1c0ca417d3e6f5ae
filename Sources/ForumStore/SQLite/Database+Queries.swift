// SPDX-License-Identifier: EUPL-1.2

/// What a statement gives: nothing, rows made into values, a column, one value.
extension Database {
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
  func rows<Value>(
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
  func first<Value>(
    _ sql: String, values: [any Bindable], read: (Row) throws(StoreError) -> Value
  ) throws(StoreError) -> Value? {
    var result: Value?
    try each(sql, values) { (row) throws(StoreError) in
      result = try read(row)
      return false
    }
    return result
  }

  /// The first column of all rows of a query.
  package func column<Value: ColumnReadable>(
    _ sql: String, _ values: any Bindable...
  ) throws(StoreError) -> [Value] {
    try column(sql, values: values)
  }

  /// The first column of all rows of a query.
  package func column<Value: ColumnReadable>(
    _ sql: String, values: [any Bindable]
  ) throws(StoreError) -> [Value] {
    try rows(sql, values: values) { (row) throws(StoreError) in try row.value(0) }
  }

  /// The first column of the first row of a query, which must not be NULL; nil when there is no row.
  package func value<Value: ColumnReadable>(
    _ sql: String, _ values: any Bindable...
  ) throws(StoreError) -> Value? {
    try value(sql, values: values)
  }

  /// The first column of the first row of a query, which must not be NULL; nil when there is no row.
  func value<Value: ColumnReadable>(_ sql: String, values: [any Bindable]) throws(StoreError) -> Value? {
    try first(sql, values: values) { (row) throws(StoreError) in try row.value(0) }
  }

  /// The whole number in the first column of the first row; nil when there is no row or it is NULL.
  package func number(_ sql: String, _ values: any Bindable...) throws(StoreError) -> Int? {
    try first(sql, values: values) { (row) throws(StoreError) in try row.optional(0) as Int? } ?? nil
  }
}
