// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Testing

@testable import ForumStore

@Suite("What sshd asks")
struct DoorLookupTests {
  private let scratch: Scratch
  private let board: TestBoard

  init() throws {
    scratch = try Scratch()
    board = try TestBoard(path: scratch.file("board.db"))
    try board.guest("an", key: 1)
  }

  private func lookup() throws -> DoorLookup { try DoorLookup(path: scratch.file("board.db")) }

  @Test func whichKeyLetsWhomIn() throws {
    #expect(try lookup().key(DoorSamples.key(1))?.id == KeyID(1))
    #expect(try lookup().key(DoorSamples.key(2)) == nil)
    try board.store.revokeKeys(of: MemberID(5), reason: "weg", by: nil, at: monday)
    #expect(try lookup().key(DoorSamples.key(1)) == nil)
  }

  /// Where many come and go, a board that is read as it stood is written meanwhile; that is no answer to give to sshd.
  @Test func aBoardThatWasWrittenMeanwhileIsAskedAgain() throws {
    let path = scratch.file("board.db")
    let lookup = try DoorLookup(path: path)
    var asked = 0
    let answer = try lookup.asking { (database) throws(StoreError) in
      asked += 1
      guard asked == 3 else { throw .busy(path: path) }
      return try database.number("SELECT count(*) FROM member")
    }
    #expect(answer == 5 && asked == 3)
    #expect(
      storeError { try lookup.asking { (_) throws(StoreError) -> Int in throw .missing(path: path) } }
        == .missing(path: path))
  }

  @Test func aBoardThatIsOpenedToBeReadStaysSo() throws {
    let path = scratch.file("other.db")
    do { _ = try TestBoard(path: path) }
    let database = try Database(reading: HeldFile(path: path), path: path)
    guard case .frozen = database.connection.way else {
      Issue.record("somebody has it open")
      return
    }
    let writer = try Store(path: path)
    try writer.setDoorPolicy(.verify, to: "yes", by: nil, at: monday)
    let verify = try database.first("SELECT value FROM policy WHERE name = 'door.verify'") {
      (row) throws(StoreError) in row.string(0)
    }
    #expect(verify == "yes")
    #expect(database.connection.way == .beside)
  }

  @Test func securityKeysMustAskWhereThePolicySaysSo() throws {
    let key = try DoorSamples.key(7, type: .securityEd25519)
    _ = try board.store.addKey(key, label: "", to: board.asker.id, by: nil, at: monday)
    #expect(try lookup().key(key)?.mustVerify == false)
    try board.store.setDoorPolicy(.verify, to: "yes", by: nil, at: monday)
    #expect(try lookup().key(key)?.mustVerify == true)
    #expect(try lookup().key(DoorSamples.key(1))?.mustVerify == false)
  }

  @Test func whomACertificateIsFor() throws {
    let authority = try board.store.addAuthority(
      DoorSamples.key(90), name: "BOSA", layer: nil, organisation: "", by: nil, at: monday)
    for (name, member) in [("vrager", board.asker), ("mo", board.moderator)] {
      try board.store.addPrincipal(name, of: authority.id, to: member.id, by: nil, at: monday)
    }
    let certificate = try DoorSamples.certificate(["mo", "niemand", "vrager"], by: 90)
    #expect(try lookup().holders(of: certificate).map(\.principal) == ["mo", "vrager"])
    #expect(try lookup().holders(of: certificate).map(\.id) == [2, 1])
    #expect(try lookup().trusts(certificate))
    // Those who are shut out are known, and not let in.
    try board.store.revoke(.principal(2), of: board.moderator.id, reason: "weg", by: nil, at: monday)
    #expect(try lookup().holders(of: certificate).map(\.isLetIn) == [false, true])
    #expect(try lookup().holders(of: DoorSamples.certificate([], by: 90)) == [])
    let foreign = try DoorSamples.certificate(["mo"], by: 91)
    #expect(try lookup().holders(of: foreign).isEmpty)
    #expect(try !lookup().trusts(foreign))
  }

  @Test func nobodyWaitsAndNothingIsWritten() throws {
    // Another process in the middle of a write.
    let other = try Store(path: scratch.file("board.db"))
    try other.database.execute("BEGIN EXCLUSIVE")
    #expect(try lookup().key(DoorSamples.key(1))?.id == KeyID(1))
    try other.database.execute("ROLLBACK")
  }

  @Test func aBoardThatNobodyHasOpenIsLeftAsItIs() throws {
    let copy = scratch.file("copy.db")
    try board.store.backUp(to: copy, by: nil)
    let before = try Data(contentsOf: URL(filePath: copy))
    #expect(try DoorLookup(path: copy).key(DoorSamples.key(1))?.id == KeyID(1))
    #expect(try Data(contentsOf: URL(filePath: copy)) == before)
    #expect(!FileManager.default.fileExists(atPath: copy + "-shm"))
  }

  @Test func anOlderBoardIsNotBroughtUpToDate() throws {
    let old = scratch.file("old.db")
    _ = try Database(path: old, mode: .create)
    let database = try Database(path: old, mode: .existing)
    // Those before members had keys.
    let steps = Array(Migration.all.prefix(10))
    try Migrator(steps: steps).migrate(database)
    try database.execute("PRAGMA application_id = \(HeldFile.applicationID)")
    #expect(throws: StoreError.self) { try DoorLookup(path: old).key(DoorSamples.key(1)) }
    #expect(try database.number("PRAGMA user_version") == steps.count)
  }

  @Test func aNewerOneIsRefused() throws {
    try board.store.database.execute("PRAGMA user_version = 999")
    try board.store.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    #expect(throws: StoreError.self) { try lookup() }
    #expect(throws: StoreError.missing(path: scratch.file("none.db"))) { try DoorLookup(path: scratch.file("none.db")) }
  }
}

@Suite("Sessions and settings of members")
struct DoorSessionTests {
  let board: TestBoard
  let an: Member
  var store: Store { board.store }

  init() throws {
    board = try TestBoard()
    an = try board.guest("an", key: 1)
  }

  @Test func areThreeAtMost() throws {
    for process in 1...3 { _ = try begin(Int32(process)) }
    #expect(board.door { try begin(4) } == .tooManySessions(maximum: 3, oldest: monday.adding(hours: 1)))
    try store.endSession(store.sessions(of: an.id)[1].id)
    _ = try begin(5)
    #expect(try store.sessions(of: an.id).map(\.process) == [1, 3, 5])
    // Rows of programs that are gone go.
    _ = try begin(6) { $0.process != 1 }
    #expect(try store.sessions(of: an.id).map(\.process) == [3, 5, 6])
    // Fewer are allowed than there are: all but none must go before the next.
    try store.setDoorPolicy(.sessions, to: "1", by: nil, at: monday)
    for process in [3, 5, 6] {
      let oldest = monday.adding(hours: process)
      #expect(board.door { try begin(7) { $0.process >= process } } == .tooManySessions(maximum: 1, oldest: oldest))
    }
    _ = try begin(7) { _ in false }
    #expect(try store.sessions(of: an.id).map(\.process) == [7])
  }

  @Test func whoMayNotStayIsKnownWhateverTookThat() throws {
    let bo = try board.guest("bo", key: 2)
    let authority = try store.addAuthority(
      DoorSamples.key(90), name: "BOSA", layer: nil, organisation: "", by: nil, at: monday)
    try store.addPrincipal("bo", of: authority.id, to: bo.id, by: nil, at: monday)
    let ways: [Entrance] = [.key(KeyID(1)), .key(KeyID(2)), .principal(1)]
    for (process, way) in ways.enumerated() {
      _ = try store.beginSession(
        of: process == 0 ? an.id : bo.id, by: way, process: Int32(process + 1), birth: 10, at: monday
      ) { _ in true }
    }
    #expect(try store.unwelcomeSessions().isEmpty)
    try store.revokeAuthority(authority.id, by: nil, at: monday)
    #expect(try store.unwelcomeSessions().map(\.process) == [3])
    _ = try store.addKey(DoorSamples.key(3), label: "", to: bo.id, by: nil, at: monday)
    try store.removeKey(KeyID(2), by: bo.id, at: monday)
    #expect(try store.unwelcomeSessions().map(\.process) == [2, 3])
    try store.revokeKeys(of: an.id, reason: "weg", by: nil, at: monday)
    #expect(try store.unwelcomeSessions().map(\.process) == [1, 2, 3])
  }

  private func begin(_ process: Int32, isAlive: (DoorSession) -> Bool = { _ in true }) throws -> Int64 {
    let at = monday.adding(hours: Int(process))
    return try store.beginSession(
      of: an.id, by: .key(KeyID(1)), process: process, birth: 10, at: at, isAlive: isAlive)
  }

  @Test func settingsAreTheMembersOwn() throws {
    try store.setSetting("theme", to: "light", by: an.id)
    try store.setSetting("keys.thread.reply", to: "r, R", by: an.id)
    try store.setSetting("theme", to: "dark", by: an.id)
    try store.setSetting("rows", to: nil, by: an.id)
    #expect(try store.settings(of: an.id).map { "\($0.name)=\($0.value)" } == ["keys.thread.reply=r, R", "theme=dark"])
    #expect(try store.settings(of: board.asker.id).isEmpty)
    try store.setSetting("theme", to: nil, by: an.id)
    #expect(try store.settings(of: an.id).count == 1)
    let (longName, longValue) = (String(repeating: "x", count: 61), String(repeating: "x", count: 1001))
    for (name, value, problem) in [
      ("", "x", FieldProblem(.setting, .empty)),
      (longName, "x", FieldProblem(.setting, .tooLong(count: 61, maximum: 60))),
      ("x", longValue, FieldProblem(.settingValue, .tooLong(count: 1001, maximum: 1000))),
    ] {
      #expect(storeError { try store.setSetting(name, to: value, by: an.id) } == .invalid(problem))
    }
    for number in 1..<Store.mostSettings { try store.setSetting("s\(number)", to: "x", by: an.id) }
    #expect(
      board.door { try store.setSetting("more", to: "x", by: an.id) }
        == .outOfRange(.settings, minimum: 0, maximum: 500))
    try store.setSetting("s1", to: "y", by: an.id)
  }
}
