// SPDX-License-Identifier: EUPL-1.2

/// What the hosts say of an event.
public struct EventFields: Hashable, Sendable {
  /// 3–200 characters; the title of its thread.
  public var title: String
  /// What it is about; the opening post of its thread.
  public var body: String
  /// 1–5 topics.
  public var topics: [TopicID]
  /// The language it is held in.
  public var language = Language.unknown
  /// What kind of meeting.
  public var kind = EventKind.meeting
  /// For what people come.
  public var category = EventCategory.content
  /// How far it is.
  public var state = EventState.open
  /// The question that everything is about, shown first; may be empty.
  public var question = ""
  /// What is in it for who comes; may be empty.
  public var benefit = ""
  /// For whom it is; may be empty.
  public var target = ""
  /// Who hosts it.
  public var hosts: [EventHost] = []
  /// The room or house; may be empty.
  public var place = ""
  /// Where that is; may be empty.
  public var address = ""
  /// Where one takes part from afar; may be empty.
  public var link = ""
  /// The zone of the place.
  public var zone: String
  /// When: at least once.
  public var slots: [EventSlot]
  /// The programme.
  public var sessions: [EventSession] = []
  /// Whether it takes place during working hours.
  public var isWorkingTime = true
  /// What it costs, in words; may be empty.
  public var cost = ""
  /// Until when one can sign up; nil for as long as a slot is not over.
  public var signUpUntil: Timestamp?
  /// Who sees it.
  public var audience = Audience.all

  /// Fields with what each event has.
  public init(title: String, body: String, topics: [TopicID], zone: String, slots: [EventSlot]) {
    self.title = title
    self.body = body
    self.topics = topics
    self.zone = zone
    self.slots = slots
  }

  /// The most slots of an event.
  static let mostSlots = 50
  /// The most sessions and hosts of an event.
  static let mostSessions = 50
  /// The longest that a slot lasts, in seconds: a month.
  public static let longestSlot: Int64 = 31 * 86_400

  /// The fields as they are kept; whether topics, networks and the zone exist is for the store.
  ///
  /// - Parameter now: slots that are new must not have begun by then; nil for none such rule.
  public func checked(now: Timestamp?, known: [EventSlot] = []) throws(FieldProblem) -> EventFields {
    var fields = self
    fields.title = try TextRules.title(title)
    fields.body = try TextRules.body(body)
    fields.topics = try TextRules.topics(topics)
    fields.question = try TextRules.line(question, field: .centralQuestion, min: 0, max: 300)
    fields.benefit = try TextRules.line(benefit, field: .benefit, min: 0, max: 300)
    fields.target = try TextRules.line(target, field: .target, min: 0, max: 200)
    fields.place = try TextRules.line(place, field: .place, min: 0, max: 200)
    fields.address = try TextRules.line(address, field: .place, min: 0, max: 300)
    fields.link = try TextRules.line(link, field: .link, min: 0, max: 500)
    fields.cost = try TextRules.line(cost, field: .cost, min: 0, max: 100)
    guard hosts.count <= Self.mostSessions else {
      throw FieldProblem(.hosts, .tooMany(count: hosts.count, maximum: Self.mostSessions))
    }
    for (index, host) in hosts.enumerated() {
      if case .partner(let name) = host {
        fields.hosts[index] = .partner(try TextRules.line(name, field: .hosts, min: 1, max: 100))
      }
    }
    guard sessions.count <= Self.mostSessions else {
      throw FieldProblem(.sessions, .tooMany(count: sessions.count, maximum: Self.mostSessions))
    }
    for (index, session) in sessions.enumerated() {
      fields.sessions[index].title = try TextRules.line(session.title, field: .sessions, min: 1, max: 200)
      fields.sessions[index].by = try TextRules.line(session.by, field: .sessions, min: 0, max: 100)
    }
    fields.slots = try checkedSlots(now: now, known: known)
    return fields
  }

  private func checkedSlots(now: Timestamp?, known: [EventSlot]) throws(FieldProblem) -> [EventSlot] {
    guard !slots.isEmpty else { throw FieldProblem(.slots, .tooFew(count: 0, minimum: 1)) }
    guard slots.count <= Self.mostSlots else {
      throw FieldProblem(.slots, .tooMany(count: slots.count, maximum: Self.mostSlots))
    }
    for slot in slots {
      guard Timestamp.writable.contains(slot.start), Timestamp.writable.contains(slot.end), slot.end > slot.start,
        slot.end.seconds - slot.start.seconds <= Self.longestSlot
      else { throw FieldProblem(.slots, .endsBeforeItBegins(slot.start.iso8601)) }
      let isKnown = known.contains { ($0.number, $0.start, $0.end) == (slot.number, slot.start, slot.end) }
      if let now, !isKnown, slot.start < now { throw FieldProblem(.slots, .past(slot.start.iso8601)) }
      if let places = slot.places, !(1...100_000).contains(places) {
        throw FieldProblem(.places, .outOfRange(places, minimum: 1, maximum: 100_000))
      }
    }
    let sorted = slots.sorted { ($0.start, $0.end, $0.number) < ($1.start, $1.end, $1.number) }
    for (slot, next) in zip(sorted, sorted.dropFirst()) where (slot.start, slot.end) == (next.start, next.end) {
      throw FieldProblem(.slots, .twice(slot.start.iso8601))
    }
    return sorted
  }

  /// Slots as they are typed anew, with the numbers of those that they stand for, so that who signed up keeps the place:
  /// first those of the same time, then each that is left for the nearest one. One without places keeps those it had.
  ///
  /// - Parameter unlimited: those, by their place in `typed`, of which the limit was taken away.
  static func numbered(
    _ typed: [EventSlot], after known: [EventSlot], unlimited: Set<Int> = []
  ) -> [EventSlot] {
    var slots = typed
    for index in slots.indices { slots[index].number = 0 }
    func take(_ index: Int, _ old: EventSlot) {
      slots[index].number = old.number
      if slots[index].places == nil, !unlimited.contains(index) { slots[index].places = old.places }
    }
    var left: [EventSlot] = []
    for old in known {
      let same = typed.indices.first {
        slots[$0].number == 0 && (typed[$0].start, typed[$0].end) == (old.start, old.end)
      }
      if let same { take(same, old) } else { left.append(old) }
    }
    for old in left {
      let nearest = typed.indices.filter { slots[$0].number == 0 }.min {
        abs(typed[$0].start.seconds - old.start.seconds) < abs(typed[$1].start.seconds - old.start.seconds)
      }
      if let nearest { take(nearest, old) }
    }
    return slots
  }
}
