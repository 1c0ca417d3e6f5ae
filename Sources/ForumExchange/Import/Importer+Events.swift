// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Importer {
  func make(_ record: EventRecord, line: Int) throws(StoreError) {
    guard let thread = try freeThread(record.thread, in: "event", line: line) else { return }
    let fields = record.fields
    var uid = record.uid.isEmpty ? "event-\(thread)-\(record.changed.seconds)@raadhuis.invalid" : record.uid
    while try known("SELECT 1 FROM event WHERE uid = ?", uid) != nil { uid += "~" }
    let report = try linked(record.report) { (external) throws(StoreError) in try postNumber(external, in: thread) }
    let talkAfter = try linked(record.talkAfter) { (external) throws(StoreError) in try ids.ours(.thread, external) }
    try ground.run(
      """
      INSERT INTO event(number, thread, kind, category, state, question, benefit, target, place, address, link, zone,
        working_time, cost, sign_up_until, uid, sequence, changed, report, talk_after)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, try wanted(record.number, in: "event"), thread, record.kind, fields.category.rawValue, fields.state.rawValue,
      fields.question, fields.benefit, fields.target, fields.place, fields.address, fields.link, fields.zone,
      fields.isWorkingTime, fields.cost, fields.signUpUntil, uid, record.sequence, record.changed, report, talkAfter)
    let number = Int(ground.lastInsertRowID)
    // What a draft is follows from its state, whatever its thread says; but one that was cancelled stays what it was.
    // Beside the board one that will be shown stays hidden, since its network is not there yet.
    if isOnBoard || fields.state == .draft {
      try ground.run(
        "UPDATE thread SET drafted = ?1 WHERE number = ?2 AND drafted <> ?1 AND ?3 <> 'cancelled'",
        fields.state == .draft, thread, fields.state.rawValue)
    }
    for slot in fields.slots {
      try ground.run(
        """
        INSERT INTO event_slot(event, number, starts, ends, places, taken, maybe, waiting, forgotten)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, number, slot.number, slot.start, slot.end, slot.places, slot.taken, slot.maybe, slot.waiting,
        record.forgotten.contains(slot.number))
    }
    for (position, host) in fields.hosts.enumerated() {
      var (network, name): (Int64?, String) = (nil, "")
      switch host {
      case .network(let id):
        network = try linked(id.rawValue) { (external) throws(StoreError) in try ids.ours(.network, external) }
        if network == nil { name = id.rawValue }
      case .partner(let partner): name = partner
      }
      try ground.run(
        "INSERT INTO event_host(event, position, network, name) VALUES (?, ?, ?, ?)", number, position, network, name)
    }
    for (position, session) in fields.sessions.enumerated() {
      try ground.run(
        "INSERT INTO event_session(event, position, starts, title, given_by) VALUES (?, ?, ?, ?, ?)", number, position,
        session.start, session.title, session.by)
    }
    try insert(record.answers, slots: fields.slots, event: number)
    try ids.remember(.event, record.id, as: Int64(number))
    self.report.added[.event, default: 0] += 1
  }

  /// Answers in their order; who would come to a place that is not there waits.
  private func insert(_ answers: [EventRecord.Answer], slots: [EventSlot], event: Int) throws(StoreError) {
    var taken: [Int: Int] = [:]
    var seen: Set<[Int64]> = []
    for (index, answer) in answers.enumerated() {
      let person = try member(answer.member)
      guard seen.insert([Int64(answer.slot), person.rawValue]).inserted else { continue }
      let places = answer.bringsColleague ? 2 : 1
      var waits = answer.waits
      if answer.attendance == .yes, !waits {
        let capacity = slots.first { $0.number == answer.slot }?.places
        waits = capacity.map { taken[answer.slot, default: 0] + places > $0 } ?? false
        if !waits { taken[answer.slot, default: 0] += places }
      }
      try ground.run(
        """
        INSERT INTO event_answer(event, slot, member, attendance, places, shown, waits, arrival, at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, event, answer.slot, person, answer.attendance.rawValue, places, answer.isShown, waits, index + 1, answer.at
      )
    }
  }
}
