// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Ages, days and moments as they stand in lists and bylines.
enum TimePhrase: Phrasing, Sendable {
  /// Less than a minute ago.
  case now
  case minutes(Int)
  case hours(Int)
  case days(Int)
  case weeks(Int)
  case years(Int)
  /// Today at a time such as 14:05.
  case today(String)
  /// Yesterday at a time such as 14:05.
  case yesterday(String)
  /// A day with its weekday, such as Fri 31 Jan 2014.
  case date(CivilTime)
  /// A day with its weekday and no year, such as Fri 31 Jan.
  case day(CivilTime)
  /// A day with its weekday and the time.
  case dateAndTime(CivilTime)

  /// The time of day as 14:05.
  static func clock(_ time: CivilTime) -> String {
    "\(time.hour < 10 ? "0" : "")\(time.hour):\(time.minute < 10 ? "0" : "")\(time.minute)"
  }
}

extension TimePhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .now: say(nl: "nu", fr: "<1 min", de: "jetzt", en: "now")
    case .minutes(let count): "\(count) min"
    case .hours(let count): say(nl: "\(count) u", fr: "\(count) h", de: "\(count) h", en: "\(count) h")
    case .days(let count): say(nl: "\(count) d", fr: "\(count) j", de: "\(count) T", en: "\(count) d")
    case .weeks(let count): say(nl: "\(count) w", fr: "\(count) sem", de: "\(count) Wo", en: "\(count) w")
    case .years(let count):
      say(nl: "\(count) j", fr: say.count(count, "an", "ans"), de: "\(count) J", en: "\(count) y")
    case .today(let time):
      say(nl: "vandaag \(time)", fr: "aujourd’hui \(time)", de: "heute \(time)", en: "today \(time)")
    case .yesterday(let time):
      say(nl: "gisteren \(time)", fr: "hier \(time)", de: "gestern \(time)", en: "yesterday \(time)")
    case .date(let day): "\(Self.day(day, in: say)) \(day.year)"
    case .day(let day): Self.day(day, in: say)
    case .dateAndTime(let day): "\(Self.day(day, in: say)) \(day.year) \(Self.clock(day))"
    }
  }

  private static func day(_ day: CivilTime, in say: InterfaceLanguage) -> String {
    let weekday = say(
      nl: weekdaysNL[day.weekday - 1], fr: weekdaysFR[day.weekday - 1],
      de: weekdaysDE[day.weekday - 1], en: weekdaysEN[day.weekday - 1])
    let month = say(
      nl: monthsNL[day.month - 1], fr: monthsFR[day.month - 1],
      de: monthsDE[day.month - 1], en: monthsEN[day.month - 1])
    return say(
      nl: "\(weekday) \(day.day) \(month)",
      fr: "\(weekday) \(day.day)\(day.day == 1 ? "er" : "") \(month)",
      de: "\(weekday) \(day.day). \(month)",
      en: "\(weekday) \(day.day) \(month)")
  }

  /// The short name of a weekday, from 1 for Monday.
  static func weekday(_ number: Int, in say: InterfaceLanguage) -> String {
    say(
      nl: weekdaysNL[number - 1], fr: weekdaysFR[number - 1], de: weekdaysDE[number - 1], en: weekdaysEN[number - 1])
  }

  private static let weekdaysNL = ["ma", "di", "wo", "do", "vr", "za", "zo"]
  private static let weekdaysFR = ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."]
  private static let weekdaysDE = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
  private static let weekdaysEN = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let monthsNL = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]

  private static let monthsFR = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
  ]

  private static let monthsDE = [
    "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
  ]

  private static let monthsEN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
