// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

@Suite("Forms about events and polls")
struct MeetingFormTests {
  private func driver(_ make: (World) -> FormState) -> FormDriver {
    var driver = FormDriver(.sample(), make)
    _ = driver.form.update(.loaded(.zones, .zones(AgendaTests.zones)), driver.world)
    return driver
  }

  private func fill(_ driver: inout FormDriver, _ texts: [FormField.Name: String]) {
    for (name, text) in texts { driver.form[name]?.restore(text, driver.world) }
  }

  private static let eventTexts: [FormField.Name: String] = [
    .title: "One page is enough", .topics: "open-data", .centralQuestion: "What do you leave out?",
    .slots: "2025-03-10 12:30-13:30 x40\n2025-03-11 18:00-19:00", .hosts: "~passerelle; Bureau Brug",
    .sessions: "12:45 Writing | Bureau Brug", .signUpUntil: "2025-03-09", .body: "Bring your own page.",
  ]

  @Test("an event is made of what is typed, its times as the command line takes them")
  func event() throws {
    var driver = driver { FormState.addingEvent($0) }
    fill(&driver, Self.eventTexts)
    guard case .perform(.event(.add(let fields, draft: nil)))? = driver.press(keys: "Ctrl-S")?.first else {
      return #expect(Bool(false), "\(driver.form.problems)")
    }
    #expect(fields.title == "One page is enough" && fields.topics == ["open-data"])
    #expect(fields.slots.map(\.start) == [Timestamp("2025-03-10T11:30:00Z"), Timestamp("2025-03-11T17:00:00Z")])
    #expect(fields.slots.map(\.places) == [40, nil])
    #expect(fields.hosts == [.network(NetworkID("passerelle")), .partner("Bureau Brug")])
    #expect(fields.sessions.map(\.start) == [Timestamp("2025-03-10T11:45:00Z")])
    #expect(fields.signUpUntil == Timestamp("2025-03-09T22:59:00Z"), "the last minute of the day")
    #expect(fields.audience == .all && fields.state == .open && fields.isWorkingTime)
    let done = driver.done(.event(.add(fields, draft: nil)), .made(.event(9)))
    #expect(done == [.replace(Screen(EventPageState(number: 9))), .say(.done("On the agenda as event:9"))])
    var kept = fields
    kept.state = .draft
    let keptSaid = driver.done(.event(.add(kept, draft: nil)), .made(.event(9)))?.last
    #expect(keptSaid == .say(.done("Kept as event:9, not on the agenda yet")))
    #expect(!driver.form.hasUnsentText)
  }

  @Test(
    "what is wrong stands beside its field",
    arguments: [
      (FormField.Name.slots, "morgen", TextProblem.malformed("morgen", example: SlotText.example)),
      (.slots, "2025-03-30 02:30-03:30", .noSuchTime("2025-03-30 02:30")),
      (.slots, "2025-03-10 13:00-12:00", .endsBeforeItBegins("2025-03-10 13:00-12:00")),
      (.slots, "", .tooFew(count: 0, minimum: 1)), (.slots, "2024-03-10 13:00-14:00", .past("2024-03-10T12:00:00Z")),
      (.slots, "2025-03-10 12:30-13:30 x0", .outOfRange(0, minimum: 1, maximum: 100_000)),
      (.hosts, "~!", .malformed("~!", example: "~jan-oosterwoud")),
      (.signUpUntil, "soon", .malformed("soon", example: SlotText.momentExample)),
      (.audience, "everyone", .unknownWord("everyone", nearest: ["boards", "~jan"])),
    ])
  func problems(name: FormField.Name, text: String, problem: TextProblem) {
    var driver = driver { FormState.addingEvent($0) }
    var texts = Self.eventTexts
    texts[name] = text
    if name == .slots { texts[.sessions] = "" }
    fill(&driver, texts)
    driver.press(keys: "Ctrl-S")
    #expect(driver.form.problems == [name: problem])
    #expect(driver.form.focus == name)
  }

  @Test("an event is changed slot by slot, so that who signed up keeps the place")
  func editing() {
    let event = Event.sample(isHost: true)
    var driver = driver { FormState.editingEvent(event, $0) }
    #expect(driver.text(.slots) == "2025-02-02 12:00-14:00 x40\n2025-02-16 12:00-14:00 x2")
    #expect(driver.text(.sessions) == "12:00 Writing | Bureau Brug")
    #expect(driver.form.texts == driver.form.keeping.baseline, "what is there is worth no draft")
    fill(&driver, [.slots: "2025-02-16 12:00-14:00 x5\n2025-02-03 12:00-14:00 x40"])
    guard case .perform(.event(.edit(4, let fields, basis: 0, draft: nil)))? = driver.press(keys: "Ctrl-S")?.first
    else { return #expect(Bool(false), "\(driver.form.problems)") }
    #expect(fields.slots.map(\.number) == [1, 2], "by their times, the moved one is the rest")
    #expect(fields.slots.map(\.places) == [40, 5])
  }

  @Test("nothing changed is nothing written")
  func unchanged() {
    var driver = driver { FormState.editingEvent(.sample(isHost: true), $0) }
    #expect(driver.press(keys: "Ctrl-S")?.contains(.pop) == true)
  }

  @Test("a poll asks only for what its kind needs")
  func shown() {
    var driver = driver { FormState.addingPoll($0) }
    func names() -> Set<FormField.Name> { Set(driver.form.shown.map(\.name)) }
    #expect(names().isSuperset(of: [.options, .dots, .sealed, .secret, .tieRule]))
    #expect(names().isDisjoint(with: [.gathersUntil, .prize, .event]))
    driver.form[.pollKind] = .choice(.pollKind, PollKind.titleContest.rawValue)
    #expect(!names().contains(.secret), "a contest is secret whatever is chosen")
    #expect(names().isSuperset(of: [.gathersUntil, .prize, .event, .tieRule]))
    #expect(names().isDisjoint(with: [.options, .dots, .sealed]))
    driver.form[.pollKind] = .choice(.pollKind, PollKind.round.rawValue)
    #expect(names().isDisjoint(with: [.options, .dots, .sealed, .secret, .tieRule, .gathersUntil]))
  }

  @Test("a poll is made of what is typed")
  func poll() {
    var driver = driver { FormState.addingPoll($0) }
    fill(
      &driver,
      [
        .title: "When shall we meet?", .topics: "open-data", .closes: "2025-02-20", .body: "Say it.",
        .options: "2025-03-10 12:30-13:30\n2025-03-11 12:30-13:30", .dots: "1", .audience: "boards",
      ])
    driver.form[.pollKind] = .choice(.pollKind, PollKind.dates.rawValue)
    guard case .perform(.poll(.add(let fields, inThread: nil, draft: nil)))? = driver.press(keys: "Ctrl-S")?.first
    else {
      return #expect(Bool(false), "\(driver.form.problems)")
    }
    #expect(fields.kind == .dates && fields.audience == .boards && fields.isSealed && !fields.isSecret)
    #expect(fields.closes == Timestamp("2025-02-20T22:59:00Z"))
    #expect(fields.options.map(\.start) == [Timestamp("2025-03-10T11:30:00Z"), Timestamp("2025-03-11T11:30:00Z")])
    fill(&driver, [.options: "2025-03-10 12:30-13:30"])
    driver.press(keys: "Ctrl-S")
    #expect(driver.form.problems == [.options: .tooFew(count: 1, minimum: 2)])
    fill(&driver, [.closes: "2025-01-20"])
    driver.press(keys: "Ctrl-S")
    #expect(driver.form.problems[.closes] == .past("2025-01-20T22:59:00Z"))
  }

  @Test("a poll in a thread has its topics, and those who see the thread are asked")
  func pollInThread() {
    var driver = driver { FormState.addingPoll(in: 12, for: .boards, $0) }
    #expect(driver.form[.topics] == nil && driver.text(.audience) == "boards")
    #expect(driver.form.purpose.target == .pollIn(thread: 12))
    fill(
      &driver,
      [.title: "Which room?", .closes: "2025-02-20", .body: "Say it.", .options: "The large one\nThe small one"])
    guard case .perform(.poll(.add(let fields, inThread: 12, draft: nil)))? = driver.press(keys: "Ctrl-S")?.first else {
      return #expect(Bool(false), "\(driver.form.problems)")
    }
    #expect(fields.audience == .boards && fields.topics.isEmpty && fields.options.count == 2)
    #expect(
      driver.done(.poll(.add(fields, inThread: 12, draft: nil)), .made(.poll(7)))?.first
        == .replace(Screen(PollPageState(number: 7))))
    #expect(FormState.addingPoll(in: 12, .sample())[.audience]?.text == "")
  }

  @Test("a date that was found becomes an event")
  func dateFound() {
    var poll = Poll.sample(.dates, phase: .owed)
    poll.winners = [2]
    let driver = driver { FormState.addingEvent(after: poll, $0) }
    #expect(driver.text(.title) == "Which theme in spring?")
    #expect(driver.text(.slots) == "2025-02-12 13:00-15:00")
  }

  @Test(
    "a draft of each is taken up again",
    arguments: [DraftTarget.newEvent, .newPoll, .pollIn(thread: 12), .report(4), .outcome(2)])
  func drafts(target: DraftTarget) {
    let world = World.sample()
    let draft = Draft(
      target: target, saved: .sampleNow, fields: ["body": "Half a word", "title": "T", "place": "Gent"])
    var form = FormState.continuing(draft, world)
    guard case .load(let request)? = form.update(.appeared, world)?.first else {
      return #expect(Bool(false), "reads nothing")
    }
    let loaded: Loaded =
      switch target {
      case .report: .event(.sample(isHost: true), AgendaTests.zones)
      case .outcome: .poll(.sample(phase: .owed))
      default: .zones(AgendaTests.zones)
      }
    _ = form.update(.loaded(request, loaded), world)
    _ = form.update(.loaded(.draft(target), .draft(draft)), world)
    #expect(form.purpose.target == target)
    #expect(form[.body]?.text == "Half a word")
    if target == .newEvent { #expect(form[.place]?.text == "Gent") }
  }

  @Test(
    "looks like its picture",
    arguments: [("form-event-en-80", InterfaceLanguage.en, 80, 24), ("form-poll-nl-40", .nl, 40, 12)])
  func looks(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    var form = columns > 40 ? FormState.addingEvent(world) : FormState.addingPoll(world)
    _ = form.update(.loaded(.zones, .zones(AgendaTests.zones)), world)
    if columns > 40 { form.focus = .slots }
    try expectPicture(name, of: form, world)
    drawInAllSizes(form, world)
  }
}
