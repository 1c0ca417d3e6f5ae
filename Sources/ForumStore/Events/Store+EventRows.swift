// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// So many of those who come to an event and let others see it are told where it is one of several; of one that is read by
  /// itself all are.
  private static let mostShown = 500

  /// An event as a reader sees it, whether it may be seen or not.
  func readEvent(_ number: Int, for viewer: Viewer, now: Timestamp) throws(StoreError) -> Event {
    guard let event = try readEvents([number], for: viewer, now: now).first else { throw .notFound(.event(number)) }
    return event
  }

  /// Events in the order of their numbers here, with a few statements however many they are. Where the text of one was
  /// removed it is empty.
  func readEvents(_ numbers: [Int], for viewer: Viewer, now: Timestamp) throws(StoreError) -> [Event] {
    guard !numbers.isEmpty else { return [] }
    var found = try eventHeads(numbers)
    try eachPart(
      """
      SELECT event_host.event, network.id, event_host.name
      FROM event_host LEFT JOIN network ON network.number = event_host.network
      WHERE event_host.event IN (*) ORDER BY event_host.event, position
      """, numbers
    ) { (row) throws(StoreError) in
      let network: NetworkID? = try row.optional(1)
      found[try row.value(0)]?.fields.hosts.append(network.map { .network($0) } ?? .partner(row.string(2)))
    }
    for number in numbers { found[number]?.fields.slots = [] }
    for (number, slot) in try slots(ofEvents: numbers) { found[number]?.fields.slots.append(slot) }
    try eachPart(
      """
      SELECT event, starts, title, given_by FROM event_session WHERE event IN (*) ORDER BY event, position
      """, numbers
    ) { (row) throws(StoreError) in
      found[try row.value(0)]?.fields.sessions.append(
        EventSession(start: try row.optional(1), title: row.string(2), by: row.string(3)))
    }
    for (number, slot, answer) in try answers(of: viewer.id, toEvents: numbers) {
      found[number]?.answers[slot] = answer
    }
    try addShown(to: &found, numbers)
    let hosted = try hosted(by: viewer.id, of: numbers)
    for (number, network) in try invited(viewer.id, toGive: numbers) { found[number]?.invited.append(network) }
    for number in numbers {
      guard let event = found[number] else { continue }
      found[number]?.isHost = event.owner.id == viewer.id || hosted.contains(number)
      found[number]?.standing = EventStanding(event.fields.state, event.fields.slots, at: now)
    }
    return numbers.compactMap { found[$0] }
  }

  /// What events say of themselves, without a report that was taken away or a talk-after thread that members do not see.
  private func eventHeads(_ numbers: [Int]) throws(StoreError) -> [Int: Event] {
    var found: [Int: Event] = [:]
    try eachPart(
      """
      SELECT event.thread, thread.title, CASE WHEN post.tombstone IS NULL THEN post.body ELSE '' END, thread.language,
        event.kind, event.category, event.state, event.question, event.benefit, event.target, event.place,
        event.address, event.link, event.zone, event.working_time, event.cost, event.sign_up_until, event.uid,
        event.sequence, event.changed, event.version, CASE WHEN report.tombstone IS NULL THEN event.report END,
        CASE WHEN talk.removed = 0 AND talk.hidden = 0 THEN event.talk_after END, thread.board_room, network.id,
        (SELECT group_concat(topic, ' ') FROM (
          SELECT topic FROM thread_topic WHERE thread_topic.thread = thread.number ORDER BY position)),
        event.number, thread.drafted, \(MemberBrief.columns())
      FROM event CROSS JOIN thread ON thread.number = event.thread
        CROSS JOIN post ON post.thread = thread.number AND post.number = 1
        CROSS JOIN member ON member.id = thread.author
        LEFT JOIN organisation ON organisation.id = member.organisation
        LEFT JOIN network ON network.number = thread.network
        LEFT JOIN post AS report ON report.thread = event.thread AND report.number = event.report
        LEFT JOIN thread AS talk ON talk.number = event.talk_after
      WHERE event.number IN (*)
      """, numbers
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
      if let network: NetworkID = try row.optional(24) { fields.audience = .network(network) }
      let (number, thread): (Int, Int) = (try row.value(26), try row.value(0))
      let report: Int? = try row.optional(21)
      var event = Event(
        number: number, thread: thread, owner: try MemberBrief(row, from: 28), fields: fields, uid: row.string(17),
        sequence: try row.value(18), changed: try row.value(19),
        report: report.map { PostReference(thread: thread, number: $0) }, talkAfter: try row.optional(22),
        version: try row.value(20))
      event.isDraft = try row.value(27)
      found[number] = event
    }
    return found
  }

  /// The slots of an event by time.
  func slots(ofEvent number: Int) throws(StoreError) -> [EventSlot] {
    try slots(ofEvents: [number]).map(\.slot)
  }

  private func slots(ofEvents numbers: [Int]) throws(StoreError) -> [(event: Int, slot: EventSlot)] {
    var slots: [(event: Int, slot: EventSlot)] = []
    try eachPart(
      """
      SELECT event, number, starts, ends, places, taken, maybe, waiting FROM event_slot WHERE event IN (*)
      ORDER BY event, starts, number
      """, numbers
    ) { (row) throws(StoreError) in
      var slot = EventSlot(
        number: try row.value(1), start: try row.value(2), end: try row.value(3), places: try row.optional(4))
      (slot.taken, slot.maybe, slot.waiting) = (try row.value(5), try row.value(6), try row.value(7))
      slots.append((try row.value(0), slot))
    }
    return slots
  }

  /// A member's answers, with the place on the waiting list.
  private func answers(
    of member: MemberID, toEvents numbers: [Int]
  ) throws(StoreError) -> [(event: Int, slot: Int, answer: Event.Answer)] {
    var sql = Fragments()
    let me = sql.bind(member)
    return try database.rows(
      """
      SELECT event, slot, attendance, places, shown, CASE WHEN waits = 1 THEN (
          SELECT count(*) FROM event_answer AS other INDEXED BY event_answer_waiting
          WHERE other.event = own.event AND other.slot = own.slot AND other.waits = 1 AND other.arrival <= own.arrival) END
      FROM event_answer AS own INDEXED BY event_answer_own
      WHERE own.member = \(me) AND own.attendance IN ('yes', 'maybe', 'no') AND own.event IN (\(sql.bind(anyOf: numbers)))
      """, values: sql.values
    ) { (row) throws(StoreError) in
      let answer = Event.Answer(
        try row.value(2), bringsColleague: row.integer(3) == 2, isShown: try row.value(4),
        waitingPlace: try row.optional(5))
      return (try row.value(0), try row.value(1), answer)
    }
  }

  private func addShown(to found: inout [Int: Event], _ numbers: [Int]) throws(StoreError) {
    try eachPart(
      """
      SELECT event, \(MemberBrief.columns()) FROM (
        SELECT event, member, row_number() OVER (PARTITION BY event ORDER BY member) AS place FROM (
          SELECT DISTINCT event, member FROM event_answer
          WHERE event IN (*) AND attendance = 'yes' AND waits = 0 AND shown = 1)
      ) AS coming CROSS JOIN member ON member.id = coming.member
        LEFT JOIN organisation ON organisation.id = member.organisation
      WHERE coming.place <= \(numbers.count == 1 ? Int.max : Self.mostShown) AND member.left_at IS NULL ORDER BY event, member.handle
      """, numbers
    ) { (row) throws(StoreError) in found[try row.value(0)]?.shown.append(try MemberBrief(row, from: 1)) }
  }

  /// Of some events those given by a network on whose board a member is.
  private func hosted(by member: MemberID, of numbers: [Int]) throws(StoreError) -> Set<Int> {
    var sql = Fragments()
    let me = sql.bind(member)
    return Set(
      try database.column(
        """
        SELECT event_host.event FROM event_host CROSS JOIN network_member
            ON network_member.network = event_host.network AND network_member.member = \(me)
        WHERE event_host.event IN (\(sql.bind(anyOf: numbers))) AND network_member.standing = 'board'
        """, values: sql.values
      ))
  }

  /// The networks on whose board a member is and that others named as a host.
  private func invited(
    _ member: MemberID, toGive numbers: [Int]
  ) throws(StoreError) -> [(event: Int, network: NetworkID)] {
    var sql = Fragments()
    let me = sql.bind(member)
    return try database.rows(
      """
      SELECT event_host.event, network.id
      FROM network_member INDEXED BY network_member_own CROSS JOIN network ON network.number = network_member.network
        CROSS JOIN event_host ON event_host.event IN (\(sql.bind(anyOf: numbers))) AND event_host.name = '~' || network.id
      WHERE network_member.member = \(me) AND network_member.standing = 'board'
      ORDER BY event_host.event, event_host.position
      """, values: sql.values
    ) { (row) throws(StoreError) in (try row.value(0), try row.value(1)) }
  }

  /// Whether a member put an event there, or is on the board of a network that hosts it.
  func isHost(_ member: MemberID, ofEvent number: Int, owner: MemberID) throws(StoreError) -> Bool {
    if member == owner { return true }
    return try hosted(by: member, of: [number]).contains(number)
  }
}
