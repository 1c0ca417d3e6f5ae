// SPDX-License-Identifier: EUPL-1.2

/// When something takes place, as members type and read it: `2026-09-27 13:00-17:00`, by the clock of a zone.
public enum SlotText {
  /// An example, to be named where a text is none.
  public static let example = "2026-09-27 13:00-17:00"
  /// An example of a moment.
  public static let momentExample = "2026-09-27 13:00"

  /// The begin and end that a text names; the end may be a time of the same day or, with its date, of another.
  ///
  /// - Throws: `malformed`, `noSuchTime` for what the clock passes over, `endsBeforeItBegins`.
  public static func read(
    _ text: String, in zone: Zone, field: Field = .slots
  ) throws(FieldProblem) -> (start: Timestamp, end: Timestamp) {
    let trimmed = text.trimmed
    // The first hyphens belong to the date.
    guard let dash = trimmed.dropFirst(11).firstIndex(where: { $0 == "-" || $0 == "–" || $0 == "/" }) else {
      throw FieldProblem(field, .malformed(trimmed, example: example))
    }
    let (first, second) = (String(trimmed[..<dash]).trimmed, String(trimmed[trimmed.index(after: dash)...]).trimmed)
    let start = try moment(first, in: zone, field: field)
    let isTimeOnly = second.utf8.count <= 5
    let end = try moment(isTimeOnly ? "\(first.prefix(10)) \(second)" : second, in: zone, field: field, isLater: true)
    guard end > start else { throw FieldProblem(field, .endsBeforeItBegins(trimmed)) }
    return (start, end)
  }

  /// The moment that a text names; of two that the clock shows it at the first, or with `isLater` the second. A date alone
  /// is its last minute.
  public static func moment(
    _ text: String, in zone: Zone, field: Field, isLater: Bool = false
  ) throws(FieldProblem) -> Timestamp {
    let text = text.trimmed
    if text.utf8.count > 16, text.utf8.last == UInt8(ascii: "Z"), let moment = Timestamp(text) { return moment }
    let whole = text.utf8.count == 10 ? text + " 23:59" : text
    guard whole.utf8.count == 16, let naive = Timestamp(whole) else {
      throw FieldProblem(field, .malformed(text, example: momentExample))
    }
    switch zone.moments(showing: CivilTime(naive)) {
    case .one(let moment): return moment
    case .two(let first, let second): return isLater ? second : first
    case .none: throw FieldProblem(field, .noSuchTime(text))
    }
  }

  /// A moment as a clock of the zone shows it: `2026-09-27 13:00`.
  public static func text(_ moment: Timestamp, in zone: Zone) -> String {
    let time = zone.civil(moment)
    return "\(date(time)) \(clock(time))"
  }

  /// A begin and end as a clock of the zone shows them; the end with its date only on another day.
  static func text(_ start: Timestamp, _ end: Timestamp, in zone: Zone) -> String {
    let (first, last) = (zone.civil(start), zone.civil(end))
    let isSameDay = first.dayNumber == last.dayNumber
    return "\(date(first)) \(clock(first))-" + (isSameDay ? clock(last) : "\(date(last)) \(clock(last))")
  }

  private static func date(_ time: CivilTime) -> String {
    "\(time.year.padded(to: 4))-\(time.month.padded(to: 2))-\(time.day.padded(to: 2))"
  }

  private static func clock(_ time: CivilTime) -> String { "\(time.hour.padded(to: 2)):\(time.minute.padded(to: 2))" }
}
