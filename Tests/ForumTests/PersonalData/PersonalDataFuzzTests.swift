// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded
import Testing

struct PersonalDataFuzzTests {
  @Test("Whatever the text, findings stand in order beside each other and can be shown")
  func anything() {
    let pieces = [
      "0", "00", "1", "32", "470", "12", "34", "2014", "85.07.30-033.28", "945807302", "BE68 5390 0754 7034", "NL39",
      "RAAD",
      "@", ".", "-", "/", "(", ")", "(0)", "+", " ", "\u{A0}", "\n", ",", "€", "eur", "#", "://", "an", "gent.be", "é",
      "e\u{301}", "👍🏽", "\u{200B}", "\u{202E}", "\u{0}", "\r\n",
    ]
    var random = SeededRandom(seed: 1)
    for _ in 0..<4000 {
      let text = random.text(of: pieces, upTo: 40)
      var end = text.startIndex
      for finding in PersonalDataScanner.findings(in: text) {
        #expect(finding.range.lowerBound >= end && !finding.range.isEmpty)
        end = finding.range.upperBound
        let line = finding.line(in: text)
        #expect(line >= 1 && line <= text.unicodeScalars.count { $0 == "\n" } + 1)
        #expect(finding.masked(in: text).count <= text[finding.range].count)
      }
    }
  }

  @Test(
    "A hostile text of 100,000 characters takes no longer than a text of that length",
    arguments: [
      "0", "1", "@", "a@", "a.", "0470 ", "02 123 ", "+", "+32 ", "BE68 5390 ", "BE", "(", " ", "0 ", "a@a.", ".@",
      "://", "€ ",
      "00.", "\u{200B}", "é", "85.07.30-",
      "1                                                                          ",
    ])
  func hostile(_ piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.count)
    let took = ContinuousClock().measure { _ = PersonalDataScanner.findings(in: text) }
    // Far more than a debug build on a busy machine needs; a quadratic scan takes hours.
    #expect(took < .seconds(20))
  }

  @Test("What is shown of a finding to others is its beginning")
  func masks() {
    let text = "BE68 5390 0754 7034, 85.07.30-033.28, an.peeters@gent.be, 0470 12 34 56"
    let findings = PersonalDataScanner.findings(in: text)
    #expect(
      findings.map { $0.masked(in: text) } == [
        "BE68 **** **** ****", "85.07.**-***.**", "a*.*******@gent.be", "0470 ** ** **",
      ])
    #expect(findings.map { $0.line(in: text) } == [1, 1, 1, 1])
    let lower = "a\n\r\nb 0470 12 34 56"
    #expect(PersonalDataScanner.findings(in: lower).map { $0.line(in: lower) } == [3])
  }
}
