// SPDX-License-Identifier: EUPL-1.2

import Forum

extension TimePhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .now: "jetzt"
    case .minutes(let count): "\(count) min"
    case .hours(let count): "\(count) h"
    case .days(let count): "\(count) T"
    case .weeks(let count): "\(count) Wo"
    case .years(let count): "\(count) J"
    case .today(let time): "heute \(time)"
    case .yesterday(let time): "gestern \(time)"
    case .date(let day): Self.dateDE(day)
    case .dateAndTime(let day): Self.dateDE(day) + " " + Self.clock(day)
    }
  }

  private static func dateDE(_ day: CivilTime) -> String {
    let weekday = weekdaysDE[day.weekday - 1]
    let month = monthsDE[day.month - 1]
    return "\(weekday) \(day.day). \(month) \(day.year)"
  }

  private static let weekdaysDE = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]

  private static let monthsDE = [
    "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
  ]
}
