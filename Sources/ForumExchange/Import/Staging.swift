// SPDX-License-Identifier: EUPL-1.2

import ForumStore

/// Tables in a temporary file that hold what is known of each line while references may still point
/// forward: ids, times and the place in the file, never texts.
enum Staging {
  private static let tables = """
    CREATE TABLE staging.staged_member(
      external TEXT PRIMARY KEY, line INTEGER NOT NULL, ours INTEGER NOT NULL, dated INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE staging.staged_thread(
      line INTEGER PRIMARY KEY, external TEXT NOT NULL UNIQUE, place INTEGER NOT NULL, length INTEGER NOT NULL,
      wanted INTEGER, ours INTEGER, created INTEGER NOT NULL
    );
    CREATE INDEX staging.staged_thread_wanted ON staged_thread(wanted) WHERE wanted IS NOT NULL;
    CREATE TABLE staging.staged_post(
      line INTEGER PRIMARY KEY, external TEXT NOT NULL UNIQUE, place INTEGER NOT NULL, length INTEGER NOT NULL,
      wanted INTEGER, ours INTEGER, thread TEXT NOT NULL, parent TEXT, author TEXT NOT NULL, created INTEGER NOT NULL,
      helped TEXT, tombstone TEXT, heard TEXT, editors TEXT, our_thread INTEGER, number INTEGER, our_parent INTEGER, our_author INTEGER
    );
    CREATE INDEX staging.staged_post_thread ON staged_post(thread, line);
    CREATE INDEX staging.staged_post_created ON staged_post(created);
    CREATE TABLE staging.staged_tip(
      line INTEGER PRIMARY KEY, external TEXT NOT NULL UNIQUE, place INTEGER NOT NULL, length INTEGER NOT NULL,
      wanted INTEGER, ours INTEGER, created INTEGER NOT NULL, successor TEXT
    );
    CREATE TABLE staging.staged_meeting(
      kind TEXT NOT NULL, external TEXT NOT NULL, line INTEGER NOT NULL, place INTEGER NOT NULL, length INTEGER NOT NULL,
      ours INTEGER, PRIMARY KEY (kind, external)
    ) WITHOUT ROWID;
    CREATE TABLE staging.staged_audience(
      thread INTEGER PRIMARY KEY, network TEXT NOT NULL, drafted INTEGER NOT NULL, line INTEGER NOT NULL
    );
    CREATE INDEX staging.staged_tip_wanted ON staged_tip(wanted) WHERE wanted IS NOT NULL;
    """

  /// Makes room: a temporary file for what is staged, and a page cache for much of it.
  static func prepare(_ database: Database) throws(StoreError) {
    // Only this is to be a file: what SQLite keeps to undo single statements would become hundreds
    // of small writes each.
    try database.execute("PRAGMA temp_store = FILE")
    try database.execute("ATTACH '' AS staging")
    try database.execute("PRAGMA temp_store = MEMORY")
    try database.execute("PRAGMA staging.journal_mode = OFF")
    try database.execute("PRAGMA staging.cache_size = -16384")
    try database.execute("PRAGMA main.cache_size = -16384")
    try database.execute(tables)
  }
}
