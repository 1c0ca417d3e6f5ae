// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Votes in a poll, or votes anew in the place of what was chosen before.
  ///
  /// Until the close the ballot can be found again to be replaced; nothing tells what is on it. An answer to a concern goes
  /// with the concern: where that stays word for word, it stays too.
  public func vote(_ ballot: Ballot, inPoll number: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      var (poll, item) = try writtenPoll(number, by: by, at: at)
      item.standingRefusal = poll.standingRefusal(.vote)
      try allow(.vote, actor(by), item)
      let (options, own) = try votedOptions(poll, by: by)
      let ballot = try Self.checked { () throws(FieldProblem) in
        try ballot.checked(poll.fields.kind, dots: poll.fields.dots, options: options, own: own)
      }
      let known: Int? = try database.number(
        "SELECT ballot FROM poll_voter WHERE poll = ? AND member = ?", number, by)
      let id = if let known { known } else { try newBallot(of: by, inPoll: number) }
      let answered = try database.first(
        "SELECT option, note, answer FROM poll_mark WHERE ballot = ? AND answer <> ''", id
      ) { (row) throws(StoreError) in (option: try row.value(0) as Int, note: row.string(1), answer: row.string(2)) }
      try database.run("DELETE FROM poll_mark WHERE ballot = ?", id)
      for mark in ballot.marks {
        let isSame = mark.option == answered?.option && mark.note == answered?.note
        try database.run(
          "INSERT INTO poll_mark(ballot, option, weight, note, answer) VALUES (?, ?, ?, ?, ?)", id, mark.option,
          mark.weight, mark.note, isSame ? answered?.answer ?? "" : "")
      }
    }
  }

  /// Takes a vote back before the close.
  public func withdrawVote(inPoll number: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      var (poll, item) = try writtenPoll(number, by: by, at: at)
      if poll.phase.isOver { item.standingRefusal = .pollClosed }
      // Also who belongs to it no more.
      item.isInAudience = true
      try allow(.vote, actor(by), item)
      guard
        let ballot = try database.number(
          "SELECT ballot FROM poll_voter WHERE poll = ? AND member = ?", number, by)
      else { return }
      try database.run("DELETE FROM poll_voter WHERE poll = ? AND member = ?", number, by)
      try database.run("DELETE FROM poll_mark WHERE ballot = ?", ballot)
      try database.run("DELETE FROM poll_ballot WHERE id = ?", ballot)
    }
  }

  private func newBallot(of member: MemberID, inPoll poll: Int) throws(StoreError) -> Int {
    let person = try self.member(member)
    let layer = person.brief.layer == .unspecified ? nil : person.brief.layer.group
    try database.run(
      "INSERT INTO poll_ballot(poll, layer, family) VALUES (?, ?, ?)", poll, layer, person.roleFamily)
    let id = Int(database.lastInsertRowID)
    try database.run("INSERT INTO poll_voter(poll, member, ballot) VALUES (?, ?, ?)", poll, member, id)
    return id
  }

  /// What can be voted for, and what of it the member put in.
  private func votedOptions(_ poll: Poll, by: MemberID) throws(StoreError) -> ([PollOption], own: Set<Int>) {
    var own: Set<Int> = []
    let options = try database.rows(
      "SELECT number, text, author FROM poll_option WHERE poll = ? AND merged_into IS NULL ORDER BY number", poll.number
    ) { (row) throws(StoreError) in
      let option = PollOption(number: try row.value(0), text: row.string(1))
      if try row.optional(2) == by { own.insert(option.number) }
      return option
    }
    return (options, own)
  }
}
