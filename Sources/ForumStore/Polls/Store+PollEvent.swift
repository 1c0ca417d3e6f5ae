// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Puts the date on the agenda that a closed poll about dates led to; its owner. A new event with the poll's title, text,
  /// topics and network, or a slot more of the event that the poll is about; returns its number. Done twice it is the same
  /// event.
  ///
  /// - Parameter zone: the zone of the place, by whose clock the date was chosen.
  /// - Throws: `refused(.pollOpen)`, `refused(.tieToDecide)`; `tooFew` where no date suited anybody.
  public func makeEvent(fromPoll number: Int, zone: String, by: MemberID, at: Timestamp) throws(StoreError) -> Int {
    try database.write { () throws(StoreError) in
      var (head, item) = try writtenPoll(number, by: by, at: at)
      try Self.checked { () throws(FieldProblem) in try Poll.requireDates(head.fields.kind) }
      let poll = try readPoll(number, for: viewer(by), now: at)
      if poll.closed == nil { item.standingRefusal = .pollOpen }
      if !poll.undecided.isEmpty { item.standingRefusal = .tieToDecide(count: poll.undecided.count) }
      try allow(.changePoll, actor(by), item)
      let dates = poll.options.filter { poll.winners.contains($0.number) }.compactMap { option -> EventSlot? in
        guard let start = option.start, let end = option.end else { return nil }
        return EventSlot(start: start, end: end)
      }
      if let event = head.fields.event {
        var fields = try readEvent(event, for: viewer(by), now: at).fields
        let new = dates.filter { date in !fields.slots.contains { ($0.start, $0.end) == (date.start, date.end) } }
        fields.slots += new
        if !new.isEmpty { try editEvent(event, to: fields, by: by, at: at) }
        return event
      }
      var fields = EventFields(
        title: head.fields.title, body: head.fields.body, topics: head.fields.topics, zone: zone, slots: dates)
      fields.language = head.fields.language
      // Its title and text are for no more than read the poll. One for a layer or the boards is read by all; its event is
      // for who it names, where threads know that.
      switch (try audience(ofThread: head.post.thread).audience, head.fields.audience) {
      case (.all, .layer): break
      case (.all, let voters): fields.audience = voters
      case (let readers, _): fields.audience = readers
      }
      let event = try addEvent(fields, by: by, at: at)
      try database.run("UPDATE poll SET event = ? WHERE number = ?", event, number)
      return event
    }
  }
}
