// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@Suite("Markup of whole lines") struct MarkupBlockTests {
  /// The kinds of the lines of a text.
  private func kinds(_ text: String) -> [Markup.Line.Kind] { Markup(text).lines.map(\.kind) }

  @Test(
    "quotations have a depth, and end with the last line that has the mark",
    arguments: [
      ("> a\nb", [1, 0]), (">a", [1]), ("> > a\n>> b\n>>> c", [2, 2, 3]), ("   > a", [1]), ("    > a", [0]),
      ("a > b", [0]),
      (">", [1]), ("->", [0]), ("> \n> a", [1, 1]), (">   > a", [2]), ("On Monday Jan wrote:\n> a", [0, 1]),
      (String(repeating: ">", count: 30), [9]),
    ] as [(String, [Int])])
  func quotations(text: String, depths: [Int]) {
    #expect(Markup(text).lines.map(\.quoteDepth) == depths)
    #expect(Markup(text).text == text)
  }

  @Test(
    "items have a lead",
    arguments: [
      ("- a", "- "), ("* a", "* "), ("+ a", "+ "), ("• a", "• "), ("1. a", "1. "), ("12)  a", "12)  "),
      ("  - a", "  - "),
      ("-\ta", "-\t"), ("1. januari", "1. "),
    ])
  func items(text: String, lead: String) {
    let line = Markup(text).lines[0]
    #expect(line.kind == .item)
    #expect(line.lead == lead)
    #expect(line.quoteDepth == 0)
  }

  @Test(
    "headings have a lead",
    arguments: [("# a", "# "), ("###### a", "###### "), ("  ##  a #", "  ##  ")])
  func headings(text: String, lead: String) {
    #expect(kinds(text) == [.heading])
    #expect(Markup(text).lines[0].lead == lead)
  }

  @Test(
    "other lines are text",
    arguments: [
      "#12 is it", "#open-data", "####### a", "#", "# ", "-a", "-", "- ", "--", "1.a", "1 a", "1234567890. a", "*a",
      "→ a", "...",
      "--- a", "===", "1.", ")a", "a\n    b",
    ])
  func text(text: String) { #expect(kinds(text).allSatisfy { $0 == .text }) }

  @Test(
    "fences hold code that is left alone",
    arguments: [
      ("```\n*a*\n```\nb", [.fence, .code, .fence, .text]), ("~~~ sql\n```\n~~~", [.fence, .code, .fence]),
      ("````\n```\n````", [.fence, .code, .fence]), ("```\na", [.fence, .code]), ("``` a`\nb", [.text, .text]),
      ("> ```\n> a\nb", [.fence, .code, .text]), ("```\n> a\n```", [.fence, .code, .fence]),
      ("- a\n\n  ```\n  b\n  ```\n  c", [.item, .text, .fence, .code, .fence, .text]),
      ("- ```\n  b\n  ```\nc", [.item, .code, .fence, .text]), ("```\n``` b\n```", [.fence, .code, .fence]),
      ("```\n\n```", [.fence, .code, .fence]), ("``", [.text]),
    ] as [(String, [Markup.Line.Kind])])
  func fences(text: String, kinds: [Markup.Line.Kind]) {
    #expect(self.kinds(text) == kinds)
    for line in Markup(text).lines where line.kind == .code { #expect(line.spans.allSatisfy { $0.role == .words }) }
  }

  @Test(
    "indented code begins after a blank line and not in a list",
    arguments: [
      ("    *a*", [.indentedCode]), ("a\n    b", [.text, .text]),
      ("a\n\n    b\n\n    c", [.text, .text, .indentedCode, .text, .indentedCode]),
      ("- a\n\n    b", [.item, .text, .text]), ("- a\n    - b", [.item, .item]),
      ("- a\nb\n\n    c", [.item, .text, .text, .indentedCode]),
      ("\ta", [.indentedCode]), ("   a", [.text]), (">     a", [.indentedCode]),
      ("# a\n    b", [.heading, .indentedCode]),
    ] as [(String, [Markup.Line.Kind])])
  func indentedCode(text: String, kinds: [Markup.Line.Kind]) { #expect(self.kinds(text) == kinds) }

  @Test(
    "the signature is from the last line of two hyphens and a blank",
    arguments: [
      ("a\n-- \nJan\nGent", [false, true, true, true]), ("a\n--\nb", [false, false, false]),
      ("-- \na\n-- \nb", [false, false, true, true]), ("> -- \n> a", [false, false]),
      ("```\n-- \n```", [false, false, false]),
      ("a\n\n--\nJan\nGent\n", [false, false, true, true, true, true]), ("--\nJan", [false, false]),
      ("a\n\n--\n", [false, false, false, false]), ("a\n\n--\n1\n2\n3\n4\n5\n6", [Bool](repeating: false, count: 9)),
      ("a\n\n--\n> b", [false, false, false, false]), ("\n--\na\n-- \nb", [false, false, false, true, true]),
      ("a\n\n--\n" + String(repeating: "b", count: 80), [false, false, false, false]),
      ("```\n\n--\nb", [false, false, false, false]),
    ] as [(String, [Bool])])
  func signatures(text: String, parts: [Bool]) { #expect(Markup(text).lines.map(\.isSignature) == parts) }

  @Test("line ends of other systems are line ends")
  func lineEnds() {
    #expect(Markup("a\r\n> b\r\n").lines.map(\.text) == ["a", "> b", ""])
    #expect(Markup("").lines.map(\.text) == [""])
    #expect(Markup("\r").lines.count == 1)
  }
}
