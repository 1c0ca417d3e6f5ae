// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Reads a file line by line, a piece at a time.
struct LineReader {
  /// A line without its line end.
  struct Line {
    /// Counted from 1.
    var number: Int
    /// Where it begins, in bytes from 0.
    var place: Int
    /// Its bytes; empty when it is too long.
    var bytes: [UInt8]
    /// Whether it is longer than a line may be.
    var isTooLong = false
  }

  /// How long a line may be, in bytes: more than the longest body needs when every character is
  /// escaped.
  static let lengthLimit = 16 << 20
  /// What goes on for longer without a line end is no line: a file of holes can be as long as one
  /// likes.
  static let giveUp = 256 << 20
  private static let pieceLength = 1 << 18

  /// The error number, once the file could not be read.
  private(set) var failure: Int32?
  private let file: InputFile
  private let lengthLimit: Int
  private let giveUp: Int
  private var piece: [UInt8] = []
  private var next = 0
  private var pieceEnd = 0
  private var number = 0

  /// Reads a file; tests make the limits small.
  init(_ file: InputFile, lengthLimit: Int = Self.lengthLimit, giveUp: Int = Self.giveUp) {
    (self.file, self.lengthLimit, self.giveUp) = (file, lengthLimit, giveUp)
  }

  /// The next line; nil at the end, or when `failure` is set.
  mutating func nextLine() -> Line? {
    var line = Line(number: number + 1, place: pieceEnd - (piece.count - next), bytes: [])
    var isEmpty = true
    var length = 0
    while fill() {
      isEmpty = false
      let end = lineEnd()
      let part = piece[next..<(end ?? piece.endIndex)]
      if line.isTooLong || line.bytes.count + part.count > lengthLimit {
        line.isTooLong = true
        line.bytes = []
      } else {
        line.bytes += part
      }
      next = part.endIndex + (end == nil ? 0 : 1)
      length += part.count
      guard length < giveUp else {
        failure = EFBIG
        return nil
      }
      if end != nil { break }
    }
    guard !isEmpty, failure == nil else { return nil }
    number += 1
    return line
  }

  /// Where in the piece the line goes to its end.
  private func lineEnd() -> Int? {
    piece.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let end = memchr(start + next, 0x0a, bytes.count - next) else { return nil }
      return start.distance(to: UnsafeRawPointer(end))
    }
  }

  /// Sees to it that there are bytes to read; false at the end.
  private mutating func fill() -> Bool {
    guard next == piece.count else { return true }
    guard let read = file.bytes(at: pieceEnd, count: Self.pieceLength) else {
      failure = Glibc.errno
      return false
    }
    piece = read
    next = 0
    pieceEnd += read.count
    return !read.isEmpty
  }
}
