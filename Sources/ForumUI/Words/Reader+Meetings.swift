// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Events and polls in words, the same full screen and in lines.
extension Reader {
  /// Who hosts an event; of a network that has not said yet whether it does, that it is invited.
  func hosts(_ event: Event) -> String {
    event.fields.hosts.map { host in
      guard case .partner(let name) = host, case .network = Reference(name) else { return host.text }
      return "\(name) (\(self(MeetingPhrase.networkStanding(.invited))))"
    }.joined(separator: ", ")
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
    guard let zone = zones[event.fields.zone] else { return span(slot.start, slot.end) }
    let text = span(slot.start, slot.end, zone.civil)
    guard zone.offset(at: slot.start).seconds != offset(slot.start) else { return text }
    return "\(text) (\(zone.id); \(TimeText.full(slot.start, self)))"
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
      [fields.title, fields.question, fields.benefit] + fields.slots.map { time(of: $0, event, zones) }
      + [place, fields.link, hosts(event), Reference.event(event.number).description]
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// A poll's title; of one whose post was removed, which has none, that it is gone.
  func title(of poll: Poll) -> String { poll.fields.title.isEmpty ? self(ThreadPhrase.goneTitle) : poll.fields.title }

  /// What can be voted for, in words; where the poll's post was removed that it is gone.
  func text(of option: PollOption, in poll: Poll) -> String {
    if let start = option.start, let end = option.end { return span(start, end) }
    if option.text.isEmpty { return self(ThreadPhrase.goneTitle) }
    return poll.fields.kind.words.contains(option.text) ? self(PollPhrase.option(option.text)) : option.text
  }
}
