// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

struct TelephoneTests {
  private func found(_ text: String) -> [String] {
    PersonalDataScanner.findings(in: text).map { "\($0.kind.rawValue) \(text[$0.range])" }
  }

  @Test(
    "Telephone numbers are found as they are written in the countries around",
    arguments: [
      // Belgium
      "09 210 10 10", "09/210.10.10", "02/123.45.67", "(02) 123 45 67", "014 12 34 56", "0470 12 34 56",
      "0470/12.34.56",
      "0470 123 456", "0470123456", "0470-12 34 56", "0800 12 345", "092101010", "02 1234567",
      // The Netherlands
      "020-1234567", "0345-123456", "06-12345678", "06 12345678", "0612345678", "06 - 12 34 56 78", "06 1234 5678",
      "06 123 456 78", "(0345) 123 456", "(0345) 12 34 56", "020 123 45 67",
      // France
      "01 23 45 67 89", "01.23.45.67.89", "0123456789",
      // Germany
      "030 1234567", "0211/12345-0", "0211 / 123456", "0151 12345678", "01511234567", "089 12 34 56 78",
      "030 1234 5678",
      "(030) 123456",
      // Anywhere
      "+32 9 210 10 10", "+32 (0)9 210 10 10", "+32(0)92101010", "+3292101010", "0032 9 210 10 10",
      "00 32 470 12 34 56",
      "+31-20-1234567", "+31 6 12345678", "+33 1 23 45 67 89", "+49 (30) 1234567", "+49 30 123456-78", "+352 12 34 56",
      "+44 20 7946 0958", "+1 (212) 555-0123", "+32.470.12.34.56", "+358 9 1234567",
      "+32\u{A0}470\u{A0}12\u{A0}34\u{A0}56",
    ])
  func numbers(_ number: String) {
    #expect(found("Bel \(number), of kom langs.") == ["telephone \(number)"])
    #expect(found("tel:\(number)\n\n1. Volgende punt") == ["telephone \(number)"])
  }

  @Test("Brackets around a number are not part of it, those around its first digits are")
  func brackets() {
    #expect(found("(0470 12 34 56)") == ["telephone 0470 12 34 56"])
    #expect(found("((02) 123 45 67)") == ["telephone (02) 123 45 67"])
  }

  @Test("Two numbers on a line are two")
  func several() {
    #expect(found("02 123 45 67 / 0470 12 34 56") == ["telephone 02 123 45 67", "telephone 0470 12 34 56"])
    #expect(found("0470 12 34 56 0471 12 34 56") == ["telephone 0470 12 34 56", "telephone 0471 12 34 56"])
  }

  @Test(
    "Years, amounts, dates, references, versions and laws are no telephone numbers",
    arguments: [
      "2014", "2014-2019", "In 2014 telden we 12 345 678 inwoners", "01.02.2014", "01/02/2014 10:15",
      "01-02-2014 03-04-2014",
      "2014-02-01T10:15:00Z", "08.30-09.45", "09.02.14 - 10.02.14", "van 01.02.03 tot 04.05.06", "#12.3", "#0470123456",
      "#12 #13 #14", "tip:4", "0.1.2", "v1.23.456.7890", "10.15.7.1", "192.168.100.200", "€ 0 470 123 456",
      "100 012 345 678", "1.012.345.678", "1 234 567 890 euro", "+ 5 000 000 euro", "+12%", "+5 000 000",
      "wet van 8 december 1992",
      "2014/0123-4567", "KB 10/05/2014 nr. 2014204567", "05-2014-123", "2014/12/0123", "Verordening (EU) 2016/679",
      "01 02 03 04 05 06 07 08", "01-02 03-04 05", "0207.537.240", "BE 0207.537.240", "BE0207537240",
      "+++090/9337/55493+++",
      "0000000000", "00 00 00 00 00", "1, 2, 3, 04, 05, 06, 07", "https://vb.be/document/0470123456", "08-2014-2015",
      "0470 12 34 5", "0x0470123456", "12:30:45.123456", "978-90-5261-123-4", "9000 Gent", "B-1000 Brussel",
      "9000 0470",
    ])
  func others(_ text: String) { #expect(found(text) == []) }
}
