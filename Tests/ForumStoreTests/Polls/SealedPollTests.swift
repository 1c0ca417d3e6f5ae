// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// Sealed means sealed: what a steward can get out of the store before the close, and that nothing is left of who chose
/// what after it.
@Suite struct SealedPollTests {
  private static let kinds: [PollKind] = [.choice, .dots, .ideas, .countMeIn, .dates, .titleContest]

  @Test(arguments: kinds)
  func nothingIsToldBeforeTheClose(kind: PollKind) throws {
    let board = try TestBoard()
    let number = try board.poll(kind) { fields in
      if kind == .dates {
        fields.options = (1...3).map {
          PollOption(number: 0, text: "", start: monday.adding(days: 20 + $0), end: monday.adding(days: 21 + $0))
        }
      }
    }
    var entered: [Int] = []
    if kind.gathers {
      for member in [board.helper, board.moderator] {
        entered.append(try board.store.enter("Idee van \(member.handle)", inPoll: number, by: member.id, at: monday))
      }
    }
    let voting = monday.adding(days: 4)
    let before = try Self.seen(board, number, at: voting)
    let note = kind == .countMeIn ? "als mijn dienst mag" : ""
    let voters = [board.helper, board.moderator, board.steward]
    // Each another option, as far as one's own is not it.
    for (index, member) in voters.enumerated() {
      let option = kind.gathers ? (index == 0 ? 2 : 1) : index % 3 + 1
      try board.store.vote(
        Ballot([Ballot.Mark(option, note: note)]), inPoll: number, by: member.id, at: voting)
    }
    // All that can be read is what it was, but for how many took part and that the reader did.
    let after = try Self.seen(board, number, at: voting)
    #expect(before == after)
    let poll = try board.store.poll(number, viewer: board.steward.id, now: voting)
    #expect(poll.voters == 3 && poll.result == nil && poll.winners == [] && poll.concerns == [])
    #expect(poll.options.allSatisfy { $0.author == nil })
    if kind == .titleContest {
      let gathering = try board.store.poll(number, viewer: board.steward.id, now: monday.adding(days: 1))
      #expect(gathering.options == [])
      #expect(
        try board.store.poll(number, viewer: board.helper.id, now: monday).options.map(\.text) == ["Idee van helper"])
    }
    #expect(try board.search("Idee").threads.isEmpty)
    #expect(try board.store.audit(limit: 100, by: board.steward.id).allSatisfy { !$0.target.hasPrefix("poll") })
    let told = try voters.flatMap { try board.notices(of: $0) }
    #expect(told == [])
    let closed = try board.store.closePoll(number, by: board.asker.id, at: voting)
    #expect(closed.result?.ballots == 3)
    #expect(try board.store.check() == [])
  }

  /// Everything that the store tells of a poll, as text, for all sorts of readers.
  private static func seen(_ board: TestBoard, _ number: Int, at now: Timestamp) throws -> [String] {
    var texts: [String] = []
    for reader in [board.asker, board.helper, board.moderator, board.steward] {
      var poll = try board.store.poll(number, viewer: reader.id, now: now)
      (poll.voters, poll.hasVoted) = (0, false)
      texts.append(String(describing: poll))
      for part in PollFilter.Part.allCases {
        var filter = PollFilter()
        filter.part = part
        let page = try board.store.polls(matching: filter, viewer: reader.id, now: now, limit: 10)
        texts += page.items.map { poll in
          var poll = poll
          (poll.voters, poll.hasVoted) = (0, false)
          return String(describing: poll)
        }
      }
      texts.append(String(describing: try board.store.thread(poll.post.thread, viewer: reader.id, now: now)))
      texts.append(String(describing: try board.store.notices(for: reader.id, limit: 50)))
      // Who voted is not asked any more, and knows that.
      var digest = try board.store.digest(for: reader.id, since: monday, now: now)
      digest.meetings.polls = []
      texts.append(String(describing: digest))
      texts.append(String(describing: try board.store.statistics(now: now)))
    }
    return texts
  }

  @Test func theLinkOfSecretBallotsGoesWithTheClose() throws {
    let board = try TestBoard()
    var members: [Member] = []
    for index in 1...12 {
      members.append(try board.newcomer("stemmer\(index)", layer: index <= 6 ? "be.local.cpas" : "be.federal.fps"))
    }
    let number = try board.poll { $0.isSecret = true }
    for (index, member) in members.enumerated() {
      try board.vote([1: index % 3 + 1], inPoll: number, by: member)
    }
    try board.vote([2: 1], inPoll: number, by: board.moderator)
    let before = try ballots(board)
    #expect(before.links == 13)
    _ = try board.store.closePoll(number, by: board.asker.id, at: monday.adding(days: 8))
    let after = try ballots(board)
    #expect(after.links == 0)
    #expect(try board.store.poll(number, viewer: members[0].id, now: monday).hasVoted)
    #expect(after.weights.sorted() == before.weights.sorted())
    // By chance the same order once in some millions.
    #expect(after.weights != before.weights)
    // One alone of a layer stands there without it.
    #expect(after.layers.filter { $0 == "be.entity" } == [] && after.layers.filter { $0 == "" }.count == 1)
    #expect(try board.store.check() == [])
  }

  @Test func theCheckNamesALinkThatWasLeft() throws {
    let board = try TestBoard()
    let number = try board.poll { $0.isSecret = true }
    try board.vote([1: 1], inPoll: number, by: board.helper)
    try board.store.database.run("UPDATE poll SET closed = closes WHERE number = ?", number)
    #expect(try board.store.check().map(\.rule) == ["secret ballots"])
  }

  @Test func aPollThatIsNotSecretKeepsWhoseBallotsTheyAre() throws {
    let board = try TestBoard()
    let number = try board.poll()
    try board.vote([1: 1], inPoll: number, by: board.helper)
    _ = try board.store.closePoll(number, by: board.asker.id, at: monday.adding(days: 8))
    #expect(try ballots(board).links == 1)
  }

  private func ballots(_ board: TestBoard) throws -> (links: Int, weights: [Int], layers: [String]) {
    let database = board.store.database
    let rows = try database.rows(
      """
      SELECT poll_mark.weight, coalesce(poll_ballot.layer, '') FROM poll_ballot JOIN poll_mark ON ballot = id
      ORDER BY poll_ballot.id
      """
    ) { (row) throws(StoreError) in (Int(row.integer(0)), row.string(1)) }
    return (
      try database.number("SELECT count(*) FROM poll_voter WHERE ballot IS NOT NULL") ?? 0, rows.map(\.0), rows.map(\.1)
    )
  }
}
