// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumStore
import ForumUI

/// The fields of an event, as `raad event edit` names them.
enum EventFieldName: String, CaseIterable, Sendable {
  case title
  case text
  case topics
  case kind
  case category
  case state
  case question
  case benefit
  case target
  case hosts
  case place
  case address
  case link
  case zone
  case slots
  case programme
  case workingTime = "working-time"
  case cost
  case signUpUntil = "sign-up-until"
  case talkAfter = "talk-after"
  case report
}

extension Subcommand {
  static let agenda: [Subcommand] = [
    Subcommand(
      "agenda", .meetings, [], [.mine, .network, .past, .ics, .limit],
      about: {
        $0(
          nl: "toont wat er komt, de eerste activiteit eerst", fr: "montre ce qui vient, la première activité d’abord",
          de: "zeigt, was kommt, das Nächste zuerst", en: "shows what is to come, the next first")
      },
      member: { try $0.agenda() }),
    Subcommand(
      "event", .meetings, [Operand(.reference, "N")], [.ics, .poster],
      about: {
        $0(nl: "toont een activiteit", fr: "montre une activité", de: "zeigt eine Veranstaltung", en: "shows an event")
      },
      member: { try $0.showEvent() }),
    Subcommand(
      "event show", .meetings, [Operand(.reference, "N")], [.ics, .poster],
      about: {
        $0(nl: "toont een activiteit", fr: "montre une activité", de: "zeigt eine Veranstaltung", en: "shows an event")
      },
      member: { try $0.showEvent() }),
    Subcommand(
      "event add", .meetings, [],
      [.title, .topic, .lang, .body, .slot, .zone, .host, .audience, .draft, .allowPersonalData],
      about: {
        $0(
          nl: "zet een activiteit op de agenda; geeft het nummer", fr: "met une activité à l’agenda ; donne le numéro",
          de: "setzt eine Veranstaltung in den Kalender; nennt die Nummer",
          en: "puts an event on the agenda; prints its number")
      },
      member: { try $0.addEvent() }),
    Subcommand(
      "event edit", .meetings,
      [
        Operand(.reference, "N"), Operand(.choice(EventFieldName.typed), "FIELD"),
        Operand(.text, "VALUE", .any),
      ],
      [.reason, .allowPersonalData],
      about: {
        $0(
          nl: "wijzigt een veld van een activiteit; ; scheidt de delen van een lijst",
          fr: "modifie un champ d’une activité ; ; sépare les parties d’une liste",
          de: "ändert ein Feld einer Veranstaltung; ; trennt die Teile einer Liste",
          en: "changes a field of an event; ; separates the parts of a list")
      },
      appendix: { $0.fields(EventFieldName.self) },
      member: { try $0.editEvent() }),
    Subcommand(
      "event sign-up", .meetings,
      [
        Operand(.reference, "N[/SLOT]"),
        Operand(.choice(Attendance.typed), "yes|maybe|no", .optional),
      ],
      [.colleague, .shown],
      about: {
        $0(
          nl: "zegt of je komt", fr: "dit si vous venez", de: "sagt, ob Sie kommen", en: "says whether you come")
      },
      member: { try $0.signUp() }),
    Subcommand(
      "event accept", .meetings, [Operand(.reference, "N"), Operand(.reference, "~NETWORK")], [.undo],
      about: {
        $0(
          nl: "zegt dat je netwerk een activiteit mee organiseert", fr: "dit que votre réseau coorganise une activité",
          de: "sagt, dass Ihr Netzwerk eine Veranstaltung mit ausrichtet",
          en: "says that your network co-hosts an event")
      },
      member: { try $0.acceptHosting() }),
    Subcommand(
      "event cancel", .meetings, [Operand(.reference, "N")], [.reason, .allowPersonalData],
      about: {
        $0(
          nl: "annuleert een activiteit; wie zou komen, hoort het",
          fr: "annule une activité ; les inscrits sont prévenus",
          de: "sagt eine Veranstaltung ab; Angemeldete erfahren es", en: "cancels an event; whoever would come is told")
      },
      member: { try $0.cancelEvent() }),
  ]
}

extension Session {
  /// `raad agenda`
  func agenda() throws {
    var filter = AgendaFilter()
    filter.mineOnly = invocation.has(.mine)
    filter.isPast = invocation.has(.past)
    filter.network = try invocation.value(.network).map { try networkID($0) }
    if let network = filter.network { _ = try store.network(network, viewer: me.id, now: now) }
    if invocation.has(.ics) { return try calendar(of: filter) }
    let linear = lists
    var zones: [String: Zone] = [:]
    try pages(
      { (key, limit) throws(StoreError) in
        try store.agenda(matching: filter, viewer: me.id, now: now, after: key, limit: limit)
      },
      text: { entry in
        if zones[entry.event.fields.zone] == nil {
          zones[entry.event.fields.zone] = ZoneFiles.zone(entry.event.fields.zone)
        }
        return linear.lines(entry, zones: zones)
      }, json: { JSONValue($0) }, none: SearchPhrase.nothingFound)
  }

  private func calendar(of filter: AgendaFilter) throws {
    var entries: [ICalendar.Entry] = []
    var key: PageKey?
    repeat {
      let page = try store.agenda(matching: filter, viewer: me.id, now: now, after: key, limit: 500)
      entries += page.items.map { ICalendar.Entry(event: $0.event, slot: $0.slot) }
      key = page.next
    } while key != nil && entries.count < (invocation.number(.limit) ?? 5000)
    try write(Array(entries.prefix(invocation.number(.limit) ?? 5000)), name: try store.board().name)
  }

  private func write(_ entries: [ICalendar.Entry], name: String) throws {
    let calendar = ICalendar(
      name: name, now: now, words: ICalendar.Words(reader), zones: zones(of: entries.map(\.event)))
    try output.raw(calendar.text(entries))
  }

  /// `raad event show N`
  func showEvent() throws {
    let event = try store.event(try eventNumber().event, viewer: me.id, now: now)
    if invocation.has(.ics) {
      return try write(event.fields.slots.map { ICalendar.Entry(event: event, slot: $0) }, name: event.fields.title)
    }
    let zones = zones(of: [event])
    if invocation.has(.poster) { return try output.lines(texts.poster(event, zones: zones)) }
    if wantsJSON { return try output.json(JSONValue(event)) }
    try output.lines(texts.page(event, zones: zones))
  }

  /// `raad event add`
  func addEvent() throws {
    let (title, topics, body) = try whatIsNeeded()
    let zone = try zone(invocation.value(.zone) ?? Zone.usual)
    let slots = try (invocation.options[.slot] ?? []).map { try SlotText.slot($0, in: zone) }
    var fields = EventFields(title: title, body: body, topics: topics, zone: zone.id, slots: slots)
    fields.language = try languageOption()
    fields.hosts = try (invocation.options[.host] ?? []).map { try host($0) }
    fields.audience = try audienceOption()
    if invocation.has(.draft) { fields.state = .draft }
    try context.show(made: .event(try store.addEvent(fields, by: me.id, at: now)))
  }

  private func host(_ word: String) throws -> EventHost {
    word.hasPrefix("~") ? .network(try networkID(word)) : .partner(word)
  }

  /// `raad event edit N FIELD VALUE…`
  func editEvent() throws {
    let number = try eventNumber().event
    guard let field = invocation.operand(1).flatMap(EventFieldName.init) else { return }
    let value = rest(from: 2)
    switch field {
    case .report:
      let body = value == "-" ? try context.readBody() : value
      try refusePersonalData([(.body, body)])
      return try context.show(made: .post(try store.reportOnEvent(number, body: body, by: me.id, at: now)))
    case .talkAfter:
      var thread: Int?
      if !value.isEmpty {
        guard case .thread(let number) = Reference(value) else {
          throw UsageProblem.wrongReference(value, wanted: .thread)
        }
        thread = number
      }
      try store.setTalkAfter(thread, ofEvent: number, by: me.id, at: now)
    default:
      let event = try store.event(number, viewer: me.id, now: now)
      var fields = event.fields
      try set(field, to: value, in: &fields)
      let reason = invocation.value(.reason) ?? ""
      try refusePersonalData(fields.texts(besides: event.fields) + [(.reason, reason)])
      try store.editEvent(number, to: fields, basis: event.version, reason: reason, by: me.id, at: now)
    }
    try context.confirm(.edited)
  }

  private func set(_ field: EventFieldName, to value: String, in fields: inout EventFields) throws {
    switch field {
    case .title: fields.title = value
    case .text: fields.body = value == "-" ? try context.readBody() : value
    case .topics: fields.topics = try topics(in: value)
    case .kind: fields.kind = try word(value, EventKind.self, .kind) ?? .other
    case .category: fields.category = try word(value, EventCategory.self, .category) ?? .content
    case .state: fields.state = try word(value, EventState.self, .eventState) ?? .open
    case .question: fields.question = value
    case .benefit: fields.benefit = value
    case .target: fields.target = value
    case .hosts: fields.hosts = try list(value).map { try host($0) }
    case .place: fields.place = value
    case .address: fields.address = value
    case .link: fields.link = value
    case .zone: fields.zone = try zone(value).id
    case .slots:
      fields.slots = try SlotText.slots(
        list(value), in: try zone(fields.zone), known: fields.slots, keepingPlaces: true)
    case .programme:
      let zone = try zone(fields.zone)
      fields.sessions = try list(value).map { try SlotText.session($0, on: fields.slots.first?.start, in: zone) }
    case .workingTime: fields.isWorkingTime = try truth(value, .workingTime)
    case .cost: fields.cost = value
    case .signUpUntil:
      fields.signUpUntil =
        value.isEmpty ? nil : try SlotText.moment(value, in: try zone(fields.zone), field: .signUpUntil)
    case .report, .talkAfter: break
    }
  }

  /// `raad event sign-up N [yes|maybe|no]`
  func signUp() throws {
    let (number, slot) = try eventNumber()
    let attendance = invocation.operand(1).flatMap(Attendance.init) ?? .yes
    let answer = try store.signUp(
      attendance, toEvent: number, slot: slot, bringsColleague: invocation.has(.colleague),
      isShown: invocation.has(.shown), by: me.id, at: now)
    var words = [reader(MeetingPhrase.attendance(answer.attendance))]
    if let place = answer.waitingPlace { words.append(reader(MeetingPhrase.waitingPlace(place))) }
    try context.tell(words.joined(separator: ", "), JSONValue(answer))
  }

  /// `raad event accept N ~NETWORK`
  func acceptHosting() throws {
    let network = try networkID(at: 1)
    try store.acceptHosting(
      ofEvent: try eventNumber().event, for: network, isHost: !invocation.has(.undo), by: me.id, at: now)
    try context.confirm(invocation.has(.undo) ? .takenBack : .edited)
  }

  /// `raad event cancel N --reason TEXT`
  func cancelEvent() throws {
    guard let reason = invocation.value(.reason) else {
      throw UsageProblem.missingOptions([CommandOption.reason.dashed])
    }
    try refusePersonalData([(.reason, reason)])
    try store.cancelEvent(try eventNumber().event, reason: reason, by: me.id, at: now)
    try context.confirm(.withdrawn)
  }
}
