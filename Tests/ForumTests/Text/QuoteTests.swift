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
