// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A date of mail in any of the forms that programs and people wrote: RFC 5322 with its obsolete
/// zones and two-digit years, `asctime`, ISO 8601, month names of other languages, parts in another
/// order.
struct MailDate {
  /// Whether a time of day was given.
  private var time: (hour: Int, minute: Int, second: Int)?
  private var month: Int?
  private var day: Int?
  private var year: Int?
  private var offset = 0
  private var isAfternoon: Bool?

  /// The moment of a field's text; nil when it names no day that exists.
  static func timestamp(of text: Bytes) -> Timestamp? {
    let text = text.trimmed
    if text.first?.isDigit == true, text.contains(UInt8(ascii: "-")),
      let moment = Timestamp(String(decoding: text, as: UTF8.self)), text.count > 11
    {
      return moment
    }
    return MailDate(words: words(of: text)[...])?.timestamp
  }

  /// Reads the words of a date; nil when they hold no day, month and year.
  init?(words: ArraySlice<Bytes>) {
    // More words than any date has are a text.
    for word in words.prefix(16) { take(word) }
    guard month != nil, day != nil, year != nil else { return nil }
  }

  /// Whether a time of day was given, as in every postmark.
  var isComplete: Bool { time != nil }

  /// The moment; nil when there is no such day.
  var timestamp: Timestamp? {
    guard let month, let day, let year else { return nil }
    var (hour, minute, second) = time ?? (0, 0, 0)
    if let isAfternoon, hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    let isMidnightAfter = hour == 24 && minute == 0
    guard
      let civil = CivilTime(
        year: year, month: month, day: day, hour: isMidnightAfter ? 0 : hour, minute: minute, second: min(second, 59))
    else { return nil }
    let moment = civil.timestamp(offset: offset)
    return isMidnightAfter ? moment.adding(days: 1) : moment
  }

  /// The words of a text: apart at white space and commas, without comments.
  private static func words(of text: Bytes) -> [Bytes] {
    var depth = 0
    return text.split { byte in
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth = max(0, depth - 1)
        return true
      default: break
      }
      return depth > 0 || byte.isSpace || byte == UInt8(ascii: ",")
    }
  }

  private mutating func take(_ word: Bytes) {
    guard let first = word.first else { return }
    if first.isDigit {
      takeNumber(word)
    } else if first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
      if time != nil, let offset = Self.offset(word) { self.offset = offset }
    } else if let month = Self.month(word) {
      self.month = self.month ?? month
    } else if word.isWord("am") || word.isWord("pm") {
      isAfternoon = word.isWord("pm")
    } else if let zone = MailZone.offset(word) {
      offset = zone
    } else if word.count > 3, let sign = word.firstIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }),
      MailZone.offset(word[..<sign]) != nil, let offset = Self.offset(word[sign...])
    {
      // GMT+02:00
      self.offset = offset
    }
  }

  private mutating func takeNumber(_ word: Bytes) {
    if time == nil, let time = Self.time(word) {
      self.time = time
      let end = word.suffix(2)
      if end.isWord("am") || end.isWord("pm") { isAfternoon = end.isWord("pm") }
      return
    }
    let parts = word.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
    switch parts.count {
    case 1: takeDayOrYear(parts[0])
    case 3:
      // 7-Apr-2003, 2003-04-07; days and months in figures alone are not told apart otherwise.
      if let month = Self.month(parts[1]) {
        self.month = month
        day = Self.number(parts[0])
        year = Self.year(parts[2])
      } else if parts[0].count == 4 {
        (year, month, day) = (Self.number(parts[0]), Self.number(parts[1]), Self.number(parts[2]))
      }
    default: break
    }
  }

  private mutating func takeDayOrYear(_ word: Bytes) {
    if day == nil, word.count <= 2, let number = Self.number(word), (1...31).contains(number) {
      day = number
    } else if year == nil {
      year = Self.year(word)
    }
  }

  /// `16:30`, `16:30:38`, `16:30:38.5`, `16.30.38`, `4:30pm`.
  private static func time(_ word: Bytes) -> (Int, Int, Int)? {
    let hasColon = word.contains(UInt8(ascii: ":"))
    let parts = word.split { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    guard hasColon ? parts.count >= 2 : parts.count == 3 && parts.allSatisfy({ $0.count == 2 }) else { return nil }
    let numbers = parts.prefix(3).map { number($0.prefix { $0.isDigit }) }
    guard let hour = numbers[0], let minute = numbers[1], hour <= 24, minute <= 59 else { return nil }
    let second = numbers.count > 2 ? numbers[2] ?? 0 : 0
    guard second <= 61 else { return nil }
    return (hour, minute, second)
  }

  /// Two digits are a year from 1950 to 2049, three count from 1900 (RFC 5322 section 4.3).
  private static func year(_ word: Bytes) -> Int? {
    guard let number = number(word) else { return nil }
    switch word.count {
    case 2: return number + (number < 50 ? 2000 : 1900)
    case 3: return number + 1900
    case 4: return number
    default: return nil
    }
  }

  /// Seconds ahead of UTC of `+0200`, `+02:00`, `+2`; nil beyond what any clock on earth shows.
  private static func offset(_ word: Bytes) -> Int? {
    let digits = word.dropFirst().filter(\.isDigit)
    guard (1...4).contains(digits.count), let number = number(digits[...]) else { return nil }
    let (hours, minutes) = digits.count <= 2 ? (number, 0) : number.quotientAndRemainder(dividingBy: 100)
    guard hours <= 15, minutes <= 59 else { return nil }
    return (hours * 3600 + minutes * 60) * (word.first == UInt8(ascii: "-") ? -1 : 1)
  }

  private static func number(_ word: Bytes) -> Int? {
    guard (1...4).contains(word.count), word.allSatisfy(\.isDigit) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

extension MailDate {
  /// Whether a word names a day of the week, in three letters of English.
  static func isWeekday(_ word: Bytes) -> Bool {
    let names: [StaticString] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    let word = word.last == UInt8(ascii: ",") ? word.dropLast() : word
    return names.contains { word.isWord($0) }
  }

  /// The month that a word names, in English or in one of the languages of the board.
  static func month(_ word: Bytes) -> Int? {
    guard (3...9).contains(word.count), word[word.startIndex].isLetter else { return nil }
    return months.first { word.hasWordPrefix($0.name) }?.number
  }

  private static let months: [(name: StaticString, number: Int)] = [
    ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("may", 5), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9),
    ("oct", 10), ("nov", 11), ("dec", 12), ("mrt", 3), ("maa", 3), ("mei", 5), ("okt", 10), ("dez", 12), ("mai", 5),
    ("fév", 2), ("fev", 2), ("avr", 4), ("juin", 6), ("juil", 7), ("aoû", 8), ("aou", 8), ("déc", 12), ("mär", 3),
  ]
}
