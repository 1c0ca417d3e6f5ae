// SPDX-License-Identifier: EUPL-1.2

import Forum

extension TimePhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .now: "nu"
    case .minutes(let count): "\(count) min"
    case .hours(let count): "\(count) u"
    case .days(let count): "\(count) d"
    case .weeks(let count): "\(count) w"
    case .years(let count): "\(count) j"
    case .today(let time): "vandaag \(time)"
    case .yesterday(let time): "gisteren \(time)"
    case .date(let day): Self.dateNL(day)
    case .dateAndTime(let day): Self.dateNL(day) + " " + Self.clock(day)
    }
  }

  private static func dateNL(_ day: CivilTime) -> String {
    let weekday = weekdaysNL[day.weekday - 1]
    let month = monthsNL[day.month - 1]
    return "\(weekday) \(day.day) \(month) \(day.year)"
  }

  private static let weekdaysNL = ["ma", "di", "wo", "do", "vr", "za", "zo"]

  private static let monthsNL = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
}
