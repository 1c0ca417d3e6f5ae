// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// A page of polls that a reader may see.
  public func polls(
    matching filter: PollFilter, viewer: MemberID, now: Timestamp, after: PageKey? = nil, limit: Int
  ) throws(StoreError) -> Page<Poll> {
    let limit = min(max(limit, 1), 1000)
    return try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      let list = PollList(filter.part)
      var sql = Fragments()
      sql.require(list.condition)
      sql.require("thread.removed = 0 AND thread.hidden = 0")
      sql.require(ThreadAudience.isListed(for: viewer, in: &sql))
      if let network = filter.network {
        guard let number = try networkNumber(network) else { return .empty }
        sql.require("poll.network = \(sql.bind(number))")
      }
      if filter.mineOnly { sql.require(isMine(filter.part, viewer, now, in: &sql)) }
      if let key = after?.numbers, key.count == 2 {
        sql.require(
          "(poll.\(list.column), poll.number) \(list.isDescending ? "<" : ">") (\(sql.bind(key[0])), \(sql.bind(key[1])))"
        )
      }
      let order = list.isDescending ? "DESC" : "ASC"
      let text = """
        SELECT poll.\(list.column), poll.number FROM poll INDEXED BY \(list.index)
          CROSS JOIN thread ON thread.number = poll.thread
        WHERE \(sql.condition) ORDER BY poll.\(list.column) \(order), poll.number \(order) LIMIT \(sql.bind(limit + 1))
        """
      let keys = try database.rows(text, values: sql.values) { (row) throws(StoreError) in
        PageKey(numbers: [row.integer(0), row.integer(1)])
      }
      let items = try keys.prefix(limit).map { (key) throws(StoreError) in
        try readPoll(Int(key.numbers[1]), for: viewer, now: now)
      }
      return Page(items: items, next: keys.count > limit ? keys[limit - 1] : nil)
    }
  }

  /// What waits for a reader: a vote that is for the reader and not given, or an outcome that the reader owes.
  private func isMine(_ part: PollFilter.Part, _ viewer: Viewer, _ now: Timestamp, in sql: inout Fragments) -> String {
    let me = sql.bind(viewer.id)
    guard part == .open else { return "poll.owner = \(me)" }
    return """
      poll.closes > \(sql.bind(now)) AND poll.kind <> 'round'
        AND NOT EXISTS (SELECT 1 FROM poll_voter WHERE poll_voter.poll = poll.number AND poll_voter.member = \(me))
        AND (poll.gathers_until IS NULL OR poll.gathers_until <= \(sql.bind(now)) OR NOT EXISTS (SELECT 1
          FROM poll_option WHERE poll_option.poll = poll.number AND poll_option.author = \(me)))
        AND CASE poll.audience WHEN 'all' THEN 1
          WHEN 'network' THEN EXISTS (SELECT 1 FROM network_member WHERE network_member.network = poll.network
            AND network_member.member = \(me) AND network_member.standing IN ('member', 'board'))
          WHEN 'boards' THEN EXISTS (SELECT 1 FROM network_member WHERE network_member.member = \(me)
            AND network_member.standing = 'board')
          ELSE EXISTS (SELECT 1 FROM member CROSS JOIN layer_ancestor ON layer_ancestor.layer = member.layer
            WHERE member.id = \(me) AND layer_ancestor.ancestor = poll.layer) END
      """
  }

  /// A poll; `notFound` when there is none or the reader may not see it.
  public func poll(_ number: Int, viewer: MemberID, now: Timestamp) throws(StoreError) -> Poll {
    try database.read { () throws(StoreError) in
      let reader = try self.viewer(viewer)
      let poll = try readPoll(number, for: reader, now: now)
      try requireVisible(poll.post.thread, or: .poll(number), for: reader)
      return poll
    }
  }

  /// The numbers of the polls in a thread.
  public func pollNumbers(inThread thread: Int) throws(StoreError) -> [Int] {
    try database.rows("SELECT number FROM poll WHERE thread = ? ORDER BY number", thread) {
      (row) throws(StoreError) in try row.value(0)
    }
  }

  /// A poll as a reader sees it, whether it may be seen or not. What is sealed is not read at all.
  func readPoll(_ number: Int, for viewer: Viewer, now: Timestamp) throws(StoreError) -> Poll {
    guard var poll = try pollHead(number, now: now) else { throw .notFound(.poll(number)) }
    let isOpen = poll.closed == nil
    poll.isForMe = try audienceItem(poll.fields.audience, by: viewer.id).isInAudience
    poll.hasVoted =
      try database.number("SELECT 1 FROM poll_voter WHERE poll = ? AND member = ?", number, viewer.id) != nil
    let isSealedNow = isOpen && poll.fields.isSealed
    let options = try options(ofPoll: number, for: viewer, showsAuthors: !isSealedNow)
    poll.options = options
    // Before one votes a contest shows each only the own titles: who saw all could not enter one without knowing them.
    if poll.fields.kind == .titleContest, poll.phase == .gathering { poll.options = options.filter(\.isMine) }
    if isOpen {
      poll.options = OptionOrder.shuffled(poll.options, poll: number, member: viewer.id, kind: poll.fields.kind)
    }
    if !isSealedNow, poll.fields.kind != .round {
      poll.result = PollResult(poll.fields.kind, options: options, ballots: try castBallots(inPoll: number))
      if poll.fields.kind == .senseCheck { poll.concerns = try concerns(inPoll: number) }
    }
    poll.winners = try database.rows(
      "SELECT number FROM poll_option WHERE poll = ? AND won = 1 ORDER BY number", number
    ) { (row) throws(StoreError) in try row.value(0) }
    return poll
  }

  /// What a poll asks, and how far it is: nothing of what anybody chose.
  func pollHead(_ number: Int, now: Timestamp) throws(StoreError) -> Poll? {
    let found = try database.first(
      """
      SELECT poll.thread, poll.post, poll.kind, poll.title, poll.audience, poll.network, poll.layer, poll.created,
        poll.gathers_until, poll.closes, poll.first_closes, poll.closed, poll.dots, poll.sealed, poll.secret,
        poll.tie_rule, poll.prize, poll.event, poll.voters, poll.outcome, poll.actions,
        CASE WHEN post.tombstone IS NULL THEN post.body ELSE '' END, thread.language,
        (SELECT group_concat(topic, ' ') FROM (
          SELECT topic FROM thread_topic WHERE thread_topic.thread = thread.number ORDER BY position)),
        \(MemberBrief.columns())
      FROM poll CROSS JOIN thread ON thread.number = poll.thread
        CROSS JOIN post ON post.thread = poll.thread AND post.number = poll.post
        CROSS JOIN member ON member.id = poll.owner
        LEFT JOIN organisation ON organisation.id = member.organisation
      WHERE poll.number = ?
      """, number
    ) { (row) throws(StoreError) in
      let kind: PollKind = try row.value(2)
      let closes: Timestamp = try row.value(9)
      var fields = PollFields(
        title: row.string(3), body: row.string(21),
        topics: row.string(23).split(separator: " ").map { TopicID(String($0)) }, kind: kind, closes: closes)
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
        owner: try MemberBrief(row, from: 24), fields: fields, created: try row.value(7),
        phase: PollPhase(
          kind, gathersUntil: fields.gathersUntil, closes: closes, closed: closed, hasOutcome: outcome != nil, at: now),
        voters: try row.value(18), closed: closed, firstCloses: try row.optional(10))
      poll.outcome = outcome.map { PostReference(thread: thread, number: $0) }
      poll.actions = actions.map { PostReference(thread: thread, number: $0) }
      return (poll, row.string(4), try row.optional(5) as Int?, try row.optional(6) as LayerID?)
    }
    guard let (head, audience, network, layer) = found else { return nil }
    var poll = head
    switch audience {
    case "network": if let network, let id = try networkID(network) { poll.fields.audience = .network(id) }
    case "boards": poll.fields.audience = .boards
    case "layer": if let layer { poll.fields.audience = .layer(layer) }
    default: break
    }
    return poll
  }

  /// The options in the order in which they were put in, without those that were merged into another.
  private func options(
    ofPoll number: Int, for viewer: Viewer, showsAuthors: Bool
  ) throws(StoreError) -> [PollOption] {
    try database.rows(
      """
      SELECT poll_option.number, poll_option.text, poll_option.starts, poll_option.ends, poll_option.author = ?2,
        \(MemberBrief.columns())
      FROM poll_option LEFT JOIN member ON member.id = poll_option.author
        LEFT JOIN organisation ON organisation.id = member.organisation
      WHERE poll_option.poll = ?1 AND poll_option.merged_into IS NULL ORDER BY poll_option.number
      """, number, viewer.id
    ) { (row) throws(StoreError) in
      var option = PollOption(
        number: try row.value(0), text: row.string(1), start: try row.optional(2), end: try row.optional(3))
      option.isMine = !row.isNull(4) && row.integer(4) == 1
      if showsAuthors, !row.isNull(5) { option.author = try MemberBrief(row, from: 5) }
      return option
    }
  }

  /// The ballots of a poll, in no order that tells whose they are. Only for what may be counted.
  func castBallots(inPoll number: Int) throws(StoreError) -> [CastBallot] {
    var ballots: [Int64: CastBallot] = [:]
    try database.each(
      """
      SELECT poll_ballot.id, poll_ballot.layer, poll_ballot.family, poll_mark.option, poll_mark.weight
      FROM poll_ballot INDEXED BY poll_ballot_by_poll LEFT JOIN poll_mark ON poll_mark.ballot = poll_ballot.id
      WHERE poll_ballot.poll = ? ORDER BY poll_ballot.id, poll_mark.option
      """, [number]
    ) { (row) throws(StoreError) in
      let id = row.integer(0)
      if ballots[id] == nil {
        ballots[id] = CastBallot(Ballot([]), layer: try row.optional(1), family: try row.optional(2))
      }
      if !row.isNull(3) { ballots[id]?.ballot.marks.append(Ballot.Mark(try row.value(3), weight: try row.value(4))) }
      return true
    }
    return ballots.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The concerns in a sense check, which is neither sealed nor secret.
  func concerns(inPoll number: Int) throws(StoreError) -> [PollConcern] {
    var concerns: [PollConcern] = []
    try database.each(
      """
      SELECT poll_mark.note, poll_mark.answer, poll_option.text = 'block', \(MemberBrief.columns())
      FROM poll_voter CROSS JOIN poll_mark ON poll_mark.ballot = poll_voter.ballot
        CROSS JOIN poll_option ON poll_option.poll = poll_voter.poll AND poll_option.number = poll_mark.option
        CROSS JOIN member ON member.id = poll_voter.member
        LEFT JOIN organisation ON organisation.id = member.organisation
      WHERE poll_voter.poll = ? AND poll_option.text IN ('concerns', 'block') ORDER BY poll_voter.member
      """, [number]
    ) { (row) throws(StoreError) in
      concerns.append(
        PollConcern(
          number: concerns.count + 1, member: try MemberBrief(row, from: 3), blocks: try row.value(2),
          text: row.string(0), answer: row.string(1)))
      return true
    }
    return concerns
  }
}

/// Along which index a part of the polls is listed.
private struct PollList {
  let condition: String
  let column: String
  let index: String
  let isDescending: Bool

  init(_ part: PollFilter.Part) {
    switch part {
    case .open: (condition, column, index, isDescending) = ("poll.closed IS NULL", "closes", "poll_open", false)
    case .owed:
      (condition, column, index, isDescending) = (
        "poll.closed IS NOT NULL AND poll.outcome IS NULL", "closed", "poll_owed", false
      )
    case .done: (condition, column, index, isDescending) = ("poll.outcome IS NOT NULL", "closed", "poll_done", true)
    }
  }
}
