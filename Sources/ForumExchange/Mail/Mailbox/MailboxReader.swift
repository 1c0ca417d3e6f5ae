// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Reads a mailbox file message by message, a piece at a time (RFC 4155, in the dialects mboxrd and
/// mboxo).
///
/// A message begins at a line `From …` that stands after an empty line, looks like a postmark, and
/// is followed by a line of a head: so texts in which somebody forgot to quote "From " stay whole.
/// Of `>From `, `>>From ` and so on one `>` goes.
struct MailboxReader {
  /// How long a message may be, in bytes.
  static let lengthLimit = 64 << 20
  private static let pieceLength = 1 << 20
  /// How long a postmark and the line after it can be together.
  private static let lookahead = 4096

  /// The error number, once the file could not be read.
  private(set) var failure: Int32?
  /// Lines that were read so far.
  private(set) var lines = 0
  /// Bytes that were read so far; where the next message begins.
  private(set) var place = 0

  private let file: InputFile
  private let lengthLimit: Int
  private var buffer: [UInt8] = []
  /// The place in the file of the first byte of the buffer.
  private var base = 0
  private var isAtEnd = false

  init(_ file: InputFile, lengthLimit: Int = Self.lengthLimit) {
    self.file = file
    self.lengthLimit = lengthLimit
  }

  /// Passes a byte order mark and empty lines; false when what comes then is no postmark, and this
  /// no mailbox.
  mutating func begin() -> Bool {
    while refill(keepingFrom: place), buffer.count < Self.lookahead {}
    if buffer.starts(with: [0xef, 0xbb, 0xbf]) { place = 3 }
    while place < buffer.count, buffer[place] == 0x0a || buffer[place] == 0x0d {
      lines += buffer[place] == 0x0a ? 1 : 0
      place += 1
    }
    return Postmark(line(at: place)) != nil
  }

  /// The next message; nil at the end, or when `failure` is set.
  mutating func nextMessage() -> MailboxMessage? {
    guard failure == nil, place < base + buffer.count, let postmark = Postmark(line(at: place)) else { return nil }
    var message = MailboxMessage(line: lines + 1, postmark: postmark, content: [])
    var scan = Scan(place: min(place + line(at: place).count + 1, base + buffer.count), lines: 1)
    var start = scan.place
    while !findSeparator(&scan) {
      if base + buffer.count - start > lengthLimit { message.isTooLong = true }
      if message.isTooLong {
        // Nothing of it is kept, nor of a line that does not end in sight.
        if base + buffer.count - scan.place >= Self.lookahead { scan.skipLine(to: base + buffer.count) }
        start = scan.place
      }
      guard refill(keepingFrom: start) else { break }
    }
    guard failure == nil else { return nil }
    place = scan.place
    lines += scan.lines
    if place - start > lengthLimit { message.isTooLong = true }
    if !message.isTooLong { message.content = content(start..<place, isClean: scan.isClean) }
    return message
  }

  /// How far a message has been looked through.
  private struct Scan {
    /// The start of the first line that was not looked at yet.
    var place: Int
    /// Lines that were looked at.
    var lines: Int
    /// Whether the bytes can be taken as they are.
    var isClean = true
    var isAfterEmptyLine = false

    mutating func skipLine(to place: Int) {
      self.place = place
      isAfterEmptyLine = false
    }
  }

  /// Goes on to the start of the next postmark; false when it takes more bytes to find it, or there
  /// is none.
  private mutating func findSeparator(_ scan: inout Scan) -> Bool {
    buffer.withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress else { return false }
      var start = scan.place - base
      defer { scan.place = base + start }
      while start < bytes.count {
        guard isAtEnd || bytes.count - start >= Self.lookahead else { return false }
        let isMarked = bytes[start] == UInt8(ascii: "F") || bytes[start] == UInt8(ascii: ">")
        if isMarked, scan.isAfterEmptyLine, isSeparator(bytes[start...]) { return true }
        let end = memchr(first + start, 0x0a, bytes.count - start).map {
          first.distance(to: $0.assumingMemoryBound(to: UInt8.self))
        }
        guard end != nil || isAtEnd else { return false }
        let line = bytes[start..<(end ?? bytes.count)]
        let hasCR = line.last == 0x0d
        if hasCR || isMarked && Self.isQuoted(line) { scan.isClean = false }
        scan.isAfterEmptyLine = line.count == (hasCR ? 1 : 0)
        scan.lines += 1
        start = (end ?? bytes.count - 1) + 1
      }
      return false
    }
  }

  /// Whether a message begins here.
  private func isSeparator(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard bytes.starts(with: Postmark.start) else { return false }
    let near = bytes.prefix(Self.lookahead)
    guard let end = near.firstIndex(of: 0x0a), Postmark(near[..<end]) != nil else { return false }
    let next = near[(end + 1)...]
    return MailHead.isField(next) || Self.isQuoted(next)
  }

  /// Whether a line is one that was quoted so that it does not begin a message.
  private static func isQuoted(_ line: some Collection<UInt8>) -> Bool {
    line.first == UInt8(ascii: ">") && line.drop { $0 == UInt8(ascii: ">") }.starts(with: Postmark.start)
  }

  /// The bytes of a message as its sender wrote them.
  private func content(_ range: Range<Int>, isClean: Bool) -> [UInt8] {
    let bytes = buffer[(range.lowerBound - base)..<(range.upperBound - base)]
    if isClean { return Array(bytes) }
    var content: [UInt8] = []
    content.reserveCapacity(bytes.count)
    bytes.forEachLine { line in
      let line = line.last == 0x0d ? line.dropLast() : line
      content += Self.isQuoted(line) ? line.dropFirst() : line
      content.append(0x0a)
      return true
    }
    return content
  }

  /// The line at a place in the buffer.
  private func line(at place: Int) -> Bytes {
    let rest = buffer[min(place - base, buffer.count)...].prefix(Self.lookahead)
    return rest.prefix { $0 != 0x0a }
  }

  /// Takes the next piece of the file into the buffer, and drops what lies before a place; false
  /// when all was read before.
  private mutating func refill(keepingFrom start: Int) -> Bool {
    guard !isAtEnd, failure == nil else { return false }
    buffer.removeFirst(start - base)
    base = start
    guard let piece = file.bytes(at: base + buffer.count, count: Self.pieceLength) else {
      failure = Glibc.errno
      return false
    }
    isAtEnd = piece.isEmpty
    buffer += piece
    return true
  }
}
