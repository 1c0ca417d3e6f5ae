// SPDX-License-Identifier: EUPL-1.2

import ForumStore
import Glibc

/// A file that can be read more than once; what comes from a pipe is kept in an unnamed file first.
final class InputFile {
  /// The path as it was given; `-` for standard input.
  let path: String
  let descriptor: Int32

  /// Opens a file, or standard input for `-`.
  init(path: String) throws(ExchangeError) {
    self.path = path
    let source = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw .unreadable(path: path, code: errno) }
    var status = stat()
    guard fstat(source, &status) == 0 else { throw Self.failure(path, closing: source) }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      descriptor = source
      if let first = bytes(at: 0, count: Self.lookedAt), Self.isNoText(first[...]) { throw .notText(path: path) }
    case S_IFDIR:
      errno = EISDIR
      throw Self.failure(path, closing: source)
    default:
      defer { close(source) }
      descriptor = try Self.spool(source, path: path)
    }
  }

  /// A file that was opened without a name.
  init(temporary descriptor: Int32) {
    path = ""
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// How long it is, in bytes.
  var length: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The bytes at a place; fewer when the file ends before, nil when it cannot be read.
  func bytes(at place: Int, count: Int) -> [UInt8]? {
    var isReadable = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(descriptor, buffer.baseAddress! + filled, count - filled, off_t(place + filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { isReadable = false }
        guard got > 0 else { return }
        filled += got
      }
    }
    return isReadable ? bytes : nil
  }

  /// So many bytes tell a text from what is none.
  private static let lookedAt = 4096

  /// Whether more than one byte in eight is NUL, as in devices, programs and files of holes; a text
  /// may hold a stray one.
  private static func isNoText(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.count { $0 == 0 } > bytes.count / 8 }

  private static func failure(_ path: String, closing descriptor: Int32) -> ExchangeError {
    defer { close(descriptor) }
    return .unreadable(path: path, code: errno)
  }

  private static func spool(_ source: Int32, path: String) throws(ExchangeError) -> Int32 {
    let spool = try TemporaryFile.open()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var kept = 0
    let room = TemporaryFile.room
    while true {
      let got = read(source, &buffer, buffer.count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw failure(path, closing: spool) }
      if got == 0 { return spool }
      if kept == 0, isNoText(buffer[..<min(got, lookedAt)]) {
        close(spool)
        throw .notText(path: path)
      }
      kept += got
      if let code = kept > room ? ENOSPC : writeAll(buffer[..<got], to: spool) {
        close(spool)
        throw .unwritable(path: TemporaryFile.folder, code: code)
      }
    }
  }
}
