// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Making and changing events and polls.
extension FormState {
  /// Puts an event on the agenda.
  static func addingEvent(_ world: World) -> FormState {
    var fields = EventFields(title: "", body: "", topics: [], zone: Zone.usual, slots: [])
    fields.language = Language(rawValue: world.reader.language.rawValue) ?? .unknown
    return FormState(.meeting(.newEvent), fields: eventFields(fields, [:], isNew: true), focus: .title, world)
  }

  /// Makes an event of the date that a poll found.
  static func addingEvent(after poll: Poll, _ world: World) -> FormState {
    var form = addingEvent(world)
    let found = poll.options.filter { poll.winners.contains($0.number) }
    let slots = found.compactMap { option in
      option.start.flatMap { start in option.end.map { EventSlot(start: start, end: $0) } }
    }
    form.waitingSlots = slots
    form[.title] = .line(.title, poll.fields.title)
    form[.topics] = .topics(poll.fields.topics)
    form[.body] = .body(world.reader(MeetingFormPhrase.dateFound(Reference.poll(poll.number).description)))
    form.keeping.changes += 1
    return form
  }

  /// Changes an event.
  static func editingEvent(_ event: Event, _ world: World) -> FormState {
    var form = FormState(
      .meeting(.editEvent(event)), basis: .text(EditBasis(version: event.version)),
      fields: eventFields(event.fields, [:], isNew: false), focus: .title, world)
    form.waitingSlots = event.fields.slots
    return form
  }

  /// Tells what the hosts of an event took along.
  static func reporting(on event: Event, _ world: World) -> FormState {
    FormState(.meeting(.report(event)), fields: [.body()], focus: .body, world)
  }

  /// Tells what comes of a poll.
  static func writingOutcome(of poll: Poll, _ world: World) -> FormState {
    FormState(.meeting(.outcome(poll)), fields: [.body()], focus: .body, world)
  }

  /// Starts a poll, in a thread that is there for those who see that one unless others are named.
  static func addingPoll(in thread: Int? = nil, for audience: Audience = .all, _ world: World) -> FormState {
    FormState(
      .meeting(thread.map { .pollIn(thread: $0) } ?? .newPoll),
      fields: [.choice(.pollKind, PollKind.choice.rawValue), .line(.title)] + (thread == nil ? [.topics()] : []) + [
        .lines(.options, []), .line(.gathersUntil), .line(.closes), .line(.dots, "1"), .choice(.sealed, "yes"),
        .choice(.secret, "no"), .choice(.tieRule, TieRule.earliest.rawValue), .line(.prize), .line(.event),
        .line(.audience, audience.id), .choice(.language, world.reader.language.rawValue),
        .body(),
      ], focus: .title, world)
  }

  private static func eventFields(_ fields: EventFields, _ zones: [String: Zone], isNew: Bool) -> [FormField] {
    let hosts = fields.hosts.map(\.text).joined(separator: "; ")
    return [
      .line(.title, fields.title), .topics(fields.topics), .line(.centralQuestion, fields.question),
      .line(.benefit, fields.benefit), .lines(.slots, []), .choice(.zone, fields.zone), .line(.place, fields.place),
      .line(.address, fields.address), .line(.link, fields.link), .line(.hosts, hosts), .line(.target, fields.target),
      .lines(.sessions, []), .choice(.eventKind, fields.kind.rawValue), .choice(.category, fields.category.rawValue),
      .choice(.eventState, fields.state.rawValue), .choice(.workingTime, fields.isWorkingTime ? "yes" : "no"),
      .line(.cost, fields.cost), .line(.signUpUntil), .choice(.language, fields.language.rawValue),
    ] + (isNew ? [.line(.audience)] : []) + [.body(fields.body)]
  }

  /// The form for a draft about an event or a poll, once what it is for was read; nil when that is not there.
  static func made(forMeeting target: DraftTarget, of loaded: Loaded, _ world: World) -> FormState? {
    switch (target, loaded) {
    case (.newEvent, .zones): addingEvent(world)
    case (.newPoll, .zones): addingPoll(world)
    case (.pollIn(let thread), .zones): addingPoll(in: thread, world)
    case (.editEvent, .event(let event, _)): editingEvent(event, world)
    case (.report, .event(let event, _)): reporting(on: event, world)
    case (.outcome, .poll(let poll)): writingOutcome(of: poll, world)
    default: nil
    }
  }

  /// Takes the zones, and writes the times that the form begins with as they can be typed.
  mutating func take(_ zones: [String: Zone], _ world: World) {
    self.zones.merge(zones) { _, new in new }
    guard let slots = waitingSlots, let zone = typedZone else { return }
    waitingSlots = nil
    var known: [FormField.Name: String] = [
      .slots: slots.map { SlotText.text($0, in: zone) }.joined(separator: "\n")
    ]
    if case .meeting(.editEvent(let event)) = purpose {
      known[.sessions] = event.fields.sessions.map { SlotText.text($0, in: zone) }.joined(separator: "\n")
      known[.signUpUntil] = event.fields.signUpUntil.map { SlotText.text($0, in: zone) }
    }
    for (name, text) in known where self[name]?.text.isEmpty == true { self[name]?.restore(text, world) }
    // What is there already is worth no draft.
    if case .meeting(.editEvent) = purpose { keeping.baseline = texts }
  }

  /// The zone that is chosen, or else the usual one.
  var typedZone: Zone? { zones[choice(.zone) ?? Zone.usual] }

  /// Whether a field of a poll has a meaning for its kind; all others do.
  func isShownInMeeting(_ name: FormField.Name) -> Bool {
    guard let kind = choice(.pollKind).flatMap(PollKind.init(rawValue:)) else { return true }
    switch name {
    case .options: return kind.hasOwnOptions
    case .gathersUntil: return kind.gathers
    case .dots: return kind.givesDots || kind == .choice
    case .sealed: return kind.mustBeSealed == nil
    // A contest is secret: nothing that is chosen would change it.
    case .secret: return kind != .senseCheck && kind != .round && !kind.isSecretAtFirst
    case .tieRule: return ![.senseCheck, .countMeIn, .round].contains(kind)
    case .prize: return kind == .titleContest
    case .event: return kind == .titleContest
    default: return true
    }
  }

  // MARK: What was done

  mutating func follow(_ act: EventAct, _ outcome: Outcome, _ world: World) -> [Effect] {
    notePosted()
    switch (act, outcome) {
    case (.add(let fields, _), .made(.event(let number))):
      let done = fields.state == .draft ? MeetingFormPhrase.draftKept(number) : .eventAdded(number)
      return [.replace(Screen(EventPageState(number: number))), .say(.done(world.reader(done)))]
    case (.edit(let number, _, _, _), _):
      return [.pop, .say(.done(world.reader(MeetingFormPhrase.eventChanged(number))))]
    case (.report, .posted): return [.pop, .say(.done(world.reader(MeetingFormPhrase.reported)))]
    default: return []
    }
  }

  mutating func follow(_ act: PollAct, _ outcome: Outcome, _ world: World) -> [Effect] {
    notePosted()
    switch (act, outcome) {
    case (.add, .made(.poll(let number))):
      return [
        .replace(Screen(PollPageState(number: number))), .say(.done(world.reader(MeetingFormPhrase.pollAdded(number)))),
      ]
    case (.outcome, .posted): return [.pop, .say(.done(world.reader(MeetingFormPhrase.outcomeWritten)))]
    default: return []
    }
  }
}
