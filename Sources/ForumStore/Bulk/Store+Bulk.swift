// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Loads very many rows into a board that nobody else has open yet: `load` inserts them with what
  /// they keep of each other left at its default, then all counts, lists and the search index are
  /// made at once.
  ///
  /// Several times as fast as keeping them row by row. Nothing protects the file meanwhile: a board
  /// whose load did not end is to be thrown away.
  package func loadInBulk(_ load: () throws(StoreError) -> Void) throws(StoreError) {
    try loadUnprotected { () throws(StoreError) in
      try load()
      try makeDerivedAnew()
    }
  }

  /// Loads rows and builds the search index, and nothing else: what SQLite alone needs, to compare
  /// an import with.
  package func loadPlainly(_ load: () throws(StoreError) -> Void) throws(StoreError) {
    try loadUnprotected { () throws(StoreError) in
      try load()
      try index.rebuild()
    }
  }

  private func loadUnprotected(_ load: () throws(StoreError) -> Void) throws(StoreError) {
    try database.execute("PRAGMA journal_mode = OFF")
    database.noteCompanions()
    try database.execute("PRAGMA synchronous = OFF")
    try database.execute("PRAGMA cache_size = -262144")
    try database.withoutTriggers { () throws(StoreError) in try database.write(load) }
    try database.useWriteAheadLog()
    try database.execute("PRAGMA cache_size = -2000")
  }

  /// Makes all anew that follows from the rest: counts, lists, search index. Inside a write
  /// transaction without triggers.
  func makeDerivedAnew() throws(StoreError) {
    for step in DerivedRows.all { try database.run(step) }
    try index.rebuild()
  }
}
