// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Starts a poll, in a thread that is there or one of its own; returns its number.
  public func addPoll(
    _ fields: PollFields, inThread thread: Int? = nil, by: MemberID, at: Timestamp
  ) throws(StoreError) -> Int {
    let fields = try Self.checked { () throws(FieldProblem) in try fields.checked(now: at, inThread: thread != nil) }
    return try database.write { () throws(StoreError) in
      var item = try audienceItem(fields.audience, by: by)
      // A question to a layer or to the boards is everybody's to ask.
      if fields.audience.network == nil { item.isInAudience = true }
      if let thread {
        let state = try threadState(thread, for: by)
        item.isHidden = state.isHidden
        item.lockReason = state.lockReason
      }
      try allow(.addPoll, actor(by), item)
      try requireEvent(fields.event, by: by, at: at)
      let post = try post(fields, inThread: thread, by: by, at: at)
      let network = try fields.audience.network.map { (id) throws(StoreError) in try requireNetwork(id) }
      try database.run(
        """
        INSERT INTO poll(thread, post, owner, kind, title, audience, network, layer, created, gathers_until, closes, dots,
          sealed, secret, tie_rule, prize, event) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, post.thread, post.number, by, fields.kind, fields.title, fields.audience.word, network,
        fields.audience.layer, at,
        fields.gathersUntil, fields.closes, fields.dots, fields.isSealed, fields.isSecret, fields.tieRule, fields.prize,
        fields.event)
      let number = Int(database.lastInsertRowID)
      for option in fields.options {
        try insert(option.text, number: option.number, start: option.start, end: option.end, author: nil, poll: number)
      }
      return number
    }
  }

  private func post(
    _ fields: PollFields, inThread thread: Int?, by: MemberID, at: Timestamp
  ) throws(StoreError) -> PostReference {
    if let thread {
      return try reply(
        to: PostReference(thread: thread, number: 1), body: fields.title + "\n\n" + fields.body,
        language: fields.language, by: by, at: at)
    }
    var new = NewThread(
      kind: .call, callKind: .other, title: fields.title, body: fields.body, topics: fields.topics,
      language: fields.language)
    // Who belongs to it can vote; a layer and those who are on boards read what all read.
    if case .network = fields.audience { new.audience = fields.audience }
    return try start(new, by: by, at: at)
  }

  /// Throws unless the member is a host of the event that a poll is about.
  private func requireEvent(_ event: Int?, by: MemberID, at: Timestamp) throws(StoreError) {
    guard let event else { return }
    let (_, item) = try hostedEvent(event, by: by, at: at)
    try allow(.editEvent, actor(by), item)
  }

  private func insert(
    _ text: String, number: Int, start: Timestamp?, end: Timestamp?, author: MemberID?, poll: Int
  ) throws(StoreError) {
    try database.run(
      "INSERT INTO poll_option(poll, number, text, starts, ends, author) VALUES (?, ?, ?, ?, ?, ?)", poll, number, text,
      start, end, author)
  }

  /// Puts in something that can be voted for, while the poll gathers; returns its number.
  ///
  /// - Throws: `twice` for what is there already, also in a contest, which says no more of it; `tooMany` beyond
  ///   `PollFields.optionRange`.
  public func enter(_ text: String, inPoll number: Int, by: MemberID, at: Timestamp) throws(StoreError) -> Int {
    let text = try Self.checked { () throws(FieldProblem) in
      let text = try PollFields.optionText(text)
      if text.unicodeScalars.count < 3 {
        throw FieldProblem(.options, .tooShort(count: text.unicodeScalars.count, minimum: 3))
      }
      return text
    }
    return try database.write { () throws(StoreError) in
      var (poll, item) = try writtenPoll(number, by: by, at: at)
      item.standingRefusal = poll.standingRefusal(.enterPoll)
      try allow(.enterPoll, actor(by), item)
      let known = try database.rows("SELECT text FROM poll_option WHERE poll = ?", number) {
        (row) throws(StoreError) in row.string(0)
      }
      guard !known.contains(where: { PollFields.sameness($0) == PollFields.sameness(text) }) else {
        throw .invalid(FieldProblem(.options, .twice(text)))
      }
      guard known.count < PollFields.optionRange.upperBound else {
        throw .invalid(
          FieldProblem(.options, .tooMany(count: known.count + 1, maximum: PollFields.optionRange.upperBound)))
      }
      let option = (try database.number("SELECT max(number) FROM poll_option WHERE poll = ?", number) ?? 0) + 1
      try insert(text, number: option, start: nil, end: nil, author: by, poll: number)
      return option
    }
  }

  /// Makes two ideas that say the same one, before anybody gives dots; the owner or a moderator.
  public func merge(
    option: Int, into other: Int, inPoll number: Int, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    try database.write { () throws(StoreError) in
      var (poll, item) = try writtenPoll(number, by: by, at: at)
      if poll.phase != .gathering || poll.fields.kind != .ideas {
        item.standingRefusal = poll.phase.isOver ? .pollClosed : .pollVotes
      }
      try allow(.changePoll, actor(by), item)
      let known: [Int] = try database.column(
        "SELECT number FROM poll_option WHERE poll = ? AND merged_into IS NULL", number
      )
      for wanted in [option, other] where !known.contains(wanted) {
        throw .invalid(FieldProblem(.options, .unknownWord("\(wanted)", nearest: known.map { "\($0)" })))
      }
      guard option != other else { throw .invalid(FieldProblem(.options, .twice("\(option)"))) }
      try database.run(
        "UPDATE poll_option SET merged_into = ?1 WHERE poll = ?2 AND (number = ?3 OR merged_into = ?3)", other, number,
        option)
    }
  }

  /// Puts the close of a poll off; who voted is told, and everybody sees that it was.
  public func extendPoll(_ number: Int, to closes: Timestamp, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      var (poll, item) = try writtenPoll(number, by: by, at: at)
      if poll.closed != nil { item.standingRefusal = .pollClosed }
      try allow(.changePoll, actor(by), item)
      guard closes > max(poll.fields.closes, at) else {
        throw .invalid(FieldProblem(.closes, .past(closes.iso8601)))
      }
      guard closes <= poll.created.adding(days: PollFields.longestDays) else {
        throw .invalid(
          FieldProblem(.closes, .tooMany(count: PollFields.longestDays + 1, maximum: PollFields.longestDays)))
      }
      try database.run(
        "UPDATE poll SET closes = ?, first_closes = coalesce(first_closes, closes) WHERE number = ?", closes, number)
      try tellVoters(.pollExtended, of: poll, post: poll.post, by: by, at: at)
    }
  }

  /// Answers a concern in a sense check; the owner or a moderator.
  public func answerConcern(
    of handle: String, inPoll number: Int, answer: String, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    let answer = try Self.checked { () throws(FieldProblem) in
      try TextRules.line(answer, field: .ballot, min: 1, max: 500)
    }
    try database.write { () throws(StoreError) in
      var (poll, item) = try writtenPoll(number, by: by, at: at)
      if poll.closed != nil { item.standingRefusal = .pollClosed }
      try allow(.changePoll, actor(by), item)
      guard poll.fields.kind == .senseCheck, let member = try member(handle: handle),
        try concerns(inPoll: number).contains(where: { $0.member.id == member.id })
      else { throw .notFound(.member(handle)) }
      try database.run(
        """
        UPDATE poll_mark SET answer = ?1
        WHERE ballot = (SELECT ballot FROM poll_voter WHERE poll = ?2 AND member = ?3)
        """, answer, number, member.id)
      try notify(member.id, .reply, of: poll.post, by: by, at: at)
    }
  }

  /// A poll that a member may see, with what the permission table has to know of it.
  func writtenPoll(
    _ number: Int, by: MemberID, at: Timestamp
  ) throws(StoreError) -> (poll: Poll, item: PermissionItem) {
    guard let poll = try pollHead(number, now: at) else { throw .notFound(.poll(number)) }
    let reader = try viewer(by)
    try requireVisible(poll.post.thread, or: .poll(number), for: reader)
    var item = PermissionItem(try threadState(poll.post.thread, for: by), actor: by)
    item.isOwner = poll.owner.id == by
    item.isInAudience = try audienceItem(poll.fields.audience, by: by).isInAudience
    return (poll, item)
  }

  /// Tells everybody who took part.
  func tellVoters(
    _ kind: Notice.Kind, of poll: Poll, post: PostReference, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    let members: [MemberID] = try database.column(
      """
      SELECT member FROM poll_voter WHERE poll = ?1
      UNION SELECT author FROM poll_option WHERE poll = ?1 AND author IS NOT NULL
      UNION SELECT answer.author FROM poll CROSS JOIN post AS answer
        WHERE poll.number = ?1 AND poll.kind = 'round' AND \(RoundAnswer.condition)
      ORDER BY 1
      """, poll.number
    )
    for member in members { try notify(member, kind, of: post, by: by, at: at) }
  }
}
