// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// What the last transaction of an import puts into the board for each new thread and member, and
/// for each member who wrote more: gathered beside the board before anybody has to wait for it.
struct Gathered {
  /// Those who had something before, by what the lists of new threads say of them, with the posts
  /// that are new.
  static let authors = "temp.arriving_author"
  /// By how much each list grows.
  static let lists = "temp.arriving_scope"

  let threads: Handover
  let summaries: Handover
  let members: Handover
  let ties: Handover
  let sources: Handover
  /// Threads and posts by month, as the board counts them, and all posts.
  let tallies: [(name: String, number: Int)]
  private let board: Database

  /// Gathers what an import has prepared: the tables first, since making them reads the board, and then all rows in a
  /// transaction that does not. However long it takes, nobody waits for it, and the board's log can be brought home.
  fileprivate init(_ importer: Importer, _ growth: ListGrowth) throws(StoreError) {
    let (prepared, board, given) = (importer.database, importer.target.database, importer.given[.member])
    self.board = board
    let made = { (table: String) throws(StoreError) in try Handover(table, from: prepared, to: board) }
    (members, ties) = (try made("member"), try made("member_topic"))
    (threads, summaries) = (try made("thread"), try made("thread_summary"))
    sources = try made("import_source")
    tallies = try importer.tallies()
    try board.execute(
      """
      DROP TABLE IF EXISTS \(Self.authors); DROP TABLE IF EXISTS \(Self.lists);
      CREATE TABLE \(Self.authors)(id INTEGER, organisation INTEGER, comes_in INTEGER, posts INTEGER);
      CREATE TABLE \(Self.lists)(name TEXT PRIMARY KEY, threads INTEGER, waiting INTEGER) WITHOUT ROWID;
      """)
    try board.read { () throws(StoreError) in try fill(from: prepared, after: given, growth) }
  }

  private func fill(from prepared: Database, after given: Int, _ growth: ListGrowth) throws(StoreError) {
    try members.gather(where: "id > ?", given)
    try ties.gather(where: "member > ?", given)
    try threads.gather()
    try summaries.gather()
    try sources.gather(where: "kind IN ('member', 'tip')")
    try prepared.each(
      """
      SELECT member.id, coalesce(organisation, 0), comes_in, sum(wrote.posts) FROM (
        SELECT our_author AS author, 1 AS posts FROM staging.staged_post WHERE number IS NOT NULL AND tombstone IS NULL AND our_author <= ?1
        UNION ALL SELECT author, 0 FROM thread WHERE author <= ?1) AS wrote JOIN member ON member.id = wrote.author
      GROUP BY member.id
      """, [given]
    ) { (row) throws(StoreError) in
      try board.run("INSERT INTO \(Self.authors) VALUES (?, ?, ?, ?)", values: (0..<4).map(row.any))
      return true
    }
    for (name, list) in growth.lists {
      try board.run("INSERT INTO \(Self.lists) VALUES (?, ?, ?)", name, list.threads, list.waiting)
    }
  }

  /// Throws it away.
  func drop() throws(StoreError) {
    for handover in [threads, summaries, members, ties, sources] { try handover.drop() }
    try board.execute("DROP TABLE IF EXISTS \(Self.authors); DROP TABLE IF EXISTS \(Self.lists)")
  }
}

extension Importer {
  /// Gathers what the last transaction puts in, once all else is written.
  func gather(_ growth: ListGrowth) throws(StoreError) -> Gathered {
    // Whoever is new comes with all their posts.
    try database.run(
      """
      UPDATE member SET posts = wrote.posts FROM (
        SELECT our_author AS author, count(*) AS posts FROM staging.staged_post
          WHERE number IS NOT NULL AND tombstone IS NULL GROUP BY our_author) AS wrote
      WHERE member.id = wrote.author AND member.id > ?
      """, given[.member])
    return try Gathered(self, growth)
  }

  /// By how much the board's counts of threads and posts grow with what is new.
  fileprivate func tallies() throws(StoreError) -> [(name: String, number: Int)] {
    // Nothing but what is new stands here.
    let shown = "SELECT number FROM thread WHERE hidden = 0 AND removed = 0 AND audience = ''"
    let month = "strftime('%Y-%m', created, 'unixepoch')"
    return try database.rows(
      """
      SELECT name, number FROM (
        SELECT 'posts:' || \(month) AS name, count(*) AS number FROM staging.staged_post
          WHERE number IS NOT NULL AND tombstone IS NULL AND our_thread IN (\(shown)) GROUP BY name
        UNION ALL SELECT 'threads:' || \(month) AS name, count(*) FROM thread WHERE number IN (\(shown)) GROUP BY name
        UNION ALL SELECT 'posts', coalesce(sum(posts), 0) FROM thread WHERE number IN (\(shown))
      ) WHERE name IS NOT NULL
      """
    ) { (row) throws(StoreError) in (name: row.string(0), number: try row.value(1) as Int) }
  }
}
