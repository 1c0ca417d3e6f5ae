// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

struct PersonalDataTests {
  /// What is found in a text, and which piece of it.
  private func found(_ text: String) -> [String] {
    PersonalDataScanner.findings(in: text).map { "\($0.kind.rawValue) \(text[$0.range])" }
  }

  @Test(
    "National and BIS numbers are found as they are written, of both centuries",
    arguments: [
      "85073003328", "85.07.30-033.28", "850730-033.28", "850730 033 28", "850730-03328", "85 07 30 033 28",
      "85/07/30-033-28", "850730033-28", "00010100105", "00.01.01-001.05", "12.02.29-107.94", "56.45.12-321.34",
      "40000000163", "00.31.00-124.25", "85\u{A0}07\u{A0}30\u{A0}033\u{A0}28", "85.07.30\u{2011}033.28",
      "85.07.\u{200B}30-033.28",
    ])
  func nationalNumbers(_ number: String) {
    #expect(found("Dossier van \(number), graag nakijken.") == ["nationalNumber \(number)"])
    #expect(found(number) == ["nationalNumber \(number)"])
  }

  @Test(
    "Eleven digits that cannot be a national number are none",
    arguments: [
      "85073003329", "85.07.30-033.27",  // Check digits.
      "85.13.30-033.10", "85.07.32-033.61", "85.19.28-417.79",  // No such day.
      "85.07.30-000.61", "85.07.30-999.32",  // No such counter.
      "185073003328", "850730033281", "85.0730-03.328", "85073003328x", "x85073003328", "85.07.30-033.28.1",
      "#85073003328",
      "€ 85073003328", "https://vb.be/85073003328",
    ])
  func noNationalNumbers(_ text: String) {
    #expect(!found(text).contains { $0.hasPrefix("nationalNumber") })
  }

  @Test(
    "Dutch citizen service numbers pass the eleven test",
    arguments: [
      "945807302", "229262193", "100233077", "025243615", "945.807.302", "945 807 302", "9458.07.302", "94.58.07.302",
      "945-807-302",
    ])
  func citizenServiceNumbers(_ number: String) {
    #expect(found("Het BSN \(number) staat in de brief.") == ["citizenServiceNumber \(number)"])
    #expect(found("(\(number))") == ["citizenServiceNumber \(number)"])
  }

  @Test(
    "Other numbers of nine digits are none",
    arguments: [
      "945807303", "000000000", "000.000.000", "1945807302", "45807302", "945807302,50", "€ 945807302",
      "945.807.302 euro",
      "EUR 945807302", "12 945 807 302", "945 807 302 119", "945.807 302", "v945807302", "945807302-1",
    ])
  func noCitizenServiceNumbers(_ text: String) {
    #expect(!found(text).contains { $0.hasPrefix("citizenServiceNumber") })
  }

  @Test(
    "Bank accounts are found with blanks and without, in any case of letters",
    arguments: [
      "BE68 5390 0754 7034", "BE68539007547034", "be68 5390 0754 7034", "BE68-5390-0754-7034", "BE68.5390.0754.7034",
      "NL39 RAAD 0123 4567 89", "nl39raad0123456789", "DE89 3704 0044 0532 0130 00",
      "FR14 2004 1010 0505 0001 3M02 606", "LU28 0019 4006 4475 0000", "GB29 NWBK 6016 1331 9268 19",
      "NO93 8601 1117 947",
      "MT84 MALT 0110 0001 2345 MTLC AST0 01S", "BE68\u{202F}5390\u{202F}0754\u{202F}7034",
    ])
  func bankAccounts(_ number: String) {
    #expect(found("Stort op \(number) voor vrijdag.") == ["bankAccount \(number)"])
    #expect(found("IBAN:\(number)\n") == ["bankAccount \(number)"])
  }

  @Test(
    "What only looks like a bank account is none",
    arguments: [
      "BE69 5390 0754 7034", "BE68 5390 0754 703", "BE68 5390 0754 70345", "XX68 5390 0754 7034",
      "BE68  5390  0754  7034", "ABE68 5390 0754 7034", "NL39 1234 0123 4567 89",
      "de 12 beste tips van dit jaar 2014 en later",
    ])
  func noBankAccounts(_ text: String) {
    #expect(!found(text).contains { $0.hasPrefix("bankAccount") })
  }

  @Test(
    "E-mail addresses are found without what stands around them",
    arguments: [
      ("Schrijf naar an.peeters@gent.be.", "an.peeters@gent.be"), ("<an+raad@post.gent.be>", "an+raad@post.gent.be"),
      ("mailto:an@gent.be?subject=x", "an@gent.be"), ("'an@gent.be'", "an@gent.be"),
      ("josé@brüssel.be", "josé@brüssel.be"),
      ("an_2@sub-domein.gov", "an_2@sub-domein.gov"), ("AN@GENT.BE,BO", "AN@GENT.BE"),
      ("an@xn--brssel-3ya.xn--p1ai", "an@xn--brssel-3ya.xn--p1ai"),
      ("an@gent.be.2014", "an@gent.be"), ("https://vb.be/?an@gent.be", "?an@gent.be"),
    ])
  func emails(_ text: String, _ address: String) {
    let address = address.hasPrefix("?") ? "vb.be/?an@gent.be" : address
    #expect(found(text) == ["email \(address)"])
  }

  @Test(
    "Mentions and examples are no e-mail addresses",
    arguments: [
      "@sara", "Zie @sara.maes", "an@gent", "an@.be", ".@gent.be", "an@@gent.be", "an@gent..be", "an@gent.2",
      "an @gent.be",
      "wie@voorbeeld.example", "an@example.org", "bo@board.invalid", "bo@sub.example.com", "a@b.c",
      "an@-gent.be",
    ])
  func noEmails(_ text: String) { #expect(found(text) == []) }
}
