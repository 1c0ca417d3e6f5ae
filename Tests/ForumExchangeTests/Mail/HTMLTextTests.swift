// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import ForumExchange

@Suite struct HTMLTextTests {
  static let documents: [(html: String, text: String)] = [
    ("gewone  tekst\nhier", "gewone tekst hier"), ("<p>een</p><p>twee</p>", "een\n\ntwee"),
    ("een<br>twee<br/>drie", "een\ntwee\ndrie"),
    ("een<br><br><br><br>twee", "een\n\ntwee"), ("<div>een</div><div>twee</div>", "een\ntwee"),
    ("<div>een</div><div><br></div><div>twee</div>", "een\n\ntwee"), ("<h1>Kop</h1>tekst", "Kop\n\ntekst"),
    ("<html><head><title>x</title><style>p{}</style></head><body>een</body></html>", "een"),
    ("een<script>if (a < b) alert('</p>')</script>twee", "eentwee"), ("een<!-- <p>niet</p> -->twee", "eentwee"),
    ("<!DOCTYPE html><?xml version='1.0'?>een", "een"), ("<![if !mso]>een<![endif]>", "een"),
    // Lists.
    ("<ul><li>een</li><li>twee</li></ul>na", "- een\n- twee\n\nna"), ("<ol><li>een<li>twee</ol>", "1. een\n2. twee"),
    ("voor<ul><li><p>een</p><ul><li>diep</li></ul></li></ul>", "voor\n\n- een\n\n  - diep"),
    ("<ul><li></li><li>twee</li></ul>", "- twee"), ("<li>los</li>", "- los"),
    // Quotations.
    ("ja<blockquote>een<br>twee<blockquote>drie</blockquote></blockquote>nee", "ja\n> een\n> twee\n> > drie\nnee"),
    ("<blockquote><p>een</p><p>twee</p></blockquote>", "> een\n>\n> twee"), ("</blockquote>een", "een"),
    // Links.
    ("<a href=\"https://a.invalid/b\">hier</a>", "hier <https://a.invalid/b>"),
    ("<a href='https://a.invalid/'>a.invalid</a>", "a.invalid"),
    ("<a href=https://a.invalid>https://a.invalid/</a>", "https://a.invalid/"),
    ("<a href=\"https://a.invalid/?a=1&amp;b=2\">x</a>", "x <https://a.invalid/?a=1&b=2>"),
    ("<a href=\"#boven\">boven</a>", "boven"),
    ("<a href=\"javascript:x()\">x</a>", "x"),
    ("<a href=\"mailto:jan@a.invalid?subject=x\">Jan</a>", "Jan <jan@a.invalid>"),
    ("<a name=x>een</a>", "een"), ("<a href='https://a.invalid'>open", "open <https://a.invalid>"),
    ("<a href='https://a.invalid'><img src='x.png' alt='foto'></a>", "[foto] <https://a.invalid>"),
    ("<img alt=''>", ""),
    // Preformatted text and tables.
    ("<pre>een\n  twee\n\n\ndrie</pre>vier", "een\n  twee\n\n\ndrie\n\nvier"),
    ("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", "a  b\n1  2"),
    ("een<hr>twee", "een\n---\ntwee"),
    // Characters by name and number.
    ("&eacute;&euro;&amp;lt; &#233;&#xE9;&#X20AC;", "é€&lt; éé€"), ("&copy 2026 &sigma", "© 2026 &sigma"),
    ("AT&T &onbekend; &#; &", "AT&T &onbekend; &#; &"),
    ("&#146;&#0;&#x110000;", "’\u{FFFD}\u{FFFD}"), ("een&nbsp;&nbsp;twee\u{A0}drie", "een  twee drie"),
    ("&nbsp;<p>een</p>", "een"),
    // What is no HTML.
    ("a < b en c > d", "a < b en c > d"), ("<", "<"), ("<3", "<3"), ("<a", "<a"), ("</", "</"),
    ("<a href=\"open>tekst", "tekst"),
    ("een <onbekend x=1>twee</onbekend>", "een twee"), ("<p title=\"a>b\">een", "een"),
    ("<script>nooit dicht", "nooit dicht"), ("", ""),
  ]

  @Test(arguments: documents)
  func readsDocuments(html: String, text: String) { #expect(HTMLText.text(html) == text) }

  /// Openings without end take no longer than their length: all together well under a second each,
  /// where anything quadratic would take minutes.
  @Test(
    .timeLimit(.minutes(30)),
    arguments: [
      "<", "<a ", "<a href=\"", "<!--", "<!-- x ", "<script>", "<style>", "<blockquote>", "<ul><li>", "&", "&#", "&amp",
      "<a href='x'>", "</",
      "<p title='", "<pre>\n", "<table><tr><td>", "\u{A0}", "<title>", "<a b=c ",
    ])
  func staysLinear(piece: String) {
    let html = String(repeating: piece, count: 200_000 / piece.utf8.count)
    #expect(HTMLText.text(html).utf8.count <= html.utf8.count * 8)
  }
}
