// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Closes a poll, at its date or before it; the owner or a moderator. Returns it with its result.
  ///
  /// In the same transaction the link between members and the ballots of a secret poll goes and these are shuffled; the
  /// winner of a contest gives its event the title; the outcome is owed from then on. Where several won together and the
  /// owner is to choose, it closes all the same (`Poll.undecided`), so that nobody learns of the tie while votes can still be
  /// counted on; called once more with a winner it is decided.
  /// - Parameter winner: the owner's choice where several won together and the rule says that the owner chooses; one that is
  ///   none of them leaves it open.
  /// - Throws: `refused(.concernsOpen)`; for one that is closed `refused(.pollClosed)`, or while it is to be decided
  ///   `refused(.tieToDecide)`, and `invalid` for a winner that did not win.
  public func closePoll(
    _ number: Int, winner: Int? = nil, by: MemberID, at: Timestamp
  ) throws(StoreError) -> Poll {
    try database.write { () throws(StoreError) in
      var (poll, item) = try writtenPoll(number, by: by, at: at)
      let leaders = try undecided(number, for: viewer(by), at: at)
      if poll.closed != nil {
        item.standingRefusal =
          leaders.isEmpty ? .pollClosed : winner == nil ? .tieToDecide(count: leaders.count) : nil
      } else if poll.fields.kind == .senseCheck {
        let open = try concerns(inPoll: number).count { $0.answer.isEmpty }
        if open > 0 { item.standingRefusal = .concernsOpen(count: open) }
      }
      try allow(.closePoll, actor(by), item)
      if !item.isOwner { try writeAudit(.closePoll, target: "poll:\(number)", by: by, at: at) }
      if poll.closed == nil {
        try close(poll, winner: winner, by: by, at: at)
        // Whoever closes one's own poll knows it.
        if !item.isOwner { try tell(poll.owner.id, .pollClosed, of: poll.post, from: by, at: at) }
      } else if let winner {
        guard leaders.contains(winner) else {
          throw .invalid(FieldProblem(.options, .unknownWord("\(winner)", nearest: leaders.map { "\($0)" })))
        }
        try crown([winner], in: poll, by: by, at: at)
      }
      return try readPoll(number, for: viewer(by), now: at)
    }
  }

  /// The options between which the owner of a closed poll still has to choose.
  private func undecided(_ number: Int, for reader: Viewer, at: Timestamp) throws(StoreError) -> [Int] {
    try readPoll(number, for: reader, now: at).undecided
  }

  /// Closes what is due and needs nobody's word, a few at a time; called where something is written anyway. What cannot be
  /// closed, for whatever reason, is passed over.
  func closeDuePolls(at now: Timestamp) throws(StoreError) {
    let due: [Int] = try database.column(
      """
      SELECT number FROM poll INDEXED BY poll_open WHERE closed IS NULL AND closes <= ? AND (kind <> 'sense-check'
        OR NOT EXISTS (SELECT 1 FROM poll_voter CROSS JOIN poll_mark ON poll_mark.ballot = poll_voter.ballot
          CROSS JOIN poll_option ON poll_option.poll = poll_voter.poll AND poll_option.number = poll_mark.option
          WHERE poll_voter.poll = poll.number AND poll_option.text IN ('concerns', 'block') AND poll_mark.answer = ''))
      ORDER BY closes LIMIT 200
      """, now
    )
    var closed = 0
    for number in due where closed < 20 {
      let isClosed = try passingOver { () throws(StoreError) in
        guard let poll = try pollHead(number, now: now) else { return }
        try close(poll, winner: nil, by: poll.owner.id, at: now)
        try tell(poll.owner.id, .pollClosed, of: poll.post, from: poll.owner.id, at: now)
      }
      if isClosed { closed += 1 }
    }
  }

  /// Does something as a part that can be undone alone; false where it could not be done. What keeps the whole board from
  /// being written is thrown all the same.
  private func passingOver(_ body: () throws(StoreError) -> Void) throws(StoreError) -> Bool {
    do throws(StoreError) {
      try database.write(body)
      return true
    } catch {
      switch error {
      case .diskFull, .diskError, .busy, .readOnly, .gone, .logGone, .linked: throw error
      default: return false
      }
    }
  }

  private func close(_ poll: Poll, winner: Int?, by: MemberID, at: Timestamp) throws(StoreError) {
    let number = poll.number
    if poll.fields.kind != .round {
      let options = try database.rows(
        "SELECT number, text FROM poll_option WHERE poll = ? AND merged_into IS NULL ORDER BY number", number
      ) { (row) throws(StoreError) in PollOption(number: try row.value(0), text: row.string(1)) }
      let result = PollResult(poll.fields.kind, options: options, tally: try tally(ofPoll: number))
      var lots = SystemRandomNumberGenerator()
      let winners = result.winners(poll.fields.tieRule, lot: lots.next(), chosen: winner) ?? []
      if poll.fields.isSecret { try unlinkBallots(of: poll, using: &lots) }
      try crown(winners, in: poll, by: by, at: at)
    }
    try database.run("UPDATE poll SET closed = ? WHERE number = ?", at, number)
  }

  /// Notes what won; of a contest its event is called so from then on.
  private func crown(_ winners: [Int], in poll: Poll, by: MemberID, at: Timestamp) throws(StoreError) {
    for option in winners {
      try database.run("UPDATE poll_option SET won = 1 WHERE poll = ? AND number = ?", poll.number, option)
    }
    guard poll.fields.kind == .titleContest, winners.count == 1, let event = poll.fields.event else { return }
    let title = try database.first(
      "SELECT text FROM poll_option WHERE poll = ? AND number = ?", poll.number, winners[0]
    ) { (row) throws(StoreError) in row.string(0) }
    if let title { try giveTitle(title, toEvent: event, by: by, at: at) }
  }

  /// Makes the ballots of a poll anew in an order that has nothing to do with who voted when, without a way back to the
  /// members. Whoever is one of a few of a layer or kind of work, or of both together, is not told by that either.
  private func unlinkBallots(of poll: Poll, using lots: inout SystemRandomNumberGenerator) throws(StoreError) {
    let number = poll.number
    var kept: [Int64: (layer: LayerID?, family: RoleFamily?, marks: [Ballot.Mark])] = [:]
    try database.each(
      """
      SELECT poll_ballot.id, poll_ballot.layer, poll_ballot.family, poll_mark.option, poll_mark.weight, poll_mark.note
      FROM poll_ballot INDEXED BY poll_ballot_by_poll LEFT JOIN poll_mark ON poll_mark.ballot = poll_ballot.id
      WHERE poll_ballot.poll = ?
      """, [number]
    ) { (row) throws(StoreError) in
      let id = row.integer(0)
      if kept[id] == nil { kept[id] = (try row.optional(1), try row.optional(2), []) }
      if !row.isNull(3) {
        kept[id]?.marks.append(Ballot.Mark(try row.value(3), weight: try row.value(4), note: row.string(5)))
      }
      return true
    }
    // Only of this kind is it counted.
    if poll.fields.kind != .countMeIn { for id in kept.keys { kept[id]?.family = nil } }
    let layers = Dictionary(grouping: kept.values.compactMap(\.layer)) { $0 }.mapValues(\.count)
    let families = Dictionary(grouping: kept.values.compactMap(\.family)) { $0 }.mapValues(\.count)
    let pairs = Dictionary(grouping: kept.values) { "\($0.layer?.rawValue ?? "") \($0.family?.rawValue ?? "")" }
    try database.run("UPDATE poll_voter SET ballot = NULL WHERE poll = ?", number)
    try database.run(
      "DELETE FROM poll_mark WHERE ballot IN (SELECT id FROM poll_ballot WHERE poll = ?)", number)
    try database.run("DELETE FROM poll_ballot WHERE poll = ?", number)
    for (_, ballot) in kept.sorted(by: { $0.key < $1.key }).shuffled(using: &lots) {
      let layer = ballot.layer.flatMap { (layers[$0] ?? 0) >= PollResult.smallestGroup ? $0 : nil }
      let pair = pairs["\(ballot.layer?.rawValue ?? "") \(ballot.family?.rawValue ?? "")"]?.count ?? 0
      let isCommon = layer == nil || pair >= PollResult.smallestGroup
      let family = ballot.family.flatMap { isCommon && (families[$0] ?? 0) >= PollResult.smallestGroup ? $0 : nil }
      try database.run("INSERT INTO poll_ballot(poll, layer, family) VALUES (?, ?, ?)", number, layer, family)
      let id = Int(database.lastInsertRowID)
      for mark in ballot.marks {
        try database.run(
          "INSERT INTO poll_mark(ballot, option, weight, note) VALUES (?, ?, ?, ?)", id, mark.option, mark.weight,
          mark.note)
      }
    }
  }

  /// The winning title of a contest becomes that of its event.
  private func giveTitle(_ title: String, toEvent number: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    let event = try readEvent(number, for: viewer(by), now: at)
    try changeOpening(
      ofThread: event.thread, title: title, body: nil, topics: event.fields.topics, language: event.fields.language,
      layer: nil, by: by, at: at)
    try database.run(
      "UPDATE event SET sequence = sequence + 1, version = version + 1, changed = ? WHERE number = ?", at, number)
  }

  /// Tells the outcome of a poll: a post in its thread, of which all who took part are told. Of an input round the first is
  /// the summary, and the second what comes of it.
  public func writeOutcome(
    _ body: String, ofPoll number: Int, by: MemberID, at: Timestamp
  ) throws(StoreError) -> PostReference {
    try database.write { () throws(StoreError) in
      var (poll, item) = try writtenPoll(number, by: by, at: at)
      let isRound = poll.fields.kind == .round
      if poll.closed == nil { item.standingRefusal = .pollOpen }
      let leaders = try undecided(number, for: viewer(by), at: at)
      if !leaders.isEmpty { item.standingRefusal = .tieToDecide(count: leaders.count) }
      if poll.outcome != nil, !isRound || poll.actions != nil { item.standingRefusal = .outcomeThere }
      try allow(.writeOutcome, actor(by), item)
      let post = try reply(to: poll.post, body: body, language: poll.fields.language, by: by, at: at)
      // What stood there and was taken away is forgotten.
      let change = poll.outcome == nil ? "outcome = ?, actions = CASE WHEN actions > 0 THEN actions END" : "actions = ?"
      try database.run("UPDATE poll SET \(change) WHERE number = ?", post.number, number)
      if isRound, poll.outcome == nil { try keepSummary(body, ofThread: poll.post.thread, by: by, at: at) }
      try tellVoters(.pollOutcome, of: poll, post: post, by: by, at: at)
      return post
    }
  }

  // MARK: Summaries

  /// The summary that a member wrote of a thread; nil when nobody did, or the reader cannot see it.
  public func summary(
    ofThread number: Int, viewer: MemberID
  ) throws(StoreError) -> ThreadDigest? {
    try database.read { () throws(StoreError) in
      let (thread, reader) = try visibleThread(number, viewer: viewer)
      guard !thread.isHidden || reader.moderates else { return nil }
      return try digest(ofThread: number)
    }
  }

  /// The summary of a thread that the reader can see.
  func digest(ofThread number: Int) throws(StoreError) -> ThreadDigest? {
    try database.first(
      """
      SELECT thread_summary.body, thread_summary.written, \(MemberBrief.columns())
      FROM thread_summary CROSS JOIN member ON member.id = thread_summary.author
        LEFT JOIN organisation ON organisation.id = member.organisation
      WHERE thread_summary.thread = ?
      """, number
    ) { (row) throws(StoreError) in
      ThreadDigest(body: row.string(0), author: try MemberBrief(row, from: 2), written: try row.value(1))
    }
  }

  /// Keeps a summary beside a long thread, instead of the one it had; whoever may post in it.
  ///
  /// - Parameter basis: the version of the one that was read (`ThreadDigest.version`), 0 for none; nil for one that replaces
  ///   whatever is there.
  /// - Throws: `changedSince` when there is another now; nothing is changed then.
  public func writeSummary(
    _ body: String, ofThread number: Int, basis: Int? = nil, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    let body = try Self.checked { () throws(FieldProblem) in try TextRules.body(body) }
    try database.write { () throws(StoreError) in
      let thread = try threadState(number, for: by)
      let opening = try postState(PostReference(thread: number, number: 1))
      try allow(.reply, actor(by), PermissionItem(opening, in: thread, actor: by))
      if let basis, let current = try digest(ofThread: number), current.version != basis, current.body != body {
        throw .changedSince(
          EditConflict(
            target: .thread(number),
            current: .text(EditedText(body: current.body), EditBasis(version: current.version)),
            editor: current.author.handle, at: current.written))
      }
      try keepSummary(body, ofThread: number, by: by, at: at)
    }
  }

  private func keepSummary(_ body: String, ofThread number: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.run(
      """
      INSERT INTO thread_summary(thread, author, written, body) VALUES (?, ?, ?, ?)
        ON CONFLICT (thread) DO UPDATE SET author = excluded.author, written = excluded.written, body = excluded.body
      """, number, by, at, body)
  }

  // MARK: What time brings

  /// Does for a member what follows from the time alone, as the beginning of a visit does; for whoever reads Today,
  /// notices or a digest in lines, before that is read.
  public func bringWhatIsDue(to member: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try allow(.read, actor(member))
      try keepAppointments(of: member, at: at)
    }
  }

  /// Closes polls whose date is over, reminds a member of what is near, asks what was taken along from what is over, tells
  /// of questions that nobody answered, and drops old sign-ups: what follows from the time alone, done where a member's
  /// visit is written anyway.
  ///
  /// A visit begins whether these can be done or not.
  func keepAppointments(of member: MemberID, at now: Timestamp) throws(StoreError) {
    _ = try passingOver { () throws(StoreError) in try closeDuePolls(at: now) }
    _ = try passingOver { () throws(StoreError) in try remind(member, at: now) }
    _ = try passingOver { () throws(StoreError) in try askAfterwards(member, at: now) }
    _ = try passingOver { () throws(StoreError) in try route(to: member, at: now) }
    _ = try passingOver { () throws(StoreError) in try forgetSignUps(at: now) }
  }
}
