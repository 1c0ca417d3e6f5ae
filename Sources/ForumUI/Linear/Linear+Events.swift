// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension Linear {
  /// A line of the agenda: number, when, title, kind and category, hosts, how far, places, the reader's answer, a clash.
  public func lines(_ entry: AgendaEntry, zones: [String: Zone]) -> [String] {
    let (event, slot) = (entry.event, entry.slot)
    return row([
      Reference.event(event.number).description + (event.fields.slots.count > 1 ? "/\(slot.number)" : ""),
      time(of: slot, event, zones), event.fields.title,
      reader(MeetingPhrase.eventKind(event.fields.kind)), reader(MeetingPhrase.category(event.fields.category)),
      hosts(event), standing(event, slot), event.answers[slot.number].map(answer) ?? "",
      entry.clash.map { reader(MeetingPhrase.clash($0)) } ?? "",
    ])
  }

  /// An event with all that its hosts say of it.
  public func page(_ event: Event, zones: [String: Zone]) -> [String] {
    let fields = event.fields
    var lines = wrapped("\(Reference.event(event.number)) \(fields.title)", indent: "  ")
    lines += line(.question, fields.question)
    lines += line(.benefit, fields.benefit)
    lines += line(
      .kind, reader(MeetingPhrase.eventKind(fields.kind)) + ", " + reader(MeetingPhrase.category(fields.category)))
    lines += line(.state, reader(MeetingPhrase.standing(event.standing)))
    lines += block(
      .when,
      fields.slots.map { slot in
        ([reader(MeetingPhrase.slot(slot.number)), time(of: slot, event, zones)] + counts(of: slot)
          + [event.answers[slot.number].map(answer) ?? ""]).filter { !$0.isEmpty }.joined(separator: ", ")
      })
    lines += line(.hosts, hosts(event))
    lines += line(.forWhom, fields.target)
    lines += line(.place, [fields.place, fields.address].filter { !$0.isEmpty }.joined(separator: ", "))
    lines += line(.online, fields.link)
    lines += line(.workingTime, reader(MeetingPhrase.workingTime(fields.isWorkingTime)))
    lines += line(.cost, fields.cost)
    lines += line(.signUpUntil, fields.signUpUntil.map { TimeText.full($0, reader) } ?? "")
    lines += line(.language, fields.language == .unknown ? "" : reader(ValuePhrase.language(fields.language)))
    lines += line(.topics, topics(fields.topics))
    if fields.audience != .all { lines += line(.seenBy, audience(fields.audience)) }
    lines += line(.thread, Reference.thread(event.thread).description)
    lines += line(.talkAfter, event.talkAfter.map { Reference.thread($0).description } ?? "")
    if event.standing == .past {
      lines += line(.report, event.report?.description ?? reader(MeetingPhrase.reportOwed))
    }
    lines += block(
      .programme,
      fields.sessions.map { session in
        let start = session.start.map { zoned($0, fields.zone, zones) }
        return [start ?? "", session.title, session.by].filter { !$0.isEmpty }.joined(separator: ", ")
      })
    lines += block(.comes, event.shown.map { byline($0).joined(separator: ", ") })
    return lines + [""] + body(fields.body)
  }

  /// The text of a poster for the canteen: plain, at most 60 columns.
  public func poster(_ event: Event, zones: [String: Zone]) -> [String] {
    var narrow = self
    narrow.columns = min(60, columns ?? 60)
    let width = narrow.textColumns
    let fields = event.fields
    let rule = String(repeating: "=", count: width)
    func centred(_ text: String) -> [String] {
      Wrap.lines(DisplayText.sanitised(text), columns: width).map { line in
        String(repeating: " ", count: max(0, (width - DisplayText.width(line)) / 2)) + line
      }
    }
    var lines = [rule] + centred(fields.title.uppercased())
    if !fields.question.isEmpty { lines += [""] + centred(fields.question) }
    lines += [rule, ""]
    for slot in fields.slots { lines += narrow.wrapped(time(of: slot, event, zones), indent: "  ") }
    lines += narrow.line(.place, [fields.place, fields.address].filter { !$0.isEmpty }.joined(separator: ", "))
    lines += narrow.line(.benefit, fields.benefit) + narrow.line(.forWhom, fields.target)
    lines += narrow.line(.cost, fields.cost) + narrow.line(.hosts, hosts(event))
    lines += [""] + narrow.body(fields.body)
    lines += narrow.block(
      .programme, fields.sessions.map { [$0.title, $0.by].filter { !$0.isEmpty }.joined(separator: ", ") })
    return lines + ["", "raad event sign-up \(event.number)", rule]
  }

  /// Whether a partner is a network that has not said yet whether it gives the event.
  private static func isInvited(_ name: String) -> Bool {
    if case .network = Reference(name) { true } else { false }
  }

  private func hosts(_ event: Event) -> String {
    event.fields.hosts.map { host in
      switch host {
      case .network(let id): Reference.network(id).description
      case .partner(let name):
        Self.isInvited(name) ? "\(name) (\(reader(MeetingPhrase.networkStanding(.invited))))" : name
      }
    }.joined(separator: ", ")
  }

  private func standing(_ event: Event, _ slot: EventSlot) -> String {
    guard event.standing == .open || event.standing == .full else {
      return reader(MeetingPhrase.standing(event.standing))
    }
    return counts(of: slot).joined(separator: ", ")
  }

  private func counts(of slot: EventSlot) -> [String] {
    var parts: [String] = []
    if let left = slot.left { parts.append(reader(left == 0 ? MeetingPhrase.full : .left(left))) }
    if slot.taken > 0 { parts.append(reader(MeetingPhrase.comes(slot.taken))) }
    if slot.waiting > 0 { parts.append(reader(MeetingPhrase.waits(slot.waiting))) }
    return parts
  }

  private func answer(_ answer: Event.Answer) -> String {
    var parts = [reader(MeetingPhrase.attendance(answer.attendance))]
    if answer.bringsColleague { parts.append(reader(MeetingPhrase.bringsColleague)) }
    if let place = answer.waitingPlace { parts.append(reader(MeetingPhrase.waitingPlace(place))) }
    return parts.joined(separator: ", ")
  }

  /// When a slot is, by the clock of the place, with the name of its zone where the reader's clock shows another time.
  private func time(of slot: EventSlot, _ event: Event, _ zones: [String: Zone]) -> String {
    guard let zone = zones[event.fields.zone] else { return span(slot) { CivilTime($0, offset: reader.offset($0)) } }
    let text = span(slot, zone.civil)
    guard zone.offset(at: slot.start).seconds != reader.offset(slot.start) else { return text }
    return "\(text) (\(zone.id); \(TimeText.full(slot.start, reader)))"
  }

  private func span(_ slot: EventSlot, _ civil: (Timestamp) -> CivilTime) -> String {
    let (start, end) = (civil(slot.start), civil(slot.end))
    let last = start.days(to: end) == 0 ? TimePhrase.clock(end) : reader(TimePhrase.dateAndTime(end))
    return "\(reader(TimePhrase.dateAndTime(start)))–\(last)"
  }

  private func zoned(_ moment: Timestamp, _ zone: String, _ zones: [String: Zone]) -> String {
    let time = zones[zone]?.civil(moment) ?? CivilTime(moment, offset: reader.offset(moment))
    return TimePhrase.clock(time)
  }
}
