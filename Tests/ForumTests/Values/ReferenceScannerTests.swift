// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded
import Testing

@Suite struct ReferenceScannerTests {
  /// A text, and its references with the piece of text each stands on.
  private static let cases: [(String, [String])] = [
    ("See #12 and #12.3, or tip:4.", ["#12=#12", "#12.3=#12.3", "tip:4=tip:4"]),
    ("#12.", ["#12=#12"]), ("#12.3.", ["#12.3=#12.3"]), ("(#12)", ["#12=#12"]), ("#12, #13", ["#12=#12", "#13=#13"]),
    ("Thanks @sara!", ["@sara=@sara"]), ("@Sara: look", ["@Sara=@sara"]), ("**@jan_zes**", ["@jan_zes=@jan_zes"]),
    ("about #Open-Data.", ["#Open-Data=#open-data"]), ("#open-data-", ["#open-data=#open-data"]),
    ("Tip:4 helps", ["Tip:4=tip:4"]), ("é #12 👍 @sara", ["#12=#12", "@sara=@sara"]), ("\n#12\n", ["#12=#12"]),
    ("mail jan@example.org now", []), ("a#12", []), ("#12a", []), ("#privé", []), ("@sára", []), ("@a", []),
    ("@sara@social.example", []), ("C#7", []), ("multip:4", []), ("tip: 4", []), ("tip:4a", []), ("##12", []),
    ("https://example.org/#12 #13", ["#13=#13"]), ("see HTTP://x/@sara", []), ("mailto:@sara", []),
    ("/@sara", []), ("&#39;", []), ("#0", []), ("@", []), ("#", []), ("", []), ("# Title", []), ("#1000000000", []),
    ("@" + String(repeating: "x", count: 33), []),
  ]

  @Test(arguments: cases)
  func references(text: String, found: [String]) {
    let shown = ReferenceScanner.references(in: text).map { "\(text[$0.range])=\($0.reference)" }
    #expect(shown == found)
  }

  @Test(arguments: [
    ("@sara and @jan, @Sara again", ["sara", "jan"]),
    ("> @sara wrote\nI agree with @jan", ["jan"]),
    ("  > @sara\nNothing", []),
    ("`@sara` is code, @jan is not", ["jan"]),
    ("a ` alone and @jan", ["jan"]),
    ("```\n@sara\n```\n@jan", ["jan"]),
    ("~~~\n```\n@sara\n~~~\n@jan", ["jan"]),
    ("```\n@sara", []),
  ])
  func mentions(body: String, handles: [String]) {
    #expect(ReferenceScanner.mentions(in: body) == handles)
  }

  @Test func mentionsAreBounded() {
    let crowd = (0..<500).map { "@member\($0)" }.joined(separator: " ")
    #expect(ReferenceScanner.mentions(in: crowd).count == 20)
    #expect(ReferenceScanner.mentions(in: crowd, limit: 3) == ["member0", "member1", "member2"])
  }

  @Test func everyFoundPieceIsThatReference() {
    var generator = SeededRandom(seed: 7)
    let pieces = ["#", "@", "tip:", "12", ".", "3", "sara", "-", "_", " ", "\n", "é", "`", ">", "https://", "\u{301}"]
    for _ in 0..<5000 {
      let text = generator.text(of: pieces, upTo: 20)
      var end = text.startIndex
      for found in ReferenceScanner.references(in: text) {
        #expect(found.range.lowerBound >= end)
        #expect(Reference(String(text.unicodeScalars[found.range])) == found.reference)
        end = found.range.upperBound
      }
      _ = ReferenceScanner.mentions(in: text)
    }
  }
}
