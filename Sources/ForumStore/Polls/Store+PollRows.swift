// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What whoever takes part in an input round does: answer in its thread.
enum RoundAnswer {
  /// That the post `answer` is an answer to the round `poll`: what others than its owner wrote behind it, before it closed.
  static let condition = """
    answer.thread = poll.thread AND answer.number > poll.post AND answer.author <> poll.owner
      AND answer.tombstone IS NULL AND (poll.closed IS NULL OR answer.created <= poll.closed)
    """
}

extension Store {
  /// A poll as a reader sees it, whether it may be seen or not. What is sealed is not read at all.
  func readPoll(_ number: Int, for viewer: Viewer, now: Timestamp) throws(StoreError) -> Poll {
    guard let poll = try readPolls([number], for: viewer, now: now).first else { throw .notFound(.poll(number)) }
    return poll
  }

  /// Polls in the order of their numbers here, with a few statements however many they are.
  func readPolls(_ numbers: [Int], for viewer: Viewer, now: Timestamp) throws(StoreError) -> [Poll] {
    var polls = try pollHeads(numbers, now: now)
    let voted = try voted(by: viewer.id, of: numbers)
    let open = polls.values.filter { $0.closed != nil || !$0.fields.isSealed }
    let counted = open.filter { $0.fields.kind != .round }.map(\.number).sorted()
    let options = try options(ofPolls: numbers, for: viewer)
    let tallies = try tallies(ofPolls: counted)
    let concerns = try concerns(inPolls: open.filter { $0.fields.kind == .senseCheck }.map(\.number).sorted())
    let reasons = try reasons(inPolls: open.filter { $0.fields.kind == .countMeIn })
    var isFor: [Audience: Bool] = [:]
    for number in numbers {
      guard var poll = polls[number] else { continue }
      let audience = poll.fields.audience
      if isFor[audience] == nil { isFor[audience] = try audienceItem(audience, by: viewer.id).isInAudience }
      poll.isForMe = isFor[audience] ?? false
      poll.hasVoted = voted.contains(number)
      let known = options[number] ?? []
      poll.winners = known.filter(\.hasWon).map(\.option.number)
      poll.options = known.map { known in
        var option = known.option
        // Where the post was removed, what it let choose between went with what it asked.
        if poll.fields.body.isEmpty, !poll.fields.kind.words.contains(option.text) { option.text = "" }
        if poll.closed == nil, poll.fields.isSealed { option.author = nil }
        return option
      }
      if counted.contains(number) {
        poll.result = PollResult(poll.fields.kind, options: poll.options, tally: tallies[number] ?? PollTally())
      }
      // Before one votes a contest shows each only the own titles: who saw all could not enter one without knowing them.
      if poll.fields.kind == .titleContest, poll.phase == .gathering { poll.options = poll.options.filter(\.isMine) }
      if poll.closed == nil {
        poll.options = OptionOrder.shuffled(poll.options, poll: number, member: viewer.id, kind: poll.fields.kind)
      }
      (poll.concerns, poll.reasons) = (concerns[number] ?? [], reasons[number] ?? [])
      polls[number] = poll
    }
    return numbers.compactMap { polls[$0] }
  }

  /// So many polls of a thread are told beside its posts.
  private static let mostInThread = 50

  /// What a thread has besides its posts: of the newest polls what they ask, how far they are, and whether the reader took
  /// part; `notFound` as for `thread`, and nothing of one that is hidden.
  public func supplement(
    ofThread thread: Int, viewer: MemberID, now: Timestamp
  ) throws(StoreError) -> ThreadSupplement {
    try database.read { () throws(StoreError) in
      let (summary, reader) = try visibleThread(thread, viewer: viewer)
      guard !summary.isHidden || reader.moderates else { return ThreadSupplement() }
      let numbers: [Int] = try database.rows(
        "SELECT number FROM poll INDEXED BY poll_by_thread WHERE thread = ? ORDER BY number DESC LIMIT ?", thread,
        Self.mostInThread
      ) { (row) throws(StoreError) in try row.value(0) }
      var polls = try pollHeads(numbers, now: now)
      for number in try voted(by: reader.id, of: numbers) { polls[number]?.hasVoted = true }
      return ThreadSupplement(
        polls: numbers.reversed().compactMap { polls[$0] }, digest: try digest(ofThread: thread))
    }
  }

  /// What a poll asks, and how far it is: nothing of what anybody chose.
  func pollHead(_ number: Int, now: Timestamp) throws(StoreError) -> Poll? {
    try pollHeads([number], now: now)[number]
  }

  /// What polls ask, by their numbers. One that began its thread is called as that is; of one in a
  /// thread that was there title and text are empty when its post was removed. No other text is.
  private func pollHeads(_ numbers: [Int], now: Timestamp) throws(StoreError) -> [Int: Poll] {
    var found: [Int: Poll] = [:]
    try eachPart(
      """
      SELECT poll.thread, poll.post, poll.kind, CASE WHEN poll.post = 1 THEN thread.title
        WHEN post.tombstone IS NULL THEN poll.title ELSE '' END,
        poll.audience, network.id, poll.layer, poll.created, poll.gathers_until, poll.closes, poll.first_closes,
        poll.closed, poll.dots, poll.sealed, poll.secret, poll.tie_rule, poll.prize, poll.event,
        CASE poll.kind WHEN 'round' THEN (SELECT count(DISTINCT answer.author) FROM post AS answer
          WHERE \(RoundAnswer.condition)) ELSE poll.voters END,
        poll.outcome, poll.actions, CASE WHEN post.tombstone IS NULL THEN post.body ELSE '' END, thread.language,
        (SELECT group_concat(topic, ' ') FROM (
          SELECT topic FROM thread_topic WHERE thread_topic.thread = thread.number ORDER BY position)),
        poll.number, \(MemberBrief.columns())
      FROM poll CROSS JOIN thread ON thread.number = poll.thread
        CROSS JOIN post ON post.thread = poll.thread AND post.number = poll.post
        CROSS JOIN member ON member.id = poll.owner
        LEFT JOIN organisation ON organisation.id = member.organisation
        LEFT JOIN network ON network.number = poll.network
      WHERE poll.number IN (*)
      """, numbers
    ) { (row) throws(StoreError) in
      let kind: PollKind = try row.value(2)
      let closes: Timestamp = try row.value(9)
      var fields = PollFields(
        title: row.string(3), body: row.string(21),
        topics: row.string(23).split(separator: " ").map { TopicID(String($0)) }, kind: kind, closes: closes)
      let number: Int = try row.value(24)
      guard let audience = Audience(try row.value(4), network: try row.optional(5), layer: try row.optional(6)) else {
        throw .damaged(path: database.path, detail: "poll \(number) names nobody whom it is for")
      }
      fields.audience = audience
      fields.language = try row.value(22)
      fields.gathersUntil = try row.optional(8)
      fields.dots = try row.value(12)
      fields.isSealed = try row.value(13)
      fields.isSecret = try row.value(14)
      fields.tieRule = try row.value(15)
      fields.prize = row.string(16)
      fields.event = try row.optional(17)
      let thread: Int = try row.value(0)
      let (closed, outcome, actions): (Timestamp?, Int?, Int?) = (
        try row.optional(11), try row.optional(19), try row.optional(20)
      )
      var poll = Poll(
        number: number, post: PostReference(thread: thread, number: try row.value(1)),
        owner: try MemberBrief(row, from: 25), fields: fields, created: try row.value(7),
        phase: PollPhase(
          kind, gathersUntil: fields.gathersUntil, closes: closes, closed: closed, hasOutcome: outcome != nil, at: now),
        voters: try row.value(18), closed: closed, firstCloses: try row.optional(10))
      poll.outcome = outcome.map { PostReference(thread: thread, number: $0) }
      poll.actions = actions.flatMap { $0 > 0 ? PostReference(thread: thread, number: $0) : nil }
      found[number] = poll
    }
    return found
  }

  private func voted(by member: MemberID, of numbers: [Int]) throws(StoreError) -> Set<Int> {
    guard !numbers.isEmpty else { return [] }
    var sql = Fragments()
    let me = sql.bind(member)
    let polls = sql.bind(anyOf: numbers)
    return Set(
      try database.column(
        """
        SELECT poll FROM poll_voter WHERE member = \(me) AND poll IN (\(polls))
        UNION SELECT poll.number FROM poll WHERE poll.number IN (\(polls)) AND poll.kind = 'round'
          AND EXISTS (SELECT 1 FROM post AS answer WHERE \(RoundAnswer.condition) AND answer.author = \(me))
        """, values: sql.values))
  }

  /// The options in the order in which they were put in, without those that were merged into another.
  private func options(
    ofPolls numbers: [Int], for viewer: Viewer
  ) throws(StoreError) -> [Int: [(option: PollOption, hasWon: Bool)]] {
    var options: [Int: [(option: PollOption, hasWon: Bool)]] = [:]
    try eachPart(
      """
      SELECT poll_option.poll, poll_option.number, poll_option.text, poll_option.starts, poll_option.ends,
        poll_option.won, \(MemberBrief.columns())
      FROM poll_option LEFT JOIN member ON member.id = poll_option.author
        LEFT JOIN organisation ON organisation.id = member.organisation
      WHERE poll_option.poll IN (*) AND poll_option.merged_into IS NULL
      ORDER BY poll_option.poll, poll_option.number
      """, numbers
    ) { (row) throws(StoreError) in
      var option = PollOption(
        number: try row.value(1), text: row.string(2), start: try row.optional(3), end: try row.optional(4))
      if !row.isNull(6) { option.author = try MemberBrief(row, from: 6) }
      option.isMine = option.author?.id == viewer.id
      options[try row.value(0), default: []].append((option, try row.value(5)))
    }
    return options
  }

  /// How the ballots of a poll are counted. Only for what may be counted.
  func tally(ofPoll number: Int) throws(StoreError) -> PollTally {
    try tallies(ofPolls: [number])[number] ?? PollTally()
  }

  /// The counts of polls, summed up by SQLite: so many rows a poll as it has options and groups, however many voted.
  private func tallies(ofPolls numbers: [Int]) throws(StoreError) -> [Int: PollTally] {
    var tallies: [Int: PollTally] = [:]
    try eachPart(
      """
      SELECT poll, layer, family, count(*) FROM poll_ballot INDEXED BY poll_ballot_by_poll WHERE poll IN (*)
      GROUP BY poll, layer, family
      """, numbers
    ) { (row) throws(StoreError) in
      let part = PollTally.Part(layer: try row.optional(1), family: try row.optional(2))
      tallies[try row.value(0), default: PollTally()].add(ballots: try row.value(3), of: part)
    }
    try eachPart(
      """
      SELECT poll_ballot.poll, poll_ballot.layer, poll_ballot.family, poll_mark.option, count(*), sum(poll_mark.weight)
      FROM poll_ballot INDEXED BY poll_ballot_by_poll CROSS JOIN poll_mark ON poll_mark.ballot = poll_ballot.id
      WHERE poll_ballot.poll IN (*) GROUP BY poll_ballot.poll, poll_ballot.layer, poll_ballot.family, poll_mark.option
      """, numbers
    ) { (row) throws(StoreError) in
      let part = PollTally.Part(layer: try row.optional(1), family: try row.optional(2))
      tallies[try row.value(0), default: PollTally()]
        .add(votes: try row.value(4), weight: try row.value(5), for: try row.value(3), of: part)
    }
    return tallies
  }

  /// The concerns in a sense check, which is neither sealed nor secret.
  func concerns(inPoll number: Int) throws(StoreError) -> [PollConcern] {
    try concerns(inPolls: [number])[number] ?? []
  }

  private func concerns(inPolls numbers: [Int]) throws(StoreError) -> [Int: [PollConcern]] {
    var concerns: [Int: [PollConcern]] = [:]
    try eachPart(
      """
      SELECT poll_voter.poll, poll_mark.note, poll_mark.answer, poll_option.text = 'block', \(MemberBrief.columns())
      FROM poll_voter CROSS JOIN poll_mark ON poll_mark.ballot = poll_voter.ballot
        CROSS JOIN poll_option ON poll_option.poll = poll_voter.poll AND poll_option.number = poll_mark.option
        CROSS JOIN member ON member.id = poll_voter.member
        LEFT JOIN organisation ON organisation.id = member.organisation
      WHERE poll_voter.poll IN (*) AND poll_option.text IN ('concerns', 'block')
      ORDER BY poll_voter.poll, poll_voter.member
      """, numbers
    ) { (row) throws(StoreError) in
      let poll: Int = try row.value(0)
      concerns[poll, default: []].append(
        PollConcern(
          number: (concerns[poll]?.count ?? 0) + 1, member: try MemberBrief(row, from: 4), blocks: try row.value(3),
          text: row.string(1), answer: row.string(2)))
    }
    return concerns
  }

  /// What those need who come along only if: of a secret poll by what they wrote, so that no order tells whose it is.
  private func reasons(inPolls polls: [Poll]) throws(StoreError) -> [Int: [PollReason]] {
    let secret = Set(polls.filter(\.fields.isSecret).map(\.number))
    var reasons: [Int: [PollReason]] = [:]
    try eachPart(
      """
      SELECT poll_ballot.poll, poll_mark.note, \(MemberBrief.columns())
      FROM poll_ballot INDEXED BY poll_ballot_by_poll CROSS JOIN poll_mark ON poll_mark.ballot = poll_ballot.id
        CROSS JOIN poll_option ON poll_option.poll = poll_ballot.poll AND poll_option.number = poll_mark.option
        LEFT JOIN poll_voter ON poll_voter.ballot = poll_ballot.id
        LEFT JOIN member ON member.id = poll_voter.member
        LEFT JOIN organisation ON organisation.id = member.organisation
      WHERE poll_ballot.poll IN (*) AND poll_option.text = 'only-if' AND poll_mark.note <> ''
      ORDER BY poll_ballot.poll, poll_mark.note
      """, polls.map(\.number).sorted()
    ) { (row) throws(StoreError) in
      let poll: Int = try row.value(0)
      let member = try secret.contains(poll) || row.isNull(2) ? nil : MemberBrief(row, from: 2)
      reasons[poll, default: []].append(PollReason(member: member, text: row.string(1)))
    }
    return reasons
  }
}
