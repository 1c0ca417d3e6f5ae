// SPDX-License-Identifier: EUPL-1.2

/// How a zone goes on for ever: the rule in POSIX's form at the end of a zone file, such as `CET-1CEST,M3.5.0,M10.5.0/3`
/// (POSIX.1-2024, section 8.3, with the hours of RFC 8536, section 3.3.1).
struct ZoneRule: Hashable, Sendable {
  /// The day and time of a change, by the clock before it.
  enum Day: Hashable, Sendable {
    /// Week (5 for the last) and day (0 for Sunday) of a month.
    case week(month: Int, week: Int, weekday: Int)
    /// 1–365, February 29 never counted.
    case julian(Int)
    /// 0–365, February 29 counted.
    case zeroBased(Int)
  }

  struct Change: Hashable, Sendable {
    var day: Day
    /// Seconds after midnight; may be negative or more than a day.
    var time: Int
  }

  var standard: Zone.Offset
  var summer: Zone.Offset?
  var toSummer: Change?
  var toStandard: Change?

  init?(_ text: String) {
    var scanner = Scanner(text)
    guard let name = scanner.name(), let west = scanner.duration() else { return nil }
    standard = Zone.Offset(seconds: -west, isSummer: false, abbreviation: name)
    guard !scanner.isAtEnd else { return }
    guard let summerName = scanner.name() else { return nil }
    var ahead = standard.seconds + 3600
    if scanner.next != ",", !scanner.isAtEnd {
      guard let west = scanner.duration() else { return nil }
      ahead = -west
    }
    summer = Zone.Offset(seconds: ahead, isSummer: true, abbreviation: summerName)
    guard scanner.take(","), let first = scanner.change(), scanner.take(","), let second = scanner.change(),
      scanner.isAtEnd
    else { return nil }
    (toSummer, toStandard) = (first, second)
  }

  /// What the clocks show at a moment.
  func offset(at moment: Timestamp) -> Zone.Offset {
    let year = CivilTime(moment, offset: standard.seconds).year
    let last = (year - 1...year).flatMap(changes(in:)).filter { $0.at <= moment }.max { $0.at < $1.at }
    return last?.offset ?? standard
  }

  /// The changes that lie in a year.
  func changes(in year: Int) -> [Zone.Transition] {
    guard let summer, let toSummer, let toStandard else { return [] }
    return [
      Zone.Transition(at: moment(of: toSummer, in: year, before: standard), offset: summer),
      Zone.Transition(at: moment(of: toStandard, in: year, before: summer), offset: standard),
    ].sorted { $0.at < $1.at }
  }

  private func moment(of change: Change, in year: Int, before offset: Zone.Offset) -> Timestamp {
    Timestamp(seconds: Int64(dayNumber(change.day, in: year) * 86_400 + change.time - offset.seconds))
  }

  private func dayNumber(_ day: Day, in year: Int) -> Int {
    let newYear = first(of: 1, in: year)
    switch day {
    case .zeroBased(let number): return newYear + number
    case .julian(let number):
      let isLeap = first(of: 3, in: year) - first(of: 2, in: year) == 29
      return newYear + number - 1 + (isLeap && number > 59 ? 1 : 0)
    case .week(let month, let week, let weekday):
      let start = first(of: month, in: year)
      let next = month == 12 ? first(of: 1, in: year + 1) : first(of: month + 1, in: year)
      // ISO has 7 for Sunday, the rule 0.
      let lead = (weekday - CivilTime.weekday(ofDay: start) % 7 + 7) % 7
      var day = start + lead + (week - 1) * 7
      while day >= next { day -= 7 }
      return day
    }
  }

  private func first(of month: Int, in year: Int) -> Int {
    CivilTime(year: min(max(year, 1), 9999), month: month, day: 1)?.dayNumber ?? 0
  }
}

/// Reads the rule from the front.
private struct Scanner {
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) { rest = text[...].unicodeScalars }

  var isAtEnd: Bool { rest.isEmpty }
  var next: Unicode.Scalar? { rest.first }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  /// Three letters and more, or anything between `<` and `>`.
  mutating func name() -> String? {
    if take("<") {
      guard let end = rest.firstIndex(of: ">") else { return nil }
      defer { rest = rest[rest.index(after: end)...] }
      return String(rest[..<end])
    }
    let name = rest.prefix(while: \.isASCIILetter)
    guard name.count >= 3 else { return nil }
    rest = rest[name.endIndex...]
    return String(name)
  }

  mutating func number() -> Int? {
    let digits = rest.prefix(while: \.isASCIIDigit)
    guard (1...4).contains(digits.count) else { return nil }
    rest = rest[digits.endIndex...]
    return Int(String(digits))
  }

  /// Seconds of `[+-]hours[:minutes[:seconds]]`.
  mutating func duration() -> Int? {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    guard let hours = number(), hours <= 167 else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] {
      guard take(":") else { break }
      guard let part = number(), part < 60 else { return nil }
      seconds += part * unit
    }
    return isNegative ? -seconds : seconds
  }

  mutating func change() -> ZoneRule.Change? {
    guard let day = day() else { return nil }
    guard take("/") else { return ZoneRule.Change(day: day, time: 7200) }
    return duration().map { ZoneRule.Change(day: day, time: $0) }
  }

  private mutating func day() -> ZoneRule.Day? {
    if take("M") {
      guard let month = number(), take("."), let week = number(), take("."), let weekday = number(),
        (1...12).contains(month), (1...5).contains(week), (0...6).contains(weekday)
      else { return nil }
      return .week(month: month, week: week, weekday: weekday)
    }
    if take("J") {
      return number().flatMap { (1...365).contains($0) ? .julian($0) : nil }
    }
    return number().flatMap { (0...365).contains($0) ? .zeroBased($0) : nil }
  }
}
