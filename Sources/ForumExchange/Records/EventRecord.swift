// SPDX-License-Identifier: EUPL-1.2

import Forum

/// An event with its slots and answers; title, text and topics stand in its thread.
struct EventRecord {
  /// A member's answer for a slot.
  struct Answer {
    var member: String
    var slot: Int
    var attendance: Attendance
    var bringsColleague: Bool
    var isShown: Bool
    var waits: Bool
    var at: Timestamp
  }

  var id: String
  var number: Int?
  var thread: String
  var fields: EventFields
  var kind: String
  var uid: String
  var sequence: Int
  var changed: Timestamp
  var report: String?
  var talkAfter: String?
  /// The slots of which the answers are dropped: their counts are all that is left.
  var forgotten: Set<Int> = []
  var answers: [Answer] = []
}

extension EventRecord {
  init(_ reader: inout FieldReader) throws(LineProblem) {
    id = try reader.requiredID("id")
    number = try reader.number("number", in: 1...BoardRecord.largestNumber)
    thread = try reader.requiredID("thread")
    changed = try reader.requiredTime("changed")
    kind = try reader.text("kind", Self.line(.kind, 40, least: 1)) ?? EventKind.other.rawValue
    uid = try reader.text("uid", Self.line(.note, 200)) ?? ""
    sequence = try reader.number("sequence", in: 0...1_000_000) ?? 0
    report = try reader.id("report")
    talkAfter = try reader.id("talk_after")
    guard let zone = try reader.text("zone") else { throw .missingField("zone") }
    guard Zone.isID(zone) else {
      throw .text(field: "zone", .malformed(String(zone.prefix(40)), example: Zone.usual))
    }
    var fields = EventFields(title: "---", body: "-", topics: [], zone: zone, slots: [])
    fields.category = try reader.word("category", EventCategory.self) ?? .content
    fields.state = try reader.word("state", EventState.self) ?? .open
    fields.question = try reader.text("question", Self.line(.centralQuestion, 300)) ?? ""
    fields.benefit = try reader.text("benefit", Self.line(.benefit, 300)) ?? ""
    fields.target = try reader.text("target", Self.line(.target, 200)) ?? ""
    fields.place = try reader.text("place", Self.line(.place, 200)) ?? ""
    fields.address = try reader.text("address", Self.line(.place, 300)) ?? ""
    fields.link = try reader.text("link", Self.line(.link, 500)) ?? ""
    fields.cost = try reader.text("cost", Self.line(.cost, 100)) ?? ""
    fields.isWorkingTime = try reader.bool("working_time")
    fields.signUpUntil = try reader.time("sign_up_until")
    fields.slots = try Self.slots(&reader, forgotten: &forgotten)
    fields.hosts = try Self.hosts(&reader)
    fields.sessions = try Self.sessions(&reader)
    answers = try Self.answers(
      &reader, slots: Set(fields.slots.map(\.number)).subtracting(forgotten), changed: changed)
    self.fields = fields
  }

  /// The slots; those of which the answers are dropped come into `forgotten`, with their counts.
  private static func slots(
    _ reader: inout FieldReader, forgotten: inout Set<Int>
  ) throws(LineProblem) -> [EventSlot] {
    var dropped: Set<Int> = []
    let slots = try reader.objects("slots") { (fields) throws(LineProblem) in
      guard let number = try fields.number("number", in: 1...10_000) else { throw .missingField("number") }
      var slot = EventSlot(
        number: number, start: try fields.requiredTime("start"), end: try fields.requiredTime("end"),
        places: try fields.number("places", in: 1...100_000))
      guard slot.end > slot.start else { throw .text(field: "slots", .endsBeforeItBegins(slot.start.iso8601)) }
      if try fields.bool("forgotten") {
        dropped.insert(number)
        slot.taken = try fields.number("taken", in: 0...1_000_000) ?? 0
        slot.maybe = try fields.number("maybe", in: 0...1_000_000) ?? 0
        slot.waiting = try fields.number("waiting", in: 0...1_000_000) ?? 0
      }
      return slot
    }
    guard !slots.isEmpty, Set(slots.map(\.number)).count == slots.count else { throw .missingField("slots") }
    forgotten = dropped
    return slots
  }

  private static func hosts(_ reader: inout FieldReader) throws(LineProblem) -> [EventHost] {
    try reader.objects("hosts") { (fields) throws(LineProblem) in
      if let network = try fields.id("network") { return .network(NetworkID(network)) }
      return .partner(try fields.required("name", line(.hosts, 100, least: 1)))
    }
  }

  private static func sessions(_ reader: inout FieldReader) throws(LineProblem) -> [EventSession] {
    try reader.objects("sessions") { (fields) throws(LineProblem) in
      EventSession(
        start: try fields.time("start"), title: try fields.required("title", line(.sessions, 200, least: 1)),
        by: try fields.text("by", line(.sessions, 100)) ?? "")
    }
  }

  /// The answers for slots; one without a time was given when the event was changed.
  private static func answers(
    _ reader: inout FieldReader, slots: Set<Int>, changed: Timestamp
  ) throws(LineProblem) -> [Answer] {
    try reader.objects("answers") { (fields) throws(LineProblem) in
      guard let slot = try fields.number("slot", in: 1...10_000), slots.contains(slot),
        let attendance = try fields.word("attendance", Attendance.self)
      else { throw .missingField("slot") }
      return Answer(
        member: try fields.requiredID("member"), slot: slot, attendance: attendance,
        bringsColleague: try fields.bool("colleague"), isShown: try fields.bool("shown"),
        waits: attendance == .yes ? try fields.bool("waits") : false, at: try fields.time("at") ?? changed)
    }
  }

  private static func line(
    _ field: Field, _ most: Int, least: Int = 0
  ) -> (String) throws(FieldProblem) -> String {
    { (raw) throws(FieldProblem) in try TextRules.line(raw, field: field, min: least, max: most) }
  }

  var line: [UInt8] {
    var line = JSONLine(type: "event")
    line.add("id", id)
    line.add("number", number)
    line.add("thread", thread)
    line.add("changed", changed)
    line.add("kind", kind)
    line.add("category", fields.category.rawValue)
    line.add("state", fields.state.rawValue)
    line.add("question", unlessEmpty: fields.question)
    line.add("benefit", unlessEmpty: fields.benefit)
    line.add("target", unlessEmpty: fields.target)
    line.add("hosts", fields.hosts.map(Self.line))
    line.add("place", unlessEmpty: fields.place)
    line.add("address", unlessEmpty: fields.address)
    line.add("link", unlessEmpty: fields.link)
    line.add("zone", fields.zone)
    line.add("slots", fields.slots.map(slotLine))
    line.add(
      "sessions",
      fields.sessions.map { session in
        var line = JSONLine()
        line.add("start", session.start)
        line.add("title", session.title)
        line.add("by", unlessEmpty: session.by)
        return line
      })
    line.add("working_time", ifTrue: fields.isWorkingTime)
    line.add("cost", unlessEmpty: fields.cost)
    line.add("sign_up_until", fields.signUpUntil)
    line.add("uid", uid)
    line.add("sequence", sequence)
    line.add("report", report)
    line.add("talk_after", talkAfter)
    line.add("answers", answers.map(\.line))
    return line.closed
  }

  private static func line(_ host: EventHost) -> JSONLine {
    var line = JSONLine()
    switch host {
    case .network(let id): line.add("network", id.rawValue)
    case .partner(let name): line.add("name", name)
    }
    return line
  }

  private func slotLine(_ slot: EventSlot) -> JSONLine {
    var line = JSONLine()
    line.add("number", slot.number)
    line.add("start", slot.start)
    line.add("end", slot.end)
    line.add("places", slot.places)
    if forgotten.contains(slot.number) {
      line.add("forgotten", ifTrue: true)
      line.add("taken", slot.taken)
      line.add("maybe", slot.maybe)
      line.add("waiting", slot.waiting)
    }
    return line
  }
}

extension EventRecord.Answer {
  var line: JSONLine {
    var line = JSONLine()
    line.add("member", member)
    line.add("slot", slot)
    line.add("attendance", attendance.rawValue)
    line.add("colleague", ifTrue: bringsColleague)
    line.add("shown", ifTrue: isShown)
    line.add("waits", ifTrue: waits)
    line.add("at", at)
    return line
  }
}
