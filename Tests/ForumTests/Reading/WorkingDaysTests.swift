// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded
import Testing

@Suite struct WorkingDaysTests {
  // 2026-01-05 is a Monday.
  @Test(arguments: [
    ("2026-01-05T09:00Z", "2026-01-05T18:00Z", 0), ("2026-01-05T23:00Z", "2026-01-06T01:00Z", 1),
    ("2026-01-05T09:00Z", "2026-01-09T09:00Z", 4), ("2026-01-09T09:00Z", "2026-01-12T09:00Z", 1),
    ("2026-01-09T09:00Z", "2026-01-11T09:00Z", 0), ("2026-01-10T09:00Z", "2026-01-11T09:00Z", 0),
    ("2026-01-10T09:00Z", "2026-01-12T09:00Z", 1), ("2026-01-05T09:00Z", "2026-01-12T09:00Z", 5),
    ("2026-01-05T09:00Z", "2027-01-04T09:00Z", 260), ("2026-01-06T09:00Z", "2026-01-05T09:00Z", 0),
  ])
  func counts(start: String, end: String, days: Int) throws {
    let start = try #require(Timestamp(start))
    let end = try #require(Timestamp(end))
    #expect(WorkingDays.between(start, end) == days)
  }

  @Test func theReadersDaysCount() throws {
    let sundayNight = try #require(Timestamp("2026-01-11T23:30Z"))
    let monday = try #require(Timestamp("2026-01-12T08:00Z"))
    #expect(WorkingDays.between(sundayNight, monday) == 1)
    #expect(WorkingDays.between(sundayNight, monday, offset: { _ in 3600 }) == 0)
  }

  /// In Brussels the clock goes from 2 to 3 on Sunday 29 March 2026, and back from 3 to 2 on Sunday
  /// 25 October.
  @Test(arguments: [
    ("2026-03-27T22:30Z", "2026-03-30T21:30Z", 1), ("2026-03-27T22:30Z", "2026-03-30T22:30Z", 2),
    ("2026-03-27T23:30Z", "2026-03-30T00:00Z", 1), ("2026-10-23T21:30Z", "2026-10-26T22:30Z", 1),
    ("2026-10-23T22:30Z", "2026-10-26T22:30Z", 1), ("2026-10-23T21:30Z", "2026-10-26T23:30Z", 2),
  ])
  func daysAcrossAChangeOfSummerTime(start: String, end: String, days: Int) throws {
    let summer = try [#require(Timestamp("2026-03-29T01:00Z")), #require(Timestamp("2026-10-25T01:00Z"))]
    let brussels = { (moment: Timestamp) in (summer[0]..<summer[1]).contains(moment) ? 7200 : 3600 }
    #expect(
      try WorkingDays.between(#require(Timestamp(start)), #require(Timestamp(end)), offset: brussels) == days)
  }

  @Test func theLimitIsTheFirstMomentThatIsTooLate() {
    for hours in 0..<21 * 24 {
      let end = Timestamp(seconds: 1_772_442_000).adding(hours: hours)
      for days in 1...7 {
        let limit = WorkingDays.limit(days, before: end)
        #expect(WorkingDays.between(Timestamp(seconds: limit.seconds - 1), end) == days)
        #expect(WorkingDays.between(limit, end) == days - 1)
      }
    }
  }

  @Test func agreesWithCountingDayByDay() {
    var generator = SeededRandom(seed: 8)
    for _ in 0..<500 {
      let first = Int64.random(in: -10_000...30_000, using: &generator)
      let length = Int64.random(in: 0...40, using: &generator)
      let counted = (first..<first + length).count { day in
        CivilTime(Timestamp(seconds: (day + 1) * 86_400)).weekday <= 5
      }
      let days = WorkingDays.between(
        Timestamp(seconds: first * 86_400), Timestamp(seconds: (first + length) * 86_400))
      #expect(days == counted)
    }
  }
}
