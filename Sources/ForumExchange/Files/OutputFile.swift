// SPDX-License-Identifier: EUPL-1.2

import ForumStore
import Glibc

/// A file that is written piece by piece and gets its name when it is whole; a device or a pipe is written directly.
///
/// Once a write fails nothing more is written; `finish` tells.
final class OutputFile {
  /// Whether a write failed, so that there is no use in going on.
  var isFailed: Bool { code != nil }

  private let path: String
  private let target: String
  private let temporary: String?
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var code: Int32?

  private static let bufferLength = 1 << 16

  /// Opens a file for the owner only, or standard output for `-`.
  init(path: String) throws(ExchangeError) {
    self.path = path
    if path == "-" {
      (target, temporary, descriptor) = (path, nil, STDOUT_FILENO)
      return
    }
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      (target, temporary) = (path, nil)
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      // A link keeps pointing to the file, which is replaced.
      target = Self.resolved(path)
      let name = "\(target).new-\(getpid())"
      temporary = name
      unlink(name)
      descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    }
    guard descriptor >= 0 else { throw .unwritable(path: path, code: errno) }
  }

  /// Writes what a board holds at one moment; leaves no trace when that fails. The board itself is never written over.
  static func write<Value>(
    _ path: String, of store: Store, _ body: (OutputFile) throws(StoreError) -> Value
  ) throws(ExchangeError) -> Value {
    // SQLite keeps two more files beside the board.
    let isBoard = ["", "-wal", "-shm"].contains { InputFile.isSame(path, store.path + $0) }
    guard path == "-" || !isBoard else { throw .isTheBoard(path: path) }
    let output = try OutputFile(path: path)
    let value: Value
    do { value = try store.database.read { () throws(StoreError) in try body(output) } } catch {
      output.abandon()
      throw .store(error)
    }
    try output.finish()
    return value
  }

  /// Adds a line and its line end.
  func append(_ line: some Collection<UInt8>) {
    guard !isFailed else { return }
    buffer += line
    buffer.append(0x0a)
    if buffer.count >= Self.bufferLength { flush() }
  }

  /// Writes what is left, waits until the disk has it, and gives the file its name.
  func finish() throws(ExchangeError) {
    flush()
    if code == nil, temporary != nil, fsync(descriptor) != 0 { code = errno }
    if close() != 0, code == nil { code = errno }
    if code == nil, let temporary, rename(temporary, target) != 0 { code = errno }
    guard let code else { return }
    if let temporary { unlink(temporary) }
    throw .unwritable(path: path, code: code)
  }

  /// Leaves no trace.
  func abandon() {
    _ = close()
    if let temporary { unlink(temporary) }
  }

  private func close() -> Int32 { descriptor == STDOUT_FILENO ? 0 : Glibc.close(descriptor) }

  private func flush() {
    if code == nil { code = writeAll(buffer[...], to: descriptor) }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
