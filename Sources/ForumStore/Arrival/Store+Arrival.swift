// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Keeps every other import away from a board for as long as it lives; see `Store.beginImport`.
package final class ImportLock {
  private let held: HeldFile?

  fileprivate init(_ held: HeldFile?, path: String) throws(StoreError) {
    if let held, !held.lock() { throw .importing(path: path) }
    self.held = held
  }

  deinit { held?.unlock() }
}

extension Store {
  /// Sees to it that this is the only import into the board, and takes back what one that was
  /// stopped has left.
  /// - Throws: `importing` while there is another.
  package func beginImport() throws(StoreError) -> ImportLock {
    let lock = try ImportLock(database.held, path: path)
    if try database.arrival() != .none { try takeBack() }
    return lock
  }

  /// Whether an import is under way in some process, rather than stopped.
  func isImporting() -> Bool { (try? ImportLock(database.held, path: path)) == nil }

  /// Notes what is going to arrive, and gives its numbers, so that nobody else gets them. Inside a
  /// write transaction.
  package func announce(_ arrival: Arrival) throws(StoreError) {
    try database.run(
      """
      INSERT INTO arrival(id, token, source, started, first_post, last_post, first_thread, last_thread, first_member,
          last_member, first_tip, last_tip)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, arrival.token, arrival.source, arrival.started, arrival.posts.first, arrival.posts.last,
      arrival.threads.first,
      arrival.threads.last, arrival.members.first, arrival.members.last, arrival.tips.first, arrival.tips.last)
    for (table, numbers) in arrival.given where numbers.first <= numbers.last {
      try database.run(
        "INSERT INTO sqlite_sequence(name, seq) SELECT ?1, 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)",
        table)
      try database.run("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", numbers.last, table)
    }
  }

  /// Throws unless this is still what arrives: a process that was halted may find that another has
  /// taken it back.
  package func requireArriving(_ arrival: Arrival) throws(StoreError) {
    guard try database.arrival().token == arrival.token else { throw .importing(path: path) }
  }

  /// Ends it: what has arrived is seen from now on. Inside the transaction that makes its threads.
  package func arrived() throws(StoreError) {
    try PostIndexSlices(database: database).end()
    try database.run("DELETE FROM arriving_title")
    try database.run("DELETE FROM arrival")
  }

  /// Takes back all that an import has written which is not whole, in slices: nobody has seen any
  /// of it, or built on it. One that is stopped itself goes on the next time.
  package func takeBack() throws(StoreError) {
    try takeBack { () throws(StoreError) in }
  }

  func takeBack(between: @escaping () throws(StoreError) -> Void) throws(StoreError) {
    let arrival = try database.arrival()
    guard arrival != .none else { return }
    try database.execute("PRAGMA foreign_keys = OFF")
    // Cannot fail: any connection takes it.
    defer { try? database.execute("PRAGMA foreign_keys = ON") }
    try database.withoutTriggers { () throws(StoreError) in
      var slices = WriteSlices(database: database, between: between)
      var isMore = true
      while isMore {
        try slices.write { (limit) throws(StoreError) in
          try requireArriving(arrival)
          isMore = try takeBackPosts(of: arrival, limit: limit)
        }
      }
      isMore = true
      while isMore {
        try slices.write { (limit) throws(StoreError) in
          try requireArriving(arrival)
          isMore = try takeBackThreads(of: arrival, limit: limit)
        }
      }
      try PostIndexSlices(database: database).settle(in: slices)
      try database.write { () throws(StoreError) in
        try requireArriving(arrival)
        for (table, numbers) in arrival.given {
          try database.run(
            "UPDATE sqlite_sequence SET seq = ? WHERE name = ? AND seq = ?", numbers.first - 1, table, numbers.last)
        }
        // Earlier texts have numbers that are shown to nobody.
        try database.run(
          "UPDATE sqlite_sequence SET seq = coalesce((SELECT max(id) FROM revision), 0) WHERE name = 'revision'")
        try database.run(
          "DELETE FROM sqlite_sequence WHERE seq = 0 AND name IN ('post', 'thread', 'member', 'tip', 'revision')")
        try arrived()
      }
    }
  }

  /// The first of its posts, with what hangs on them; whether there may be more. Rising ids: FTS5
  /// ends a segment whenever one is lower than the one before, and has room for 2,000.
  private func takeBackPosts(of arrival: Arrival, limit: Int) throws(StoreError) -> Bool {
    let posts = try database.rows(
      "SELECT id FROM post WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?", arrival.posts.first, arrival.posts.last,
      limit
    ) { (row) throws(StoreError) in row.integer(0) }
    for post in posts {
      try database.run(
        """
        INSERT INTO post_text(post_text, rowid, title, body)
          SELECT 'delete', id, coalesce((SELECT title FROM arriving_title WHERE post = post.id), ''), body
          FROM post WHERE id = ? AND tombstone IS NULL
        """, post)
      for table in ["heard", "revision"] { try database.run("DELETE FROM \(table) WHERE post = ?", post) }
      try database.run("DELETE FROM import_source WHERE kind = 'post' AND ours = ?", post)
      try database.run("DELETE FROM arriving_title WHERE post = ?", post)
      try database.run("DELETE FROM post WHERE id = ?", post)
    }
    return posts.count == limit
  }

  /// What some of its threads have without standing; whether there may be more.
  private func takeBackThreads(of arrival: Arrival, limit: Int) throws(StoreError) -> Bool {
    let threads = try database.rows(
      "SELECT DISTINCT thread FROM listing WHERE thread BETWEEN ?1 AND ?2 ORDER BY thread LIMIT ?3",
      arrival.threads.first, arrival.threads.last, max(1, limit / 8)
    ) { (row) throws(StoreError) in row.integer(0) }
    guard let first = threads.first, let last = threads.last else {
      let rest = (arrival.threads.first, arrival.threads.last)
      try database.run("DELETE FROM thread_topic WHERE thread BETWEEN ? AND ?", rest.0, rest.1)
      try database.run("DELETE FROM import_source WHERE kind = 'thread' AND ours BETWEEN ? AND ?", rest.0, rest.1)
      return false
    }
    try database.run("DELETE FROM listing WHERE thread BETWEEN ? AND ?", first, last)
    try database.run("DELETE FROM thread_topic WHERE thread BETWEEN ? AND ?", first, last)
    try database.run("DELETE FROM import_source WHERE kind = 'thread' AND ours BETWEEN ? AND ?", first, last)
    return true
  }
}
