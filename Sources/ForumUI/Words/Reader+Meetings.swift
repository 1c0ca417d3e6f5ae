// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Events and polls in words, the same full screen and in lines.
extension Reader {
  /// Who hosts an event; of a network that has not said yet whether it does, that it is invited. Where nobody is named,
  /// whoever put it on the agenda does.
  func hosts(_ event: Event) -> String {
    let hosts = event.fields.hosts.map { host in
      host.isAsked ? "\(host.text) (\(self(MeetingPhrase.networkStanding(.invited))))" : host.text
    }
    return hosts.isEmpty ? event.owner.fullName : hosts.joined(separator: ", ")
  }

  /// Who hosts an event, for others than members: without networks that have not said so yet.
  func settledHosts(_ event: Event) -> String {
    let hosts = event.fields.hosts.filter { !$0.isAsked }.map(\.text)
    return hosts.isEmpty ? event.owner.fullName : hosts.joined(separator: ", ")
  }

  /// Who sees an event or its thread; of a draft who does now, and who will.
  func seenBy(_ audience: AudiencePhrase, isDraft: Bool) -> String {
    isDraft ? self(MeetingPhrase.draftSeenBy(audience)) : self(audience)
  }

  /// How far an event is; of one that takes people what there is of a slot.
  func standing(_ event: Event, _ slot: EventSlot) -> String {
    guard event.standing == .open || event.standing == .full else {
      return self(MeetingPhrase.standing(event.standing))
    }
    return counts(of: slot).joined(separator: ", ")
  }

  /// The places left in a slot that is to come, who comes and who waits, as far as there is something to say.
  func counts(of slot: EventSlot) -> [String] {
    var parts: [String] = []
    if slot.end > now, let left = slot.left { parts.append(self(left == 0 ? MeetingPhrase.full : .left(left))) }
    if slot.taken > 0 { parts.append(self(MeetingPhrase.comes(slot.taken))) }
    if slot.waiting > 0 { parts.append(self(MeetingPhrase.waits(slot.waiting))) }
    return parts
  }

  /// When a slot is, by the clock of the place, with the name of its zone where the reader's clock shows another time.
  func time(of slot: EventSlot, _ event: Event, _ zones: [String: Zone]) -> String {
    with(zone: event.fields.zone, zones, of: slot.start, timeThere(of: slot, event, zones))
  }

  /// When a slot is by the clock of the place alone, for others than the reader.
  func timeThere(of slot: EventSlot, _ event: Event, _ zones: [String: Zone]) -> String {
    guard let zone = zones[event.fields.zone] else { return span(slot.start, slot.end) }
    return span(slot.start, slot.end, zone.civil)
  }

  /// Until when one can sign up, by the clock of the place as well; nothing where there is no end to it.
  func signUpUntil(_ event: Event, _ zones: [String: Zone]) -> String {
    guard let moment = event.fields.signUpUntil else { return "" }
    let text = self(TimePhrase.dateAndTime(civil(moment, in: event.fields.zone, zones)))
    return with(zone: event.fields.zone, zones, of: moment, text)
  }

  /// A time of a place, with the name of its zone and the reader's own time where that is another.
  private func with(zone: String, _ zones: [String: Zone], of moment: Timestamp, _ text: String) -> String {
    guard let zone = zones[zone], zone.offset(at: moment).seconds != offset(moment) else { return text }
    return "\(text) (\(clauses([zone.id, TimeText.full(moment, self)])))"
  }

  /// A moment by the clock of a place; by the reader's own where its zone is not known.
  func civil(_ moment: Timestamp, in zone: String, _ zones: [String: Zone]) -> CivilTime {
    zones[zone]?.civil(moment) ?? CivilTime(moment, offset: offset(moment))
  }

  /// From begin to end by the reader's clock.
  private func span(_ start: Timestamp, _ end: Timestamp) -> String {
    span(start, end) { CivilTime($0, offset: offset($0)) }
  }

  private func span(_ start: Timestamp, _ end: Timestamp, _ civil: (Timestamp) -> CivilTime) -> String {
    let (start, end) = (civil(start), civil(end))
    let last = start.days(to: end) == 0 ? TimePhrase.clock(end) : self(TimePhrase.dateAndTime(end))
    return "\(self(TimePhrase.dateAndTime(start)))–\(last)"
  }

  /// A few lines about an event for a message to somebody.
  func invitation(to event: Event, zones: [String: Zone]) -> String {
    let fields = event.fields
    let place = [fields.place, fields.address].filter { !$0.isEmpty }.joined(separator: ", ")
    let lines =
      [fields.title, fields.question, fields.benefit] + fields.slots.map { timeThere(of: $0, event, zones) }
      + [place, fields.link, settledHosts(event), Reference.event(event.number).description]
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// When a poll closes, or did.
  func closes(_ poll: Poll) -> String {
    poll.closed.map { self(PollPhrase.closed(TimeText.full($0, self))) }
      ?? self(PollPhrase.closes(TimeText.full(poll.fields.closes, self)))
  }

  /// A poll's title; of one whose post was removed, which has none, that it is gone.
  func title(of poll: Poll) -> String { poll.fields.title.isEmpty ? self(ThreadPhrase.goneTitle) : poll.fields.title }

  /// What can be voted for, in words; where the poll's post was removed that it is gone.
  public func text(of option: PollOption, in poll: Poll) -> String {
    if let start = option.start, let end = option.end { return span(start, end) }
    if option.text.isEmpty { return self(ThreadPhrase.goneTitle) }
    return poll.fields.kind.words.contains(option.text) ? self(PollPhrase.option(option.text)) : option.text
  }
}
