// SPDX-License-Identifier: EUPL-1.2

/// The parts of an event as members type them, one a line or between semicolons.
extension SlotText {
  /// A slot as it is typed, with its places after an `x`: `2026-09-27 13:00-17:00 x40`, or `x*` for as many as like.
  ///
  /// - Throws: as `read`; `malformed` for places that are no number.
  public static func slot(_ text: String, in zone: Zone) throws(FieldProblem) -> EventSlot {
    try typed(text, in: zone).slot
  }

  private static func typed(
    _ text: String, in zone: Zone
  ) throws(FieldProblem) -> (slot: EventSlot, isUnlimited: Bool) {
    var words = text.split(separator: " ").map(String.init)
    var places: Int?
    var isUnlimited = false
    if let last = words.last, last.first == "x" || last.first == "X", words.count > 1 {
      isUnlimited = last.dropFirst() == "*"
      places = Int(last.dropFirst())
      guard isUnlimited || places != nil else { throw FieldProblem(.places, .malformed(last, example: "x40")) }
      words.removeLast()
    }
    let (start, end) = try read(words.joined(separator: " "), in: zone)
    return (EventSlot(start: start, end: end, places: places), isUnlimited)
  }

  /// A slot as it can be typed again.
  public static func text(_ slot: EventSlot, in zone: Zone) -> String {
    text(slot.start, slot.end, in: zone) + (slot.places.map { " x\($0)" } ?? "")
  }

  /// Slots as they are typed over those that there are: one with the times of a known slot is that one, the others are the
  /// rest of the known ones in their order, then new.
  /// - Parameter keepingPlaces: whether one that is typed without places keeps those it had; else it has no limit.
  public static func slots(
    _ texts: [String], in zone: Zone, known: [EventSlot], keepingPlaces: Bool = false
  ) throws(FieldProblem) -> [EventSlot] {
    let typed = try texts.map { (text) throws(FieldProblem) in try self.typed(text, in: zone) }
    let unlimited = typed.indices.filter { typed[$0].isUnlimited || !keepingPlaces && typed[$0].slot.places == nil }
    return EventFields.numbered(typed.map(\.slot), after: known, unlimited: Set(unlimited))
  }

  /// A part of the programme, such as `13:15 Werkvorm één | Bureau Brug`; its time is of the day of a moment.
  public static func session(_ text: String, on day: Timestamp?, in zone: Zone) throws(FieldProblem) -> EventSession {
    let parts = text.split(separator: "|", maxSplits: 1).map { String($0).trimmed }
    var session = EventSession(title: parts.first ?? "", by: parts.count > 1 ? parts[1] : "")
    let first = session.title.prefix(5)
    if let day, first.count == 5, first.dropFirst(2).first == ":" {
      session.start = try moment("\(self.text(day, in: zone).prefix(10)) \(first)", in: zone, field: .sessions)
      session.title = String(session.title.dropFirst(5)).trimmed
    }
    return session
  }

  /// A part of the programme as it can be typed again.
  public static func text(_ session: EventSession, in zone: Zone) -> String {
    let start = session.start.map { text($0, in: zone).suffix(5) + " " } ?? ""
    return start + session.title + (session.by.isEmpty ? "" : " | \(session.by)")
  }
}

extension EventHost {
  /// Whether it is a network that was asked, and has not said yet that it hosts the event.
  public var isAsked: Bool {
    guard case .partner(let name) = self, case .network = Reference(name) else { return false }
    return true
  }

  /// A host as it is typed: `~jan-oosterwoud` for a network, else the name of somebody outside.
  ///
  /// - Throws: `malformed` for what no network can be called.
  public init(typed text: String) throws(FieldProblem) {
    guard text.hasPrefix("~") else {
      self = .partner(text)
      return
    }
    guard let id = NetworkID(wellFormed: text) else {
      throw FieldProblem(.hosts, .malformed(text, example: "~jan-oosterwoud"))
    }
    self = .network(id)
  }

  /// A host as it is typed and read.
  public var text: String {
    switch self {
    case .network(let id): Reference.network(id).description
    case .partner(let name): name
    }
  }
}
