// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// Writes slots of events as a calendar (RFC 5545, with the names of RFC 7986) that calendar programs read and subscribe to.
///
/// Each slot is an event of its own, since one comes to one of them: its UID never changes, its SEQUENCE counts the changes
/// of the event it belongs to.
public struct ICalendar {
  /// A slot of an event.
  public struct Entry: Sendable {
    /// The event.
    public var event: Event
    /// Which of its slots.
    var slot: EventSlot

    /// An entry from its parts.
    public init(event: Event, slot: EventSlot) {
      self.event = event
      self.slot = slot
    }
  }

  /// What a text of the calendar is called in the reader's language.
  public struct Words: Sendable {
    /// What stands before the hosts.
    var hosts: String
    /// What stands before the cost.
    var cost: String
    /// What stands before the programme.
    var programme: String

    /// Words from their parts.
    public init(hosts: String, cost: String, programme: String) {
      self.hosts = hosts
      self.cost = cost
      self.programme = programme
    }
  }

  /// What the calendar is called.
  var name: String
  /// When it is written.
  var now: Timestamp
  /// Words between what the hosts wrote.
  var words: Words
  /// The zones of the events by their ids; those that are not there are written in UTC.
  var zones: [String: Zone]

  /// A calendar; the zones of the events come from this machine.
  public init(name: String, now: Timestamp, words: Words, zones: [String: Zone]) {
    self.name = name
    self.now = now
    self.words = words
    self.zones = zones
  }

  /// How often a subscriber looks again.
  private static let refresh = "PT6H"

  /// The calendar as text, lines ending with CR LF. When all its events are cancelled it takes them out of the reader's
  /// calendar (`METHOD:CANCEL`).
  public func text(_ entries: [Entry]) -> String {
    let isCancelled = !entries.isEmpty && entries.allSatisfy { $0.event.fields.state == .cancelled }
    var lines = ContentLines()
    lines.add("BEGIN", raw: "VCALENDAR")
    lines.add("VERSION", raw: "2.0")
    lines.add("PRODID", raw: "-//Raadhuis//raad//EN")
    lines.add("CALSCALE", raw: "GREGORIAN")
    lines.add("METHOD", raw: isCancelled ? "CANCEL" : "PUBLISH")
    lines.add("NAME", text: name)
    lines.add("X-WR-CALNAME", text: name)
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", raw: Self.refresh)
    lines.add("X-PUBLISHED-TTL", raw: Self.refresh)
    for zone in used(entries) { add(zone, entries, to: &lines) }
    for entry in entries { add(entry, to: &lines) }
    lines.add("END", raw: "VCALENDAR")
    return lines.text
  }

  private func zone(of event: Event) -> Zone? {
    let zone = zones[event.fields.zone]
    return zone?.id.hasSuffix("UTC") == true ? nil : zone
  }

  private func used(_ entries: [Entry]) -> [Zone] {
    let ids = Set(entries.compactMap { zone(of: $0.event)?.id })
    return ids.sorted().compactMap { zones[$0] }
  }

  /// The changes of a zone's clocks around its events, each by itself, so that no reader has to work out a rule.
  private func add(_ zone: Zone, _ entries: [Entry], to lines: inout ContentLines) {
    let slots = entries.filter { $0.event.fields.zone == zone.id }.map(\.slot)
    guard let first = slots.map(\.start).min(), let last = slots.map(\.end).max() else { return }
    lines.add("BEGIN", raw: "VTIMEZONE")
    lines.add("TZID", raw: zone.id)
    let changes = zone.transitions(from: first.adding(days: -366), to: last.adding(days: 366))
    for (index, change) in changes.enumerated() {
      let before = index == 0 ? change.offset : changes[index - 1].offset
      let kind = change.offset.isSummer ? "DAYLIGHT" : "STANDARD"
      lines.add("BEGIN", raw: kind)
      lines.add("DTSTART", raw: Self.local(CivilTime(change.at, offset: before.seconds)))
      lines.add("TZOFFSETFROM", raw: Self.offset(before.seconds))
      lines.add("TZOFFSETTO", raw: Self.offset(change.offset.seconds))
      lines.add("TZNAME", text: change.offset.abbreviation)
      lines.add("END", raw: kind)
    }
    lines.add("END", raw: "VTIMEZONE")
  }

  private func add(_ entry: Entry, to lines: inout ContentLines) {
    let (event, fields) = (entry.event, entry.event.fields)
    lines.add("BEGIN", raw: "VEVENT")
    lines.add("UID", text: "\(entry.slot.number).\(event.uid)")
    lines.add("DTSTAMP", raw: Self.utc(now))
    lines.add("LAST-MODIFIED", raw: Self.utc(event.changed))
    lines.add("SEQUENCE", raw: "\(event.sequence)")
    add("DTSTART", entry.slot.start, of: event, to: &lines)
    add("DTEND", entry.slot.end, of: event, to: &lines)
    lines.add("SUMMARY", text: fields.title)
    lines.add("DESCRIPTION", text: description(of: event))
    let places = [fields.place, fields.address].filter { !$0.isEmpty }.joined(separator: ", ")
    if !places.isEmpty || !fields.link.isEmpty { lines.add("LOCATION", text: places.isEmpty ? fields.link : places) }
    if let address = Self.address(fields.link) { lines.add("URL;VALUE=URI", raw: address) }
    lines.add("CATEGORIES", text: fields.category.rawValue)
    lines.add("STATUS", raw: status(of: entry))
    lines.add("TRANSP", raw: "OPAQUE")
    lines.add("END", raw: "VEVENT")
  }

  private func add(_ name: String, _ moment: Timestamp, of event: Event, to lines: inout ContentLines) {
    if let zone = zone(of: event) {
      lines.add("\(name);TZID=\(zone.id)", raw: Self.local(zone.civil(moment)))
    } else {
      lines.add(name, raw: Self.utc(moment))
    }
  }

  /// How sure it is: that it takes place, and of whoever waits or may come that they have a place in it.
  private func status(of entry: Entry) -> String {
    let mine = entry.event.answers[entry.slot.number]
    return switch entry.event.fields.state {
    case .draft, .saveTheDate: "TENTATIVE"
    case .open: mine?.attendance == .maybe || mine?.waitingPlace != nil ? "TENTATIVE" : "CONFIRMED"
    case .cancelled: "CANCELLED"
    }
  }

  private func description(of event: Event) -> String {
    let fields = event.fields
    var parts = [fields.question, fields.benefit, fields.body].filter { !$0.isEmpty }
    let hosts = fields.hosts.filter { !$0.isAsked }.map { host in
      switch host {
      case .network(let id): "~\(id.rawValue)"
      case .partner(let name): name
      }
    }
    var facts: [String] = []
    if !hosts.isEmpty { facts.append("\(words.hosts): \(hosts.joined(separator: ", "))") }
    if !fields.cost.isEmpty { facts.append("\(words.cost): \(fields.cost)") }
    if !fields.sessions.isEmpty {
      facts.append("\(words.programme): \(fields.sessions.map(\.title).joined(separator: " · "))")
    }
    facts.append(Reference.event(event.number).description)
    parts.append(facts.joined(separator: "\n"))
    return parts.joined(separator: "\n\n")
  }

  /// An address that can stand bare in a line: of the web, and of nothing but ASCII that is seen.
  private static func address(_ link: String) -> String? {
    let isWeb = ["https://", "http://"].contains { link.lowercased().hasPrefix($0) }
    return isWeb && link.utf8.allSatisfy { (0x21...0x7e).contains($0) } ? link : nil
  }

  private static func local(_ time: CivilTime) -> String {
    "\(time.year.padded(to: 4))\(time.month.padded(to: 2))\(time.day.padded(to: 2))T"
      + "\(time.hour.padded(to: 2))\(time.minute.padded(to: 2))\(time.second.padded(to: 2))"
  }

  private static func utc(_ moment: Timestamp) -> String { local(CivilTime(moment)) + "Z" }

  private static func offset(_ seconds: Int) -> String {
    let size = abs(seconds)
    let rest = size % 60
    return (seconds < 0 ? "-" : "+") + (size / 3600).padded(to: 2) + (size / 60 % 60).padded(to: 2)
      + (rest == 0 ? "" : rest.padded(to: 2))
  }
}
