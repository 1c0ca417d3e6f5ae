// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite struct TimeTextTests {
  /// Friday, 11:00 UTC.
  private static let now = Timestamp("2014-01-31T11:00:00Z") ?? Timestamp(seconds: 0)

  private func reader(_ language: InterfaceLanguage, offset: Int = 0, now: Timestamp = now) -> Reader {
    Reader(language: language, now: now, offset: { _ in offset })
  }

  private static let ages: [(Int64, [String])] = [
    (0, ["nu", "<1 min", "jetzt", "now"]), (59, ["nu", "<1 min", "jetzt", "now"]),
    (-500, ["nu", "<1 min", "jetzt", "now"]), (60, ["1 min", "1 min", "1 min", "1 min"]),
    (3599, ["59 min", "59 min", "59 min", "59 min"]), (3600, ["1 u", "1 h", "1 h", "1 h"]),
    (86_399, ["23 u", "23 h", "23 h", "23 h"]), (86_400, ["1 d", "1 j", "1 T", "1 d"]),
    (13 * 86_400, ["13 d", "13 j", "13 T", "13 d"]), (14 * 86_400, ["2 w", "2 sem", "2 Wo", "2 w"]),
    (364 * 86_400, ["52 w", "52 sem", "52 Wo", "52 w"]), (365 * 86_400, ["1 j", "1 an", "1 J", "1 y"]),
    (800 * 86_400, ["2 j", "2 ans", "2 J", "2 y"]),
  ]

  @Test(arguments: [
    (-3, ["sinds vandaag", "depuis aujourd’hui", "seit heute", "since today"]),
    (0, ["sinds vandaag", "depuis aujourd’hui", "seit heute", "since today"]),
    (1, ["1 werkdag", "1 jour ouvré", "1 Arbeitstag", "1 working day"]),
    (20, ["20 werkdagen", "20 jours ouvrés", "20 Arbeitstage", "20 working days"]),
    (21, ["4 weken", "4 semaines", "4 Wochen", "4 weeks"]),
    (260, ["52 weken", "52 semaines", "52 Wochen", "52 weeks"]),
    (261, ["1 jaar", "1 an", "1 Jahr", "1 year"]), (6169, ["23 jaar", "23 ans", "23 Jahre", "23 years"]),
  ])
  func waits(workingDays: Int, texts: [String]) {
    let wait = WaitingPhrase(workingDays: workingDays)
    #expect(InterfaceLanguage.allCases.map { wait.text(in: $0) } == texts)
  }

  @Test(arguments: ages)
  func shortAges(seconds: Int64, texts: [String]) {
    let moment = Timestamp(seconds: Self.now.seconds - seconds)
    #expect(InterfaceLanguage.allCases.map { TimeText.age(moment, reader($0)) } == texts)
    #expect(texts.allSatisfy { DisplayText.width($0) <= 7 })
  }

  private static let moments: [(String, [String])] = [
    ("2014-01-31T09:05:00Z", ["vandaag 09:05", "aujourd’hui 09:05", "heute 09:05", "today 09:05"]),
    ("2014-01-31T23:59:00Z", ["vandaag 23:59", "aujourd’hui 23:59", "heute 23:59", "today 23:59"]),
    ("2014-01-30T14:05:59Z", ["gisteren 14:05", "hier 14:05", "gestern 14:05", "yesterday 14:05"]),
    ("2014-01-29T23:59:00Z", ["wo 29 jan 2014", "mer. 29 janv. 2014", "Mi 29. Jan. 2014", "Wed 29 Jan 2014"]),
    ("2013-03-01T00:00:00Z", ["vr 1 mrt 2013", "ven. 1er mars 2013", "Fr 1. März 2013", "Fri 1 Mar 2013"]),
    ("2014-02-01T00:00:00Z", ["za 1 feb 2014", "sam. 1er févr. 2014", "Sa 1. Feb. 2014", "Sat 1 Feb 2014"]),
  ]

  @Test(arguments: moments)
  func daysAndTimes(moment: String, texts: [String]) throws {
    let moment = try #require(Timestamp(moment))
    #expect(InterfaceLanguage.allCases.map { TimeText.moment(moment, reader($0)) } == texts)
  }

  @Test func theReadersClockDecidesWhichDayItIs() throws {
    let late = try #require(Timestamp("2014-01-30T23:30:00Z"))
    #expect(TimeText.moment(late, reader(.en)) == "yesterday 23:30")
    #expect(TimeText.moment(late, reader(.en, offset: 3600)) == "today 00:30")
    #expect(TimeText.date(late, reader(.en, offset: 3600)) == "Fri 31 Jan 2014")
    #expect(TimeText.full(late, reader(.nl, offset: 3600)) == "vr 31 jan 2014 00:30")
  }

  @Test func everyMonthAndWeekdayHasItsOwnName() {
    for language in InterfaceLanguage.allCases {
      let days = (0..<365).map { TimeText.date(Self.now.adding(days: $0), reader(language)) }
      #expect(Set(days).count == 365)
      #expect(Set(days.map { $0.prefix { $0 != " " } }).count == 7)
    }
  }

  @Test(arguments: [Int64.min, .max])
  func noMomentTraps(seconds: Int64) {
    let moment = Timestamp(seconds: seconds)
    for reader in [reader(.nl), reader(.nl, now: Timestamp(seconds: .max)), reader(.nl, now: Timestamp(seconds: .min))]
    {
      #expect(!TimeText.age(moment, reader).isEmpty)
      #expect(!TimeText.moment(moment, reader).isEmpty)
    }
  }
}
