// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// The ids that an export of this board gives to what was written on it.
protocol OwnIDs {
  /// What an id stands for; nil when an export would not give it.
  func ours(_ kind: ItemKind, _ external: String) throws(StoreError) -> Int64?
}

/// What each id of a source stands for on the board, from this import and earlier ones.
final class SourceIDs {
  /// The name under which the ids of all mail are remembered: they are unique in the world, so any
  /// file may go on where another ended.
  static let mail = "mbox"

  /// The name under which the ids are remembered.
  let source: String
  private let database: Database
  private let board: Database
  /// The ids this board itself gives, when the file may hold what this board exported.
  private let own: (any OwnIDs)?

  /// The ids of a source: those of earlier imports stand on the board, those of this one where it
  /// is prepared.
  init(_ database: Database, beside board: Database, source: String, own: (any OwnIDs)?) {
    self.database = database
    self.board = board
    self.source = source
    self.own = own
  }

  /// The number of a member, thread, post or tip.
  func ours(_ kind: ItemKind, _ external: String) throws(StoreError) -> Int64? {
    for database in [database, board] {
      let known: Int64? = try database.first(
        "SELECT ours FROM import_source WHERE source = ? AND kind = ? AND external = ?", source, kind.rawValue, external
      ) { (row) throws(StoreError) in row.integer(0) }
      if let known { return known }
    }
    return try own?.ours(kind, external)
  }

  /// The id of this source for something it brought before; nil when it did not.
  func external(_ kind: ItemKind, _ ours: Int64) throws(StoreError) -> String? {
    try board.first(
      "SELECT external FROM import_source WHERE kind = ? AND ours = ? AND source = ?", kind.rawValue, ours, source
    ) { (row) throws(StoreError) in row.string(0) }
  }

  /// Whether this source brought anything before.
  func isKnown() throws(StoreError) -> Bool {
    try board.number("SELECT 1 FROM import_source WHERE source = ? LIMIT 1", source) != nil
  }

  /// Remembers an id for this import and later ones.
  func remember(_ kind: ItemKind, _ external: String, as ours: Int64) throws(StoreError) {
    try remember(kind, external, as: ours, in: database)
  }

  /// Remembers the id of a post, which is written to the board itself.
  func remember(post external: String, as ours: Int) throws(StoreError) {
    try remember(.post, external, as: Int64(ours), in: board)
  }

  private func remember(
    _ kind: ItemKind, _ external: String, as ours: Int64, in database: Database
  ) throws(StoreError) {
    try database.run(
      "INSERT INTO import_source(source, kind, external, ours) VALUES (?, ?, ?, ?)", source, kind.rawValue, external,
      ours)
  }
}
