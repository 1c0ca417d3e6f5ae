// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import raad

@Suite("JSON")
struct JSONTests {
  @Test(
    "Values on one line",
    arguments: [
      (.null, "null"), (true, "true"), (-12, "-12"), ([], "[]"), ([:], "{}"), ("", "\"\""),
      (["b": 1, "a": [.null, "x"]], "{\"b\":1,\"a\":[null,\"x\"]}"),
      ("\"\\/\n\r\t", "\"\\\"\\\\/\\n\\r\\t\""),
      ("\u{0}\u{1B}[31m\u{7F}\u{9B}", "\"\\u0000\\u001b[31m\\u007f\\u009b\""),
      ("\u{202E}\u{2028}\u{FEFF}", "\"\\u202e\\u2028\\ufeff\""),
      ("é € 日 👍 e\u{301}", "\"é € 日 👍 e\u{301}\""), ("\u{E0001}", "\"\\udb40\\udc01\""),
    ] as [(JSONValue, String)])
  func values(value: JSONValue, text: String) {
    #expect(value.text.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test("Every scalar comes back")
  func scalars() throws {
    for plane in stride(from: UInt32(0), to: 0x110000, by: 0x400) {
      let scalars = (plane..<plane + 0x400).compactMap(Unicode.Scalar.init)
      let text = String(String.UnicodeScalarView(scalars))
      let data = Data(JSONValue.string(text).text.utf8)
      let read = try #require(try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed) as? String)
      #expect(Array(read.unicodeScalars) == scalars)
    }
  }
}
