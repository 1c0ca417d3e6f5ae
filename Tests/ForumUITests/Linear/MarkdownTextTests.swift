// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import ForumUI

@Suite struct MarkdownTextTests {
  /// Texts of members and the Markdown that shows the same.
  static let texts: [(text: String, page: String)] = [
    ("een", "een"), ("een\ntwee\n\ndrie", "een  \ntwee\n\ndrie"), ("**vet** en *schuin*", "**vet** en *schuin*"),
    ("`a*b` en [site](https://a.invalid)", "`a*b` en [site](https://a.invalid)"),
    ("- een\n- twee", "- een\n- twee"), ("> quote\n\nja", "> quote\n\nja"), ("```\n# <x> *\n```", "```\n# <x> *\n```"),
    // Headings stand below those of the page.
    ("# Kop\ntekst", "### Kop\ntekst"), ("###### Kop", "###### Kop"),
    // Signs that mean nothing on the board mean nothing in the page.
    ("2*3*4 snake_case <script>", "2\\*3\\*4 snake\\_case \\<script>"), ("a & b &lt;", "a &amp; b &amp;lt;"),
    ("[x] \\", "\\[x\\] \\\\"),
    ("een\n---\ntwee", "een  \n\\---  \ntwee"), ("een\n===", "een  \n\\==="), ("zie #12.3", "zie #12.3"),
  ]

  @Test(arguments: texts)
  func shows(text: String, page: String) { #expect(MarkdownText.page(of: text) == page) }

  @Test func escapesWhatTablesUse() {
    #expect(MarkdownText.escaped("a_b|c") == "a\\_b\\|c")
  }
}
