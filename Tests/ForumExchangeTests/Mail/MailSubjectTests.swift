// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import ForumExchange

@Suite struct MailSubjectTests {
  @Test(arguments: [
    ("Sjabloon gezocht", "Sjabloon gezocht", [], false), ("Re: Sjabloon", "Sjabloon", [], true),
    ("RE[2]: re : Re^3: Sjabloon", "Sjabloon", [], true), ("Antw.: Sjabloon", "Antw.: Sjabloon", [], false),
    ("Antw: Sjabloon", "Sjabloon", [], true), ("AW: Sjabloon", "Sjabloon", [], true),
    ("Rép\u{FF1A} Sjabloon", "Sjabloon", [], true),
    ("Fwd: Sjabloon", "Sjabloon", [], false), ("TR : Sjabloon", "Sjabloon", [], false),
    ("Re: Fw: Sjabloon", "Sjabloon", [], true),
    ("[lijst] Re: [lijst] Sjabloon", "Sjabloon", ["lijst"], true),
    ("Re: [a] [b] Sjabloon", "Sjabloon", ["a", "b"], true),
    ("[Fwd: Sjabloon]", "Sjabloon", [], false), ("Sjabloon (fwd)", "Sjabloon", [], false),
    ("[lijst]", "[lijst]", [], false),
    ("Re:", "", [], true), ("", "", [], false), ("  Re:\n  Sjabloon   gezocht ", "Sjabloon gezocht", [], true),
    ("Regels: nieuw", "Regels: nieuw", [], false), ("Re zonder punt", "Re zonder punt", [], false),
    ("[open haak", "[open haak", [], false), ("Re[: x", "Re[: x", [], false),
  ])
  func takesPrefixesOff(subject: String, base: String, tags: [String], isReply: Bool) {
    let found = MailSubject(subject)
    #expect(found.base == base)
    #expect(found.tags == tags)
    #expect(found.isReply == isReply)
  }

  @Test func keepsWordsInBracketsThatAreNotTheList() {
    let subject = MailSubject("[Lijst] Re: [PATCH 1/2] Sjabloon")
    #expect(subject.title(without: ["lijst"]) == "[PATCH 1/2] Sjabloon")
    #expect(subject.title(without: []) == "[Lijst] [PATCH 1/2] Sjabloon")
    #expect(subject.key == MailSubject("sjabloon").key)
  }

  @Test func takesAnyNumberOfPrefixesInBoundedTime() {
    let many = MailSubject(String(repeating: "Re: ", count: 100_000) + "x")
    #expect(many.isReply && many.base.hasSuffix("x"))
    #expect(MailSubject(String(repeating: "[", count: 100_000)).base.count == 100_000)
  }
}

@Suite struct EncodedWordsTests {
  @Test(arguments: [
    ("gewoon", "gewoon"), ("=?utf-8?q?caf=C3=A9_noir?=", "café noir"), ("=?UTF-8?B?Y2Fmw6k=?=", "café"),
    ("=?iso-8859-1?Q?caf=E9?= noir", "café noir"), ("a =?utf-8?q?b?= c", "a b c"), ("a=?utf-8?q?b?=c", "abc"),
    // White space between encoded words goes, also across lines.
    ("=?utf-8?q?een?= =?utf-8?q?twee?=", "eentwee"), ("=?utf-8?q?een?=\n =?utf-8?q?_twee?=", "een twee"),
    ("=?utf-8?q?een?= en =?utf-8?q?twee?=", "een en twee"),
    // A character cut in two between words, and between words of two kinds of encoding.
    ("=?utf-8?q?caf=C3?= =?utf-8?q?=A9?=", "café"), ("=?utf-8?b?Y2Fmww==?= =?utf-8?q?=A9?=", "café"),
    ("=?utf-8?q?a?= =?iso-8859-1?q?=E9?=", "aé"), ("=?iso-8859-15?q?=A4?=", "€"), ("=?windows-1252?q?=80?=", "€"),
    ("=?utf-8*nl?q?taal?=", "taal"), ("=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "日本"), ("=?koi8-r?b?8NLJ18XU?=", "Привет"),
    // Blanks inside, which RFC 2047 forbids and programs write.
    ("=?utf-8?q?een twee?=", "een twee"), ("=?utf-8?b?Y2 Fmw6k=?=", "café"),
    // What is none stays.
    ("=?utf-8?x?a?=", "=?utf-8?x?a?="), ("=?utf-8?q?open", "=?utf-8?q?open"), ("=??q?a?=", "=??q?a?="),
    ("1 = 2?", "1 = 2?"),
    ("=?utf-8?q??=", ""), ("=?", "=?"), ("=?=?=?=?=", "=?=?=?=?="),
    // An unknown charset, and bytes that should have been encoded.
    ("=?x-niets?q?abc?=", "abc"), ("café", "café"),
  ])
  func decodes(field: String, text: String) {
    #expect(EncodedWords.text(Array(field.utf8)[...], CharsetDecoder()).text == text)
  }

  @Test func decodesBytesOfLatin1() {
    #expect(EncodedWords.text([0x63, 0x61, 0x66, 0xe9][...], CharsetDecoder()).text == "café")
  }

  @Test func staysLinearForManyOpenWords() {
    let field = Array(String(repeating: "=?utf-8?q?", count: 50_000).utf8)
    #expect(EncodedWords.text(field[...], CharsetDecoder()).text.utf8.count <= field.count)
  }
}
