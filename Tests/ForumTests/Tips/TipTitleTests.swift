// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded
import Testing

@Suite struct TipTitleTests {
  @Test(
    arguments: [
      ("Print the form on one page. Then ask.", "Print the form on one page"),
      ("Does it help? Yes.", "Does it help?"),
      ("> Who can help?\n\nStart with the counter staff.", "Start with the counter staff"),
      ("```\ncode\n```\nUse the script.", "Use the script"),
      ("## Advice\nMore text", "Advice"), ("- first thing\n- second", "first thing"), ("1. Ask early.", "Ask early"),
      ("**Keep it** short.", "Keep it short"),
      ("Vraag het aan bv. Team A of dhr. Peeters. Daarna niet meer.", "Vraag het aan bv. Team A of dhr. Peeters"),
      ("Siehe z. B. Abs. 3 der Regel. Ende.", "Siehe z. B. Abs. 3 der Regel"),
      ("wait ... and see", "wait ... and see"),
      ("ok\nUse the longer line.", "Use the longer line"),
      ("!!!\nReal words", "Real words"),
    ] as [(String, String)])
  func titles(body: String, title: String) {
    #expect(TipTitle.suggested(from: body) == title)
  }

  @Test(arguments: ["", "> only a quotation", "```\ncode", "..", "a"])
  func nothingToSay(body: String) {
    #expect(TipTitle.suggested(from: body) == nil)
  }

  @Test func aLongSentenceEndsAtAWord() throws {
    let body = String(repeating: "budget ", count: 60)
    let title = try #require(TipTitle.suggested(from: body))
    #expect(title.hasSuffix("budget…"))
    #expect(title.unicodeScalars.count <= 200 && title.unicodeScalars.count > 180)
    let unbroken = try #require(TipTitle.suggested(from: String(repeating: "é", count: 5000)))
    #expect(unbroken.unicodeScalars.count == 200)
  }

  @Test func anyTitleIsAcceptable() {
    var generator = SeededRandom(seed: 9)
    let pieces = ["word ", "bv. ", ". ", "> ", "\n", "`", "*", "A", "é", "👩‍👩‍👧", "1. ", "\u{301}", "\u{0}"]
    for _ in 0..<3000 {
      let body = generator.text(of: pieces, upTo: 60)
      if let title = TipTitle.suggested(from: body) { #expect((try? TextRules.title(title)) == title) }
    }
  }
}
