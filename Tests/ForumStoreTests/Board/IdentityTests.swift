// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Glibc
import Testing

@testable import ForumStore

/// A board is what was opened, not what has its name later.
@Suite struct IdentityTests {
  private let scratch: Scratch
  private let path: String
  private let board: TestBoard

  init() throws {
    scratch = try Scratch()
    path = scratch.file("board.db")
    board = try TestBoard(path: path)
  }

  @Test func aFileWithTwoNamesIsRefused() throws {
    let other = scratch.file("other.db")
    #expect(link(path, other) == 0)
    for name in [path, other] { #expect(storeError { try Store(path: name) } == .linked(path: name)) }
    unlink(other)
    #expect(throws: Never.self) { try Store(path: path) }
  }

  @Test(arguments: ["-wal", "-shm", "-journal"]) func aLogThatIsALinkIsRefused(suffix: String) throws {
    let copy = scratch.file("copy.db")
    try board.store.backUp(to: copy, by: nil)
    let victim = scratch.file("victim")
    try Data("mine".utf8).write(to: URL(fileURLWithPath: victim))
    try FileManager.default.createSymbolicLink(atPath: copy + suffix, withDestinationPath: victim)
    #expect(storeError { try Store(path: copy) } == .linked(path: copy + suffix))
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "mine")
  }

  @Test func aLinkLeadsToTheBoardAndItsLog() throws {
    let folder = try Scratch()
    let link = folder.file("link.db")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let store = try Store(path: link)
    try store.database.run("UPDATE board SET motto = 'door de link'")
    #expect(try board.store.board().motto == "door de link")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["link.db"])
    #expect(store.owner == geteuid())
    // What is written through it is watched too.
    for suffix in ["", "-wal", "-shm", "-journal"] { #expect(store.isOwn(path + suffix)) }
    #expect(!store.isOwn(link + "-wal"))
  }

  @Test func aLogThatWasRemovedIsNoticedBeforeTheNextWriteAndNothingIsLost() throws {
    try board.ask("Blijft dit staan?")
    let other = try Store(path: path)
    unlink(path + "-wal")
    for store in [board.store, other] { #expect(storeError { try store.checkFile() } == .logGone(path: path)) }
    #expect(storeError { try board.ask("En dit?") } == .logGone(path: path))
    let again = try Store(path: path)
    #expect(try again.database.number("SELECT count(*) FROM thread") == 1)
    #expect(try again.check() == [])
  }

  /// Whoever comes meanwhile finds an index of a log that is not there, and no disk that fails.
  @Test func aLogThatWasRemovedUnderAnotherProgramIsCalledThat() throws {
    try board.store.database.execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA wal_autocheckpoint = 0")
    try board.ask("Blijft dit staan?")
    unlink(path + "-wal")
    let found = storeError { try Store(path: path).database.number("SELECT max(last_activity) FROM thread") }
    #expect(found == .logGone(path: path))
    #expect(try board.store.database.number("SELECT number FROM thread WHERE number = 1") == 1)
  }

  @Test func anIndexOfTheLogThatWasReplacedIsNoticed() throws {
    try board.ask()
    unlink(path + "-shm")
    try Data(count: 32768).write(to: URL(fileURLWithPath: path + "-shm"))
    #expect(storeError { try board.ask() } == .logGone(path: path))
  }
}
