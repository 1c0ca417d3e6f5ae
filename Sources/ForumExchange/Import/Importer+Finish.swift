// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Importer {
  /// Writes what makes all of it seen at once: the members and the threads, what stands in the
  /// threads the board had, and tips; with all counts, and what the audit log keeps.
  func finish(_ arrival: Arrival, _ gathered: Gathered) throws(StoreError) {
    let board = target.database
    if isRestore { try takeOverBoard() }
    try bringTopics()
    let organisations = try board.withTriggers { () throws(StoreError) in try bringOrganisations(arrival) }
    try bringMembers(gathered, organisations)
    // No thread's places in the lists are made, since they are there.
    try gathered.threads.bring()
    try gathered.summaries.bring()
    try growLists()
    try add(gathered)
    try board.withTriggers { () throws(StoreError) in
      try extendThreads()
      try followAuthors()
      try bringTips()
      try bringMeetings()
    }
    try gathered.sources.bring()
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

  /// Brings the organisations that are new, and says which number each of those has that has not its
  /// own. One that somebody made meanwhile has its name or its number.
  private func bringOrganisations(_ arrival: Arrival) throws(StoreError) -> [Int64: Int64] {
    let board = target.database
    var numbers: [Int64: Int64] = [:]
    var made: [Int64] = []
    // Behind all others, or it would take the number of one that comes after it.
    var free = Int64(
      max(
        try board.number("SELECT max(id) FROM organisation") ?? 0,
        try database.number("SELECT max(id) FROM organisation") ?? 0))
    try RowCopy("organisation", from: database, to: board)(where: "id > ?", given[.organisation]) {
      (fields) throws(StoreError) in
      guard case .integer(let id)? = fields["id"], let folded = fields["folded"] else { return false }
      if let known = try board.number("SELECT id FROM organisation WHERE folded = ?", folded) {
        if known != id { numbers[id] = Int64(known) }
        return false
      }
      if try board.number("SELECT 1 FROM organisation WHERE id = ?", id) != nil {
        free += 1
        fields["id"] = .integer(free)
        numbers[id] = free
      }
      made.append(numbers[id] ?? id)
      return true
    }
    try target.index.add(organisations: made.map { OrganisationID($0) })
    // Two steps, so that no number meets another on its way.
    for (id, number) in numbers { try moveLists(of: arrival, from: "org:\(id)", to: "moved:\(number)") }
    for number in Set(numbers.values) { try moveLists(of: arrival, from: "moved:\(number)", to: "org:\(number)") }
    return numbers
  }

  /// Gives what stands in a list of new threads to another: those for all, for board members, and
  /// for nobody yet.
  private func moveLists(of arrival: Arrival, from name: String, to other: String) throws(StoreError) {
    let board = target.database
    for audience in ["", "boards/", "draft/"] {
      let (before, after) = (audience + name, audience + other)
      try board.run(
        """
        INSERT INTO \(Gathered.lists) SELECT ?, threads, waiting FROM \(Gathered.lists) WHERE name = ?
          ON CONFLICT (name) DO UPDATE SET threads = threads + excluded.threads, waiting = waiting + excluded.waiting
        """, after, before)
      try board.run("DELETE FROM \(Gathered.lists) WHERE name = ?", before)
      try board.run(
        "UPDATE listing SET scope = ? WHERE scope = ? AND thread BETWEEN ? AND ?", after, before,
        arrival.threads.first, arrival.threads.last)
    }
  }

  private func bringMembers(_ gathered: Gathered, _ organisations: [Int64: Int64]) throws(StoreError) {
    let (board, arriving) = (target.database, gathered.members.name)
    // Two steps, so that no number meets another on its way.
    for (id, number) in organisations {
      try board.run("UPDATE \(arriving) SET organisation = -? WHERE organisation = ?", number, id)
    }
    try board.run("UPDATE \(arriving) SET organisation = -organisation WHERE organisation < 0")
    // Somebody may have joined meanwhile.
    let taken = try board.rows(
      """
      SELECT id, handle FROM \(arriving) AS new WHERE EXISTS (SELECT 1 FROM member WHERE member.handle = new.handle)
      ORDER BY id
      """
    ) { (row) throws(StoreError) in (id: row.integer(0), handle: row.string(1)) }
    var handles = PeopleMaker(target, beside: arriving)
    for (id, handle) in taken {
      try board.run("UPDATE \(arriving) SET handle = ? WHERE id = ?", try handles.handle(handle), id)
    }
    try gathered.members.bring()
    try gathered.ties.bring()
    try countMembers(gathered)
    let made: [MemberID] = try board.column("SELECT id FROM \(arriving)")
    try target.index.add(members: made)
    guard isRestore else { return }
    try board.withTriggers { () throws(StoreError) in try takeOverProfile(organisations) }
  }

  /// Counts the members that came, as the triggers of single members would.
  private func countMembers(_ gathered: Gathered) throws(StoreError) {
    let (board, arriving) = (target.database, gathered.members.name)
    try board.withTriggers { () throws(StoreError) in
      try board.run(
        """
        UPDATE organisation SET members = organisation.members + made.members FROM (
          SELECT organisation AS id, count(*) AS members FROM \(arriving)
            WHERE organisation IS NOT NULL AND left_at IS NULL GROUP BY organisation) AS made
        WHERE organisation.id = made.id
        """)
    }
    try board.run(
      """
      INSERT INTO tally(name, number) SELECT 'members', count(*) FROM \(arriving) WHERE left_at IS NULL
        ON CONFLICT (name) DO UPDATE SET number = number + excluded.number
      """)
    try board.run(
      """
      INSERT INTO tally(name, number)
        SELECT 'helpers:' || topic, count(CASE WHEN tie & 4 THEN 1 END) FROM \(gathered.ties.name) WHERE 1 GROUP BY topic
        ON CONFLICT (name) DO UPDATE SET number = number + excluded.number
      """)
  }

  /// What whoever restores a board takes over of the profile they had.
  private func takeOverProfile(_ organisations: [Int64: Int64]) throws(StoreError) {
    let board = target.database
    try RowCopy("member_topic", from: database, to: board)(where: "member = ?", actor)
    try target.index.changing(member: actor) { () throws(StoreError) in
      let columns = ["joined", "name", "layer", "organisation", "role_family", "works_on", "can_talk_about"]
      try database.each("SELECT \(columns.joined(separator: ", ")) FROM member WHERE id = ?", [actor]) {
        (row) throws(StoreError) in
        var fields = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, row.any($0)) })
        if case .integer(let organisation)? = fields["organisation"] {
          fields["organisation"] = .integer(organisations[organisation] ?? organisation)
        }
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
    let moved = try board.rows(
      """
      SELECT member.id, before.organisation, coalesce(member.organisation, 0), member.comes_in
      FROM \(Gathered.authors) AS before JOIN member ON member.id = before.id
      WHERE coalesce(member.organisation, 0) <> before.organisation OR member.comes_in <> before.comes_in
      """
    ) { (row) throws(StoreError) in
      (author: row.integer(0), before: row.integer(1), organisation: row.integer(2), comesIn: row.integer(3))
    }
    for (author, before, organisation, comesIn) in moved {
      let threads: [Int] = try database.rows("SELECT number FROM thread WHERE author = ?", author) {
        (row) throws(StoreError) in try row.value(0)
      }
      for thread in threads {
        try board.run(
          "DELETE FROM listing WHERE thread = ?1 AND scope = (SELECT audience FROM thread WHERE number = ?1) || 'org:' || ?2",
          thread, before)
        try board.run("UPDATE thread SET returns = ? WHERE number = ?", comesIn, thread)
        try target.list(thread: thread, in: "org:\(organisation)")
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

  /// Counts the posts of those who had something before, and those of the board.
  private func add(_ gathered: Gathered) throws(StoreError) {
    let board = target.database
    try board.run(
      """
      UPDATE member SET posts = member.posts + wrote.posts FROM \(Gathered.authors) AS wrote WHERE member.id = wrote.id
      """)
    for (name, number) in gathered.tallies {
      try board.run(
        "INSERT INTO tally(name, number) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET number = number + excluded.number",
        name, number)
    }
  }

  private func growLists() throws(StoreError) {
    try target.database.run(
      """
      INSERT INTO scope(name, threads, waiting) SELECT name, threads, waiting FROM \(Gathered.lists) WHERE 1
        ON CONFLICT (name) DO UPDATE SET threads = threads + excluded.threads, waiting = waiting + excluded.waiting
      """)
  }
}
