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
      let events = try readEvents(Set(keys.prefix(limit).map { Int($0.numbers[1]) }).sorted(), for: viewer, now: now)
      let known = Dictionary(events.map { ($0.number, $0) }) { first, _ in first }
      let items = keys.prefix(limit).compactMap { key -> AgendaEntry? in
        guard let event = known[Int(key.numbers[1])],
          let slot = event.fields.slots.first(where: { $0.number == Int(key.numbers[2]) })
        else { return nil }
        return AgendaEntry(event: event, slot: slot)
      }
      return Page(items: try withClashes(items, for: viewer), next: keys.count > limit ? keys[limit - 1] : nil)
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

  /// Entries with the number of another event that the member comes to at the same time, the first of several.
  private func withClashes(_ entries: [AgendaEntry], for viewer: Viewer) throws(StoreError) -> [AgendaEntry] {
    guard let first = entries.map(\.slot.start).min(), let last = entries.map(\.slot.end).max() else { return entries }
    let mine = try database.rows(
      """
      SELECT event_answer.event, event_slot.starts, event_slot.ends
      FROM event_answer INDEXED BY event_answer_own
        CROSS JOIN event_slot ON event_slot.event = event_answer.event AND event_slot.number = event_answer.slot
        CROSS JOIN event ON event.number = event_slot.event CROSS JOIN thread ON thread.number = event.thread
      WHERE event_answer.member = ?1 AND event_answer.attendance = 'yes' AND event_slot.starts < ?2
        AND event_slot.ends > ?3 AND event.state <> 'cancelled' AND thread.removed = 0 AND thread.hidden = 0
      ORDER BY event_slot.starts, event_answer.event
      """, viewer.id, last, first
    ) { (row) throws(StoreError) in
      (event: try row.value(0) as Int, start: try row.value(1) as Timestamp, end: try row.value(2) as Timestamp)
    }
    return entries.map { entry in
      var entry = entry
      entry.clash =
        mine.first {
          $0.event != entry.event.number && $0.start < entry.slot.end && $0.end > entry.slot.start
        }?.event
      return entry
    }
  }
}
