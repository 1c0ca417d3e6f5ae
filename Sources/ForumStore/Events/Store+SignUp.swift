// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Says whether a member comes to a slot of an event, which need not be named when it has one to come; returns the answer
  /// as it stands then. Whoever gives a place back makes room for who waits, in the same transaction.
  public func signUp(
    _ attendance: Attendance, toEvent number: Int, slot: Int? = nil, bringsColleague: Bool = false,
    isShown: Bool = false, by: MemberID, at: Timestamp
  ) throws(StoreError) -> Event.Answer {
    try database.write { () throws(StoreError) in
      var (event, item) = try hostedEvent(number, by: by, at: at)
      let chosen = try self.slot(slot, of: event, at: at)
      item.standingRefusal = SignUp.refusal(
        attendance, to: chosen, of: event.fields.state, until: event.fields.signUpUntil, at: at)
      try allow(.signUp, actor(by), item)
      try keepAnswer(
        attendance, to: chosen, of: event, places: bringsColleague && attendance == .yes ? 2 : 1, isShown: isShown,
        by: by, at: at)
      try recount(slot: chosen.number, event: number)
      try moveUp(chosen.number, event: event, at: at)
      try forgetSignUps(at: at)
      return try readEvent(number, for: viewer(by), now: at).answers[chosen.number] ?? Event.Answer(attendance)
    }
  }

  private func slot(_ number: Int?, of event: Event, at now: Timestamp) throws(StoreError) -> EventSlot {
    let slots = event.fields.slots
    if let number {
      guard let slot = slots.first(where: { $0.number == number }) else {
        throw .invalid(FieldProblem(.slots, .unknownWord("\(number)", nearest: slots.map { "\($0.number)" })))
      }
      return slot
    }
    let coming = slots.filter { $0.end > now }
    guard coming.count <= 1 else { throw .invalid(FieldProblem(.slots, .tooMany(count: coming.count, maximum: 1))) }
    return coming.first ?? slots[slots.count - 1]
  }

  private func keepAnswer(
    _ attendance: Attendance, to slot: EventSlot, of event: Event, places: Int, isShown: Bool, by: MemberID,
    at: Timestamp
  ) throws(StoreError) {
    let known = try database.first(
      "SELECT attendance, places, waits, arrival FROM event_answer WHERE event = ? AND slot = ? AND member = ?",
      event.number, slot.number, by
    ) { (row) throws(StoreError) in
      (
        attendance: try row.value(0) as Attendance, places: Int(row.integer(1)), waits: row.integer(2) == 1,
        arrival: Int(row.integer(3))
      )
    }
    var waits = false
    var arrival = known?.arrival
    if attendance == .yes {
      if let known, known.attendance == .yes, !known.waits {
        // A place that one has is never lost by asking for a second one.
        let others = slot.taken - known.places
        if let capacity = slot.places, others + places > capacity {
          throw .invalid(FieldProblem(.places, .outOfRange(places, minimum: 1, maximum: max(1, capacity - others))))
        }
      } else {
        let queue = try waiting(slot.number, event: event.number).filter { $0.member != by }
        let isInQueue = known?.waits == true
        waits = SignUp.waits(
          places: places, capacity: slot.places, taken: slot.taken, waiting: isInQueue ? [] : queue)
        if !isInQueue { arrival = nil }
      }
    }
    let last = try database.number(
      "SELECT max(arrival) FROM event_answer WHERE event = ? AND slot = ?", event.number, slot.number)
    try database.run(
      """
      INSERT INTO event_answer(event, slot, member, attendance, places, shown, waits, arrival, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (event, slot, member) DO UPDATE SET attendance = excluded.attendance, places = excluded.places,
          shown = excluded.shown, waits = excluded.waits, arrival = excluded.arrival, at = excluded.at
      """, event.number, slot.number, by, attendance, places, isShown, waits, arrival ?? (last ?? 0) + 1, at)
  }

  /// Who waits for a place, in the order in which they came.
  private func waiting(_ slot: Int, event: Int) throws(StoreError) -> [SignUp.Person] {
    try database.rows(
      """
      SELECT member, places FROM event_answer INDEXED BY event_answer_waiting
      WHERE event = ? AND slot = ? AND waits = 1 ORDER BY arrival
      """, event, slot
    ) { (row) throws(StoreError) in
      SignUp.Person(try row.value(0), places: try row.value(1), waits: true)
    }
  }

  /// Makes the counts of a slot anew.
  func recount(slot: Int, event: Int) throws(StoreError) {
    try database.run(DerivedRows.slotCounts + " AND event = ? AND number = ?", event, slot)
  }

  /// Gives the places that are left to who waits, and tells them, unless it does not take place. Whose place it was stays
  /// untold.
  func moveUp(_ slot: Int, event: Event, at: Timestamp) throws(StoreError) {
    let state = try slots(ofEvent: event.number).first { $0.number == slot }
    guard let state, state.waiting > 0 else { return }
    let moved = SignUp.movingUp(
      try waiting(slot, event: event.number), capacity: state.places, taken: state.taken)
    for member in moved {
      try database.run(
        "UPDATE event_answer SET waits = 0 WHERE event = ? AND slot = ? AND member = ?", event.number, slot, member)
      guard event.fields.state != .cancelled else { continue }
      try tell(
        member, .placeFree, of: PostReference(thread: event.thread, number: 1), from: event.owner.id, at: at)
    }
    if !moved.isEmpty { try recount(slot: slot, event: event.number) }
  }

  /// Gives back the places of a member at events to come that the member does not see any more.
  func freePlaces(of member: MemberID, at: Timestamp) throws(StoreError) {
    let reader = try viewer(member)
    var sql = Fragments()
    let (me, now) = (sql.bind(member), sql.bind(at))
    let isListed = ThreadAudience.isListed(for: reader, in: &sql)
    let places = try database.rows(
      """
      SELECT event_answer.event, event_answer.slot FROM event_answer INDEXED BY event_answer_own
        CROSS JOIN event_slot ON event_slot.event = event_answer.event AND event_slot.number = event_answer.slot
        CROSS JOIN event ON event.number = event_answer.event CROSS JOIN thread ON thread.number = event.thread
      WHERE event_answer.member = \(me) AND event_answer.attendance IN ('yes', 'maybe', 'no')
        AND event_slot.ends > \(now) AND NOT (\(isListed)) ORDER BY 1, 2
      """, values: sql.values
    ) { (row) throws(StoreError) in (event: Int(row.integer(0)), slot: Int(row.integer(1))) }
    for (event, slot) in places {
      try database.run("DELETE FROM event_answer WHERE event = ? AND slot = ? AND member = ?", event, slot, member)
      try recount(slot: slot, event: event)
      try moveUp(slot, event: readEvent(event, for: reader, now: at), at: at)
    }
  }

  /// Drops answers to what was over long ago; the counts stay.
  func forgetSignUps(at now: Timestamp) throws(StoreError) {
    let before = now.adding(days: -SignUp.keptDays)
    let old = try database.rows(
      """
      SELECT event, number FROM event_slot INDEXED BY event_slot_kept
      WHERE forgotten = 0 AND ends < ? LIMIT 100
      """, before
    ) { (row) throws(StoreError) in (event: Int(row.integer(0)), slot: Int(row.integer(1))) }
    for (event, slot) in old {
      try database.run("UPDATE event_slot SET forgotten = 1 WHERE event = ? AND number = ?", event, slot)
      try database.run("DELETE FROM event_answer WHERE event = ? AND slot = ?", event, slot)
    }
  }

  /// Reminds a member of what is near, once each.
  func remind(_ member: MemberID, at now: Timestamp) throws(StoreError) {
    let near = try database.rows(
      """
      SELECT event.thread, thread.author FROM event_answer INDEXED BY event_answer_own
        CROSS JOIN event_slot ON event_slot.event = event_answer.event AND event_slot.number = event_answer.slot
        CROSS JOIN event ON event.number = event_slot.event
        CROSS JOIN thread ON thread.number = event.thread
      WHERE event_answer.member = ?1 AND event_answer.attendance = 'yes' AND event_answer.waits = 0
        AND event_slot.starts BETWEEN ?2 AND ?3 AND event.state = 'open' AND thread.removed = 0 AND thread.hidden = 0
        AND NOT EXISTS (SELECT 1 FROM notice WHERE notice.member = ?1 AND notice.kind = 'eventSoon'
          AND notice.thread = event.thread AND notice.created > ?2 - ?4)
      """, member, now, now.adding(hours: SignUp.reminderHours), SignUp.reminderHours * 3600
    ) { (row) throws(StoreError) in (thread: Int(row.integer(0)), owner: try row.value(1) as MemberID) }
    for (thread, owner) in near {
      try tell(member, .eventSoon, of: PostReference(thread: thread, number: 1), from: owner, at: now)
    }
  }

  /// Asks a member who came to something what they take along, once each: in the thread where it is talked about afterwards,
  /// else in its own. Whoever wrote there since needs no question, and whoever hosts it owes a report instead.
  func askAfterwards(_ member: MemberID, at now: Timestamp) throws(StoreError) {
    let over = try database.rows(
      """
      SELECT DISTINCT after.number, thread.author
      FROM event_answer INDEXED BY event_answer_own
        CROSS JOIN event_slot ON event_slot.event = event_answer.event AND event_slot.number = event_answer.slot
        CROSS JOIN event ON event.number = event_slot.event
        CROSS JOIN thread ON thread.number = event.thread
        CROSS JOIN thread AS after ON after.number = coalesce((SELECT talk.number FROM thread AS talk
          WHERE talk.number = event.talk_after AND talk.removed = 0 AND talk.hidden = 0), event.thread)
      WHERE event_answer.member = ?1 AND event_answer.attendance = 'yes' AND event_answer.waits = 0
        AND event_slot.ends BETWEEN ?3 AND ?2 AND event.state = 'open' AND thread.removed = 0 AND thread.hidden = 0
        AND thread.author <> ?1 AND after.removed = 0 AND after.hidden = 0 AND after.lock_reason IS NULL
        AND NOT EXISTS (SELECT 1 FROM notice WHERE notice.member = ?1 AND notice.kind = ?4
          AND notice.thread IN (event.thread, event.talk_after))
        AND NOT EXISTS (SELECT 1 FROM post INDEXED BY post_outline WHERE post.thread = after.number
          AND post.author = ?1 AND post.created >= event_slot.ends)
      """, member, now, now.adding(days: -SignUp.askedDays), Notice.Kind.eventOver
    ) { (row) throws(StoreError) in (thread: Int(row.integer(0)), owner: try row.value(1) as MemberID) }
    for (thread, owner) in over {
      try tell(member, .eventOver, of: PostReference(thread: thread, number: 1), from: owner, at: now)
    }
  }

  /// Tells a member who still sees it of what follows from the rules and is nobody's act, under the name of whoever asks for
  /// it; also the very same.
  func tell(
    _ member: MemberID, _ kind: Notice.Kind, of post: PostReference, from owner: MemberID, at: Timestamp
  ) throws(StoreError) {
    try database.run(
      """
      INSERT INTO notice(kind, member, actor, created, thread, number) SELECT ?1, id, ?3, ?4, ?5, ?6 FROM member
      WHERE id = ?2 AND left_at IS NULL AND \(ThreadAudience.isTold("?5"))
      """, kind, member, owner, at, post.thread, post.number)
  }
}
