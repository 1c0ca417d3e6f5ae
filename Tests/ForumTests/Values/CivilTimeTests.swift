// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum

@Suite struct CivilTimeTests {
  @Test func everyDayOfSixCenturiesFollowsTheOneBefore() throws {
    let first = try #require(CivilTime(year: 1600, month: 1, day: 1))
    var weekday = first.weekday
    var (year, month, day) = (1600, 1, 1)
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for number in first.dayNumber...first.dayNumber + 220_000 {
      let time = CivilTime(Timestamp(seconds: Int64(number) * 86_400))
      guard (time.year, time.month, time.day, time.weekday, time.dayNumber) == (year, month, day, weekday, number)
      else {
        Issue.record("day \(number) is \(time), not \(year)-\(month)-\(day)")
        return
      }
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      day += 1
      if day > lengths[month - 1] + (month == 2 && isLeap ? 1 : 0) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      weekday = weekday % 7 + 1
    }
  }

  @Test(arguments: [
    (2014, 1, 31, 5), (1970, 1, 1, 4), (2000, 2, 29, 2), (1969, 12, 31, 3), (2026, 3, 1, 7), (1, 1, 1, 1),
  ])
  func weekdays(year: Int, month: Int, day: Int, weekday: Int) throws {
    let time = try #require(CivilTime(year: year, month: month, day: day))
    #expect(time.weekday == weekday)
    #expect(CivilTime.weekday(ofDay: time.weekStart) == 1)
    #expect((0...6).contains(time.dayNumber - time.weekStart))
  }

  @Test func anOffsetMovesTheClock() throws {
    let moment = try #require(Timestamp("2026-01-31T23:30:15Z"))
    let time = CivilTime(moment, offset: 3600)
    #expect((time.month, time.day, time.hour, time.minute, time.second) == (2, 1, 0, 30, 15))
    #expect(time.timestamp(offset: 3600) == moment)
    #expect(CivilTime(moment).days(to: time) == 1)
    #expect(time.days(to: CivilTime(moment)) == -1)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 4, 31), (2026, 2, 29), (1900, 2, 29), (2026, 1, 0),
    (.max, 1, 1), (2026, 1, .max),
  ])
  func daysThatDoNotExist(year: Int, month: Int, day: Int) {
    #expect(CivilTime(year: year, month: month, day: day) == nil)
  }

  @Test func timesThatDoNotExist() {
    #expect(CivilTime(year: 2026, month: 1, day: 1, hour: 24) == nil)
    #expect(CivilTime(year: 2026, month: 1, day: 1, minute: 60) == nil)
    #expect(CivilTime(year: 2026, month: 1, day: 1, second: -1) == nil)
  }

  @Test(arguments: [Int64.min, .max, .min + 1, -1, 0])
  func noMomentTraps(seconds: Int64) {
    let time = CivilTime(Timestamp(seconds: seconds), offset: 14 * 3600)
    #expect((1...12).contains(time.month) && (1...31).contains(time.day) && (0...23).contains(time.hour))
  }
}
