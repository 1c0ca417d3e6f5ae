// SPDX-License-Identifier: EUPL-1.2

/// A time zone of the IANA database, read from the bytes of its file (RFC 8536): how far its clocks are from UTC at any
/// moment, past or to come.
public struct Zone: Hashable, Sendable {
  /// What the clocks of a zone show for a stretch of time.
  public struct Offset: Hashable, Sendable {
    /// Seconds ahead of UTC.
    public var seconds: Int
    /// Whether it is summer time.
    public var isSummer: Bool
    /// Such as `CET`.
    public var abbreviation: String

    /// An offset from its parts.
    init(seconds: Int, isSummer: Bool, abbreviation: String) {
      self.seconds = seconds
      self.isSummer = isSummer
      self.abbreviation = abbreviation
    }
  }

  /// A moment from which on another offset holds.
  public struct Transition: Hashable, Sendable {
    /// From when on.
    public var at: Timestamp
    /// What the clocks show from then on.
    public var offset: Offset
  }

  /// Which moments a clock shows a time at.
  enum Moments: Hashable, Sendable {
    /// Exactly one.
    case one(Timestamp)
    /// Two, since the clocks go back over it.
    case two(Timestamp, Timestamp)
    /// None, since the clocks pass over it.
    case none
  }

  /// The id, such as `Europe/Brussels`.
  public let id: String
  private let first: Offset
  private let transitions: [Transition]
  private let rule: ZoneRule?

  /// Coordinated Universal Time.
  public static let utc = Zone(id: "Etc/UTC", first: Offset(seconds: 0, isSummer: false, abbreviation: "UTC"))

  private init(id: String, first: Offset) {
    self.id = id
    self.first = first
    transitions = []
    rule = nil
  }

  /// The zone in the bytes of its file; nil for bytes that are no such file.
  public init?(id: String, file: [UInt8]) {
    guard let file = ZoneFile(file) else { return nil }
    self.id = id
    (first, transitions, rule) = (file.first, file.transitions, file.rule)
  }

  /// The zone with a rule in POSIX's form that holds for ever; nil for a text that is none.
  init?(id: String, rule text: String) {
    guard let rule = ZoneRule(text) else { return nil }
    self.id = id
    (first, transitions, self.rule) = (rule.standard, [], rule)
  }

  /// A zone of the governments that the board is made for, for machines without the database: as it has been since 1996.
  public static func builtIn(_ id: String) -> Zone? {
    switch id {
    case "Europe/Brussels", "Europe/Amsterdam", "Europe/Luxembourg", "Europe/Paris", "Europe/Berlin":
      Zone(id: id, rule: "CET-1CEST,M3.5.0,M10.5.0/3")
    case "Europe/London", "Europe/Lisbon":
      Zone(id: id, rule: id == "Europe/London" ? "GMT0BST,M3.5.0/1,M10.5.0" : "WET0WEST,M3.5.0/1,M10.5.0")
    case "America/Curacao", "America/Aruba": Zone(id: id, rule: "AST4")
    case "Etc/UTC", "UTC": Zone(id: id, rule: "UTC0")
    default: nil
    }
  }

  /// The zone of an event whose hosts say nothing else.
  public static let usual = "Europe/Brussels"

  /// Whether a text can be an id: parts of letters, digits, `_`, `-` and `+` between slashes, none of them `.` or `..`.
  public static func isID(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return (1...4).contains(parts.count) && text.utf8.count <= 60
      && parts.allSatisfy { part in
        part.unicodeScalars.first?.isASCIILetter == true
          && part.unicodeScalars.allSatisfy { $0.isASCIIAlphanumeric || $0 == "_" || $0 == "-" || $0 == "+" }
      }
  }

  /// What the clocks show at a moment.
  public func offset(at moment: Timestamp) -> Offset {
    if let last = transitions.last, moment >= last.at {
      return rule?.offset(at: moment) ?? last.offset
    }
    if transitions.isEmpty { return rule?.offset(at: moment) ?? first }
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].at <= moment { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : transitions[low - 1].offset
  }

  /// What a clock shows at a moment.
  public func civil(_ moment: Timestamp) -> CivilTime { CivilTime(moment, offset: offset(at: moment).seconds) }

  /// When a clock shows a time.
  func moments(showing time: CivilTime) -> Moments {
    let naive = time.timestamp()
    // No zone is more than a day and two hours from UTC; around a time at most two offsets hold.
    let offsets = Set([-26, -3, 0, 3, 26].map { offset(at: naive.adding(hours: $0)).seconds })
    let found = Set(
      offsets.map { time.timestamp(offset: $0) }.filter { civil($0) == time }
    ).sorted()
    switch found.count {
    case 0: return .none
    case 1: return .one(found[0])
    default: return .two(found[0], found[1])
    }
  }

  /// The changes in a stretch of time, the offset before them included as one at its start.
  public func transitions(from start: Timestamp, to end: Timestamp) -> [Transition] {
    var found = [Transition(at: start, offset: offset(at: start))]
    var changes = transitions.filter { $0.at > start && $0.at <= end }
    if let rule {
      let known = transitions.last?.at ?? Timestamp(seconds: .min)
      let years = CivilTime(start).year...max(CivilTime(start).year, CivilTime(end).year)
      for year in years.prefix(200) {
        changes += rule.changes(in: year).filter { $0.at > known && $0.at > start && $0.at <= end }
      }
    }
    for change in changes.sorted(by: { $0.at < $1.at }) where change.offset != found[found.count - 1].offset {
      found.append(change)
    }
    return found
  }
}

/// What a file of the zone database says (RFC 8536, section 3).
private struct ZoneFile {
  var first: Zone.Offset
  var transitions: [Zone.Transition] = []
  var rule: ZoneRule?

  init?(_ bytes: [UInt8]) {
    guard let head = Head(bytes, at: 0) else { return nil }
    var body = Head.length
    var current = head
    var width = 4
    if head.version >= 0x32 {
      // The first block is for readers of the first version; the second has times of 64 bits.
      guard let second = Head(bytes, at: body + head.size(width: 4)) else { return nil }
      body += head.size(width: 4) + Head.length
      (current, width) = (second, 8)
    }
    guard current.types > 0, bytes.count >= body + current.size(width: width) else { return nil }
    let indexes = body + current.times * width
    let types = indexes + current.times
    let names = types + current.types * 6
    let offsets = (0..<current.types).map { type -> Zone.Offset in
      let at = types + type * 6
      let start = min(names + Int(bytes[at + 5]), names + current.characters)
      let name = bytes[start..<(names + current.characters)].prefix { $0 != 0 }
      return Zone.Offset(
        seconds: Int(Int32(truncatingIfNeeded: number(bytes, at, 4))), isSummer: bytes[at + 4] != 0,
        abbreviation: String(decoding: name, as: UTF8.self))
    }
    first = offsets[0]
    for index in 0..<current.times {
      let type = Int(bytes[indexes + index])
      guard type < offsets.count else { return nil }
      let raw = number(bytes, body + index * width, width)
      let at = width == 8 ? raw : Int64(Int32(truncatingIfNeeded: raw))
      // Some files begin with a change at the birth of the universe.
      transitions.append(Zone.Transition(at: Timestamp(seconds: max(at, -(1 << 40))), offset: offsets[type]))
    }
    guard zip(transitions, transitions.dropFirst()).allSatisfy({ $0.at <= $1.at }) else { return nil }
    if width == 8 {
      let footer = bytes[(body + current.size(width: 8))...].split(separator: 0x0a).first.map {
        String(decoding: $0, as: UTF8.self)
      }
      rule = footer.flatMap(ZoneRule.init)
    }
  }

  struct Head {
    static let length = 44
    var version: UInt8
    var isUTC, isStandard, leaps, times, types, characters: Int

    init?(_ bytes: [UInt8], at start: Int) {
      guard start >= 0, bytes.count >= start + Self.length, bytes[start..<start + 4].elementsEqual("TZif".utf8) else {
        return nil
      }
      version = bytes[start + 4]
      let counts = (0..<6).map { Int(number(bytes, start + 20 + $0 * 4, 4)) }
      // The largest real file has some hundreds of each.
      guard counts.allSatisfy({ $0 <= 100_000 }) else { return nil }
      (isUTC, isStandard, leaps) = (counts[0], counts[1], counts[2])
      (times, types, characters) = (counts[3], counts[4], counts[5])
    }

    func size(width: Int) -> Int {
      times * width + times + types * 6 + characters + leaps * (width + 4) + isStandard + isUTC
    }
  }
}

/// A number of so many bytes, the most significant first.
private func number(_ bytes: [UInt8], _ place: Int, _ width: Int) -> Int64 {
  Int64(bitPattern: bytes[place..<place + width].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
}
