// SPDX-License-Identifier: EUPL-1.2

import ForumStore

/// Temporary tables that hold what is known of each line while references may still point forward: ids, times and the
/// place in the file, never texts.
enum Staging {
  private static let tables = """
    CREATE TEMP TABLE staged_member(
      external TEXT PRIMARY KEY, line INTEGER NOT NULL, ours INTEGER NOT NULL, dated INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TEMP TABLE staged_thread(
      line INTEGER PRIMARY KEY, external TEXT NOT NULL UNIQUE, place INTEGER NOT NULL, length INTEGER NOT NULL,
      wanted INTEGER, ours INTEGER
    );
    CREATE INDEX temp.staged_thread_wanted ON staged_thread(wanted) WHERE wanted IS NOT NULL;
    CREATE TEMP TABLE staged_post(
      line INTEGER PRIMARY KEY, external TEXT NOT NULL UNIQUE, place INTEGER NOT NULL, length INTEGER NOT NULL,
      wanted INTEGER, ours INTEGER, thread TEXT NOT NULL, parent TEXT, author TEXT NOT NULL, created INTEGER NOT NULL,
      helped TEXT, tombstone TEXT, our_thread INTEGER, number INTEGER, our_parent INTEGER, our_author INTEGER
    );
    CREATE INDEX temp.staged_post_thread ON staged_post(thread, line);
    CREATE TEMP TABLE staged_tip(
      line INTEGER PRIMARY KEY, external TEXT NOT NULL UNIQUE, place INTEGER NOT NULL, length INTEGER NOT NULL,
      wanted INTEGER, ours INTEGER, successor TEXT
    );
    CREATE INDEX temp.staged_tip_wanted ON staged_tip(wanted) WHERE wanted IS NOT NULL;
    """

  /// Makes room: temporary tables on disk rather than in memory, and a page cache for a large transaction.
  static func prepare(_ database: Database) throws(StoreError) {
    try database.execute("PRAGMA temp_store = FILE")
    try database.execute("PRAGMA cache_size = -32768")
    try database.execute(tables)
  }

  /// Puts everything back as it was; the tables go with the change of their place.
  static func finish(_ database: Database) {
    // What fails here costs memory and nothing else.
    try? database.execute("PRAGMA cache_size = -2000")
    try? database.execute("PRAGMA temp_store = MEMORY")
  }
}
