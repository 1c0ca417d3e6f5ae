// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Testing

@testable import ForumStore

/// Boards of each version of the schema that was ever released, as they were: a step that is edited
/// later is found here, and so is one that loses a row.
///
/// `RAAD_FREEZE=1 swift test --filter FrozenBoardTests` writes the board of a new version; the
/// others are never written again. Of the second step there are five, since it was edited four
/// times.
@Suite struct FrozenBoardTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Frozen")

  /// The versions that were released.
  static let released = [1, 2, 3, 4, 5, 6, 10, 11, 12, 17]
  /// The files by name, with the number of steps that each has taken.
  static let boards: [(name: String, version: Int)] =
    released.map { ("v\($0)", $0) }
    + ["first", "outline", "notices", "kindred"].map { ("v2-\($0)", 2) }

  private static func file(_ name: String) -> URL { folder.appendingPathComponent("board-\(name).db") }

  /// A board with something in every table that members fill.
  static func fill(_ path: String) throws {
    let board = try TestBoard(path: path)
    let store = board.store
    let question = try board.ask("Hoe schrijf ik een klare brief?", body: "Wie weet het, @helper?", topics: ["privacy"])
    let answer = try board.reply(question, "Zó, met één gedachte per zin.")
    try store.edit(answer, to: PostEdit(body: "Zo."), by: board.helper.id, at: monday.adding(hours: 2))
    try store.edit(
      answer, to: PostEdit(body: "Zo!", reason: "taal"), by: board.moderator.id, at: monday.adding(hours: 3))
    try store.setHelped(true, answer, by: board.asker.id, at: monday.adding(hours: 4))
    try store.setHeard(true, question, by: board.helper.id, at: monday.adding(hours: 4))
    let own = try board.ask("Ik weet het zelf", at: monday.adding(hours: 5))
    let found = try board.reply(own, "Gevonden.", by: board.asker, at: monday.adding(hours: 6))
    try store.setHelped(true, found, by: board.asker.id, at: monday.adding(hours: 6))
    try board.ask("Wie heeft een sjabloon?", kind: .feedback, at: monday.adding(hours: 7))
    let hidden = try board.ask("Verborgen", at: monday.adding(hours: 8))
    try store.setHidden(true, thread: hidden.thread, reason: "x", by: board.moderator.id, at: monday.adding(hours: 8))
    let removed = try board.ask("Weg", at: monday.adding(hours: 8))
    try store.remove(removed, reason: "", by: board.asker.id, at: monday.adding(hours: 9))
    try store.setLocked("klaar", thread: question.thread, by: board.moderator.id, at: monday.adding(hours: 9))
    let tips = try [board.tip("Eerste tip", source: answer), board.tip("Tweede tip", by: board.helper)]
    try store.pinTip(tips[0], by: board.moderator.id, at: monday)
    try store.adoptTip(tips[0], worked: true, note: "ook hier", by: board.helper.id, at: monday)
    try store.setTie([.follows, .canHelp], to: TopicID("privacy"), by: board.helper.id)
    _ = try store.saveDraft(
      Draft(target: .newThread, saved: monday, fields: ["title": "Half"]), of: board.asker.id)
    try store.setStance(.watch, of: .thread(1), by: board.helper.id)
    try store.setBookmarked(true, .thread(3), by: board.helper.id, at: monday)
    try store.setMarks(ReadMarks(upTo: 1), thread: 1, by: board.asker.id)
    let guest = try board.guest("gast", key: 1)
    _ = try store.inviteOwnDevice(code: DoorSamples.code(2), by: guest.id, at: monday)
    let authority = try store.addAuthority(
      DoorSamples.key(90), name: "BOSA", layer: nil, organisation: "", by: nil, at: monday)
    try store.addPrincipal("helper", of: authority.id, to: board.helper.id, by: nil, at: monday)
    try store.setDoorPolicy(.sessions, to: "5", by: board.steward.id, at: monday)
    try store.setSetting("theme", to: "dark", by: guest.id)
    let network = try board.network()
    _ = try store.joinNetwork(network, by: board.helper.id, at: monday)
    let event = try board.event(places: 1) { $0.hosts = [.network(network)] }
    for member in [board.helper, board.moderator] {
      _ = try store.signUp(.yes, toEvent: event, by: member.id, at: monday)
    }
    let open = try board.poll()
    let closed = try board.poll(.choice) { $0.isSecret = true }
    for poll in [open, closed] { try board.vote([1: 1], inPoll: poll, by: board.helper) }
    _ = try store.closePoll(closed, by: board.asker.id, at: monday.adding(hours: 9))
    _ = try store.beginVisit(board.asker.id, at: monday.adding(hours: 10))
  }

  @Test func theBoardOfThisVersionIsFrozenToo() throws {
    let name = "v\(Migration.all.count)"
    if ProcessInfo.processInfo.environment["RAAD_FREEZE"] != nil,
      !FileManager.default.fileExists(atPath: Self.file(name).path)
    {
      let scratch = try Scratch()
      try Self.fill(scratch.file("board.db"))
      let database = try Database(path: scratch.file("board.db"), mode: .existing)
      // Small pages, since most tables of a small board hold a row or two.
      try database.execute("PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM")
      try database.run("VACUUM INTO ?", Self.file(name).path)
    }
    #expect(FileManager.default.fileExists(atPath: Self.file(name).path), "RAAD_FREEZE=1 writes it")
    #expect(Self.released.last == Migration.all.count)
  }

  @Test(arguments: boards.indices)
  func eachIsBroughtUpToDateWithoutLosingAnything(index: Int) throws {
    let (name, version) = Self.boards[index]
    let scratch = try Scratch()
    let path = scratch.file("board.db")
    try FileManager.default.copyItem(at: Self.file(name), to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    let before = try Database(path: Self.file(name).path, mode: .existing)
    let tables = try before.rows(
      """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%~_text%' ESCAPE '~'
      """
    ) { (row) throws(StoreError) in row.string(0) }
    #expect(try before.number("PRAGMA user_version") == version)
    let store = try Store(path: path)
    #expect(try store.check(now: monday.adding(days: 1)) == [], "\(name)")
    // Lists and their lengths are made of the rest, which the check compares them with.
    for table in tables where !["listing", "scope", "tally"].contains(table) {
      let count = "SELECT count(*) FROM \(table)"
      #expect(try store.database.number(count) == before.number(count), "\(table) of \(name)")
    }
    #expect(FileManager.default.fileExists(atPath: path + ".v\(version).bak") == (version < Migration.all.count))
    let asker = try #require(try store.member(handle: "vrager"))
    let helper = try #require(try store.member(handle: "helper"))
    let waiting = try store.today(for: helper.id, now: monday.adding(days: 1)).waitingCount
    #expect(waiting == 1, "\(name)")
    let privacy = try #require(try store.topics().first { $0.id == TopicID("privacy") })
    #expect(privacy.labels.texts.count == 4, "\(name)")
    let cpas = try #require(try store.layers().first { $0.id == LayerID("be.local.cpas") })
    #expect(cpas.abbreviations.texts == [.nl: "OCMW", .fr: "CPAS", .de: "ÖSHZ"], "\(name)")
    let post = PostReference(thread: 1, number: 2)
    #expect(try store.revisions(of: post, viewer: asker.id).count == 2)
  }

  @Test(arguments: released)
  func noStepWasEditedSince(version: Int) throws {
    let made = try Database(path: ":memory:", mode: .create)
    try Migrator(steps: Array(Migration.all.prefix(version))).migrate(made)
    let frozen = try Database(path: Self.file("v\(version)").path, mode: .existing)
    let schema = "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema ORDER BY name)"
    let texts = try [made, frozen].map { database in
      try database.first(schema) { (row) throws(StoreError) in row.string(0) }
    }
    #expect(texts[0] == texts[1])
  }
}

/// An SQLite that is too old is named before anything is opened.
@Suite struct EngineVersionTests {
  @Test(arguments: [(3_034_001, "3.34.1", false), (3_038_005, "3.38.5", false), (3_039_000, "3.39.0", true)])
  func olderThanNeeded(number: Int32, name: String, isEnough: Bool) {
    let error = storeError { try Database.refuseOld(number, name: name) }
    #expect(error == (isEnough ? nil : .oldEngine(found: name, needed: "3.39.0")))
  }
}
