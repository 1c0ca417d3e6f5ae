// SPDX-License-Identifier: EUPL-1.2

extension Query.Moment {
  /// The moment of `2026-01-31`, `2026-01`, `2026` (their first day) or `7d`; nil for others and
  /// days that do not exist.
  public init?(_ text: String) {
    if let count = text.lowercased().removingSuffix("d") {
      guard count.utf8.count <= 5, count.unicodeScalars.allSatisfy(\.isASCIIDigit), let days = Int(count),
        days <= QueryParser.maximumDays
      else { return nil }
      self = .daysAgo(days)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.unicodeScalars.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) } + [1, 1]
    guard let day = CivilTime(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
    self = .date(year: day.year, month: day.month, day: day.day)
  }

  /// As it is typed: `2026-01-31` or `7d`.
  public var text: String {
    switch self {
    case .date(let year, let month, let day):
      "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
    case .daysAgo(let days): "\(days)d"
    }
  }

  /// The moment itself: the start of the day in UTC, or so many times 24 hours before `now`; nil
  /// for no such day.
  public func timestamp(now: Timestamp) -> Timestamp? {
    switch self {
    case .date(let year, let month, let day): CivilTime(year: year, month: month, day: day)?.timestamp()
    case .daysAgo(let days):
      (0...QueryParser.maximumDays).contains(days) ? now.adding(days: -days) : nil
    }
  }
}

extension String {
  /// The text before a suffix; nil when it does not end with it.
  fileprivate func removingSuffix(_ suffix: String) -> String? {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil
  }
}
