// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import ForumExchange

@Suite struct FileTests {
  private func lines(_ text: Data, lengthLimit: Int = LineReader.lengthLimit) throws -> [LineReader.Line] {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("raad-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try text.write(to: URL(fileURLWithPath: path))
    var reader = LineReader(try InputFile(path: path), lengthLimit: lengthLimit)
    var lines: [LineReader.Line] = []
    while let line = reader.nextLine() { lines.append(line) }
    #expect(reader.failure == nil)
    return lines
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n\na\r\n", ["", "", "a\r"]),
  ])
  func cutsLines(text: String, expected: [String]) throws {
    #expect(try lines(Data(text.utf8)).map { String(decoding: $0.bytes, as: UTF8.self) } == expected)
  }

  @Test func knowsWhereLinesStandAcrossPieces() throws {
    let parts = (0..<40).map { String(repeating: "x", count: $0 * 997) }
    var place = 0
    for (index, line) in try lines(Data(parts.joined(separator: "\n").utf8)).enumerated() {
      #expect(line.number == index + 1)
      #expect(line.place == place)
      #expect(line.bytes.count == parts[index].utf8.count)
      place += line.bytes.count + 1
    }
  }

  @Test func skipsALineThatIsTooLong() throws {
    // Of several pieces; sixteen million bytes say no more.
    let limit = 1 << 20
    for (count, isTooLong) in [(limit, false), (limit + 1, true)] {
      let long = Data(repeating: 0x61, count: count)
      let found = try lines(Data("a\n".utf8) + long + Data("\nb\n".utf8), lengthLimit: limit)
      #expect(found.map(\.isTooLong) == [false, isTooLong, false])
      #expect(found[1].bytes.count == (isTooLong ? 0 : limit))
      #expect(found[2].bytes == Array("b".utf8))
    }
    #expect(LineReader.lengthLimit == 16 << 20)
  }

  @Test func tellsWhyAFileCannotBeRead() {
    #expect(throws: ExchangeError.unreadable(path: "/nonexistent/x", code: ENOENT)) {
      try InputFile(path: "/nonexistent/x")
    }
    #expect(throws: ExchangeError.unreadable(path: "/tmp", code: EISDIR)) { try InputFile(path: "/tmp") }
  }

  @Test func keepsWhatComesFromAPipe() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("raad-\(UUID().uuidString)").path
    #expect(mkfifo(path, 0o600) == 0)
    defer { unlink(path) }
    let writer = Thread { try? Data(repeating: 0x62, count: 300_000).write(to: URL(fileURLWithPath: path)) }
    writer.start()
    let file = try InputFile(path: path)
    #expect(file.bytes(at: 299_990, count: 100)?.count == 10)
  }
}

/// What is no text is refused before it is kept or read to its end.
@Suite struct NoTextTests {
  private func file(_ bytes: Data, length: Int = 0) throws -> String {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("raad-\(UUID().uuidString)").path
    try bytes.write(to: URL(fileURLWithPath: path))
    if length > 0 { truncate(path, off_t(length)) }
    return path
  }

  @Test(arguments: [
    (Data(), 20 << 30), (Data("{\"type\"".utf8), 20 << 30), (Data(repeating: 0, count: 100), 0),
    (Data([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), 64),
  ])
  func holesAndPrograms(bytes: Data, length: Int) throws {
    let path = try file(bytes, length: length)
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: ExchangeError.notText(path: path)) { try InputFile(path: path) }
  }

  @Test func aDeviceWithoutAnEnd() {
    #expect(throws: ExchangeError.notText(path: "/dev/zero")) { try InputFile(path: "/dev/zero") }
  }

  @Test func aTextMayHoldAStrayNUL() throws {
    let path = try file(Data("{\"type\":\"board\"}\u{0}\n".utf8))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try InputFile(path: path).length == 18)
  }

  @Test func aHoleBehindATextEndsTheReading() throws {
    let path = try file(Data(String(repeating: "{\"type\":\"board\"}\n", count: 400).utf8), length: 20 << 30)
    defer { try? FileManager.default.removeItem(atPath: path) }
    var reader = LineReader(try InputFile(path: path), lengthLimit: 1 << 20, giveUp: 4 << 20)
    var lines = 0
    while reader.nextLine() != nil { lines += 1 }
    #expect(lines == 400 && reader.failure == EFBIG)
    #expect(LineReader.giveUp == 256 << 20)
  }
}
