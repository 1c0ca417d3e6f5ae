// SPDX-License-Identifier: EUPL-1.2

import ForumStore
import Glibc

/// A file that is written piece by piece and gets its name when it is whole; a device or a pipe is
/// written directly.
///
/// Once a write fails nothing more is written; `finish` tells.
final class OutputFile {
  /// Whether a write failed, so that there is no use in going on.
  var isFailed: Bool { code != nil }

  private let path: String
  /// The file in the making; nil for a device, a pipe or standard output.
  private let file: NewFile?
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var code: Int32?

  private static let bufferLength = 1 << 16

  /// Opens a file for the owner only, or standard output for `-`.
  init(path: String) throws(ExchangeError) {
    self.path = path
    guard path != "-" else {
      (file, descriptor) = (nil, STDOUT_FILENO)
      return
    }
    switch OutputPlace(path) {
    case .free, .replaceable:
      do { file = try NewFile(for: path) } catch { throw .unwritable(path: path, code: error.code) }
      descriptor = file?.descriptor ?? -1
    case .stream:
      file = nil
      descriptor = Self.stream(path)
    case .barred(let code): throw .unwritable(path: path, code: code)
    }
    guard descriptor >= 0 else { throw .unwritable(path: path, code: errno) }
  }

  /// Opens a device or a pipe. Whoever owns its folder may have put a file in its place since it was looked at: that is not
  /// written over.
  private static func stream(_ path: String) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    var opened = stat()
    let isFile = descriptor >= 0 && fstat(descriptor, &opened) == 0 && opened.st_mode & S_IFMT == S_IFREG
    guard isFile else { return descriptor }
    close(descriptor)
    errno = EACCES
    return -1
  }

  /// Writes what a board holds at one moment; leaves no trace when that fails. The board itself is
  /// never written over.
  static func write<Value>(
    _ path: String, of store: Store, _ body: (OutputFile) throws(StoreError) -> Value
  ) throws(ExchangeError) -> Value {
    guard path == "-" || !store.isOwn(path) else { throw .isTheBoard(path: path) }
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
    if let file {
      if code == nil { do { try file.place(replacing: true) } catch { code = error.code } }
    } else if descriptor != STDOUT_FILENO, close(descriptor) != 0, code == nil {
      code = errno
    }
    if let code { throw .unwritable(path: path, code: code) }
  }

  /// Leaves no trace.
  func abandon() { if file == nil, descriptor != STDOUT_FILENO { close(descriptor) } }

  private func flush() {
    if code == nil { code = writeAll(buffer[...], to: descriptor) }
    buffer.removeAll(keepingCapacity: true)
  }
}
