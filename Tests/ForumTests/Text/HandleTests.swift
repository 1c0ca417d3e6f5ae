// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded
import Testing

@Suite struct HandleTests {
  @Test(arguments: [
    ("sara", "sara"), ("@Sara", "sara"), (" jan_zes \n", "jan_zes"), ("a-1", "a-1"), ("ab", "ab"),
    (String(repeating: "z", count: 32), String(repeating: "z", count: 32)),
  ])
  func handles(raw: String, kept: String) throws {
    #expect(try TextRules.handle(raw) == kept)
  }

  @Test(arguments: [
    ("", TextProblem.empty), ("@", .empty), (" ", .empty), ("a", .tooShort(count: 1, minimum: 2)),
    (String(repeating: "z", count: 33), .tooLong(count: 33, maximum: 32)),
    ("1a", .malformedHandle), ("-ab", .malformedHandle), ("_ab", .malformedHandle), ("sára", .malformedHandle),
    ("a b", .malformedHandle), ("a.b", .malformedHandle), ("@@ab", .malformedHandle), ("ab\u{0}", .malformedHandle),
    ("\u{212A}im", .malformedHandle), ("ａｂ", .malformedHandle),
  ])
  func refused(raw: String, problem: TextProblem) {
    #expect(throws: FieldProblem(.handle, problem)) { try TextRules.handle(raw) }
  }

  @Test(arguments: [
    ("jan.peeters", "jan-peeters"), ("Zoë D'Hondt", "zoe-dhondt"), ("42sara", "sara"), ("Søren_Å", "soren_a"),
    ("..--", nil), ("", nil), ("x", nil), ("日本", nil), ("a+++b", "a-b"), ("end.", "end"), ("e.", nil),
    (String(repeating: "ab.", count: 20), "ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab"),
  ])
  func suggestions(raw: String, handle: String?) {
    #expect(TextRules.suggestedHandle(from: raw) == handle)
  }

  @Test func everySuggestionIsAHandle() {
    var generator = SeededRandom(seed: 2)
    for _ in 0..<2000 {
      let raw = generator.text(of: ["a", "Z", "9", ".", "-", "_", "é", "ß", " ", "@", "'"], upTo: 45)
      if let handle = TextRules.suggestedHandle(from: raw) { #expect((try? TextRules.handle(handle)) == handle) }
    }
  }
}
