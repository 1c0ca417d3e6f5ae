// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@Suite struct ExcerptTests {
  @Test(arguments: [
    ("One line.", "One line."), ("  Two\n\nparagraphs ", "Two paragraphs"), ("> quoted\n\nOwn words", "Own words"),
    ("> only\n> quoted", "only quoted"), ("# A *heading*\n- an `item`", "A heading an `item`"),
    ("```\ncode\n```\nthen words", "then words"), ("See [the page](https://example.org).", "See the page."),
    ("", ""), ("\n\n", ""), ("Words\n-- \nAn", "Words"),
    ("On Monday\nJan wrote:\n> quoted\nOwn", "Own"), ("Jan wrote:\n\n> quoted\n\nOwn", "Own"),
    ("Look:\n- an item", "Look: an item"), ("Jan wrote:\n> quoted", "Jan wrote: quoted"),
    ("Hello,\n\nJan wrote:\n> quoted\nOwn", "Hello, Own"),
  ])
  func firstWords(_ body: String, _ expected: String) {
    #expect(Excerpt.beginning(of: body) == expected)
  }

  @Test func ownWordsBelowALongQuotationAreFound() {
    let quotation = String(repeating: "> a line of somebody else\n", count: 60)
    #expect(Excerpt.beginning(of: "Jan wrote:\n" + quotation + "Own words") == "Own words")
  }

  @Test func onlyTheBeginningIsLookedAt() {
    #expect(Excerpt.beginning(of: String(repeating: "word ", count: 20_000)).count < 500)
  }
}
