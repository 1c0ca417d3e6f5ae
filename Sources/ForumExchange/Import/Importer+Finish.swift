// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// How many posts are new.
struct PostCounts {
  /// Those of each member.
  var authors: [(author: Int64, posts: Int64)]
  /// Those that the board counts.
  var visible: Int
  /// Threads and posts by month, as the board counts them.
  var months: [(name: String, number: Int)]
}

extension Importer {
  /// Writes what makes all of it seen at once: the members and the threads, what stands in the
  /// threads the board had, and tips; with all counts, and what the audit log keeps.
  func finish(_ arrival: Arrival, _ lists: ListGrowth, _ counts: PostCounts) throws(StoreError) {
    let board = target.database
    var lists = lists
    if isRestore { try takeOverBoard() }
    try bringTopics()
    let organisations = try board.withTriggers { () throws(StoreError) in try bringOrganisations(arrival, &lists) }
    try board.withTriggers { () throws(StoreError) in try bringMembers(organisations) }
    // No thread's places in the lists are made, since they are there.
    try RowCopy("thread", from: database, to: board)()
    try RowCopy("thread_summary", from: database, to: board)()
    try grow(lists)
    try add(counts)
    try board.withTriggers { () throws(StoreError) in
      try extendThreads()
      try followAuthors()
      try bringTips()
      try bringMeetings()
    }
    try RowCopy("import_source", from: database, to: board)(where: "kind IN ('member', 'tip')")
    if isRestore {
      try raiseSequence(of: "thread", to: self.board.lastThread, in: board)
      try raiseSequence(of: "tip", to: self.board.lastTip, in: board)
      try raiseSequence(of: "event", to: self.board.lastEvent, in: board)
      try raiseSequence(of: "poll", to: self.board.lastPoll, in: board)
    }
    try target.arrived()
    guard !report.added.isEmpty else { return }
    let counts = ItemKind.allCases.compactMap { kind in report.added[kind].map { "\(kind.rawValue) \($0)" } }
    try target.writeAudit(
      .importData, target: sourceName, by: actor, at: time, reason: counts.joined(separator: ", "))
  }

  /// What a board as good as new takes over from the one that was exported, and from the profile of
  /// who restores it.
  private func takeOverBoard() throws(StoreError) {
    guard try isAsGoodAsNew() else { throw .busy(path: target.path) }
    let board = target.database
    try board.withTriggers { () throws(StoreError) in
      try Self.dropTips(of: target)
      let taken = try store.board()
      try board.run("UPDATE board SET name = ?, motto = ?, created = ?", taken.name, taken.motto, taken.created)
      try board.run("DELETE FROM member_topic WHERE member = ?", actor)
    }
  }

  private func bringTopics() throws(StoreError) {
    let board = target.database
    let copy = { [database] (table: String) throws(StoreError) in try RowCopy(table, from: database, to: board) }
    let (rows, labels, aliases) = (try copy("topic"), try copy("label"), try copy("topic_alias"))
    for topic in topics.made.sorted() where try board.number("SELECT 1 FROM topic WHERE id = ?", topic) == nil {
      try rows(where: "id = ?", topic)
      try labels(where: "kind = 'topic' AND id = ?", topic)
      try aliases(where: "topic = ?", topic)
    }
  }

  /// Brings the organisations that are new, and says which number each has. One that somebody made
  /// meanwhile has its name or its number.
  private func bringOrganisations(
    _ arrival: Arrival, _ lists: inout ListGrowth
  ) throws(StoreError) -> [Int64: Int64] {
    let board = target.database
    var numbers: [Int64: Int64] = [:]
    var made: [Int64] = []
    try RowCopy("organisation", from: database, to: board)(where: "id > ?", given[.organisation]) {
      (fields) throws(StoreError) in
      guard case .integer(let id)? = fields["id"], let folded = fields["folded"] else { return false }
      if let known = try board.number("SELECT id FROM organisation WHERE folded = ?", folded) {
        numbers[id] = Int64(known)
        return false
      }
      let isTaken = try board.number("SELECT 1 FROM organisation WHERE id = ?", id) != nil
      let free = isTaken ? Int64(try board.number("SELECT max(id) + 1 FROM organisation") ?? 1) : id
      fields["id"] = .integer(free)
      numbers[id] = free
      made.append(free)
      return true
    }
    try target.index.add(organisations: made.map { OrganisationID($0) })
    for (id, number) in numbers.sorted(by: { $0.key > $1.key }) where id != number {
      // The lists of threads for all, for board members and for nobody yet.
      for audience in ["", "boards/", "draft/"] {
        let (before, after) = ("\(audience)org:\(id)", "\(audience)org:\(number)")
        lists.rename(before, to: after)
        try board.run(
          "UPDATE listing SET scope = ? WHERE scope = ? AND thread BETWEEN ? AND ?", after, before,
          arrival.threads.first, arrival.threads.last)
      }
    }
    return numbers
  }

  private func bringMembers(_ organisations: [Int64: Int64]) throws(StoreError) {
    let board = target.database
    var (handles, made) = (PeopleMaker(target), [Int64]())
    let place = { (fields: inout [String: ColumnValue]) in
      guard case .integer(let organisation)? = fields["organisation"] else { return }
      fields["organisation"] = .integer(organisations[organisation] ?? organisation)
    }
    try RowCopy("member", from: database, to: board)(where: "id > ?", given[.member]) { (fields) throws(StoreError) in
      place(&fields)
      if case .text(let handle)? = fields["handle"] {
        // Somebody may have joined meanwhile.
        fields["handle"] = .text(try handles.handle(handle))
      }
      if case .integer(let id)? = fields["id"] { made.append(id) }
      return true
    }
    try target.index.add(members: made.map { MemberID($0) })
    let ties = try RowCopy("member_topic", from: database, to: board)
    try ties(where: "member > ?", given[.member])
    guard isRestore else { return }
    try ties(where: "member = ?", actor)
    try target.index.changing(member: actor) { () throws(StoreError) in
      let columns = ["joined", "name", "layer", "organisation", "role_family", "works_on", "can_talk_about"]
      try database.each("SELECT \(columns.joined(separator: ", ")) FROM member WHERE id = ?", [actor]) {
        (row) throws(StoreError) in
        var fields = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, row.any($0)) })
        place(&fields)
        try board.run(
          "UPDATE member SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?",
          values: columns.map { fields[$0] ?? .null } + [actor])
        return true
      }
    }
  }

  /// Puts posts into the threads the board had, behind those that came meanwhile.
  private func extendThreads() throws(StoreError) {
    let board = target.database
    for (thread, last) in extended.sorted(by: { $0.key < $1.key }) {
      let now = try board.number("SELECT last_number FROM thread WHERE number = ?", thread) ?? last
      try board.run(
        """
        UPDATE post SET thread = ?1, number = number + ?2, parent = parent + CASE WHEN parent > ?3 THEN ?2 ELSE 0 END
          WHERE thread = -?1
        """, thread, now - last, last)
      // Before the thread is counted: one of which nothing was left is back by that, and brings all its posts itself.
      try board.run(
        """
        INSERT INTO tally(name, number)
          SELECT 'posts:' || strftime('%Y-%m', post.created, 'unixepoch') AS name, count(*)
          FROM post JOIN thread ON thread.number = post.thread
          WHERE post.thread = ? AND post.number > ? AND post.tombstone IS NULL
            AND thread.hidden = 0 AND thread.removed = 0 AND thread.audience = ''
          GROUP BY name HAVING name IS NOT NULL
          ON CONFLICT (name) DO UPDATE SET number = number + excluded.number
        """, thread, now)
      try target.recount(thread: thread)
      if now > last {
        try database.run(
          """
          UPDATE tip SET source_number = source_number + ? WHERE source_thread = ? AND source_number > ? AND number > ?
          """, now - last, thread, last, given[.tip])
      }
    }
  }

  /// Whoever has another organisation since, or can come in or not, has it in the lists of new
  /// threads as well.
  private func followAuthors() throws(StoreError) {
    let board = target.database
    let state = "SELECT coalesce(organisation, 0), comes_in FROM member WHERE id = ?"
    let authors: [MemberID] = try database.rows("SELECT DISTINCT author FROM thread WHERE author <= ?", given[.member])
    {
      (row) throws(StoreError) in try row.value(0)
    }
    for author in authors {
      let read = { (row: Row) in [row.integer(0), row.integer(1)] }
      let now = try board.first(state, author, read: read)
      let before = try database.first(state, author, read: read)
      guard let now, let before, now != before else { continue }
      let threads: [Int] = try database.rows("SELECT number FROM thread WHERE author = ?", author) {
        (row) throws(StoreError) in try row.value(0)
      }
      for thread in threads {
        try board.run(
          "DELETE FROM listing WHERE thread = ?1 AND scope = (SELECT audience FROM thread WHERE number = ?1) || 'org:' || ?2",
          thread, before[0])
        try board.run("UPDATE thread SET returns = ? WHERE number = ?", now[1], thread)
        try target.list(thread: thread, in: "org:\(now[0])")
      }
    }
  }

  private func bringTips() throws(StoreError) {
    let board = target.database
    var made: [Int] = []
    try RowCopy("tip", from: database, to: board)(where: "number > ? ORDER BY number", given[.tip]) {
      (fields) throws(StoreError) in
      fields["pin"] = .null
      if case .integer(let number)? = fields["number"] { made.append(Int(number)) }
      return true
    }
    try target.index.add(tips: made)
    for table in ["tip_topic", "adoption"] {
      try RowCopy(table, from: database, to: board)(where: "tip > ?", given[.tip])
    }
    try RowCopy("tip_revision", from: database, to: board)(where: "tip > ? ORDER BY id", given[.tip]) {
      (fields) throws(StoreError) in
      fields["id"] = .null
      return true
    }
    let pinned: [Int] = try database.column(
      "SELECT number FROM tip WHERE pin IS NOT NULL AND number > ? ORDER BY pin", given[.tip]
    )
    for tip in pinned { try pin(tip, in: board) }
  }

  /// The posts of each member, and those of new threads on the board.
  func postCounts() throws(StoreError) -> PostCounts {
    let authors = try database.rows(
      """
      SELECT our_author, count(*) FROM staging.staged_post WHERE number IS NOT NULL AND tombstone IS NULL GROUP BY our_author
      """
    ) { (row) throws(StoreError) in (author: row.integer(0), posts: row.integer(1)) }
    // Nothing but what is new stands here.
    let shown = "SELECT number FROM thread WHERE hidden = 0 AND removed = 0 AND audience = ''"
    let month = "strftime('%Y-%m', created, 'unixepoch')"
    let months = try database.rows(
      """
      SELECT name, number FROM (
        SELECT 'posts:' || \(month) AS name, count(*) AS number FROM staging.staged_post
          WHERE number IS NOT NULL AND tombstone IS NULL AND our_thread IN (\(shown)) GROUP BY name
        UNION ALL SELECT 'threads:' || \(month) AS name, count(*) FROM thread WHERE number IN (\(shown)) GROUP BY name
      ) WHERE name IS NOT NULL
      """
    ) { (row) throws(StoreError) in (name: row.string(0), number: try row.value(1) as Int) }
    return PostCounts(
      authors: authors, visible: try database.number("SELECT sum(posts) FROM thread WHERE number IN (\(shown))") ?? 0,
      months: months)
  }

  private func add(_ counts: PostCounts) throws(StoreError) {
    let board = target.database
    for (author, posts) in counts.authors {
      try board.run("UPDATE member SET posts = posts + ? WHERE id = ?", posts, author)
    }
    for (name, number) in counts.months + [("posts", counts.visible)] {
      try board.run(
        "INSERT INTO tally(name, number) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET number = number + excluded.number",
        name, number)
    }
  }

  private func grow(_ lists: ListGrowth) throws(StoreError) {
    for (name, list) in lists.lists {
      try target.database.run(
        """
        INSERT INTO scope(name, threads, waiting) VALUES (?, ?, ?) ON CONFLICT (name)
          DO UPDATE SET threads = threads + excluded.threads, waiting = waiting + excluded.waiting
        """, name, list.threads, list.waiting)
    }
  }
}
