// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Importer {
  /// Begins with what the first line says: whose ids these are, and whether this board takes over
  /// the other's name.
  func startBoard() throws(StoreError) {
    let ours = try store.board()
    isRestore = board.created != nil ? try isAsGoodAsNew() : false
    if isRestore, let created = board.created {
      try Self.dropTips(of: store)
      try database.run(
        "UPDATE board SET name = ?, motto = ?, created = ?", board.name.isEmpty ? ours.name : board.name, board.motto,
        created)
    }
    // An export of this very board: its ids are those that an export would give again. A new board
    // has exported nothing.
    let isOwn = !isRestore && board.created == ours.created && board.name == ours.name
    sourceName = board.name
    ids = SourceIDs(
      database, beside: target.database, source: "jsonl:\(board.name)",
      own: isOwn ? try ExportIDs(target.database) : nil)
  }

  /// Whether nothing stands on the board but its founder and the tips it came with.
  func isAsGoodAsNew() throws(StoreError) -> Bool {
    // Less and greater, not other: the ids of all that arrives already stand there at the end, under this source.
    try target.database.number(
      """
      SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM thread) AND NOT EXISTS (SELECT 1 FROM import_source WHERE source < ?1)
        AND NOT EXISTS (SELECT 1 FROM import_source WHERE source > ?1)
        AND (SELECT count(*) FROM member) = 1 AND NOT EXISTS (SELECT 1 FROM tip WHERE created <> ?2)
      """, ids.source, try target.board().created) != nil
  }

  /// Drops the tips a board came with.
  static func dropTips(of store: Store) throws(StoreError) {
    let database = store.database
    let tips: [Int] = try database.column("SELECT number FROM tip")
    for tip in tips {
      for table in ["tip_topic", "adoption", "notice"] { try database.run("DELETE FROM \(table) WHERE tip = ?", tip) }
      // Otherwise tips are never deleted: it is the withdrawing that takes them out of the board's
      // counts.
      try database.run("UPDATE tip SET pin = NULL, withdrawn = 1 WHERE number = ?", tip)
      try store.index.changing(tip: tip) { () throws(StoreError) in
        try database.run("DELETE FROM tip WHERE number = ?", tip)
      }
    }
    try database.run("DELETE FROM sqlite_sequence WHERE name = 'tip'")
  }
}
