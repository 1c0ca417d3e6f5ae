// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// What an import reads of a board, and may change: words and people, and the tips, of which
  /// there are few.
  private static let prepared = [
    "board", "layer", "layer_ancestor", "topic", "topic_alias", "label", "organisation", "member", "member_topic",
    "tip",
    "tip_topic",
  ]

  /// A board without threads and posts beside this one, in a temporary file: an import is prepared
  /// in it while others write here, and what is new in it is then carried over. It gives the
  /// numbers that this board would give, and keeps neither counts nor lists nor a search index.
  package func preparation() throws(StoreError) -> Store {
    let database = try Database(temporary: "")
    // It is thrown away whatever happens.
    try database.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF")
    try Migrator().make(in: database)
    try self.database.read { () throws(StoreError) in
      try database.withoutTriggers { () throws(StoreError) in
        try database.write { () throws(StoreError) in
          for table in Self.prepared { try RowCopy(table, from: self.database, to: database)() }
          try database.run("DELETE FROM sqlite_sequence")
          try RowCopy("sqlite_sequence", from: self.database, to: database)()
        }
      }
    }
    return Store(database: database, isPreparation: true)
  }
}

/// Copies rows of a table to a table of another database with the same columns.
package struct RowCopy {
  private let table: String
  private let source: Database
  private let target: Database
  /// All but those that are generated.
  let columns: [String]
  /// Puts in one row, and several at once.
  private let insertion: String
  private let insertions: String
  /// So many go in at once: for each statement SQLite looks the last number of a table up and writes it down again.
  private static let atOnce = 20

  /// A copy of a table from one database to another, where it may have another name.
  package init(_ table: String, from source: Database, to target: Database, as name: String? = nil) throws(StoreError) {
    (self.table, self.source, self.target) = (table, source, target)
    columns = try source.rows("SELECT name FROM pragma_table_info(?)", table) { (row) throws(StoreError) in
      row.string(0)
    }
    let places = "(\(columns.map { _ in "?" }.joined(separator: ", ")))"
    let head = "INSERT INTO \(name ?? table)(\(columns.joined(separator: ", "))) VALUES "
    insertion = head + places
    insertions = head + Array(repeating: places, count: Self.atOnce).joined(separator: ", ")
  }

  /// Copies the rows that a condition leaves, each as `change` makes it of its values by column,
  /// unless it says no.
  package func callAsFunction(
    where condition: String, _ values: any Bindable...,
    changing change: (inout [String: ColumnValue]) throws(StoreError) -> Bool
  ) throws(StoreError) {
    let clause = condition.isEmpty ? "" : " WHERE \(condition)"
    try source.each("SELECT \(columns.joined(separator: ", ")) FROM \(table)\(clause)", values) {
      (row) throws(StoreError) in
      var fields: [String: ColumnValue] = [:]
      for (index, column) in columns.enumerated() { fields[column] = row.any(index) }
      guard try change(&fields) else { return true }
      try target.run(insertion, values: columns.map { fields[$0] ?? .null })
      return true
    }
  }

  /// Copies the rows that a condition leaves, as they are.
  package func callAsFunction(where condition: String = "", _ values: any Bindable...) throws(StoreError) {
    try callAsFunction(where: condition, values: values)
  }

  /// Copies the rows that a condition leaves, as they are.
  func callAsFunction(where condition: String, values: [any Bindable]) throws(StoreError) {
    let clause = condition.isEmpty ? "" : " WHERE \(condition)"
    var gathered: [any Bindable] = []
    try source.each("SELECT \(columns.joined(separator: ", ")) FROM \(table)\(clause)", values) {
      (row) throws(StoreError) in
      for column in columns.indices { gathered.append(row.any(column)) }
      guard gathered.count == columns.count * Self.atOnce else { return true }
      try target.run(insertions, values: gathered)
      gathered.removeAll(keepingCapacity: true)
      return true
    }
    for start in stride(from: 0, to: gathered.count, by: columns.count) {
      try target.run(insertion, values: Array(gathered[start..<start + columns.count]))
    }
  }
}
