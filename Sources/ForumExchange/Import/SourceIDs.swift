// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// What each id of a source stands for on the board, from this import and earlier ones.
final class SourceIDs {
  private let database: Database
  private let source: String
  /// The ids this board itself gives, when the file is an export of this board.
  private let own: ExportIDs?

  init(_ database: Database, source: String, own: ExportIDs?) {
    self.database = database
    self.source = source
    self.own = own
  }

  /// The number of a member, thread, post or tip.
  func ours(_ kind: ItemKind, _ external: String) throws(StoreError) -> Int64? {
    let known: Int64? = try database.first(
      "SELECT ours FROM import_source WHERE source = ? AND kind = ? AND external = ?", source, kind.rawValue, external
    ) { (row) throws(StoreError) in row.integer(0) }
    if let known { return known }
    return try own?.ours(kind, external)
  }

  /// Remembers an id for this import and later ones.
  func remember(_ kind: ItemKind, _ external: String, as ours: Int64) throws(StoreError) {
    try database.run(
      "INSERT INTO import_source(source, kind, external, ours) VALUES (?, ?, ?, ?)", source, kind.rawValue, external,
      ours)
  }
}
