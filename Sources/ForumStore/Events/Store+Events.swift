// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// An event; `notFound` when there is none or the reader may not see it.
  public func event(_ number: Int, viewer: MemberID, now: Timestamp) throws(StoreError) -> Event {
    try database.read { () throws(StoreError) in
      let reader = try self.viewer(viewer)
      let event = try readEvent(number, for: reader, now: now)
      try requireVisible(event.thread, or: .event(number), for: reader)
      return event
    }
  }

  /// The number of the event whose thread this is; nil when it is no event's.
  public func eventNumber(ofThread thread: Int) throws(StoreError) -> Int? {
    try database.number("SELECT number FROM event WHERE thread = ?", thread)
  }

  /// An event as a reader sees it, whether it may be seen or not.
  func readEvent(_ number: Int, for viewer: Viewer, now: Timestamp) throws(StoreError) -> Event {
    let found = try database.first(
      """
      SELECT event.thread, thread.title, post.body, thread.language, event.kind, event.category, event.state,
        event.question, event.benefit, event.target, event.place, event.address, event.link, event.zone,
        event.working_time, event.cost, event.sign_up_until, event.uid, event.sequence, event.changed, event.version,
        event.report, event.talk_after, thread.board_room, thread.network,
        (SELECT group_concat(topic, ' ') FROM (
          SELECT topic FROM thread_topic WHERE thread_topic.thread = thread.number ORDER BY position)),
        \(MemberBrief.columns())
      FROM event CROSS JOIN thread ON thread.number = event.thread
        CROSS JOIN post ON post.thread = thread.number AND post.number = 1
        CROSS JOIN member ON member.id = thread.author
        LEFT JOIN organisation ON organisation.id = member.organisation
      WHERE event.number = ?
      """, number
    ) { (row) throws(StoreError) in
      var fields = EventFields(
        title: row.string(1), body: row.string(2),
        topics: row.string(25).split(separator: " ").map { TopicID(String($0)) }, zone: row.string(13), slots: [])
      fields.language = try row.value(3)
      fields.kind = EventKind(rawValue: row.string(4)) ?? .other
      fields.category = try row.value(5)
      fields.state = try row.value(6)
      (fields.question, fields.benefit, fields.target) = (row.string(7), row.string(8), row.string(9))
      (fields.place, fields.address, fields.link) = (row.string(10), row.string(11), row.string(12))
      fields.isWorkingTime = try row.value(14)
      fields.cost = row.string(15)
      fields.signUpUntil = try row.optional(16)
      if try row.value(23) { fields.audience = .boards }
      let thread: Int = try row.value(0)
      let report: Int? = try row.optional(21)
      let event = Event(
        number: number, thread: thread, owner: try MemberBrief(row, from: 26), fields: fields, uid: row.string(17),
        sequence: try row.value(18), changed: try row.value(19),
        report: report.map { PostReference(thread: thread, number: $0) }, talkAfter: try row.optional(22),
        version: try row.value(20))
      return (event, try row.optional(24) as Int?)
    }
    guard let (head, network) = found else { throw .notFound(.event(number)) }
    var event = head
    if let network, let id = try networkID(network) { event.fields.audience = .network(id) }
    event.fields.hosts = try hosts(ofEvent: number)
    event.fields.slots = try slots(ofEvent: number)
    event.fields.sessions = try database.rows(
      "SELECT starts, title, given_by FROM event_session WHERE event = ? ORDER BY position", number
    ) { (row) throws(StoreError) in
      EventSession(start: try row.optional(0), title: row.string(1), by: row.string(2))
    }
    event.isHost = try isHost(viewer.id, ofEvent: number, owner: event.owner.id)
    event.standing = EventStanding(event.fields.state, event.fields.slots, at: now)
    event.answers = try answers(of: viewer.id, toEvent: number)
    event.shown = try database.rows(
      """
      SELECT DISTINCT \(MemberBrief.columns())
      FROM event_answer CROSS JOIN member ON member.id = event_answer.member
        LEFT JOIN organisation ON organisation.id = member.organisation
      WHERE event_answer.event = ? AND event_answer.attendance = 'yes' AND event_answer.waits = 0
        AND event_answer.shown = 1 AND member.left_at IS NULL ORDER BY member.handle LIMIT 500
      """, number
    ) { (row) throws(StoreError) in try MemberBrief(row, from: 0) }
    return event
  }

  func hosts(ofEvent number: Int) throws(StoreError) -> [EventHost] {
    try database.rows(
      """
      SELECT network.id, event_host.name FROM event_host LEFT JOIN network ON network.number = event_host.network
      WHERE event_host.event = ? ORDER BY position
      """, number
    ) { (row) throws(StoreError) in
      if let id: NetworkID = try row.optional(0) { return .network(id) }
      return .partner(row.string(1))
    }
  }

  func slots(ofEvent number: Int) throws(StoreError) -> [EventSlot] {
    try database.rows(
      """
      SELECT number, starts, ends, places, taken, maybe, waiting FROM event_slot WHERE event = ? ORDER BY starts, number
      """, number
    ) { (row) throws(StoreError) in
      var slot = EventSlot(
        number: try row.value(0), start: try row.value(1), end: try row.value(2), places: try row.optional(3))
      (slot.taken, slot.maybe, slot.waiting) = (try row.value(4), try row.value(5), try row.value(6))
      return slot
    }
  }

  /// A member's answers, with the place on the waiting list.
  private func answers(of member: MemberID, toEvent number: Int) throws(StoreError) -> [Int: Event.Answer] {
    var answers: [Int: Event.Answer] = [:]
    try database.each(
      """
      SELECT slot, attendance, places, shown, CASE WHEN waits = 1 THEN (
          SELECT count(*) FROM event_answer AS other INDEXED BY event_answer_waiting
          WHERE other.event = own.event AND other.slot = own.slot AND other.waits = 1 AND other.arrival <= own.arrival) END
      FROM event_answer AS own INDEXED BY event_answer_own
      WHERE own.member = ? AND own.attendance IN ('yes', 'maybe', 'no') AND own.event = ?
      """, [member, number]
    ) { (row) throws(StoreError) in
      answers[try row.value(0)] = Event.Answer(
        try row.value(1), bringsColleague: row.integer(2) == 2, isShown: try row.value(3),
        waitingPlace: try row.optional(4))
      return true
    }
    return answers
  }

  /// Whether a member put an event there, or is on the board of a network that gives it.
  func isHost(_ member: MemberID, ofEvent number: Int, owner: MemberID) throws(StoreError) -> Bool {
    if member == owner { return true }
    return try database.number(
      """
      SELECT 1 FROM event_host CROSS JOIN network_member ON network_member.network = event_host.network
          AND network_member.member = ?2
      WHERE event_host.event = ?1 AND network_member.standing = 'board' LIMIT 1
      """, number, member) != nil
  }

  // MARK: The agenda

  /// A page of the agenda: slots by time, what is to come from the next on, or what is past from the last back.
  ///
  /// Drafts are not in it but with `mineOnly` for their hosts, cancelled events only for who would come.
  public func agenda(
    matching filter: AgendaFilter, viewer: MemberID, now: Timestamp, after: PageKey? = nil, limit: Int
  ) throws(StoreError) -> Page<AgendaEntry> {
    let limit = min(max(limit, 1), 1000)
    return try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      guard var sql = try agendaConditions(filter, for: viewer, now: now) else { return .empty }
      let order = filter.isPast ? "DESC" : "ASC"
      if let key = after?.numbers, key.count == 3 {
        let (start, event, slot) = (sql.bind(key[0]), sql.bind(key[1]), sql.bind(key[2]))
        let sign = filter.isPast ? "<" : ">"
        sql.require("(event_slot.starts, event_slot.event, event_slot.number) \(sign) (\(start), \(event), \(slot))")
      }
      let text = """
        SELECT event_slot.starts, event_slot.event, event_slot.number
        FROM event_slot INDEXED BY event_slot_by_start CROSS JOIN event ON event.number = event_slot.event
          CROSS JOIN thread ON thread.number = event.thread
        WHERE \(sql.condition)
        ORDER BY event_slot.starts \(order), event_slot.event \(order), event_slot.number \(order)
        LIMIT \(sql.bind(limit + 1))
        """
      let keys = try database.rows(text, values: sql.values) { (row) throws(StoreError) in
        PageKey(numbers: [row.integer(0), row.integer(1), row.integer(2)])
      }
      var known: [Int: Event] = [:]
      var items: [AgendaEntry] = []
      for key in keys.prefix(limit) {
        let number = Int(key.numbers[1])
        let event = if let event = known[number] { event } else { try readEvent(number, for: viewer, now: now) }
        known[number] = event
        guard let slot = event.fields.slots.first(where: { $0.number == Int(key.numbers[2]) }) else { continue }
        items.append(AgendaEntry(event: event, slot: slot, clash: try clash(with: slot, of: number, for: viewer)))
      }
      return Page(items: items, next: keys.count > limit ? keys[limit - 1] : nil)
    }
  }

  /// What the slots of a part of the agenda satisfy; nil when there are none.
  private func agendaConditions(
    _ filter: AgendaFilter, for viewer: Viewer, now: Timestamp
  ) throws(StoreError) -> Fragments? {
    var sql = Fragments()
    let me = sql.bind(viewer.id)
    let clock = sql.bind(now)
    if filter.isPast {
      sql.require("event_slot.starts < \(clock) AND event_slot.ends <= \(clock)")
    } else {
      // What began longer ago than a slot can last is over.
      let first = sql.bind(Timestamp(seconds: now.seconds - EventFields.longestSlot))
      sql.require("event_slot.starts > \(first) AND event_slot.ends > \(clock)")
    }
    if let moment = filter.after { sql.require("event_slot.starts >= \(sql.bind(moment))") }
    if let moment = filter.before { sql.require("event_slot.starts < \(sql.bind(moment))") }
    let isMine = """
      EXISTS (SELECT 1 FROM event_answer WHERE event_answer.event = event.number AND event_answer.member = \(me)
        AND event_answer.slot = event_slot.number AND event_answer.attendance IN ('yes', 'maybe'))
      """
    let isHosted = """
      (thread.author = \(me) OR EXISTS (SELECT 1 FROM event_host
        CROSS JOIN network_member ON network_member.network = event_host.network AND network_member.member = \(me)
        WHERE event_host.event = event.number AND network_member.standing = 'board'))
      """
    let isListed = ThreadAudience.isListed(for: viewer, in: &sql)
    sql.require("thread.removed = 0 AND thread.hidden = 0")
    if filter.mineOnly {
      sql.require("(\(isListed) AND \(isMine)) OR \(isHosted)")
    } else {
      sql.require("\(isListed) AND (event.state IN ('save-the-date', 'open') OR \(isMine))")
    }
    if let network = filter.network {
      guard let number = try networkNumber(network) else { return nil }
      sql.require(
        """
        thread.network = \(sql.bind(number)) OR event.number IN (SELECT event_host.event FROM event_host
          WHERE event_host.network = \(sql.bind(number)))
        """)
    }
    return sql
  }

  /// The number of another event that a member comes to at the same time.
  private func clash(with slot: EventSlot, of event: Int, for viewer: Viewer) throws(StoreError) -> Int? {
    try database.number(
      """
      SELECT event_answer.event FROM event_answer INDEXED BY event_answer_own
        CROSS JOIN event_slot ON event_slot.event = event_answer.event AND event_slot.number = event_answer.slot
        CROSS JOIN event ON event.number = event_slot.event
      WHERE event_answer.member = ?1 AND event_answer.attendance = 'yes' AND event_slot.starts < ?2
        AND event_slot.ends > ?3 AND event_answer.event <> ?4 AND event.state <> 'cancelled'
      ORDER BY event_slot.starts, event_answer.event LIMIT 1
      """, viewer.id, slot.end, slot.start, event)
  }
}
