// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Glibc
import Testing

@testable import ForumStore

/// A board for all of a group of the machine's users.
@Suite struct GroupTests {
  private let scratch: Scratch
  private let group = FileGroup(id: getegid(), name: "loket")

  init() throws { scratch = try Scratch() }

  private func make(_ path: String) throws -> Store {
    try Store.create(
      path: path, board: Board(name: "x", created: monday), layers: .all, founder: MemberFields(handle: "an"),
      login: "an", language: .nl, welcomeTips: false, group: group)
  }

  private func status(_ path: String) -> stat {
    var status = stat()
    lstat(path, &status)
    return status
  }

  @Test func allOfItsFilesAreTheGroups() throws {
    let path = scratch.file("raad/board.db")
    let store = try make(path)
    #expect(status(scratch.file("raad")).st_mode & 0o7777 == 0o2770)
    for suffix in ["", "-wal", "-shm"] {
      #expect(status(path + suffix).st_mode & 0o777 == 0o660 && status(path + suffix).st_gid == group.id, "\(suffix)")
    }
    // A backup, and what is put back from it, are for the same people.
    let copy = scratch.file("copy.db")
    try store.backUp(to: copy, by: nil)
    try Store(path: copy).backUp(to: scratch.file("again.db"), by: nil)
    try store.database.run("UPDATE member SET posts = 7")
    let repaired = try #require(try store.repair(by: nil, at: monday).backup)
    do {
      let step = Migration(sql: ["CREATE TABLE later(x INTEGER) STRICT"])
      _ = try Store(path: path, migrator: Migrator(steps: Migration.all + [step]))
    }
    for name in [copy, scratch.file("again.db"), repaired, path + ".v\(Migration.all.count).bak", path] {
      #expect(status(name).st_mode & 0o777 == 0o660 && status(name).st_gid == group.id, "\(name)")
    }
  }

  @Test(arguments: [0o700, 0o770, 0o2700, 0o2750] as [mode_t])
  func aFolderThatDoesNotHandTheGroupOnIsRefused(mode: mode_t) throws {
    chmod(scratch.path, mode)
    let path = scratch.file("board.db")
    #expect(storeError { try make(path) } == .notShared(path: scratch.path, group: "loket"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
    chmod(scratch.path, 0o2770)
    #expect(throws: Never.self) { try make(path) }
  }

  @Test func aBoardWithoutAGroupStaysItsOwners() throws {
    let board = try TestBoard(path: scratch.file("board.db"))
    try board.store.backUp(to: scratch.file("copy.db"), by: nil)
    #expect(status(scratch.file("copy.db")).st_mode & 0o777 == 0o600)
  }
}
