// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded
import Testing

@Suite struct BytesTests {
  @Test(arguments: [
    ([UInt8]("Café ☕".utf8), "Café ☕"), ([0xEF, 0xBB, 0xBF, 0x61], "a"), ([], ""), ([0x00], "\0"),
    ([0xF4, 0x8F, 0xBF, 0xBF], "\u{10FFFF}"),
  ])
  func utf8(bytes: [UInt8], text: String) throws {
    #expect(try TextRules.decode(bytes: bytes) == text)
  }

  @Test(
    arguments: [
      ([0x61, 0x62, 0xFF], 2), ([0x80], 0), ([0xC3], 0), ([0xC3, 0xA9, 0xE2, 0x98], 2), ([0xC0, 0x80], 0),
      ([0x61, 0xED, 0xA0, 0x80], 1), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xE9, 0x74, 0xE9], 0),
      ([0xEF, 0xBB, 0xBF, 0xFE], 3),
    ] as [([UInt8], Int)])
  func firstBadByte(bytes: [UInt8], offset: Int) {
    #expect(throws: TextProblem.invalidUTF8(offset: offset)) { try TextRules.decode(bytes: bytes) }
  }

  @Test(arguments: [
    ("fine\n\ttext", "fine\n\ttext", 0), ("a\u{0}b\u{9C}", "a\u{FFFD}b\u{FFFD}", 2), ("a\r\nb\rc", "a\nb\nc", 0),
    ("e\u{301}", "\u{E9}", 0),
  ])
  func mended(raw: String, text: String, replaced: Int) {
    let mended = MendedText(raw)
    #expect(Array(mended.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(mended.replaced == replaced)
  }

  @Test func anyBytesAreEitherTextOrHaveAPlace() {
    var generator = SeededRandom(seed: 3)
    let common: [UInt8] = [0x61, 0xC3, 0xA9, 0xE2, 0x98, 0x95, 0xF0, 0x9F, 0x98, 0x80, 0xED, 0xA0, 0xFF, 0x0A]
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        common.randomElement(using: &generator) ?? 0
      }
      do throws(TextProblem) {
        let text = try TextRules.decode(bytes: bytes)
        #expect(Array(text.utf8) == bytes)
      } catch {
        guard case .invalidUTF8(let offset) = error else {
          Issue.record("\(error)")
          continue
        }
        #expect(String(validating: bytes.prefix(offset), as: UTF8.self) != nil)
        #expect(
          (1...4).allSatisfy { length in
            offset + length > bytes.count || String(validating: bytes.prefix(offset + length), as: UTF8.self) == nil
          })
      }
    }
  }
}
