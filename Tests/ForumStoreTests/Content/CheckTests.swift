// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct CheckTests {
  /// Statements that break a rule, the rule, and a part of what is said of it.
  private static let damages: [(String, String, String)] = [
    ("UPDATE thread SET posts = posts + 1 WHERE number = 4", "thread counts", "#4: posts is"),
    ("UPDATE thread SET last_number = last_number + 5 WHERE number = 4", "thread counts", "#4: the last number"),
    ("UPDATE thread SET answers = 0 WHERE number = 1", "thread counts", "#1: answers is 0"),
    ("UPDATE thread SET helped = 2 WHERE number = 5", "thread counts", "#5: helped is 2"),
    ("UPDATE thread SET heard = 9 WHERE number = 5", "thread counts", "#5: heard is 9"),
    ("UPDATE thread SET removed = 1 WHERE number = 5", "thread counts", "#5: removed is 1"),
    ("UPDATE thread SET last_activity = 7 WHERE number = 5", "last activity", "#5: it is 7"),
    ("UPDATE thread SET waiting = 1 WHERE number = 5", "waiting threads", "#5: waiting is 1"),
    ("UPDATE post SET heard = 3 WHERE id = 9", "heard counts", "heard is 3, must be 0"),
    ("UPDATE member SET posts = posts + 1 WHERE handle = 'ik'", "member counts", "@ik: posts"),
    ("UPDATE organisation SET members = 8 WHERE name = 'Stad'", "organisation counts", "Stad: members is 8"),
    ("UPDATE tip SET failed = 2 WHERE number = 2", "tip counts", "tip:2: failed is 2, must be 1"),
    ("UPDATE tally SET number = 0 WHERE name = 'posts'", "board counts", "posts: it is 0"),
    ("DELETE FROM tally WHERE name = 'members'", "board counts", "members: it is 0"),
    ("UPDATE post SET number = 77 WHERE thread = 6 AND number = 2", "post numbers", "#6"),
    ("DELETE FROM post WHERE thread = 6", "post numbers", "#6: no posts"),
    ("UPDATE post SET parent = 88 WHERE thread = 6 AND number = 3", "reply parents", "#6.3 replies to 88"),
    ("UPDATE post SET helped = 'asker' WHERE thread = 6 AND number = 1", "helped marks", "#6.1"),
    ("INSERT INTO heard SELECT id, author, 0 FROM post WHERE thread = 6 AND number = 1", "own heard", "#6.1"),
    (
      """
      INSERT INTO thread_topic SELECT 6, 10 + rowid, id FROM topic
        WHERE id NOT IN (SELECT topic FROM thread_topic WHERE thread = 6) LIMIT 6
      """, "number of topics", "#6: 8"
    ),
    ("UPDATE member SET role = 'member'", "stewards", "nobody"),
    ("UPDATE tip SET pin = 9 WHERE pin = 2", "pin order", "stands at 9, must be"),
    ("UPDATE tip SET pin = 1 WHERE pin = 2", "pin order", "stands at 1, must be 2"),
    ("UPDATE tip SET withdrawn = 1 WHERE pin = 1", "pinned tips", "tip:"),
    ("UPDATE tip SET pin = NULL, superseded_by = 3 - number WHERE number < 3", "successors", "tip:1 succeeds itself"),
    ("UPDATE reading SET up_to = 99 WHERE thread = 4", "reading marks", "@ik in #4"),
    ("UPDATE reading SET beyond_count = 4 WHERE thread = 4", "reading marks", "@ik in #4"),
    ("UPDATE reading SET beyond = 'x' WHERE thread = 4", "reading marks", "@ik in #4"),
    ("UPDATE reading SET beyond = '[1]', beyond_count = 1 WHERE thread = 4", "reading marks", "@ik in #4"),
    ("UPDATE notice SET number = 99 WHERE thread IS NOT NULL", "notices", ".99 is not there"),
    ("DELETE FROM listing WHERE thread = 4 AND scope = 'all'", "lists of threads", "#4 is missing in all"),
    (
      "INSERT INTO listing VALUES (4, 'kind:call', 0, 0, 0, 0)", "lists of threads", "#4 does not belong in kind:call"
    ),
    ("UPDATE listing SET by_activity = 0 WHERE thread = 4 AND scope = 'all'", "lists of threads", "#4 is sorted"),
    ("UPDATE scope SET threads = 0 WHERE name = 'all'", "lengths of lists", "all: threads is 0"),
    ("UPDATE scope SET waiting = 99 WHERE name = 'waiting'", "lengths of lists", "waiting: waiting is 99"),
    ("UPDATE draft SET target = 'nowhere'", "drafts", "nowhere"),
    ("UPDATE post SET author = 999 WHERE id = 3", "references", "post row 3 names a member"),
    ("INSERT INTO adoption VALUES (999, 1, 1, 0, '', 'be')", "references", "adoption"),
    ("UPDATE post SET body = 'Heel andere woorden' WHERE id = 3", "search", "post_text"),
    ("UPDATE thread SET title = 'Heel andere kop' WHERE number = 4", "search", "post_text"),
    ("UPDATE post SET tombstone = 'author' WHERE id = 3", "search", "post_text"),
    ("UPDATE tip SET title = 'Anders' WHERE number = 1", "search", "tip_text"),
    ("UPDATE member SET name = 'Anders' WHERE handle = 'ik'", "search", "member_text"),
    ("INSERT INTO organisation_text(rowid, name) VALUES (99, 'Niets')", "search", "organisation_text"),
    ("DROP TRIGGER thread_sorted", "schema", "trigger thread_sorted"),
    ("DROP INDEX listing_by_activity", "schema", "index listing_by_activity"),
    ("CREATE TRIGGER mine AFTER INSERT ON post BEGIN SELECT 1; END", "schema", "trigger mine"),
  ]

  private func board(path: String = ":memory:") throws -> Store {
    let store = try Store.createDemo(
      path: path, founder: MemberFields(handle: "ik", organisation: "Stad"), login: "ik", now: monday,
      language: .nl)
    // A hidden and a removed thread, a tombstone, an adoption that failed and a retired tip.
    let me = try #require(try store.member(login: "ik")).id
    try store.agreeToHouseRules(HouseRules.version, by: me)
    try store.setHidden(true, thread: 3, reason: "dubbel", by: me, at: monday)
    try store.setLocked("klaar", thread: 2, by: me, at: monday)
    try store.remove(PostReference(thread: 1, number: 2), reason: "dubbel", by: me, at: monday)
    let lonely = try store.ask(
      NewThread(title: "Weg ermee", body: "x", topics: [TopicID("ethics")]), by: me, at: monday)
    try store.remove(lonely, reason: "", by: me, at: monday)
    try store.adoptTip(2, worked: false, note: "", by: me, at: monday)
    try store.setWithdrawn(true, tip: 3, by: me, at: monday)
    return store
  }

  @Test func aBoardThatWasOnlyUsedIsSound() throws {
    #expect(try board().check() == [])
  }

  @Test(arguments: damages)
  func findsDamage(_ damage: String, _ rule: String, _ detail: String) throws {
    let store = try board()
    try breakRule(damage, of: store)
    #expect(store.database.changes > 0 || rule == "schema")
    let problems = try store.check()
    #expect(problems.contains { $0.rule == rule && $0.detail.contains(detail) }, "\(problems)")
  }

  private func breakRule(_ damage: String, of store: Store) throws {
    for pragma in ["foreign_keys = OFF", "ignore_check_constraints = ON"] {
      try store.database.execute("PRAGMA \(pragma)")
    }
    try store.database.execute(damage)
    for pragma in ["foreign_keys = ON", "ignore_check_constraints = OFF"] {
      try store.database.execute("PRAGMA \(pragma)")
    }
  }

  @Test(arguments: damages)
  func aRepairMendsWhatFollowsFromTheRestAndLeavesWhatMembersWrote(
    _ damage: String, _ rule: String, _ detail: String
  ) throws {
    let store = try board()
    try breakRule(damage, of: store)
    let found = try store.check()
    let derived = found.filter { $0.kind == .derived }
    let written = found.filter { $0.kind != .derived }
    let texts = try Self.written(on: store)
    let report = try store.repair(by: nil, at: monday)
    #expect(report.left == (try store.check()))
    let isStopped = written.contains { $0.kind == .schema }
    #expect(report.left.allSatisfy { $0.kind != .derived }, "\(report)")
    #expect(Set(derived).isSubset(of: isStopped ? Set(derived) : Set(report.mended)), "\(report)")
    // Constraints may be broken by what is derived, and are kept again then.
    let left = Set(report.left.map(\.rule))
    #expect(Set(written.map(\.rule)).subtracting(["constraints"]).isSubset(of: left), "\(report)")
    #expect(try Self.written(on: store) == texts)
  }

  /// Everything that members wrote or did.
  private static func written(on store: Store) throws -> [String] {
    try store.database.rows(
      """
      SELECT thread || number || coalesce(parent, '') || author || body || coalesce(helped, '') || coalesce(tombstone, '')
        FROM post UNION ALL SELECT number || title || author || kind FROM thread
        UNION ALL SELECT number || title || body || coalesce(pin, '') || withdrawn FROM tip
        UNION ALL SELECT handle || name || role FROM member
      """
    ) { (row) throws(StoreError) in row.string(0) }
  }

  @Test func aRepairCopiesTheBoardFirstAndIsWrittenDown() throws {
    let scratch = try Scratch()
    let store = try board(path: scratch.file("board.db"))
    let me = try #require(try store.member(login: "ik")).id
    #expect(try store.repair(by: me, at: monday) == RepairReport())
    try store.database.execute("UPDATE thread SET helped = 2 WHERE number = 5")
    try store.database.execute("DELETE FROM scope")
    let report = try store.repair(by: me, at: monday)
    #expect(report.left == [] && report.mended.map(\.rule).contains("thread counts"))
    let copy = scratch.file("board.db.repair.bak")
    #expect(report.backup == copy)
    #expect(try Store(path: copy).check() != [])
    let entry = try #require(try store.audit(limit: 1, by: me).first)
    #expect(entry.action == "repairBoard" && entry.reason.contains("lengths of lists"))
    try store.database.execute("DELETE FROM tally")
    #expect(try store.repair(by: me, at: monday).backup == scratch.file("board.db.repair.2.bak"))
  }

  @Test func aRepairWritesInSlicesAndOthersWriteBetween() throws {
    let scratch = try Scratch()
    let path = scratch.file("board.db")
    let store = try board(path: path)
    let other = try Store(path: path)
    let me = try #require(try other.member(login: "ik")).id
    let threads = try #require(try store.database.number("SELECT count(*) FROM thread"))
    try breakRule("UPDATE thread SET posts = 9; UPDATE member SET posts = 7; DELETE FROM listing", of: store)
    try store.database.execute("INSERT INTO listing VALUES (1, 'nergens', 0, 0, 0, 0)")
    var written = 0
    var slices = DerivedSlices(database: store.database, size: DerivedSlices.Size(posts: 3, threads: 2, others: 2))
    slices.between = { () throws(StoreError) in
      // Each time somebody else gets in at once.
      try other.waiting(atMost: 0) { () throws(StoreError) in
        _ = try other.ask(
          NewThread(title: "Tussendoor \(written)", body: "x", topics: [TopicID("ethics")]), by: me, at: monday)
      }
      written += 1
    }
    let report = try store.repair(by: nil, at: monday, in: slices)
    #expect(report.left == [] && report.mended.map(\.rule).contains("lists of threads"), "\(report)")
    #expect(written > threads)
    #expect(try store.database.number("SELECT threads FROM scope WHERE name = 'topic:ethics'") ?? 0 >= written)
  }

  @Test func aRepairThatWasStoppedIsFinishedByTheNext() throws {
    let store = try board()
    try breakRule("UPDATE thread SET posts = 9; DELETE FROM listing", of: store)
    var slices = DerivedSlices(database: store.database, size: DerivedSlices.Size(posts: 3, threads: 2, others: 2))
    var left = 30
    slices.between = { () throws(StoreError) in
      left -= 1
      if left == 0 { throw .busy(path: "") }
    }
    let before = try store.check().count
    #expect(storeError { try store.repair(by: nil, at: monday, in: slices) } == .busy(path: ""))
    #expect(try store.check() != [] && store.check().count <= before)
    #expect(try store.repair(by: nil, at: monday).left == [])
  }

  @Test func tooManyPins() throws {
    let board = try TestBoard()
    for index in 1...14 {
      try board.tip("Tip \(index)", topics: [index < 7 ? "privacy" : index < 11 ? "ethics" : "records"])
      try board.store.database.run("UPDATE tip SET pin = ?1 WHERE number = ?1", index)
    }
    let problems = try board.store.check()
    #expect(problems.map(\.rule) == ["pin limits", "pin limits"])
    #expect(problems.map(\.detail) == ["14 on the board", "#privacy: 6"])
  }

  @Test func namesTwentyPlacesOfARule() throws {
    let board = try TestBoard()
    for index in 1...30 { try board.ask("Vraag \(index)") }
    try board.store.database.execute("UPDATE thread SET helped = 1")
    #expect(try board.store.check().count { $0.rule == "thread counts" } == 20)
  }

  @Test func aFileWithADamagedPage() throws {
    let folder = try Scratch()
    let path = folder.file("board.db")
    var page = 0
    do {
      let store = try TestBoard(path: path).store
      try store.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
      page = try #require(try store.database.number("SELECT rootpage FROM sqlite_schema WHERE name = 'post_by_author'"))
    }
    try damage(page: page, of: path)
    let problems = try Store(path: path).check()
    #expect(problems.first?.rule == "file", "\(problems)")
  }

  @Test func theAuditLogIsForModerators() throws {
    let board = try TestBoard()
    try board.tip("Een tip")
    try board.store.pinTip(1, by: board.moderator.id, at: monday)
    #expect(refusal { try board.store.audit(limit: 5, by: board.asker.id) } == .moderatorsOnly)
    let entries = try board.store.audit(limit: 1, by: board.moderator.id)
    #expect(entries.map(\.action) == ["pinTip"] && entries.map(\.target) == ["tip:1"])
    #expect(entries.first?.actor?.handle == "mo" && entries.first?.at == monday)
    #expect(try board.store.audit(limit: -1, by: board.steward.id) == [])
  }
}
