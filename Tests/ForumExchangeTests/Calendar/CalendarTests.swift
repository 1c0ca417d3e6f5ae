// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import ForumExchange

@Suite struct CalendarTests {
  private static let brussels = Zone.builtIn("Europe/Brussels")!
  private static let words = ICalendar.Words(hosts: "Door", cost: "Kosten", programme: "Programma")

  private static func event(_ change: (inout Event) -> Void = { _ in }) -> Event {
    var fields = EventFields(
      title: "JANE", body: "Eén dag, veel netwerken.", topics: [TopicID("open-data")], zone: "Europe/Brussels",
      slots: [
        // 13:00–17:00 in summer time, and a slot over the night in which the clocks go back.
        EventSlot(
          number: 1, start: Timestamp(seconds: 1_790_506_800), end: Timestamp(seconds: 1_790_521_200), places: 150),
        EventSlot(number: 2, start: Timestamp(seconds: 1_792_881_000), end: Timestamp(seconds: 1_792_899_000)),
      ])
    fields.question = "Hoe zet je je externe netwerk in?"
    fields.place = "Zaal A"
    fields.address = "Plein 1, Oosterwoud"
    fields.link = "https://vergadering.example/jane"
    fields.hosts = [.network(NetworkID("jan-oosterwoud")), .partner("Bureau Brug")]
    let owner = MemberBrief(
      id: MemberID(1), handle: "jan_zes", name: "", role: .member, layer: LayerID("nl.municipality"), organisation: "")
    var event = Event(
      number: 3, thread: 9, owner: owner, fields: fields, uid: "event-9-1-2@raadhuis.invalid", sequence: 4,
      changed: monday)
    change(&event)
    return event
  }

  private static func text(_ events: Event..., name: String = "Agenda") -> String {
    let calendar = ICalendar(
      name: name, now: monday.adding(hours: 1), words: words, zones: ["Europe/Brussels": brussels, "Etc/UTC": .utc])
    return calendar.text(
      events.flatMap { event in event.fields.slots.map { ICalendar.Entry(event: event, slot: $0) } })
  }

  /// The lines without their folds.
  private static func lines(_ text: String) -> [String] {
    text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
  }

  @Test func aCalendarIsAsTheStandardSays() {
    let lines = Self.lines(Self.text(Self.event()))
    for line in [
      "VERSION:2.0", "METHOD:PUBLISH", "NAME:Agenda", "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H",
      "UID:1.event-9-1-2@raadhuis.invalid", "UID:2.event-9-1-2@raadhuis.invalid", "SEQUENCE:4",
      "DTSTAMP:20260302T100000Z", "DTSTART;TZID=Europe/Brussels:20260927T130000",
      "DTEND;TZID=Europe/Brussels:20260927T170000", "DTSTART;TZID=Europe/Brussels:20261025T003000",
      "DTEND;TZID=Europe/Brussels:20261025T043000", "LOCATION:Zaal A\\, Plein 1\\, Oosterwoud",
      "URL;VALUE=URI:https://vergadering.example/jane", "STATUS:CONFIRMED", "TZID:Europe/Brussels",
      "TZOFFSETFROM:+0200",
    ] { #expect(lines.contains(line), "\(line)") }
    // Each change by itself: the clocks go back on 25 October 2026, at three by summer time.
    let zone = lines.drop { $0 != "BEGIN:VTIMEZONE" }.prefix { $0 != "END:VTIMEZONE" }
    #expect(zone.contains("DTSTART:20261025T030000"))
    #expect(lines.filter { $0 == "BEGIN:VTIMEZONE" }.count == 1)
  }

  @Test func utcNeedsNoZone() {
    let text = Self.text(Self.event { $0.fields.zone = "Etc/UTC" })
    #expect(!text.contains("VTIMEZONE"))
    #expect(text.contains("DTSTART:20260927T110000Z"))
    #expect(Self.text(Self.event { $0.fields.zone = "Mars/Olympus" }).contains("DTSTART:20260927T110000Z"))
  }

  @Test func whatIsCancelledIsTakenOut() {
    let cancelled = Self.event { $0.fields.state = .cancelled }
    #expect(Self.text(cancelled).contains("METHOD:CANCEL"))
    let both = Self.text(cancelled, Self.event { $0.uid = "x@y" })
    #expect(both.contains("METHOD:PUBLISH") && both.contains("STATUS:CANCELLED") && both.contains("STATUS:CONFIRMED"))
    #expect(Self.text(Self.event { $0.fields.state = .saveTheDate }).contains("STATUS:TENTATIVE"))
    #expect(Self.text().contains("METHOD:PUBLISH"))
  }

  private static let hostile = [
    "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil", "a;b,c\\d:e\"f", "\u{1b}[2J\u{9b}31m\u{7}",
    "\u{2028}X-EVIL:1\u{85}X:1",
    String(repeating: "é", count: 200), String(repeating: "👩‍👩‍👧‍👦", count: 30),
    "e" + String(repeating: "\u{301}", count: 300),
    "日本語の長い題名がここにあります、折り返しは文字の中ではいけません。日本語の長い題名がここにあります",
  ]

  @Test(arguments: hostile)
  func hostileTextsStayOneValue(text: String) throws {
    let calendar = Self.text(
      Self.event {
        $0.fields.title = text
        $0.fields.body = text
        $0.fields.place = text
        $0.fields.link = text
        $0.fields.hosts = [.partner(text)]
      }, name: text)
    #expect(calendar.components(separatedBy: "BEGIN:VEVENT\r\n").count == 3)
    for line in calendar.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 75)
      #expect(!line.hasPrefix("X-EVIL") && !line.hasPrefix("UID:evil"))
      // No line ends or begins within a character, and none holds what turns a screen.
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7f...0x9f).contains($0.value) })
      #expect(String(validating: Array(line.utf8), as: UTF8.self) != nil)
    }
    #expect(!calendar.replacingOccurrences(of: "\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
    try Self.agree(calendar, titles: 2)
  }

  @Test func noCharacterIsCutByAFold() {
    let family = "👩‍👩‍👧‍👦"
    let text = Self.text(Self.event { $0.fields.title = String(repeating: family, count: 30) })
    let folded = text.components(separatedBy: "\r\n").filter { $0.contains("👩") && $0.hasPrefix(" ") }
    #expect(!folded.isEmpty)
    #expect(folded.allSatisfy { $0.dropFirst().allSatisfy { $0 == Character(family) } })
  }

  @Test func twoIndependentReadersAgree() throws {
    try Self.agree(Self.text(Self.event()), titles: 2)
  }

  @Test func bothReadersFollowWhatMovesWaitsAndIsCancelled() throws {
    func slot(_ number: Int, _ start: String, _ end: String) throws -> EventSlot {
      EventSlot(number: number, start: try #require(Timestamp(start)), end: try #require(Timestamp(end)))
    }
    // At one o’clock the day before the clocks go forward, then the day after: an hour earlier by the sun.
    let before = Self.event { $0.fields.slots.removeLast() }
    var moved = before
    moved.fields.slots = [try slot(1, "2026-03-28T12:00:00Z", "2026-03-28T13:00:00Z")]
    #expect(Self.text(moved).contains("DTSTART;TZID=Europe/Brussels:20260328T130000"))
    try Self.expect(moved, "2026-03-28T12:00:00+00:00 2026-03-28T13:00:00+00:00 CONFIRMED 4 PUBLISH")
    moved.fields.slots = [try slot(1, "2026-03-29T11:00:00Z", "2026-03-29T12:00:00Z")]
    moved.sequence = 5
    #expect(Self.text(moved).contains("DTSTART;TZID=Europe/Brussels:20260329T130000"))
    try Self.expect(moved, "2026-03-29T11:00:00+00:00 2026-03-29T12:00:00+00:00 CONFIRMED 5 PUBLISH")
    // Over the night itself: four and a half hours by the clock, three and a half in truth.
    moved.fields.slots = [try slot(1, "2026-03-28T22:30:00Z", "2026-03-29T02:00:00Z")]
    try Self.expect(moved, "2026-03-28T22:30:00+00:00 2026-03-29T02:00:00+00:00 CONFIRMED 5 PUBLISH")
    let times = "2026-03-28T22:30:00+00:00 2026-03-29T02:00:00+00:00"
    for (answer, status) in [
      (Event.Answer(.yes), "CONFIRMED"), (Event.Answer(.yes, waitingPlace: 2), "TENTATIVE"),
      (Event.Answer(.maybe), "TENTATIVE"), (Event.Answer(.no), "CONFIRMED"),
    ] {
      moved.answers = [1: answer]
      try Self.expect(moved, "\(times) \(status) 5 PUBLISH")
    }
    moved.fields.state = .cancelled
    try Self.expect(moved, "\(times) CANCELLED 5 CANCEL")
  }

  /// Holds what both readers say of an event of one slot against this.
  private static func expect(_ event: Event, _ read: String, at location: SourceLocation = #_sourceLocation) throws {
    guard let lines = try Self.read(text(event)) else { return }
    #expect(lines == ["1.\(event.uid) \(read)"], sourceLocation: location)
  }

  private static func agree(_ calendar: String, titles: Int) throws {
    guard let read = try read(calendar) else { return }
    #expect(read.count == titles)
    #expect(
      read.first?.contains("2026-09-27T11:00:00+00:00 2026-09-27T15:00:00+00:00 CONFIRMED 4 PUBLISH") == true, "\(read)"
    )
  }

  /// Reads a calendar with two programs that others wrote, which must find the same events at the same moments: a line each,
  /// with its UID, begin, end, status, number of changes, and what the calendar is for. Nil where no python3 has both of
  /// them: the system’s own has its packages, whichever one is found first.
  private static func read(_ calendar: String) throws -> [String]? {
    for python in ["/usr/bin/python3", "/usr/bin/env"] where FileManager.default.isExecutableFile(atPath: python) {
      let arguments = python.hasSuffix("env") ? ["python3", "-c", script] : ["-c", script]
      if let lines = try run(python, arguments, calendar) { return lines }
    }
    return nil
  }

  private static let script = """
    import sys
    try:
        import icalendar, vobject
    except ImportError:
        print('missing')
        sys.exit(0)
    from datetime import timezone
    data = sys.stdin.buffer.read()
    first = icalendar.Calendar.from_ical(data)
    one = sorted((str(e['UID']), e['DTSTART'].dt.astimezone(timezone.utc).isoformat(),
                  e['DTEND'].dt.astimezone(timezone.utc).isoformat(), str(e['STATUS']), str(e['SEQUENCE']),
                  str(first['METHOD']), str(e['SUMMARY'])) for e in first.walk('VEVENT'))
    second = vobject.readOne(data.decode())
    two = sorted((e.uid.value, e.dtstart.value.astimezone(timezone.utc).isoformat(),
                  e.dtend.value.astimezone(timezone.utc).isoformat(), e.status.value, e.sequence.value,
                  second.method.value, e.summary.value) for e in second.vevent_list)
    assert one == two, (one, two)
    for e in one:
        print(*e[:6])
    """

  private static func run(_ program: String, _ arguments: [String], _ calendar: String) throws -> [String]? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    input.fileHandleForWriting.write(Data(calendar.utf8))
    try input.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus == 127 || text.hasPrefix("missing") { return nil }
    #expect(process.terminationStatus == 0, "the readers do not agree")
    return text.split(separator: "\n").map(String.init)
  }
}
