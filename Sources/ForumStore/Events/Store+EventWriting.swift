// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Puts an event on the agenda, or with the state `draft` before its hosts alone; returns its number.
  ///
  /// Who names networks as hosts is on the board of one of them; the others are invited (`acceptHosting`).
  public func addEvent(_ fields: EventFields, by: MemberID, at: Timestamp) throws(StoreError) -> Int {
    let fields = try Self.checked { () throws(FieldProblem) in try fields.checked(now: at) }
    try Self.requireZone(fields.zone)
    return try database.write { () throws(StoreError) in
      let item = try hostItem(fields, by: by)
      try allow(.addEvent, actor(by), item)
      let opening = try start(
        NewThread(fields), isDraft: fields.state == .draft, by: by, at: at)
      let made = try board().created
      try database.run(
        """
        INSERT INTO event(thread, kind, category, state, question, benefit, target, place, address, link, zone,
          working_time, cost, sign_up_until, changed, uid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, opening.thread, fields.kind, fields.category, fields.state, fields.question, fields.benefit, fields.target,
        fields.place, fields.address, fields.link, fields.zone, fields.isWorkingTime, fields.cost, fields.signUpUntil,
        at, "event-\(opening.thread)-\(made.seconds)-\(at.seconds)@raadhuis.invalid")
      let number = Int(database.lastInsertRowID)
      try writeHosts(of: fields, event: number, thread: opening.thread, by: by, at: at)
      var next = 1
      for slot in fields.slots {
        try insert(slot, number: next, event: number)
        next += 1
      }
      return number
    }
  }

  /// Throws unless the zone is known here.
  static func requireZone(_ id: String) throws(StoreError) {
    guard ZoneFiles.zone(id) == nil else { return }
    throw .invalid(FieldProblem(.zone, .unknownWord(String(id.prefix(60)), nearest: [Zone.usual, "Etc/UTC"])))
  }

  private func insert(_ slot: EventSlot, number: Int, event: Int) throws(StoreError) {
    try database.run(
      "INSERT INTO event_slot(event, number, starts, ends, places) VALUES (?, ?, ?, ?, ?)", event, number, slot.start,
      slot.end, slot.places)
  }

  /// Changes what the hosts say of an event; a host, or a moderator, who needs a reason for its text. A slot with its number
  /// is changed, one with 0 is new, one that is left out goes if nobody signed up for it. Whoever comes is told of another
  /// time or place, and of a cancellation with its reason; a draft that is one no more is told as a new thread is.
  ///
  /// - Parameter basis: the version that was read (`Event.version`); nil for a change that replaces whatever is there.
  /// - Throws: `changedSince`; `fewerThanTaken` when places would be taken from those who have them, also by making a draft
  ///   of it again; `refused(.reasonRequired)` for a cancellation without one.
  public func editEvent(
    _ number: Int, to fields: EventFields, basis: Int? = nil, reason: String = "", by: MemberID, at: Timestamp
  ) throws(StoreError) {
    try Self.requireZone(fields.zone)
    let reason = try Self.checkedReason(reason)
    try database.write { () throws(StoreError) in
      let (current, item) = try hostedEvent(number, by: by, at: at)
      try allow(.editEvent, actor(by), item)
      var fields = fields
      fields.body = try keptBody(fields.body, ofThread: current.thread)
      fields = try Self.checked { () throws(FieldProblem) in
        try fields.checked(now: at, known: current.fields.slots)
      }
      try refuseStale(basis, current.version, thread: current.thread, by: by)
      _ = try hostItem(fields, by: by)
      guard fields.audience == current.fields.audience else {
        throw .invalid(FieldProblem(.audience, .taken(Reference.thread(current.thread).description)))
      }
      let cancels = fields.state == .cancelled && current.fields.state != .cancelled
      if cancels, reason.isEmpty { throw .refused(.reasonRequired) }
      try refuseDraft(fields.state, of: current)
      try changeOpening(
        ofThread: current.thread, title: fields.title, body: fields.body, topics: fields.topics,
        language: fields.language, layer: nil, isOurs: item.isHost, reason: reason, by: by, at: at)
      try database.run(
        """
        UPDATE event SET kind = ?2, category = ?3, state = ?4, question = ?5, benefit = ?6, target = ?7, place = ?8,
          address = ?9, link = ?10, zone = ?11, working_time = ?12, cost = ?13, sign_up_until = ?14, changed = ?15,
          version = version + 1, sequence = sequence + 1
        WHERE number = ?1
        """, number, fields.kind, fields.category, fields.state, fields.question, fields.benefit, fields.target,
        fields.place, fields.address, fields.link, fields.zone, fields.isWorkingTime, fields.cost, fields.signUpUntil,
        at)
      let wasDraft = try threadState(current.thread, for: by).audience == ThreadAudience.draft
      // A draft that is cancelled stays one, so that nobody hears of what never was.
      let isDraft = fields.state == .draft || wasDraft && fields.state == .cancelled
      try database.run(
        "UPDATE thread SET drafted = ?1 WHERE number = ?2 AND drafted <> ?1", isDraft, current.thread)
      try writeHosts(of: fields, event: number, thread: current.thread, by: by, at: at)
      try change(current.fields.slots, to: fields.slots, event: number, at: at)
      if wasDraft, !isDraft { try tellOfNew(current, body: fields.body, at: at) }
      if cancels {
        try tellOfCancellation(of: current, reason: reason, by: by, at: at)
      } else {
        try tellOfChange(from: current, to: fields, by: by, at: at)
      }
      var edited = current
      edited.fields.state = fields.state
      for slot in fields.slots where slot.number > 0 { try moveUp(slot.number, event: edited, at: at) }
      if !item.isHost { try writeAudit(.editEvent, target: "event:\(number)", by: by, at: at, reason: reason) }
    }
  }

  /// Throws when an event that somebody signed up for would be its hosts' alone again.
  private func refuseDraft(_ state: EventState, of current: Event) throws(StoreError) {
    guard state == .draft, current.fields.state != .draft else { return }
    let taken = current.fields.slots.reduce(0) { $0 + $1.taken + $1.maybe + $1.waiting }
    if taken > 0 { throw .invalid(FieldProblem(.slots, .fewerThanTaken(places: 0, taken: taken))) }
  }

  /// Says that an event does not take place, and why; who would come is told.
  public func cancelEvent(_ number: Int, reason: String, by: MemberID, at: Timestamp) throws(StoreError) {
    let reason = try Self.checked { () throws(FieldProblem) in try TextRules.reason(reason) }
    try database.write { () throws(StoreError) in
      let (current, item) = try hostedEvent(number, by: by, at: at)
      try allow(.editEvent, actor(by), item)
      guard current.fields.state != .cancelled else { return }
      try database.run(
        """
        UPDATE event SET state = 'cancelled', changed = ?, sequence = sequence + 1, version = version + 1 WHERE number = ?
        """, at, number)
      try tellOfCancellation(of: current, reason: reason, by: by, at: at)
      if !item.isHost { try writeAudit("cancelEvent", target: "event:\(number)", by: by, at: at, reason: reason) }
    }
  }

  /// Writes the reason into the thread, locked or not, and tells who would come.
  private func tellOfCancellation(of event: Event, reason: String, by: MemberID, at: Timestamp) throws(StoreError) {
    let opening = try postState(PostReference(thread: event.thread, number: 1))
    let post = try add(
      reason, to: opening, in: threadState(event.thread, for: by), language: event.fields.language, by: by, at: at)
    try tellComing(.eventCancelled, of: event, post: post, by: by, at: at)
  }

  /// Tells of a draft that all who are to see it see now, as of a thread that begins.
  private func tellOfNew(_ event: Event, body: String, at: Timestamp) throws(StoreError) {
    let opening = PostReference(thread: event.thread, number: 1)
    try notifyMentioned(in: body, of: opening, by: event.owner.id, at: at, told: [event.owner.id])
    try notifyTopicWatchers(of: opening, by: event.owner.id, at: at)
  }

  /// Tells what the hosts of an event took along: a post in its thread, of which all who came are told.
  public func reportOnEvent(_ number: Int, body: String, by: MemberID, at: Timestamp) throws(StoreError)
    -> PostReference
  {
    try database.write { () throws(StoreError) in
      var (current, item) = try hostedEvent(number, by: by, at: at)
      if current.standing != .past { item.standingRefusal = .eventToCome }
      try allow(.reportOnEvent, actor(by), item)
      let post = try reply(
        to: PostReference(thread: current.thread, number: 1), body: body, language: current.fields.language, by: by,
        at: at)
      try database.run("UPDATE event SET report = ? WHERE number = ?", post.number, number)
      try tellComing(.eventReport, of: current, post: post, by: by, at: at)
      return post
    }
  }

  /// Leads from an event to the thread in which the talk goes on, or with nil no more.
  public func setTalkAfter(_ thread: Int?, ofEvent number: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let (_, item) = try hostedEvent(number, by: by, at: at)
      try allow(.editEvent, actor(by), item)
      if let thread { _ = try threadState(thread, for: by) }
      try database.run("UPDATE event SET talk_after = ? WHERE number = ?", thread, number)
    }
  }

  /// An event that the member may see, with what the permission table has to know of it.
  func hostedEvent(
    _ number: Int, by: MemberID, at: Timestamp
  ) throws(StoreError) -> (event: Event, item: PermissionItem) {
    let reader = try viewer(by)
    let event = try readEvent(number, for: reader, now: at)
    try requireVisible(event.thread, or: .event(number), for: reader)
    var item = PermissionItem(try threadState(event.thread, for: by), actor: by)
    item.isHost = event.isHost
    return (event, item)
  }

  private func change(
    _ slots: [EventSlot], to new: [EventSlot], event: Int, at: Timestamp
  ) throws(StoreError) {
    let kept = at.adding(days: -SignUp.keptDays)
    var next = (slots.map(\.number).max() ?? 0) + 1
    for slot in slots where !new.contains(where: { $0.number == slot.number }) {
      guard slot.taken == 0, slot.waiting == 0 else {
        throw .invalid(FieldProblem(.slots, .fewerThanTaken(places: 0, taken: slot.taken + slot.waiting)))
      }
      try database.run("DELETE FROM event_answer WHERE event = ? AND slot = ?", event, slot.number)
      try database.run("DELETE FROM event_slot WHERE event = ? AND number = ?", event, slot.number)
    }
    for slot in new {
      guard let current = slots.first(where: { $0.number == slot.number }) else {
        try insert(slot, number: next, event: event)
        next += 1
        continue
      }
      let isForgotten =
        try database.number(
          "SELECT forgotten FROM event_slot WHERE event = ? AND number = ?", event, slot.number) == 1
      if !isForgotten, let places = slot.places, places < current.taken {
        throw .invalid(FieldProblem(.places, .fewerThanTaken(places: places, taken: current.taken)))
      }
      try database.run(
        """
        UPDATE event_slot SET starts = ?1, ends = ?2, places = ?3, forgotten = CASE WHEN ?2 >= ?4 THEN 0 ELSE forgotten END
        WHERE event = ?5 AND number = ?6
        """, slot.start, slot.end, slot.places, kept, event, slot.number)
      // One whose answers were dropped and that is to come again begins with none.
      if slot.end != current.end { try recount(slot: slot.number, event: event) }
    }
  }

  private func tellOfChange(
    from current: Event, to fields: EventFields, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    let isRevived = fields.state != .cancelled && current.fields.state == .cancelled
    let isMoved = current.fields.slots.contains { slot in
      fields.slots.contains { $0.number == slot.number && ($0.start, $0.end) != (slot.start, slot.end) }
    }
    let isElsewhere =
      (fields.place, fields.address, fields.link)
      != (current.fields.place, current.fields.address, current.fields.link)
    let opening = PostReference(thread: current.thread, number: 1)
    if isRevived { try tellComing(.eventRevived, of: current, post: opening, by: by, at: at) }
    if isMoved || isElsewhere { try tellComing(.eventChanged, of: current, post: opening, by: by, at: at) }
  }

  /// Tells everybody who comes, may come or waits for a place, each once.
  private func tellComing(
    _ kind: Notice.Kind, of event: Event, post: PostReference, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    let members: [MemberID] = try database.column(
      "SELECT DISTINCT member FROM event_answer WHERE event = ? AND attendance IN ('yes', 'maybe') ORDER BY member",
      event.number
    )
    for member in members { try notify(member, kind, of: post, by: by, at: at) }
  }
}

extension NewThread {
  /// The thread of an event: a call to come.
  fileprivate init(_ fields: EventFields) {
    self.init(
      kind: .call, callKind: .other, title: fields.title, body: fields.body, topics: fields.topics,
      language: fields.language)
    audience = fields.audience
  }
}
