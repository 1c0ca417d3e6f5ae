// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import ForumExchange

extension MailWords {
  /// Words that are easily told from texts.
  static let plain = MailWords(
    attachment: { "[\($0)|\($1)|\($2)]" }, forwarded: { "[van \($0): \($1)]" }, noSubject: "(geen onderwerp)",
    noText: "(geen tekst)", unnamed: "naamloos", continues: "[verder]", continued: { "[\($0)/\($1)]" })
}

@Suite struct MailTextTests {
  private func text(_ message: String) -> MailText {
    MailText(MailPart(Array(message.utf8)[...]), CharsetDecoder(), .plain)
  }

  /// A part of a multipart.
  private static func part(_ head: String, _ body: String) -> String { "--b\n\(head)\n\n\(body)\n" }

  private static func multipart(_ kind: String, _ parts: String...) -> String {
    "Content-Type: multipart/\(kind); boundary=b\n\nvoorwoord\n\(parts.joined())--b--\nnawoord\n"
  }

  private static let pdf = part(
    "Content-Type: application/pdf; name=\"plan.pdf\"\nContent-Transfer-Encoding: base64", "aGFsbG8=")
  private static let html = part("Content-Type: text/html", "<p>mooi</p>")
  private static let plain = part("Content-Type: text/plain", "gewoon")

  static let messages: [(message: String, text: String)] = [
    ("A: 1\n\neen\ntwee\n", "een\ntwee"), ("A: 1\n\n\n  een\n\n", "  een"), ("A: 1\n\n", ""), ("", ""),
    ("Content-Type: text/html\n\n<b>een</b>", "een"), ("Content-Type: text/html; charset=utf-8\n\n&eacute;é", "éé"),
    ("Content-Type: x\n\neen", "een"), ("Content-Transfer-Encoding: base64\n\nw6nDqW4=\n", "één"),
    ("Content-Type: text/plain; format=flowed\n\neen \ntwee\n", "een twee"),
    ("Content-Type: text/plain; format=flowed; delsp=yes\n\neen \ntwee\n", "eentwee"),
    // The blank after the hyphens of a signature folds nothing.
    ("Content-Type: text/plain; format=flowed\n\neen \ntwee\n-- \nJan\n", "een twee\n-- \nJan"),
    (multipart("alternative", plain, html), "gewoon"), (multipart("alternative", html, plain), "gewoon"),
    (multipart("alternative", html), "mooi"),
    (multipart("alternative", part("Content-Type: text/plain", " \n"), html), "mooi"),
    (multipart("alternative", plain, pdf), "gewoon"), (multipart("mixed", plain, html), "gewoon\n\nmooi"),
    (multipart("mixed", plain, pdf, pdf), "gewoon\n\n[plan.pdf|application/pdf|5]\n[plan.pdf|application/pdf|5]"),
    (multipart("mixed", pdf, plain), "[plan.pdf|application/pdf|5]\n\ngewoon"),
    (
      multipart("related", html, part("Content-Type: image/png\nContent-Disposition: inline", "xyz")),
      "mooi\n\n[naamloos|image/png|3]"
    ),
    (multipart("signed; micalg=x", plain, part("Content-Type: application/pgp-signature", "----")), "gewoon"),
    (multipart("digest", part("", "Subject: los\nFrom: Jan <jan@a.invalid>\n\nbinnen")), "[van Jan: los]\n\nbinnen"),
    (
      multipart("mixed", part("Content-Type: message/rfc822", "Subject: =?utf-8?q?caf=C3=A9?=\n\nbinnen")),
      "[van : café]\n\nbinnen"
    ),
    (
      multipart("mixed", part("Content-Type: text/plain\nContent-Disposition: attachment; filename=log.txt", "abc")),
      "[log.txt|text/plain|3]"
    ),
    (multipart("mixed", part("Content-Type: text/x-patch; name=a.patch", "abc")), "[a.patch|text/x-patch|3]"),
    (multipart("mixed", part("Content-Type: text/x-patch\nContent-Disposition: inline", "+abc")), "+abc"),
    (multipart("mixed", part("Content-Type: text/calendar", "BEGIN")), "[naamloos|text/calendar|5]"),
    // In the part that is not read a file is named all the same.
    (
      multipart(
        "alternative", plain, part("Content-Type: image/png; name=x.png\nContent-Disposition: attachment", "abc")),
      "gewoon\n\n[x.png|image/png|3]"
    ),
    // Broken: no end, no boundary, one that never comes, one with more behind it.
    ("Content-Type: multipart/mixed; boundary=b\n\n--b\n\neen\n", "een"),
    ("Content-Type: multipart/mixed\n\neen\n", "een"),
    ("Content-Type: multipart/mixed; boundary=b\n\neen\n", "een"),
    ("Content-Type: multipart/mixed; boundary=b\n\n--bc\n--b\n\n--b-x\neen\n--b--", "--b-x\neen"),
    ("Content-Type: multipart/mixed; boundary=\"b \"\n\n--b  \n\neen\n--b--  \n", "een"),
    ("Content-Type: multipart/mixed; boundary=b\n\n--b--\n", ""),
    ("Content-Type: multipart/mixed; boundary=b\n\n--b\n--b\n\neen\n--b--\n", "een"),
    ("Content-Type: multipart/mixed; boundary=\"\"\n\n--\n\neen\n", "--\n\neen"),
    // A name on one line, without what could harm.
    (
      multipart("mixed", part("Content-Type: image/png; name=\"a\n b\tc.png\"", "x")), "[a b c.png|image/png|1]"
    ),
  ]

  @Test(arguments: messages)
  func reads(message: String, expected: String) { #expect(text(message).text == expected) }

  @Test func countsFilesAndWhatCannotBeDecoded() {
    let broken = Self.part("Content-Type: text/plain; charset=iso-2022-jp", "caf\u{E9}")
    let found = text(Self.multipart("mixed", broken, broken, Self.pdf, Self.plain))
    #expect(found.attachments == 1)
    #expect(found.undecodable == 2)
  }

  @Test func namesWhatStandsTooDeep() {
    var message = "Content-Type: text/plain\n\nkern"
    for level in 0..<60 {
      message = "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n\(message)\n--b\(level)--"
    }
    let found = text(message)
    #expect(found.attachments == 1 && found.text.hasPrefix("[naamloos|multipart/mixed|"))
    var forwarded = "A: 1\n\nkern"
    for _ in 0..<60 { forwarded = "Content-Type: message/rfc822\n\n\(forwarded)" }
    #expect(text(forwarded).attachments == 1)
  }

  @Test func cutsLongNamesInTheMiddle() {
    let name = String(repeating: "a", count: 500) + ".pdf"
    let found = text("Content-Type: application/pdf; name=\(name)\n\nx").text
    #expect(found.contains("…") && found.contains(".pdf|") && found.count < 140)
  }
}

@Suite struct MailBodyTests {
  @Test(arguments: [
    ("een", ["een"], 0), ("  een\r\ntwee \n\n", ["een\ntwee"], 0), ("een\u{0}\u{1B}[1m", ["een\u{FFFD}\u{FFFD}[1m"], 2),
    ("een\u{0C}twee", ["een\ntwee"], 0), ("", ["(geen tekst)"], 0), (" \u{200B}\n", ["(geen tekst)"], 0),
    ("e\u{301}", ["é"], 0),
  ])
  func mends(text: String, pieces: [String], replaced: Int) {
    let body = MailBody(text, .plain)
    #expect(body.pieces == pieces)
    #expect(body.replaced == replaced)
    #expect(body.isEmpty == (pieces == ["(geen tekst)"]))
  }

  /// Nothing is lost but white space at the cuts, and each piece fits into a post.
  @Test(arguments: [
    String(repeating: "woord ", count: 60_000), String(repeating: "x", count: 250_000),
    String(repeating: "regel\n", count: 60_000),
    String(repeating: "alinea van een paar woorden\n\n", count: 12_000), String(repeating: "🙂", count: 100_001),
  ])
  func cutsLongTexts(text: String) {
    let pieces = MailBody(text, .plain).pieces
    #expect(pieces.count > 1)
    #expect(pieces.allSatisfy { $0.unicodeScalars.count <= MailBody.limit })
    #expect(pieces[0].hasSuffix("\n\n[verder]"))
    #expect(pieces[1].hasPrefix("[2/\(pieces.count)]\n\n"))
    let whole = pieces.enumerated().map { index, piece in
      let start = index == 0 ? piece[...] : piece.dropFirst("[\(index + 1)/\(pieces.count)]\n\n".count)
      return index == pieces.count - 1 ? start : start.dropLast("\n\n[verder]".count)
    }
    let letters = { (text: String) in text.filter { !$0.isWhitespace } }
    #expect(letters(whole.joined()) == letters(text))
  }
}
