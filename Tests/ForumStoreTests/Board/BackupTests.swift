// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Testing

@testable import ForumStore

@Suite struct BackupTests {
  private let scratch: Scratch
  private let path: String
  private let copy: String
  private let board: TestBoard

  init() throws {
    scratch = try Scratch()
    path = scratch.file("board.db")
    copy = scratch.file("copy.db")
    board = try TestBoard(path: path)
  }

  @Test func aCopyIsABoardForItsOwnerAlone() throws {
    let post = try board.ask()
    try board.reply(post)
    var shares: [Int] = []
    try board.store.backUp(to: copy, by: board.steward.id) { done, all in shares.append(done * 100 / all) }
    #expect(shares.last == 100)
    #expect(try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int == 0o600)
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path).filter { !$0.hasPrefix("board.db") }
    #expect(names == ["copy.db"])
    let store = try Store(path: copy)
    #expect(try store.check() == [])
    #expect(try store.thread(1, viewer: board.asker.id, now: monday).posts.count == 2)
    #expect(try store.board() == board.store.board())
  }

  @Test func whatIsWrittenMeanwhileIsNotInItAndNobodyWaits() throws {
    try board.ask("Ervoor")
    let other = try Store(path: path)
    var isWritten = false
    try board.store.backUp(to: copy, by: nil) { _, _ in
      guard !isWritten else { return }
      isWritten = true
      _ = try? other.ask(
        NewThread(title: "Intussen", body: "x", topics: [TopicID("ethics")]), by: board.asker.id, at: monday)
    }
    #expect(try other.database.number("SELECT count(*) FROM thread") == 2)
    #expect(try Store(path: copy).database.number("SELECT count(*) FROM thread") == 1)
  }

  @Test func nothingIsReplacedUnasked() throws {
    try Data("mine".utf8).write(to: URL(fileURLWithPath: copy))
    #expect(storeError { try board.store.backUp(to: copy, by: nil) } == .exists(path: copy))
    #expect(try String(contentsOfFile: copy, encoding: .utf8) == "mine")
    try Data("stale".utf8).write(to: URL(fileURLWithPath: copy + "-wal"))
    try board.store.backUp(to: copy, replacing: true, by: nil)
    #expect(try Store(path: copy).check() == [])
  }

  @Test(arguments: ["", "-wal", "-shm"]) func theBoardIsNeverItsOwnCopy(suffix: String) throws {
    try board.ask()
    let link = scratch.file("link.db")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path + suffix)
    for target in [path + suffix, link] {
      #expect(storeError { try board.store.backUp(to: target, replacing: true, by: nil) } == .exists(path: target))
    }
    #expect(try board.store.check() == [])
  }

  @Test func onlyFilesAreReplacedAndLinksThemselves() throws {
    let pipe = scratch.file("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let linkToPipe = scratch.file("link-to-pipe")
    try FileManager.default.createSymbolicLink(atPath: linkToPipe, withDestinationPath: pipe)
    for target in [pipe, linkToPipe, "/dev/null", scratch.path] {
      for replacing in [true, false] {
        let error = storeError { try board.store.backUp(to: target, replacing: replacing, by: nil) }
        #expect(error == .notAFile(path: target))
      }
    }
    let kept = scratch.file("kept")
    try Data("mine".utf8).write(to: URL(fileURLWithPath: kept))
    try FileManager.default.createSymbolicLink(atPath: copy, withDestinationPath: kept)
    #expect(storeError { try board.store.backUp(to: copy, by: nil) } == .exists(path: copy))
    try board.store.backUp(to: copy, replacing: true, by: nil)
    #expect(try String(contentsOfFile: kept, encoding: .utf8) == "mine")
    #expect(try FileManager.default.attributesOfItem(atPath: copy)[.type] as? FileAttributeType == .typeRegular)
  }

  @Test func aDamagedBoardMakesNoCopy() throws {
    try board.store.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let page = try #require(
      try board.store.database.number("SELECT rootpage FROM sqlite_schema WHERE name = 'post_by_author'"))
    let other = scratch.file("damaged.db")
    try FileManager.default.copyItem(atPath: path, toPath: other)
    try damage(page: page, of: other)
    let store = try Store(path: other)
    guard case .damaged = storeError({ try store.backUp(to: copy, by: nil) }) else {
      Issue.record("a damaged board was copied")
      return
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).allSatisfy { !$0.contains("copy.db") })
  }

  @Test func onlyStewards() throws {
    for member in [board.moderator, board.asker] {
      #expect(refusal { try board.store.backUp(to: copy, by: member.id) } == .stewardsOnly)
      #expect(refusal { try board.store.repair(by: member.id, at: monday) } == .stewardsOnly)
    }
  }

  @Test func whereNoFileCanBeThatIsSaidAndNotThatThereIsNoBoard() throws {
    for target in [scratch.file("none/copy.db"), path + "/copy.db", scratch.file(String(repeating: "a", count: 300))] {
      #expect(storeError { try board.store.backUp(to: target, by: nil) } == .noFolder(path: target))
    }
    #expect(storeError { try board.store.backUp(to: "", by: nil) } == .notAFile(path: ""))
  }
}
