// SPDX-License-Identifier: EUPL-1.2

import ForumStore
import Glibc

/// Keeps a board's file as it is while programs write to the board: all they write stays in the
/// write-ahead log, which is thrown away in the end.
///
/// A process of its own holds a read transaction that began before the first write. SQLite copies
/// nothing into the file as long as somebody reads the state before; and since that process is
/// killed, nobody closes the board last and copies the log in the end.
final class BoardGuard {
  private let path: String
  private let child: Child
  private let input: Pipe

  /// Guards a board that no process has open.
  init(_ path: String) throws {
    self.path = path
    Self.dropLog(of: path)
    let (input, output) = (try Pipe(), try Pipe())
    self.input = input
    child = try Child(
      [CommandLine.arguments[0], "guard", path], environment: [:],
      streams: [input.reading, output.writing, STDERR_FILENO])
    output.closeWriting()
    guard output.readByte() != nil else { throw Child.Failure(call: "guard", code: child.wait()) }
  }

  /// Ends the guard and throws away all that was written. The programs on the board have ended.
  func end() {
    input.closeWriting()
    child.wait()
    Self.dropLog(of: path)
  }

  private static func dropLog(of path: String) {
    for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
  }

  /// What the guarding process does: holds the board until nobody needs it any more, then ends
  /// without closing it.
  static func hold(_ path: String) throws {
    let database = try Database(path: path, mode: .existing)
    try database.execute("BEGIN; SELECT count(*) FROM board")
    var byte: UInt8 = 1
    write(STDOUT_FILENO, &byte, 1)
    while read(STDIN_FILENO, &byte, 1) > 0 {}
    kill(getpid(), SIGKILL)
  }
}
