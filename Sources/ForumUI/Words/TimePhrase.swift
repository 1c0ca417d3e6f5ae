// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Ages, days and moments as they stand in lists and bylines.
public enum TimePhrase: Phrasing, Sendable {
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
  /// A day with its weekday and the time.
  case dateAndTime(CivilTime)

  /// The time of day as 14:05.
  static func clock(_ time: CivilTime) -> String {
    "\(time.hour < 10 ? "0" : "")\(time.hour):\(time.minute < 10 ? "0" : "")\(time.minute)"
  }
}
