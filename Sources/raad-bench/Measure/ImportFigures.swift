// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Glibc

/// How fast an export of a generated board comes into an empty one.
struct ImportFigures {
  let program: String
  /// The board that the posts come from, and how many they are.
  let board: String
  let posts: Int
  /// Where files may stand.
  let folder: String

  /// Posts a second of both formats, and how long each took to a plain load of the same rows by
  /// SQL.
  func measure() throws -> [Figure: Double] {
    let target = "\(folder)/import.db"
    defer { remove(target) }
    let (lines, mail) = (try take("jsonl", into: target), try take("mbox", into: target))
    remove(target)
    let plain = try plainLoad(target)
    return [
      .lines: Double(posts) / lines * 1000, .linesRatio: lines / plain, .mail: Double(posts) / mail * 1000,
      .mailRatio: mail / plain,
    ]
  }

  /// Milliseconds of an import into an empty board.
  private func take(_ format: String, into target: String) throws -> Double {
    let file = "\(board).\(format)"
    if access(file, R_OK) != 0 { try run(["export", format, "--output", file], on: board) }
    remove(target)
    try run(["init", "--name", "Import", "--handle", "import", "--layer", "be.federal.fps"], on: target)
    let start = Clock.now
    try run(["import", format, file], on: target)
    return Clock.milliseconds(since: start)
  }

  /// Milliseconds that SQL alone needs to copy the rows of members, threads and posts and to build
  /// the same index.
  private func plainLoad(_ target: String) throws -> Double {
    let store = try Store.create(
      path: target, board: Board(name: "Plain", created: BoardShape.start), layers: .all,
      founder: MemberFields(handle: "plain", layer: LayerID("be.federal.fps")), login: "plain", language: .en,
      welcomeTips: false)
    try store.database.run("ATTACH ? AS source", board)
    let start = Clock.now
    try store.loadPlainly { () throws(StoreError) in
      try store.database.run("DELETE FROM member")
      for table in ["organisation", "member", "thread", "thread_topic", "post"] {
        let columns = try store.database.rows("SELECT name FROM pragma_table_info(?)", table) {
          (row) throws(StoreError) in row.string(0)
        }.joined(separator: ", ")
        try store.database.run("INSERT INTO main.\(table)(\(columns)) SELECT \(columns) FROM source.\(table)")
      }
    }
    return Clock.milliseconds(since: start)
  }

  private func run(_ words: [String], on board: String) throws {
    let silence = try Silence()
    let child = try Child(
      [program, "--board", board] + words, environment: ["HOME": "/nonexistent", "LC_ALL": "C.UTF-8"],
      streams: [silence.descriptor, silence.descriptor, STDERR_FILENO])
    let code = child.wait()
    guard code == 0 else { throw Child.Failure(call: words.joined(separator: " "), code: code) }
  }

  private func remove(_ path: String) { for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) } }
}
