// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import ForumExchange

@Suite struct FileTests {
  private func lines(_ text: Data) throws -> [LineReader.Line] {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("raad-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try text.write(to: URL(fileURLWithPath: path))
    var reader = LineReader(try InputFile(path: path))
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
    let long = Data(repeating: 0x61, count: LineReader.lengthLimit + 1)
    let found = try lines(Data("a\n".utf8) + long + Data("\nb\n".utf8))
    #expect(found.map(\.isTooLong) == [false, true, false])
    #expect(found[1].bytes.isEmpty)
    #expect(found[2].bytes == Array("b".utf8))
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
