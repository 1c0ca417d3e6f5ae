// SPDX-License-Identifier: EUPL-1.2

import Forum
import Glibc

/// Standard input, or in tests the bytes that stand for it.
final class Input {
  /// Fills a buffer and says how many bytes came, 0 at the end, or with a negative number which
  /// `errno` it failed with.
  typealias Source = (UnsafeMutableRawBufferPointer) -> Int

  private let source: Source
  /// The file that is waited for; nil for bytes that are there.
  private var descriptor: Int32?
  /// Where what comes of the input goes, to whoever sends it; nil where that does not matter.
  private var way: Int32?
  /// Until when is waited, on a clock that never goes back, in milliseconds; nil for as long as it takes.
  private var end: Int64?

  init(source: @escaping Source) { self.source = source }

  /// Input from an open file.
  convenience init(descriptor: Int32) {
    self.init { buffer in
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      return count < 0 ? -Int(errno) : count
    }
    self.descriptor = descriptor
  }

  /// Waits for so many seconds from now on and no longer: what reads then ends with `ETIMEDOUT`.
  func wait(atMost seconds: Int) { end = Environment.monotonicClock() + Int64(seconds) * 1000 }

  /// Takes an end for one only as long as whoever sends still listens at the other descriptor: a connection that broke ends
  /// the input just as well, and what came until then is half a text.
  func expectListener(at descriptor: Int32) { way = descriptor }

  /// Whether the input ended because nobody is there any more.
  private var isCutOff: Bool {
    guard let way, descriptor != nil else { return false }
    var file = pollfd(fd: way, events: 0, revents: 0)
    return poll(&file, 1, 0) > 0 && Int32(file.revents) & (POLLHUP | POLLERR) != 0
  }

  /// Waits until something comes.
  /// - Throws: `ETIMEDOUT` when nothing did in time.
  private func awaitBytes() throws(InputError) {
    guard let end, let descriptor else { return }
    var file = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let left = end - Environment.monotonicClock()
      // Whatever comes or is wrong, reading tells.
      if left > 0, poll(&file, 1, Int32(clamping: left)) != 0 {
        if file.revents != 0 || errno != EINTR { return }
      } else if left <= 0 {
        throw InputError(code: ETIMEDOUT)
      }
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
      try awaitBytes()
      let count = buffer.withUnsafeMutableBytes { source($0) }
      if count == 0 {
        if isCutOff { throw InputError(code: ECONNRESET) }
        break
      }
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
