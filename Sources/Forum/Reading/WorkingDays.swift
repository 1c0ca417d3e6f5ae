// SPDX-License-Identifier: EUPL-1.2

/// Days from Monday to Friday; public holidays differ between governments and are not left out.
public enum WorkingDays {
  /// How many working days passed from one moment to a later one: those after the first day, up to
  /// and with the last.
  ///
  /// From Friday to Monday is one, within a day or a weekend none; 0 when `end` is not later.
  /// `offset` gives the seconds that the reader's clock is ahead of UTC at a moment.
  public static func between(
    _ start: Timestamp, _ end: Timestamp, offset: (Timestamp) -> Int = { _ in 0 }
  ) -> Int {
    let first = CivilTime(start, offset: offset(start)).dayNumber
    let last = CivilTime(end, offset: offset(end)).dayNumber
    guard last > first else { return 0 }
    let (weeks, rest) = (last - first).quotientAndRemainder(dividingBy: 7)
    let loose = (0..<rest).count { CivilTime.weekday(ofDay: last - $0) <= 5 }
    return weeks * 5 + loose
  }

  /// The beginning of the day, in UTC, from which on fewer than so many working days have passed until `end`: what came
  /// before it came at least so many before. `days` is at least 1.
  public static func limit(_ days: Int, before end: Timestamp) -> Timestamp {
    var day = CivilTime(end).dayNumber
    var left = days
    while true {
      if CivilTime.weekday(ofDay: day) <= 5 { left -= 1 }
      guard left > 0 else { return Timestamp(seconds: Int64(day) * 86_400) }
      day -= 1
    }
  }
}
