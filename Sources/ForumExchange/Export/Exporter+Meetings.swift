// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Exporter {
  /// Networks, events and polls whose threads are part of the export. What is sealed in a poll before its close is not, nor are
  /// the ballots of a secret one while they still lead to their members.
  mutating func writeMeetings() throws(StoreError) {
    try writeNetworks()
    try writeEvents()
    try writePolls()
  }

  private mutating func writeNetworks() throws(StoreError) {
    let numbers: [Int] = try database.column(
      """
      SELECT network.number FROM network JOIN thread ON thread.number = network.thread
      WHERE thread.removed = 0 ORDER BY network.number
      """
    )
    for number in numbers {
      let network = try store.networkForExport(number)
      var record = NetworkRecord(
        id: try ids.network(number, network.id), thread: try ids.thread(network.thread), fields: network.fields,
        changed: network.changed)
      record.layers = network.fields.layers.map(\.rawValue)
      if let parent = network.fields.parent, let above = try store.networkNumberForExport(parent) {
        record.parent = try ids.network(above, parent)
      }
      record.people = try database.rows(
        """
        SELECT member, standing, since, task, line FROM network_member WHERE network = ? ORDER BY since, member
        """, number
      ) { (row) throws(StoreError) in
        NetworkRecord.Person(
          member: try member(row.value(0)), standing: NetworkStanding(rawValue: row.string(1)) ?? .member,
          since: try row.value(2), task: row.string(3), line: row.string(4))
      }
      guard write(.network, record.line) else { return }
    }
  }

  private mutating func writeEvents() throws(StoreError) {
    let numbers: [Int] = try database.column(
      """
      SELECT event.number FROM event JOIN thread ON thread.number = event.thread
      WHERE thread.removed = 0 ORDER BY event.number
      """
    )
    for number in numbers {
      let (event, kind) = try store.eventForExport(number)
      var record = EventRecord(
        id: try ids.event(number), number: number, thread: try ids.thread(event.thread), fields: event.fields,
        kind: kind, uid: event.uid, sequence: event.sequence, changed: event.changed)
      record.fields.hosts = try event.fields.hosts.map { (host) throws(StoreError) in
        guard case .network(let id) = host, let number = try store.networkNumberForExport(id) else { return host }
        return .network(NetworkID(try ids.network(number, id)))
      }
      record.report = try event.report.flatMap { (post) throws(StoreError) in try self.post(post) }
      record.talkAfter = try event.talkAfter.map { (thread) throws(StoreError) in try ids.thread(thread) }
      record.forgotten = Set(
        try database.rows("SELECT number FROM event_slot WHERE event = ? AND forgotten = 1", number) {
          (row) throws(StoreError) in try row.value(0) as Int
        })
      record.answers = try database.rows(
        """
        SELECT member, slot, attendance, places, shown, waits, at FROM event_answer WHERE event = ?
        ORDER BY slot, arrival, member
        """, number
      ) { (row) throws(StoreError) in
        EventRecord.Answer(
          member: try member(row.value(0)), slot: try row.value(1),
          attendance: Attendance(rawValue: row.string(2)) ?? .no, bringsColleague: row.integer(3) == 2,
          isShown: try row.value(4), waits: try row.value(5), at: try row.value(6))
      }
      guard write(.event, record.line) else { return }
    }
  }

  private func post(_ reference: PostReference) throws(StoreError) -> String? {
    let id: PostID? = try database.value(
      "SELECT id FROM post WHERE thread = ? AND number = ?", reference.thread, reference.number
    )
    return try id.map { (id) throws(StoreError) in try ids.post(id, reference) }
  }

  /// What a poll is called of which the post was removed, and with it what it asked.
  private static let removedTitle = "---"

  private mutating func writePolls() throws(StoreError) {
    let numbers: [Int] = try database.column(
      """
      SELECT poll.number FROM poll JOIN thread ON thread.number = poll.thread
      WHERE thread.removed = 0 ORDER BY poll.number
      """
    )
    for number in numbers {
      guard let poll = try store.pollForExport(number), let post = try post(poll.post) else { continue }
      let fields = poll.fields
      var record = PollRecord(
        id: try ids.poll(number), number: number, post: post, owner: try member(poll.owner.id),
        title: fields.title.isEmpty ? Self.removedTitle : fields.title,
        kind: fields.kind, audience: fields.audience.word, created: poll.created, gathersUntil: fields.gathersUntil,
        closes: fields.closes, firstCloses: poll.firstCloses, closed: poll.closed, dots: fields.dots,
        isSealed: fields.isSealed, isSecret: fields.isSecret, tieRule: fields.tieRule, prize: fields.prize)
      record.layer = fields.audience.layer?.rawValue
      if let id = fields.audience.network, let number = try store.networkNumberForExport(id) {
        record.network = try ids.network(number, id)
      }
      record.event = try fields.event.map { (event) throws(StoreError) in try ids.event(event) }
      record.outcome = try poll.outcome.flatMap { (post) throws(StoreError) in try self.post(post) }
      record.actions = try poll.actions.flatMap { (post) throws(StoreError) in try self.post(post) }
      let isSealedNow = poll.closed == nil && fields.isSealed
      record.options = try options(of: number, isSealed: isSealedNow, isContest: fields.kind == .titleContest)
      if fields.body.isEmpty {
        for (index, option) in record.options.enumerated()
        where option.start == nil && !fields.kind.words.contains(option.text) {
          record.options[index].text = "\(Self.removedTitle) \(option.number)"
        }
      }
      if poll.closed != nil || !fields.isSealed && !fields.isSecret { try addBallots(to: &record, poll: number) }
      guard write(.poll, record.line) else { return }
    }
  }

  /// Before the close nothing says who put something in, and of a contest nothing what members did.
  private mutating func options(
    of poll: Int, isSealed: Bool, isContest: Bool
  ) throws(StoreError) -> [PollRecord.Option] {
    try database.rows(
      """
      SELECT number, text, author, starts, ends, merged_into, won FROM poll_option WHERE poll = ?1
        AND (author IS NULL OR NOT ?2) ORDER BY number
      """, poll, isSealed && isContest
    ) { (row) throws(StoreError) in
      PollRecord.Option(
        number: try row.value(0), text: row.string(1),
        author: isSealed || row.isNull(2) ? nil : try member(row.value(2)), start: try row.optional(3),
        end: try row.optional(4), mergedInto: try row.optional(5), hasWon: try row.value(6))
    }
  }

  private mutating func addBallots(to record: inout PollRecord, poll: Int) throws(StoreError) {
    let ballots = try database.rows(
      """
      SELECT poll_ballot.id, poll_ballot.layer, poll_ballot.family, poll_voter.member FROM poll_ballot
        LEFT JOIN poll_voter ON poll_voter.ballot = poll_ballot.id
      WHERE poll_ballot.poll = ? ORDER BY poll_voter.member, poll_ballot.id
      """, poll
    ) { (row) throws(StoreError) in
      (
        row.integer(0), row.isNull(1) ? nil : row.string(1), RoleFamily(rawValue: row.string(2)),
        try row.optional(3) as MemberID?
      )
    }
    for (id, layer, family, voter) in ballots {
      let marks = try database.rows(
        "SELECT option, weight, note, answer FROM poll_mark WHERE ballot = ? ORDER BY option", id
      ) { (row) throws(StoreError) in
        PollRecord.Mark(
          option: try row.value(0), weight: try row.value(1), note: row.string(2), answer: row.string(3))
      }
      let name = record.isSecret ? nil : try voter.map { (voter) throws(StoreError) in try member(voter) }
      record.ballots.append(PollRecord.Ballot(member: name, layer: layer, family: family, marks: marks))
    }
    // In the order of what is on them: neither that of voting nor that of members.
    if record.isSecret {
      record.ballots.sort {
        String(decoding: $0.line.closed, as: UTF8.self) < String(decoding: $1.line.closed, as: UTF8.self)
      }
      record.voters = try database.rows("SELECT member FROM poll_voter WHERE poll = ? ORDER BY member", poll) {
        (row) throws(StoreError) in try member(row.value(0))
      }
    }
  }
}
