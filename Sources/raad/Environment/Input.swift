// SPDX-License-Identifier: EUPL-1.2

import Forum
import Glibc

/// Standard input, or in tests the bytes that stand for it.
final class Input {
  /// Fills a buffer and says how many bytes came, 0 at the end, or with a negative number which
  /// `errno` it failed with.
  typealias Source = (UnsafeMutableRawBufferPointer) -> Int

  private let source: Source

  init(source: @escaping Source) { self.source = source }

  /// Input from an open file.
  convenience init(descriptor: Int32) {
    self.init { buffer in
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      return count < 0 ? -Int(errno) : count
    }
  }

  /// The bytes of a file, or so many and no more.
  static func file(_ path: String, limit: Int) throws(InputError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw InputError(code: errno) }
    defer { close(file) }
    return try Input(descriptor: file).bytes(limit: limit)
  }

  /// Input of these bytes.
  convenience init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    self.init { buffer in
      let piece = rest.prefix(buffer.count)
      rest = rest.dropFirst(piece.count)
      buffer.copyBytes(from: piece)
      return piece.count
    }
  }

  /// All that comes, or so many bytes and no more, so that an endless input ends in an error and
  /// not in a full memory.
  func bytes(limit: Int) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(limit, 1 << 16))
    while bytes.count < limit {
      let count = buffer.withUnsafeMutableBytes { source($0) }
      if count == 0 { break }
      if count > 0 {
        bytes += buffer.prefix(count)
      } else if -count != Int(EINTR) {
        throw InputError(code: Int32(-count))
      }
    }
    return bytes
  }

  /// The next line as `line(limit:)` has it; nil when there is none any more.
  func nextLine(limit: Int) throws(InputError) -> String? {
    guard let first = try bytes(limit: 1).first else { return nil }
    guard first != UInt8(ascii: "\n") else { return "" }
    let rest = try lineBytes(limit: limit)
    return String(decoding: [first] + rest, as: UTF8.self)
  }

  /// The next line without its end, of so many bytes at most; what is no UTF-8 is replaced.
  func line(limit: Int) throws(InputError) -> String { String(decoding: try lineBytes(limit: limit), as: UTF8.self) }

  private func lineBytes(limit: Int) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit, let byte = try self.bytes(limit: 1).first, byte != UInt8(ascii: "\n") {
      bytes.append(byte)
    }
    return bytes
  }
}

/// Input that could not be read.
struct InputError: Error, Hashable {
  /// The operating system's `errno`.
  var code: Int32
}
