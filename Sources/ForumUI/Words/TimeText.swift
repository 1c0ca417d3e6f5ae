// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Moments as a reader sees them, in the reader's language and zone.
public enum TimeText {
  /// How long ago, in at most seven columns, for lists: `now`, `5 min`, `2 h`, `3 d`, `5 w`, `2 y`.
  ///
  /// Whole units that have passed; days up to two weeks, weeks up to a year. A moment that is still
  /// to come, from a clock that runs ahead, is now.
  static func age(_ moment: Timestamp, _ reader: Reader) -> String {
    let (difference, overflow) = reader.now.seconds.subtractingReportingOverflow(moment.seconds)
    let seconds = overflow ? 0 : max(0, Int(difference))
    let days = seconds / 86_400
    let phrase: TimePhrase =
      switch seconds {
      case ..<60: .now
      case ..<3600: .minutes(seconds / 60)
      case ..<86_400: .hours(seconds / 3600)
      default: days < 14 ? .days(days) : days < 365 ? .weeks(days / 7) : .years(days / 365)
      }
    return reader(phrase)
  }

  /// When, for bylines: `today 14:05`, `yesterday 14:05`, else the day: `Fri 31 Jan 2014`.
  public static func moment(_ moment: Timestamp, _ reader: Reader) -> String {
    let time = CivilTime(moment, offset: reader.offset(moment))
    switch time.days(to: CivilTime(reader.now, offset: reader.offset(reader.now))) {
    case 0: return reader(TimePhrase.today(TimePhrase.clock(time)))
    case 1: return reader(TimePhrase.yesterday(TimePhrase.clock(time)))
    default: return reader(TimePhrase.date(time))
    }
  }

  /// The time alone when it is of today, else as in a byline: `14:05`, `yesterday 14:05`.
  static func clock(_ moment: Timestamp, _ reader: Reader) -> String {
    let time = CivilTime(moment, offset: reader.offset(moment))
    let isToday = time.days(to: CivilTime(reader.now, offset: reader.offset(reader.now))) == 0
    return isToday ? TimePhrase.clock(time) : self.moment(moment, reader)
  }

  /// The day with its weekday: `Fri 31 Jan 2014`.
  static func date(_ moment: Timestamp, _ reader: Reader) -> String {
    reader(TimePhrase.date(CivilTime(moment, offset: reader.offset(moment))))
  }

  /// The day and the time, when a reader asks for it in full: `Fri 31 Jan 2014 14:05`.
  public static func full(_ moment: Timestamp, _ reader: Reader) -> String {
    reader(TimePhrase.dateAndTime(CivilTime(moment, offset: reader.offset(moment))))
  }
}
