// SPDX-License-Identifier: EUPL-1.2

extension Timestamp {
  /// The moments that can be written as a date: the years 1–9999.
  public static let writable = Timestamp(seconds: -62_135_596_800)...Timestamp(seconds: 253_402_300_799)

  /// The moment a text names: ISO 8601 as profiled by RFC 3339, or whole Unix seconds.
  ///
  /// Taken: `2026-01-31`, `2026-01-31T09:30`, `2026-01-31T09:30:00`, each time with a fraction (cut
  /// off), and with `Z`, `+01:00`, `+0100` or `+01`; without an offset it is UTC. A blank may stand
  /// for the `T`. A leap second is the second after it. Nil for anything else and outside the years
  /// 1–9999.
  public init?(_ text: String) {
    guard let moment = Timestamp.unixSeconds(text) ?? Timestamp.dateAndTime(text),
      Timestamp.writable.contains(moment)
    else { return nil }
    self = moment
  }

  /// `2026-01-31T09:30:00Z`; Unix seconds for a moment outside the years 1–9999, so that it can
  /// always be read back.
  public var iso8601: String {
    guard Timestamp.writable.contains(self) else { return String(seconds) }
    let time = CivilTime(self)
    let date = "\(time.year.padded(to: 4))-\(time.month.padded(to: 2))-\(time.day.padded(to: 2))"
    return "\(date)T\(time.hour.padded(to: 2)):\(time.minute.padded(to: 2)):\(time.second.padded(to: 2))Z"
  }

  private static func unixSeconds(_ text: String) -> Timestamp? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int64(text) else {
      return nil
    }
    return Timestamp(seconds: seconds)
  }

  private static func dateAndTime(_ text: String) -> Timestamp? {
    var scanner = DigitScanner(text)
    guard let year = scanner.number(of: 4), scanner.take("-") != nil, let month = scanner.number(of: 2),
      scanner.take("-") != nil, let day = scanner.number(of: 2)
    else { return nil }
    if scanner.isAtEnd { return CivilTime(year: year, month: month, day: day)?.timestamp() }
    guard scanner.take("T", "t", " ") != nil, let hour = scanner.number(of: 2), scanner.take(":") != nil,
      let minute = scanner.number(of: 2)
    else { return nil }
    var second = 0
    if scanner.take(":") != nil {
      guard let seconds = scanner.number(of: 2), seconds <= 60 else { return nil }
      second = seconds
      if scanner.take(".", ",") != nil, !scanner.skipDigits() { return nil }
    }
    guard let offset = scanner.offset(), scanner.isAtEnd,
      let time = CivilTime(year: year, month: month, day: day, hour: hour, minute: minute, second: min(second, 59))
    else { return nil }
    let moment = time.timestamp(offset: offset)
    return second == 60 ? Timestamp(seconds: moment.seconds + 1) : moment
  }
}

extension Int {
  /// The decimal digits of a number that is not negative, with zeros before them up to a length.
  package func padded(to length: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, length - digits.utf8.count)) + digits
  }
}

/// Takes digits and signs from the front of a text.
private struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  /// A number of exactly so many digits.
  mutating func number(of length: Int) -> Int? {
    let digits = rest.prefix(length)
    guard digits.count == length, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    rest = rest.dropFirst(length)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The first byte when it is one of these signs.
  mutating func take(_ signs: Unicode.Scalar...) -> Unicode.Scalar? {
    guard let byte = rest.first, signs.contains(Unicode.Scalar(byte)) else { return nil }
    rest = rest.dropFirst()
    return Unicode.Scalar(byte)
  }

  /// Passes digits; false when there is none.
  mutating func skipDigits() -> Bool {
    let left = rest.drop { (0x30...0x39).contains($0) }
    defer { rest = left }
    return left.count < rest.count
  }

  /// Seconds ahead of UTC; 0 when nothing follows, nil when something else does.
  mutating func offset() -> Int? {
    if isAtEnd || take("Z", "z") != nil { return 0 }
    guard let sign = take("+", "-"), let hours = number(of: 2), hours <= 23 else { return nil }
    let hasColon = take(":") != nil
    guard let minutes = hasColon || !isAtEnd ? number(of: 2) : 0, minutes <= 59 else { return nil }
    return (hours * 3600 + minutes * 60) * (sign == "-" ? -1 : 1)
  }
}
