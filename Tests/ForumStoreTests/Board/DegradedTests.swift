// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Glibc
import Testing

@testable import ForumStore

/// Boards that can be read and not be written.
@Suite struct DegradedTests {
  private let scratch: Scratch
  private let path: String

  init() throws {
    scratch = try Scratch()
    path = scratch.file("board.db")
    try TestBoard(path: path).ask()
  }

  /// A file as it stands at this moment, whether something is in its log or not.
  private func frozen(withLog: Bool) throws -> (board: TestBoard?, database: Connection) {
    var board: TestBoard?
    if withLog {
      // As a process leaves it that was killed: a log, and no index of it.
      let live = try Store(path: path)
      try live.database.run("UPDATE board SET motto = 'in het log'")
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: path + ".2" + suffix)
      }
      for suffix in ["", "-wal"] {
        unlink(scratch.file("killed.db") + suffix)
        try FileManager.default.moveItem(atPath: path + ".2" + suffix, toPath: scratch.file("killed.db") + suffix)
      }
      board = nil
    }
    let file = withLog ? scratch.file("killed.db") : path
    return (board, try Connection(file: file, path: file, way: .frozen(FileStamp(path: file))))
  }

  @Test(arguments: [false, true]) func aFileIsReadWithoutTouchingAnythingBesideIt(withLog: Bool) throws {
    let (_, connection) = try frozen(withLog: withLog)
    #expect(connection.look() == 0)
    #expect(!connection.isOutdated)
    try connection.execute("SELECT * FROM post")
    guard case .readOnly? = storeError({ try connection.execute("UPDATE board SET motto = 'x'") }) else {
      Issue.record("written")
      return
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(!names.contains { $0.hasSuffix("-shm") })
    #expect(names.contains("killed.db-wal") == withLog)
    #expect(FileStamp(path: scratch.file("killed.db")).hasLog == withLog)
  }

  @Test func aWriteBySomebodyElseIsNoticed() throws {
    let (_, connection) = try frozen(withLog: false)
    #expect(connection.look() == 0 && !connection.isOutdated)
    try Store(path: path).database.run("UPDATE board SET motto = 'anders'")
    #expect(connection.isOutdated)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func aFileOrFolderThatMayOnlyBeReadIsReadAndSaysWhy() throws {
    for (file, folder, obstacle) in [
      (0o400, 0o700, WriteObstacle.file), (0o600, 0o500, .folder), (0o400, 0o500, .file),
    ] {
      chmod(path, mode_t(file))
      chmod(scratch.path, mode_t(folder))
      defer {
        chmod(scratch.path, 0o700)
        chmod(path, 0o600)
      }
      let store = try Store(path: path)
      #expect(store.obstacle == obstacle)
      let me = try #require(try store.member(handle: "helper"))
      #expect(try store.thread(1, viewer: me.id, now: monday).summary.posts == 1)
      #expect(try store.check() == [])
      #expect(storeError { try store.beginVisit(me.id, at: monday) } == .readOnly(path: path, obstacle))
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["board.db"])
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func aBoardIsWrittenAgainOnceItMayBe() throws {
    chmod(path, 0o400)
    let store = try Store(path: path)
    let me = try #require(try store.member(handle: "helper"))
    let before = try store.dataVersion()
    chmod(path, 0o600)
    // Another one writes meanwhile, and is seen.
    try Store(path: path).database.run("UPDATE board SET motto = 'nieuw'")
    #expect(try store.board().motto == "nieuw")
    #expect(try store.dataVersion() != before)
    _ = try store.beginVisit(me.id, at: monday)
    #expect(store.obstacle == nil)
    chmod(path, 0)
    #expect(storeError { try Store(path: path) } == .noPermission(path: path))
  }
}
