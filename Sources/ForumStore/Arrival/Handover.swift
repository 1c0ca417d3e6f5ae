// SPDX-License-Identifier: EUPL-1.2

/// Rows on their way to a table of a board: gathered first, in a temporary table of the board's own
/// connection, which nobody else sees and no lock is needed for, and put in with one statement.
///
/// Whoever writes meanwhile waits for that statement only, and not for rows that are read in one
/// database, made into values and bound in another.
package struct Handover {
  private let table: String
  private let board: Database
  private let copy: RowCopy
  private let columns: String
  /// The temporary table, which has the columns of the table but for those that are generated.
  package let name: String

  /// Makes the temporary table, empty, for rows of the same table of another database.
  package init(_ table: String, from source: Database, to board: Database) throws(StoreError) {
    (self.table, self.board, name) = (table, board, "temp.arriving_\(table)")
    copy = try RowCopy(table, from: source, to: board, as: name)
    columns = copy.columns.joined(separator: ", ")
    try drop()
    try board.execute("CREATE TABLE \(name) AS SELECT \(columns) FROM main.\(table) LIMIT 0")
  }

  /// Gathers the rows that a condition leaves. Nothing of the board is read, so that in a transaction of its own it keeps
  /// nobody from bringing the log home.
  package func gather(where condition: String = "", _ values: any Bindable...) throws(StoreError) {
    try copy(where: condition, values: values)
  }

  /// Puts the rows into the table, in the order in which they were gathered. Inside a write
  /// transaction without triggers.
  ///
  /// What the table checks of each row was checked where the rows come from: that is more than half
  /// of what a thread costs here.
  package func bring() throws(StoreError) {
    try board.withoutChecks { () throws(StoreError) in
      try board.run("INSERT INTO main.\(table)(\(columns)) SELECT \(columns) FROM \(name) ORDER BY rowid")
    }
  }

  /// Throws the rows away.
  package func drop() throws(StoreError) { try board.execute("DROP TABLE IF EXISTS \(name)") }
}
