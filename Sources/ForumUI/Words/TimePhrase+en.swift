// SPDX-License-Identifier: EUPL-1.2

import Forum

extension TimePhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .now: "now"
    case .minutes(let count): "\(count) min"
    case .hours(let count): "\(count) h"
    case .days(let count): "\(count) d"
    case .weeks(let count): "\(count) w"
    case .years(let count): "\(count) y"
    case .today(let time): "today \(time)"
    case .yesterday(let time): "yesterday \(time)"
    case .date(let day): Self.dateEN(day)
    case .dateAndTime(let day): Self.dateEN(day) + " " + Self.clock(day)
    }
  }

  private static func dateEN(_ day: CivilTime) -> String {
    let weekday = weekdaysEN[day.weekday - 1]
    let month = monthsEN[day.month - 1]
    return "\(weekday) \(day.day) \(month) \(day.year)"
  }

  private static let weekdaysEN = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  private static let monthsEN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
