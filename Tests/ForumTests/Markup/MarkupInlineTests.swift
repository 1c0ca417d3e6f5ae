// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@Suite("Markup inside a line") struct MarkupInlineTests {
  @Test(
    "emphasis stands at the borders of words",
    arguments: [
      ("a *word* and _one_", "a <em word> and <em one>"), ("**Note:** text", "<strong Note:> text"),
      ("__strong__", "<strong strong>"), ("***both***", "<both both>"),
      ("**a *b* c**", "<strong a ><both b><strong  c>"), ("**today *now***", "<strong today ><both now>"),
      ("*a **b***", "<em a ><both b>"), ("(*a*), \"**b**\"", "(<em a>), \"<strong b>\""), ("*é👍*!", "<em é👍>!"),
      ("l'*an*", "l'<em an>"), ("*two words*", "<em two words>"), ("*(a)*", "<em (a)>"), ("_*a*_", "<em a>"),
      ("**a*", "*<em a>"), ("*`code`*", "<em <code `code`>>"), ("*@sara*", "<em <ref @sara>>"),
      ("*a _b* c_", "<em a _b> c_"),
    ])
  func emphasis(text: String, shown: String) { #expect(Markup(text).lines.map(\.shown) == [shown]) }

  @Test(
    "signs that are no markup are words",
    arguments: [
      "2*3*4 = 24", "2 * 3 * 4", "x**2 + y**2", "snake_case_name", "_a_b", "copy *.* and *.csv to *.xlsx",
      "/* a */ b /* c */",
      "* *", "**", "****", "Name: ______ Date: ______", "Password: ****** in 2021", "*****LOUD*****", "(*) see below*)",
      "C:\\map\\_old_\\*new*", "\\*not\\*", "a ` alone", "`` a ` b", "[a](b)", "[a](javascript:alert)",
      "[a] (b)",
      "a](https:/x)", "[1] first", "<b>bold</b>", "<a@example.org>", "https://", "http:// x", "mailto:", "xhttps://a.b",
      "https\u{1A}//a.b", "C#7, a#12", "#12a", "~~gone~~", "| a | b |", "&amp;", "*", "_", "`", "<", "\\",
      "*a\u{A0}*", "_ _", "'*'", "* a*", "prijs* en *",
    ])
  func noMarkup(sign: String) {
    let text = "x " + sign
    #expect(Markup(text).lines.map(\.shown) == [text])
  }

  @Test(
    "code spans are taken as they are",
    arguments: [
      ("run `a*b*` now", "run <code `a*b*`> now"), ("``a`b``", "<code ``a`b``>"), ("`a``b`", "<code `a``b`>"),
      ("`#12` #12", "<code `#12`> <ref #12>"), ("\\`a` b", "\\`a` b"), ("`a\\` b", "<code `a\\`> b"),
      ("*a `b* c`", "*a <code `b* c`>"), ("```a``` b", "<code ```a```> b"), ("`https://a.b`", "<code `https://a.b`>"),
      ("``` ` ``", "``` ` ``"), ("[`a`](https://a.b)", "<code `a`><1>"),
    ])
  func code(text: String, shown: String) { #expect(Markup(text).lines.map(\.shown) == [shown]) }

  @Test(
    "links and addresses",
    arguments: [
      ("[guide](https://a.b/c)", "<link guide><1>", ["https://a.b/c"]),
      ("see [a](https://a.b), [b](http://c.d).", "see <link a><1>, <link b><2>.", ["https://a.b", "http://c.d"]),
      ("https://a.b and <https://a.b>", "<1 https://a.b> and <1 https://a.b>", ["https://a.b"]),
      (
        "(https://a.b/c_(d)). https://e.f/!?", "(<1 https://a.b/c_(d)>). <2 https://e.f/>!?",
        ["https://a.b/c_(d)", "https://e.f/"]
      ),
      ("[x](https://a.b/c_(d))", "<link x><1>", ["https://a.b/c_(d)"]),
      (
        "*https://a.b/*, **https://a.b_c**", "<em <1 https://a.b/>>, <strong <2 https://a.b_c>>",
        ["https://a.b/", "https://a.b_c"]
      ),
      ("“https://a.b/é…”", "“<1 https://a.b/é>…”", ["https://a.b/é"]),
      ("HTTPS://A.B", "<1 HTTPS://A.B>", ["HTTPS://A.B"]), ("mailto:a@b.c", "<1 mailto:a@b.c>", ["mailto:a@b.c"]),
      ("https://a.b/#12 #12", "<1 https://a.b/#12> <ref #12>", ["https://a.b/#12"]),
      ("[a *b*](https://a.b)", "<link a ><em <link b>><1>", ["https://a.b"]),
      ("[see #12](https://a.b)", "<link see ><ref #12><1>", ["https://a.b"]),
      ("![plan](https://a.b/c.png)", "<link plan><1>", ["https://a.b/c.png"]),
      ("[a [b](https://a.b) c](https://d.e)", "[a <link b><1> c](<2 https://d.e>)", ["https://a.b", "https://d.e"]),
      ("[](https://a.b)", "<1>", ["https://a.b"]), ("\\[a](https://a.b)", "\\[a](<1 https://a.b>)", ["https://a.b"]),
      ("[a](https://a.b \"title\")", "[a](<1 https://a.b> \"title\")", ["https://a.b"]),
      ("[1] https://a.b", "[1] <1 https://a.b>", ["https://a.b"]),
      ("https://a.b\u{202E}c", "<1 https://a.b>\u{202E}c", ["https://a.b"]),
    ] as [(String, String, [String])])
  func links(text: String, shown: String, addresses: [String]) {
    let markup = Markup(text)
    #expect(markup.lines.map(\.shown) == [shown])
    #expect(markup.addresses == addresses)
  }

  @Test("emphasis may go on over the lines of a paragraph, not past it")
  func paragraphs() {
    #expect(Markup("a *b\nc* d").lines.map(\.shown) == ["a <em b>", "<em c> d"])
    #expect(Markup("a *b\n\nc* d").lines.map(\.shown) == ["a *b", "", "c* d"])
    #expect(Markup("a *b\n> c* d").lines.map(\.shown) == ["a *b", "c* d"])
    #expect(Markup("- a *b\n- c* d").lines.map(\.shown) == ["a *b", "c* d"])
    #expect(Markup("- a *b\n  c* d").lines.map(\.shown) == ["a <em b>", "<em c> d"])
    #expect(Markup("a `b\nc` d").lines.map(\.shown) == ["a `b", "c` d"])
  }

  @Test("what can be followed is told once, in order, quotations included")
  func targets() {
    let markup = Markup("> #12 and https://a.b\n\n[x](https://c.d), @sara, #12, https://a.b `tip:4`\n\n```\ntip:5\n```")
    #expect(
      markup.targets == [
        .reference(.thread(12)), .address(1), .address(2), .reference(.member("sara")),
      ])
  }
}
