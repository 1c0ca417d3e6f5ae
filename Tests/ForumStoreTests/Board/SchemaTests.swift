// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import ForumStore

/// A new board gets its schema from one file, and an old one by steps: both come to the same.
///
/// `RAAD_DRAW=1 swift test --filter SchemaTests` writes the file anew, from the steps.
@Suite struct SchemaTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../../Sources/ForumStore/Data/schema.sql")

  private static let head = """
    -- SPDX-License-Identifier: EUPL-1.2
    -- Written by RAAD_DRAW=1 swift test --filter SchemaTests, from the steps; never edited by hand.

    """

  private func stepped() throws -> Database {
    let database = try Database(path: ":memory:", mode: .create)
    try Migrator().migrate(database)
    return database
  }

  private func statements(_ database: Database) throws -> [String] {
    try database.rows(
      """
      SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite~_%' ESCAPE '~'
        AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow') ORDER BY rowid
      """
    ) { (row) throws(StoreError) in row.string(0) }
  }

  @Test func theFileIsWhatTheStepsMake() throws {
    let database = try stepped()
    let drawn =
      Self.head + (try statements(database)).map { $0 + ";\n" }.joined()
      + "PRAGMA user_version = \(Migration.all.count);\n"
    if ProcessInfo.processInfo.environment["RAAD_DRAW"] != nil {
      try drawn.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == drawn)
    let made = try Database(path: ":memory:", mode: .create)
    try Migrator().make(in: made)
    #expect(try statements(made) == statements(database))
    #expect(try Migrator().version(of: made) == Migration.all.count)
  }

  @Test func noStepPutsARowIntoAnEmptyBoard() throws {
    let database = try stepped()
    let tables = try database.rows("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'") {
      (row) throws(StoreError) in row.string(0)
    }
    let filled = try tables.filter { table in
      try !table.hasPrefix("sqlite_") && database.number("SELECT 1 FROM \(table) LIMIT 1") != nil
    }
    #expect(filled == [])
    // A table that a step made anew has a row here, of numbers that nobody was given.
    #expect(try database.number("SELECT max(seq) FROM sqlite_sequence") ?? 0 == 0)
  }

  @Test func stepsThatTheFileDoesNotKnowYetAreTakenToo() throws {
    let made = try Database(path: ":memory:", mode: .create)
    var migrator = Migrator()
    migrator.steps.append(Migration(sql: ["CREATE TABLE extra(one INTEGER PRIMARY KEY) STRICT"]))
    try migrator.make(in: made)
    #expect(try migrator.version(of: made) == Migration.all.count + 1)
    #expect(try made.number("SELECT count(*) FROM extra") == 0)
  }
}
