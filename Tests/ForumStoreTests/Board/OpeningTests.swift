// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Glibc
import Testing

@testable import ForumStore

@Suite struct OpeningTests {
  private func mode(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  private func contents(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func aBoardIsForItsOwnerOnly() throws {
    let scratch = try Scratch()
    let path = scratch.file("a/b/board.db")
    let board = try TestBoard(path: path)
    try board.ask()
    #expect(mode(scratch.file("a")) == 0o700 && mode(scratch.file("a/b")) == 0o700)
    for suffix in ["", "-wal", "-shm"] { #expect(mode(path + suffix) == 0o600) }
    #expect(try contents(scratch.file("a/b")) == ["board.db", "board.db-shm", "board.db-wal"])
  }

  @Test func whatWasWrittenIsThereAgain() throws {
    let scratch = try Scratch()
    let path = scratch.file("board.db")
    do { try TestBoard(path: path).ask("Blijft dit staan?") }
    let store = try Store(path: path)
    let me = try #require(try store.member(login: "helper"))
    #expect(try store.thread(1, viewer: me.id, now: monday).summary.title == "Blijft dit staan?")
    #expect(try store.board() == Board(name: "Proefbord", motto: "samen", created: monday.adding(days: -30)))
    #expect(try store.database.first("PRAGMA journal_mode") { (row) throws(StoreError) in row.string(0) } == "wal")
  }

  @Test func nothingIsMadeOverWhatStands() throws {
    let scratch = try Scratch()
    let path = scratch.file("board.db")
    for make in [
      { try Data("brief".utf8).write(to: URL(fileURLWithPath: path)) },
      { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false) },
      { try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/nowhere/at/all") },
    ] {
      try make()
      #expect(storeError { try TestBoard(path: path) } == .exists(path: path))
      #expect(try contents(scratch.path) == ["board.db"])
      try FileManager.default.removeItem(atPath: path)
    }
  }

  @Test func aFailedCreationLeavesNothing() throws {
    let scratch = try Scratch()
    let path = scratch.file("board.db")
    let error = storeError {
      try Store.create(
        path: path, board: Board(name: "x", created: monday), layers: .all,
        founder: MemberFields(handle: "9"), login: "x", language: .nl, welcomeTips: false)
    }
    #expect(error == .invalid(FieldProblem(.handle, .malformedHandle)))
    #expect(try contents(scratch.path) == [])
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func aNewBoardCanExplainItself(language: InterfaceLanguage) throws {
    let store = try Store.create(
      path: ":memory:", board: Board(name: "x", created: monday), layers: .all, founder: MemberFields(handle: "an"),
      login: "an", language: language, welcomeTips: true)
    let tips = try store.tips(matching: TipFilter(pinnedOnly: true), now: monday, after: nil, limit: 50).items
    #expect(tips.map(\.title) == WelcomeTips.allCases.map { $0.text(in: language).title })
    #expect(tips.allSatisfy { $0.language == Language(language) && $0.owner.handle == "an" && $0.pin != nil })
  }

  @Test func othersFilesAreRefusedAndLeftAlone() throws {
    let scratch = try Scratch()
    let path = scratch.file("thing")
    #expect(storeError { try Store(path: path) } == .missing(path: path))
    #expect(storeError { try Store(path: scratch.path) } == .notABoard(path: scratch.path))
    let other = try Database(path: scratch.file("other.db"), mode: .create)
    try other.execute("CREATE TABLE t(x); INSERT INTO t VALUES (1)")
    let foreign = try Data(contentsOf: URL(fileURLWithPath: scratch.file("other.db")))
    for bytes in [Data(), Data("SQLite format 3\0".utf8), Data(repeating: 0x41, count: 4096), foreign] {
      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(storeError { try Store(path: path) } == .notABoard(path: path))
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }
    #expect(try !contents(scratch.path).contains("thing-wal"))
  }

  @Test func aNewerBoardIsRefusedAndLeftAlone() throws {
    let scratch = try Scratch()
    let path = scratch.file("board.db")
    do { try TestBoard(path: path).store.database.execute("PRAGMA user_version = 99") }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let refusal = StoreError.newer(path: path, found: 99, known: Migration.all.count)
    #expect(storeError { try Store(path: path) } == refusal)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try contents(scratch.path) == ["board.db"])
  }

  @Test func anOlderBoardIsCopiedAndBroughtUpToDate() throws {
    let scratch = try Scratch()
    let path = scratch.file("board.db")
    do { try TestBoard(path: path).ask() }
    let step = Migration(sql: ["CREATE TABLE later(x INTEGER) STRICT", "INSERT INTO later VALUES (1)"])
    let migrator = Migrator(steps: Migration.all + [step])
    let store = try Store(path: path, migrator: migrator)
    let version = Migration.all.count
    #expect(try store.database.number("SELECT count(*) FROM later") == 1)
    #expect(try migrator.version(of: store.database) == version + 1)
    let copy = try Store(path: path + ".v\(version).bak")
    #expect(try copy.database.number("SELECT count(*) FROM thread") == 1)
    #expect(mode(path + ".v\(version).bak") == 0o600)
    // Once it is up to date nothing is copied any more.
    _ = try Store(path: path, migrator: migrator)
    #expect(try !contents(scratch.path).contains("board.db.v\(version).2.bak"))
  }

  /// A session that was open when a newer program brought the board up to date reads on and writes no
  /// more: its rules are those of before.
  @Test func whoeverIsInDuringAnUpgradeReadsOnAndWritesNoMore() throws {
    let scratch = try Scratch()
    let path = scratch.file("board.db")
    let open = try TestBoard(path: path)
    try open.ask()
    let step = Migration(sql: ["CREATE TABLE later(x INTEGER) STRICT"])
    let newer = try Store(path: path, migrator: Migrator(steps: Migration.all + [step]))
    let (found, known) = (Migration.all.count + 1, Migration.all.count)
    #expect(storeError { try open.ask() } == .newer(path: path, found: found, known: known))
    #expect(try open.store.thread(1, viewer: MemberID(1), now: Timestamp(seconds: 0)).posts.count == 1)
    #expect(try newer.database.number("SELECT count(*) FROM thread") == 1)
    // The newer program writes.
    #expect(throws: Never.self) { try newer.together { () throws(StoreError) in } }
  }

  @Test(arguments: 1..<Migration.all.count)
  func aBoardOfEachEarlierVersionGetsTheSchemaOfANewOneAndKeepsItsRows(version: Int) throws {
    let old = try Database(path: ":memory:", mode: .create)
    try Migrator(steps: Array(Migration.all.prefix(version))).migrate(old)
    try old.execute(
      """
      INSERT INTO layer(id, position, selectable, offered) VALUES ('x', 1, 1, 1);
      INSERT INTO member(handle, layer, joined, read_before) VALUES ('an', 'x', 1, 1);
      INSERT INTO thread(kind, title, author, layer, language, created, last_activity) VALUES
        ('question', 'Who knows?', 1, 'x', 'en', 1, 1);
      INSERT INTO thread(kind, title, author, layer, language, created, last_activity, waiting, helped) VALUES
        ('question', 'I know.', 1, 'x', 'en', 1, 1, \(version < 6 ? 1 : 0), 1);
      INSERT INTO post(thread, number, author, created, language, body) VALUES (1, 1, 1, 1, 'en', 'Who?');
      INSERT INTO member(handle, layer, joined, read_before, login) VALUES ('bo', 'x', 1, 1, 'bo');
      INSERT INTO post(thread, number, parent, author, created, language, body) VALUES
        (1, 2, 1, 1, 1, 'en', 'Me?'), (1, 3, 1, 2, 1, 'en', 'Me.');
      UPDATE thread SET answers = \(version < 10 ? 2 : 1) WHERE number = 1;
      INSERT INTO thread(kind, title, author, layer, language, created, last_activity, waiting) VALUES
        ('feedback', 'And this?', 2, 'x', 'en', 5, 5, 1);
      INSERT INTO notice(member, kind, actor, created, thread, number) VALUES (1, 'answer', 1, 7, 1, 1);
      INSERT INTO draft(member, target, saved) VALUES (1, 'thread', 9);
      """)
    try Migrator().migrate(old)
    let new = try Database(path: ":memory:", mode: .create)
    try Migrator().migrate(new)
    #expect(try schema(of: old) == schema(of: new))
    #expect(try old.number("SELECT created FROM notice WHERE kind = 'answer' AND thread = 1") == 7)
    #expect(try old.number("SELECT version FROM draft WHERE saved = 9") == 1)
    // The sixth step ended the wait of what was answered.
    #expect(try old.number("SELECT waiting FROM thread WHERE number = 2") == 0)
    #expect(try old.number("SELECT count(*) FROM listing WHERE scope = 'waiting'") == 1)
    // The tenth counts no reply of the asker's own as an answer, and knows that `an` has no login.
    #expect(try old.number("SELECT answers FROM thread WHERE number = 1") == 1)
    #expect(try old.number("SELECT returns FROM thread WHERE number = 1") == 0)
    #expect(try old.number("SELECT returns FROM thread WHERE number = 3") == 1)
    #expect(
      try old.number(
        "SELECT count(*) FROM listing JOIN thread ON number = thread WHERE listing.by_waiting <> thread.by_waiting")
        == 0)
    #expect(try old.number("SELECT count(*) FROM pragma_foreign_key_check") == 0)
  }

  private func schema(of database: Database) throws -> [String] {
    try database.rows("SELECT coalesce(sql, '') FROM sqlite_schema ORDER BY type, name", values: []) { $0.string(0) }
  }

  @Test func aStepThatFailsChangesNothing() throws {
    let scratch = try Scratch()
    let path = scratch.file("board.db")
    do { try TestBoard(path: path).ask() }
    let step = Migration(sql: ["CREATE TABLE later(x INTEGER) STRICT", "INSERT INTO nowhere VALUES (1)"])
    #expect(storeError { try Store(path: path, migrator: Migrator(steps: Migration.all + [step])) } != nil)
    let store = try Store(path: path)
    #expect(try store.database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'later'") == 0)
  }

  @Test func aDamagedFileIsToldFromOthers() throws {
    let scratch = try Scratch()
    let path = scratch.file("board.db")
    do {
      let board = try TestBoard(path: path)
      for number in 1...30 { try board.ask("Draad \(number)", body: String(repeating: "woord ", count: 500)) }
    }
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    func isDamaged(_ bytes: Data) throws -> Bool {
      try bytes.write(to: URL(fileURLWithPath: path))
      let error = storeError {
        let store = try Store(path: path)
        for number in 1...30 { _ = try store.thread(number, viewer: MemberID(1), now: monday) }
      }
      if case .damaged(let place, let detail) = error { return place == path && !detail.isEmpty }
      return false
    }
    #expect(try isDamaged(whole.prefix(whole.count / 2)))
    #expect(try isDamaged(whole.prefix(4096)))
    var scrambled = whole
    for index in 4096..<scrambled.count { scrambled[index] = UInt8(truncatingIfNeeded: index &* 31) }
    #expect(try isDamaged(scrambled))
    #expect(try !isDamaged(whole))
  }

  @Test func aFileThatWentOrWasReplacedIsNoticed() throws {
    let scratch = try Scratch()
    let path = scratch.file("board.db")
    let board = try TestBoard(path: path)
    try board.store.checkFile()
    try FileManager.default.moveItem(atPath: path, toPath: path + ".old")
    #expect(storeError { try board.store.checkFile() } == .gone(path: path))
    #expect(storeError { try board.ask() } == .gone(path: path))
    try FileManager.default.copyItem(atPath: path + ".old", toPath: path)
    #expect(storeError { try board.store.checkFile() } == .gone(path: path))
    #expect(throws: Never.self) { try TestBoard().store.checkFile() }
  }

  @Test func theDataVersionShowsOthersWrites() throws {
    let scratch = try Scratch()
    let board = try TestBoard(path: scratch.file("board.db"))
    let other = try Store(path: scratch.file("board.db"))
    let before = try other.dataVersion()
    #expect(try other.dataVersion() == before)
    try board.ask()
    #expect(try other.dataVersion() != before)
  }

  @Test func aFullDurabilityPolicyIsKept() throws {
    let scratch = try Scratch()
    let path = scratch.file("board.db")
    for (policy, level) in [("full", 2), ("normal", 1)] {
      if try !contents(scratch.path).contains("board.db") { _ = try TestBoard(path: path) }
      try Store(path: path).database.run("UPDATE board SET durability = ?", policy)
      #expect(try Store(path: path).database.number("PRAGMA synchronous") == level)
    }
  }

  @Test func whatMakesABoardQuickIsGivenBackAndComesAgain() throws {
    let board = try TestBoard()
    try board.ask()
    let before = try board.list()
    #expect(!board.store.database.statements.isEmpty)
    board.store.shrink()
    #expect(board.store.database.statements.isEmpty)
    #expect(try board.list() == before)
    try board.store.together { () throws(StoreError) in
      _ = try board.store.board()
      // In the middle of something it does nothing.
      board.store.shrink()
      #expect(!board.store.database.statements.isEmpty)
    }
    try board.ask("Nog een")
    #expect(try board.list().count == before.count + 1)
  }
}
