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

  /// Does very many writes of an import, in the transaction it stands in, with what rows keep of
  /// each other made at once in the end, where `body` says that it is to be kept. `body` writes
  /// what threads keep of their posts itself, but for `heard`, and takes its posts into the search
  /// index.
  ///
  /// Keeping the lists row by row is a third of the work of such an import; making them anew costs
  /// as much as the whole board has threads. Safe as any other transaction: others see nothing of
  /// it before it is whole.
  package func derivingAtTheEnd(
    if isWorthIt: Bool, _ body: () throws(StoreError) -> Bool
  ) throws(StoreError) {
    guard isWorthIt else {
      _ = try body()
      return
    }
    try database.withoutTriggers { () throws(StoreError) in
      guard try body() else { return }
      for step in DerivedRows.allButThreadCounts { try database.run(step) }
    }
  }

  private func loadUnprotected(_ load: () throws(StoreError) -> Void) throws(StoreError) {
    try database.execute("PRAGMA journal_mode = OFF")
    database.noteCompanions()
    try database.execute("PRAGMA synchronous = OFF")
    try database.execute("PRAGMA cache_size = -262144")
    try database.withoutTriggers { () throws(StoreError) in try database.write(load) }
    try Self.useWriteAheadLog(database)
    try database.execute("PRAGMA cache_size = -2000")
  }

  /// Makes all anew that follows from the rest: counts, lists, search index. Inside a write
  /// transaction without triggers.
  func makeDerivedAnew() throws(StoreError) {
    for step in DerivedRows.all { try database.run(step) }
    try index.rebuild()
  }
}
