// SPDX-License-Identifier: EUPL-1.2

import ForumStore
import Glibc

/// A file without a name, for what does not fit into memory; it is gone when nothing refers to it
/// any more.
final class SpoolFile {
  /// Where something was put.
  struct Place: Hashable {
    /// In bytes from 0.
    var start: Int
    /// In bytes.
    var length: Int
  }

  private let file: InputFile
  private var buffer: [UInt8] = []
  private var written = 0
  /// Why the first write that failed did.
  private(set) var failure: ExchangeError?

  private static let bufferLength = 1 << 18

  /// An empty file.
  init() throws(ExchangeError) { file = InputFile(temporary: try TemporaryFile.open()) }

  /// Adds bytes at the end.
  func append(_ bytes: some Collection<UInt8>) -> Place {
    let place = Place(start: written + buffer.count, length: bytes.count)
    buffer += bytes
    if buffer.count >= Self.bufferLength { flush() }
    return place
  }

  /// The bytes at a place; nil when they cannot be read.
  func bytes(at place: Place) -> [UInt8]? {
    flush()
    guard let bytes = file.bytes(at: place.start, count: place.length), bytes.count == place.length else { return nil }
    return bytes
  }

  private func flush() {
    guard failure == nil, !buffer.isEmpty else { return }
    if let code = writeAll(buffer[...], to: file.descriptor) {
      failure = .unwritable(path: TemporaryFile.folder, code: code)
    }
    written += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Files without a name in the folder for temporary ones.
enum TemporaryFile {
  /// The folder that `TMPDIR` names, else `/tmp`.
  static var folder: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

  /// How many bytes may be put there: three quarters of what is free, since others need the folder
  /// too.
  static var room: Int {
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else { return .max }
    return Int(status.f_bavail) * Int(status.f_frsize) / 4 * 3
  }

  /// Opens a new file that only this process can reach.
  static func open() throws(ExchangeError) -> Int32 {
    var name = Array("\(folder)/raad-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .unwritable(path: folder, code: errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(name)
    return descriptor
  }
}
