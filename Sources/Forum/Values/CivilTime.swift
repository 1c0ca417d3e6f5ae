// SPDX-License-Identifier: EUPL-1.2

/// A day of the Gregorian calendar and a time of day, as a clock at some distance from UTC shows
/// them.
public struct CivilTime: Hashable, Sendable {
  /// The year; 0 is the year before 1 (ISO 8601).
  public let year: Int
  /// 1–12.
  public let month: Int
  /// 1–31.
  public let day: Int
  /// 0–23.
  public let hour: Int
  /// 0–59.
  public let minute: Int
  /// 0–59.
  public let second: Int

  /// What a clock `offset` seconds ahead of UTC shows at a moment.
  public init(_ moment: Timestamp, offset: Int = 0) {
    let (sum, overflow) = moment.seconds.addingReportingOverflow(Int64(offset))
    let local = overflow ? moment.seconds : sum
    let (days, seconds) = local.flooredQuotientAndRemainder(by: 86_400)
    (year, month, day) = CivilTime.date(fromDays: Int(days))
    hour = Int(seconds) / 3600
    minute = Int(seconds) / 60 % 60
    second = Int(seconds) % 60
  }

  /// A day and time that exist, in the years 1–9999; nil otherwise.
  public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilTime.length(ofMonth: month, year: year),
      (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// The moment at which a clock `offset` seconds ahead of UTC shows this.
  public func timestamp(offset: Int = 0) -> Timestamp {
    let seconds = Int64(hour * 3600 + minute * 60 + second)
    return Timestamp(seconds: Int64(dayNumber) * 86_400 + seconds - Int64(offset))
  }

  /// Days since 1970-01-01.
  public var dayNumber: Int { CivilTime.days(year: year, month: month, day: day) }

  /// The day of the week, from 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int { CivilTime.weekday(ofDay: dayNumber) }

  /// The day number of the Monday that begins the week (ISO 8601).
  public var weekStart: Int { dayNumber - (weekday - 1) }

  /// How many calendar days `other` lies after this one; negative when before.
  public func days(to other: CivilTime) -> Int { other.dayNumber - dayNumber }

  /// The day of the week of a day number, from 1 for Monday to 7 for Sunday.
  public static func weekday(ofDay number: Int) -> Int { ((number % 7 + 7) % 7 + 3) % 7 + 1 }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Days since 1970-01-01 of a date: `days_from_civil` of Howard Hinnant's "chrono-Compatible
  /// Low-Level Date Algorithms".
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date of a day number: `civil_from_days` of the same paper.
  private static func date(fromDays number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }
}

extension Int64 {
  /// Quotient and remainder of a division rounded down, so that the remainder is never negative.
  fileprivate func flooredQuotientAndRemainder(by divisor: Int64) -> (Int64, Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
