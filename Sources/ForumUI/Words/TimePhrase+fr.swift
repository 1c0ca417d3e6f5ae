// SPDX-License-Identifier: EUPL-1.2

import Forum

extension TimePhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .now: "<1 min"
    case .minutes(let count): "\(count) min"
    case .hours(let count): "\(count) h"
    case .days(let count): "\(count) j"
    case .weeks(let count): "\(count) sem"
    case .years(let count): "\(count) an\(count == 1 ? "" : "s")"
    case .today(let time): "aujourd’hui \(time)"
    case .yesterday(let time): "hier \(time)"
    case .date(let day): Self.dateFR(day)
    case .dateAndTime(let day): Self.dateFR(day) + " " + Self.clock(day)
    }
  }

  private static func dateFR(_ day: CivilTime) -> String {
    let weekday = weekdaysFR[day.weekday - 1]
    let month = monthsFR[day.month - 1]
    return "\(weekday) \(day.day)\(day.day == 1 ? "er" : "") \(month) \(day.year)"
  }

  private static let weekdaysFR = ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."]

  private static let monthsFR = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
  ]
}
