// SPDX-License-Identifier: EUPL-1.2

/// Brings a board's schema up to date, each step in one transaction of its own.
struct Migrator {
  /// The steps this program knows.
  var steps = Migration.all

  /// How many steps the board has taken.
  func version(of database: Database) throws(StoreError) -> Int {
    try database.number("PRAGMA user_version") ?? 0
  }

  /// Refuses a board that a newer program made.
  func refuseNewer(_ database: Database) throws(StoreError) {
    let found = try version(of: database)
    guard found <= steps.count else { throw .newer(path: database.path, found: found, known: steps.count) }
  }

  /// Makes the schema in a database in which nothing is: as the steps leave it, at a tenth of their cost, since SQLite reads
  /// the whole schema again for each table that a step changes.
  func make(in database: Database) throws(StoreError) {
    try database.write { () throws(StoreError) in
      guard try version(of: database) == 0 else { return }
      try database.execute(Self.whole)
    }
    try migrate(database)
  }

  /// The schema of `Data/schema.sql`, with the number of steps that lead to it. `SchemaTests` draws it from the steps.
  private static let whole = String(decoding: PackageResources.schema_sql, as: UTF8.self)

  /// Takes the steps that are missing. Another process may be doing the same: each step looks again
  /// once it has the lock.
  func migrate(_ database: Database) throws(StoreError) {
    for (index, step) in steps.enumerated() {
      guard try version(of: database) <= index else { continue }
      try database.write { () throws(StoreError) in
        guard try version(of: database) == index else { return }
        for sql in step.sql { try database.execute(sql) }
        try database.execute("PRAGMA user_version = \(index + 1)")
      }
    }
  }
}
