// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@Suite struct QuoteTests {
  @Test(arguments: [
    ("one", "> one"), ("one\ntwo", "> one\n> two"), ("one\r\n\r\ntwo\n\n", "> one\n>\n> two"),
    ("> before\nnow", "> > before\n> now"),
    ("", ""),
  ])
  func quotes(body: String, quoted: String) {
    #expect(Quote.quoted(body) == quoted)
  }
}

@Suite struct QuoteParagraphTests {
  @Test(arguments: [
    ("", []), ("one", ["one"]), ("one\ntwo\n\nthree", ["one\ntwo", "three"]),
    ("\n\none\n\n\n\ntwo\n", ["one", "two"]),
    ("sara wrote:\n> old\nnew", ["sara wrote:", "> old", "new"]),
    ("> > older\n> old\n>\n> more", ["> > older", "> old", "> more"]),
    ("see:\n\n```\na\n\nb\n```\n\nend", ["see:", "```\na\n\nb\n```", "end"]),
    ("- one\n- two\n\n  more", ["- one\n- two", "  more"]),
  ])
  func aTextHasParagraphs(body: String, parts: [String]) {
    #expect(Quote.paragraphs(of: body).map(\.text) == parts)
  }

  @Test func whatIsChosenKeepsItsGaps() {
    let parts = Quote.paragraphs(of: "sara wrote:\n> old\n\nnew\n\nend")
    #expect(Quote.text(of: parts, [0, 1, 2, 3]) == "sara wrote:\n> old\n\nnew\n\nend")
    #expect(Quote.text(of: parts, [0, 3]) == "sara wrote:\n\nend")
    #expect(Quote.quoted(Quote.text(of: parts, [1, 2])) == "> > old\n>\n> new")
  }
}
