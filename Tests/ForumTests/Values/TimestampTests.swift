// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2014-01-31T00:00:00Z", 1_391_126_400), ("2026-01-31T09:30:00Z", 1_769_851_800),
    ("2026-01-31T09:30:00+01:00", 1_769_848_200), ("2026-01-31t09:30:00.999z", 1_769_851_800),
    ("2026-01-31 09:30:00-0530", 1_769_871_600), ("2026-01-31T09:30+02", 1_769_844_600),
    ("2026-01-31T09:30", 1_769_851_800), ("2026-01-31", 1_769_817_600), ("2024-02-29", 1_709_164_800),
    ("2016-12-31T23:59:60Z", 1_483_228_800), ("1969-12-31T23:59:59Z", -1), ("0001-01-01", -62_135_596_800),
    ("9999-12-31T23:59:59Z", 253_402_300_799), ("1769851800", 1_769_851_800), ("0", 0), ("-86400", -86_400),
  ])
  func parses(text: String, seconds: Int64) {
    #expect(Timestamp(text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "-", "--1", "2026-1-31", "2026-13-01", "2026-02-29", "2100-02-29", "2026-00-10", "2026-01-00",
    "2026-01-31T", "2026-01-31T24:00", "2026-01-31T09:60", "2026-01-31T09:30:61Z", "2026-01-31T09:30:00.Z",
    "2026-01-31T09:30:00+24:00", "2026-01-31T09:30:00+1", "2026-01-31T09:30:00+01:", "2026-01-31T09:30:00Zx",
    "0000-01-01", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-00:01", "99999999999999999999", "253402300800",
    " 2026-01-31", "٢٠٢٦-01-31", "1e9", "+5",
  ])
  func refuses(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (1_769_851_800, "2026-01-31T09:30:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (-62_135_596_800, "0001-01-01T00:00:00Z"), (253_402_300_800, "253402300800"), (.max, "9223372036854775807"),
    ] as [(Int64, String)])
  func prints(seconds: Int64, text: String) {
    #expect(Timestamp(seconds: seconds).iso8601 == text)
  }

  @Test func whatIsPrintedIsReadBack() {
    var generator = SeededRandom(seed: 5)
    for _ in 0..<3000 {
      let seconds = Int64.random(in: -62_135_596_800...253_402_300_799, using: &generator)
      let moment = Timestamp(seconds: seconds)
      #expect(Timestamp(moment.iso8601) == moment)
    }
  }

  @Test func anyTextIsReadOrRefused() {
    var generator = SeededRandom(seed: 6)
    for _ in 0..<5000 {
      let text = generator.text(of: ["2026", "-01", "-31", "T09", ":30", "Z", "+01", ".5", "1", "-", " "], upTo: 9)
      if let moment = Timestamp(text) { #expect(Timestamp.writable.contains(moment)) }
    }
  }
}
