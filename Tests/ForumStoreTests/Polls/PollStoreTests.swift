// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum
@testable import ForumStore

@Suite struct PollStoreTests {
  private let later = monday.adding(days: 8)

  @Test func aPollHasAPostAndCountsWhoTookPart() throws {
    let board = try TestBoard()
    let number = try board.poll()
    let poll = try board.store.poll(number, viewer: board.helper.id, now: monday)
    #expect(poll.phase == .voting && poll.isForMe && !poll.hasVoted && poll.result == nil)
    #expect(poll.options.map(\.number).sorted() == [1, 2, 3])
    #expect(try board.list("is:poll") == [poll.post.thread])
    try board.vote([1: 2, 2: 1], inPoll: number, by: board.helper)
    try board.vote([3: 1], inPoll: number, by: board.helper)
    let voted = try board.store.poll(number, viewer: board.helper.id, now: monday)
    #expect(voted.voters == 1 && voted.hasVoted && voted.result == nil)
    let closed = try board.store.closePoll(number, by: board.asker.id, at: later)
    #expect(closed.result?.lines.map(\.weight) == [1, 0, 0])
    #expect(closed.winners == [3] && closed.phase == .owed)
    #expect(try board.notices(of: board.asker) == [], "whoever closes it knows")
    #expect(storeError { try board.vote([1: 1], inPoll: number, by: board.helper, at: later) } == .refused(.pollClosed))
    #expect(storeError { try board.store.closePoll(number, by: board.asker.id, at: later) } == .refused(.pollClosed))
    #expect(try board.store.check() == [])
  }

  @Test func aPollStandsInAThreadThatIsThere() throws {
    let board = try TestBoard()
    let question = try board.ask()
    let number = try board.poll(inThread: question.thread)
    #expect(
      try board.store.poll(number, viewer: board.helper.id, now: monday).post
        == PostReference(thread: question.thread, number: 2))
    #expect(try board.store.pollNumbers(inThread: question.thread) == [number])
    try board.store.setLocked("klaar", thread: question.thread, by: board.moderator.id, at: monday)
    #expect(storeError { try board.poll(inThread: question.thread) } == .refused(.locked(reason: "klaar")))
    #expect(storeError { try board.poll(inThread: 99) } == .notFound(.thread(99)))
  }

  @Test func onlyItsAudienceVotes() throws {
    let board = try TestBoard()
    let network = try board.network()
    let own = try board.poll { $0.audience = .network(network) }
    #expect(storeError { try board.vote([1: 1], inPoll: own, by: board.helper) } == .notFound(.poll(own)))
    #expect(
      storeError { try board.poll(by: board.helper) { $0.audience = .network(network) } } == .refused(.notInAudience))
    _ = try board.store.joinNetwork(network, by: board.helper.id, at: monday)
    try board.vote([1: 1], inPoll: own, by: board.helper)
    // Whoever leaves keeps the vote and cannot change it, but take it back where it can still be seen.
    try board.store.leaveNetwork(network, by: board.helper.id, at: monday)
    #expect(storeError { try board.vote([2: 1], inPoll: own, by: board.helper) } == .notFound(.poll(own)))
    let boards = try board.poll(by: board.helper) { $0.audience = .boards }
    #expect(storeError { try board.vote([1: 1], inPoll: boards, by: board.helper) } == .refused(.notInAudience))
    try board.vote([1: 1], inPoll: boards, by: board.asker)
    let layer = try board.poll { $0.audience = .layer(LayerID("be.federal")) }
    #expect(storeError { try board.vote([1: 1], inPoll: layer, by: board.helper) } == .refused(.notInAudience))
    try board.vote([1: 1], inPoll: layer, by: board.steward)
    #expect(storeError { try board.poll { $0.audience = .layer(LayerID("be.mars")) } } != nil)
    #expect(try board.store.check() == [])
  }

  @Test func ideasAreMergedAndThenGetDots() throws {
    let board = try TestBoard()
    let number = try board.poll(.ideas)
    #expect(storeError { try board.vote([1: 1], inPoll: number, by: board.helper) } == .refused(.pollGathers))
    #expect(try board.store.enter("Collega's zonder pc", inPoll: number, by: board.helper.id, at: monday) == 1)
    #expect(try board.store.enter("Brieven", inPoll: number, by: board.asker.id, at: monday) == 2)
    #expect(try board.store.enter("Klare brieven", inPoll: number, by: board.moderator.id, at: monday) == 3)
    #expect(
      storeError { try board.store.enter("collegas zonder PC!", inPoll: number, by: board.asker.id, at: monday) }
        == nil)
    #expect(
      storeError { try board.store.enter("BRIEVEN.", inPoll: number, by: board.helper.id, at: monday) }
        == .invalid(FieldProblem(.options, .twice("BRIEVEN."))))
    #expect(
      storeError { try board.store.merge(option: 3, into: 2, inPoll: number, by: board.helper.id, at: monday) }
        == .refused(.pollOwnerOnly))
    try board.store.merge(option: 3, into: 2, inPoll: number, by: board.asker.id, at: monday)
    #expect(
      storeError { try board.store.merge(option: 3, into: 1, inPoll: number, by: board.asker.id, at: monday) }
        == .invalid(FieldProblem(.options, .unknownWord("3", nearest: ["1", "2", "4"]))))
    let voting = monday.adding(days: 4)
    #expect(
      storeError { try board.store.enter("Te laat", inPoll: number, by: board.helper.id, at: voting) }
        == .refused(.pollVotes))
    #expect(
      storeError { try board.store.merge(option: 1, into: 2, inPoll: number, by: board.asker.id, at: voting) }
        == .refused(.pollVotes))
    #expect(storeError { try board.vote([3: 1], inPoll: number, by: board.helper, at: voting) } != nil)
    try board.vote([2: 3], inPoll: number, by: board.helper, at: voting)
    let closed = try board.store.closePoll(number, by: board.asker.id, at: voting)
    #expect(closed.winners == [2])
    #expect(closed.options.first { $0.number == 1 }?.author?.handle == "helper")
    #expect(try board.store.check() == [])
  }

  @Test func aSenseCheckClosesOnceItsConcernsAreAnswered() throws {
    let board = try TestBoard()
    let number = try board.poll(.senseCheck)
    let why = Ballot([Ballot.Mark(3, note: "Wie betaalt dat?")])
    try board.store.vote(why, inPoll: number, by: board.helper.id, at: monday)
    let seen = try board.store.poll(number, viewer: board.moderator.id, now: monday)
    #expect(seen.concerns.map(\.text) == ["Wie betaalt dat?"] && seen.concerns[0].blocks)
    #expect(
      storeError { try board.store.closePoll(number, by: board.asker.id, at: later) }
        == .refused(.concernsOpen(count: 1)))
    _ = try board.store.beginVisit(board.moderator.id, at: later)
    #expect(try board.store.poll(number, viewer: board.helper.id, now: later).phase == .due)
    #expect(
      storeError { try board.store.answerConcern(of: "mo", inPoll: number, answer: "x", by: board.asker.id, at: later) }
        == .notFound(.member("mo")))
    try board.store.answerConcern(of: "helper", inPoll: number, answer: "De stad.", by: board.asker.id, at: later)
    // A vote that is changed asks for another answer.
    #expect(try board.store.poll(number, viewer: board.helper.id, now: later).concerns[0].answer == "De stad.")
    let closed = try board.store.closePoll(number, by: board.asker.id, at: later)
    #expect(closed.result?.lines.map(\.votes) == [0, 0, 1])
    #expect(try board.store.check() == [])
  }

  @Test func anAnswerStaysAsLongAsItsConcernDoes() throws {
    let board = try TestBoard()
    let number = try board.poll(.senseCheck)
    func vote(_ option: Int, _ note: String = "") throws {
      try board.store.vote(Ballot([Ballot.Mark(option, note: note)]), inPoll: number, by: board.helper.id, at: monday)
    }
    func answers() throws -> [String] {
      try board.store.poll(number, viewer: board.asker.id, now: monday).concerns.map(\.answer)
    }
    func answer() throws {
      try board.store.answerConcern(of: "helper", inPoll: number, answer: "De stad.", by: board.asker.id, at: monday)
    }
    try vote(2, "Wie betaalt dat?")
    try answer()
    try vote(2, "Wie betaalt dat?")
    #expect(try answers() == ["De stad."])
    // Another concern, and one that has become a block, ask for another answer.
    for (option, note) in [(2, "Wie betaalt dit?"), (3, "Wie betaalt dit?")] {
      try vote(option, note)
      #expect(try answers() == [""])
      try answer()
    }
    try vote(1)
    #expect(try answers() == [])
  }

  @Test func tiesAreDecidedByTheRuleThatWasWritten() throws {
    for (rule, winner, winners) in [
      (TieRule.earliest, nil, [1]), (.shared, nil, [1, 2]), (.owner, 2, [2]), (.owner, nil, []), (.owner, 3, []),
    ] as [(TieRule, Int?, [Int])] {
      let board = try TestBoard()
      let number = try board.poll { $0.tieRule = rule }
      try board.vote([2: 3], inPoll: number, by: board.helper)
      try board.vote([1: 3], inPoll: number, by: board.moderator)
      let closed = try board.store.closePoll(number, winner: winner, by: board.asker.id, at: later)
      #expect(closed.winners == winners && closed.undecided == (winners.isEmpty ? [1, 2] : []))
    }
    let board = try TestBoard()
    let number = try board.poll { $0.tieRule = .lot }
    try board.vote([2: 3], inPoll: number, by: board.helper)
    try board.vote([1: 3], inPoll: number, by: board.moderator)
    let drawn = try board.store.closePoll(number, by: board.asker.id, at: later).winners
    #expect(drawn == [1] || drawn == [2])
  }

  /// Two that got the same in each kind that has a winner; the second one was chosen first.
  @Test(arguments: [PollKind.choice, .dots, .ideas, .dates, .titleContest])
  func tiesOfEachKindAreDecidedByEachRule(kind: PollKind) throws {
    for rule in TieRule.allCases {
      let board = try TestBoard()
      let number = try board.poll(kind) { fields in
        fields.tieRule = rule
        guard kind == .dates else { return }
        fields.options = (1...2).map {
          PollOption(number: 0, text: "", start: monday.adding(days: 20 + $0), end: monday.adding(days: 21 + $0))
        }
      }
      if kind.gathers {
        // One’s own title takes no vote of one’s own.
        for title in ["Eerste", "Tweede"] {
          _ = try board.store.enter(title, inPoll: number, by: board.asker.id, at: monday)
        }
      }
      for (option, member) in [(2, board.helper), (1, board.moderator)] {
        try board.vote([option: 1], inPoll: number, by: member, at: monday.adding(days: 4))
      }
      let closed = try board.store.closePoll(number, by: board.asker.id, at: later)
      #expect(closed.result?.leaders.sorted() == [1, 2], "\(rule)")
      switch rule {
      case .earliest: #expect(closed.winners == [1])
      case .shared: #expect(closed.winners == [1, 2])
      case .lot: #expect(closed.winners == [1] || closed.winners == [2])
      case .owner: #expect(closed.winners == [] && closed.undecided == [1, 2])
      }
      #expect(try board.store.check() == [])
    }
  }

  @Test func theOwnerLearnsOfATieOnlyWhenNobodyCanVoteAnyMore() throws {
    let board = try TestBoard()
    let number = try board.poll { ($0.tieRule, $0.isSecret) = (.owner, true) }
    try board.vote([2: 3], inPoll: number, by: board.helper)
    try board.vote([1: 3], inPoll: number, by: board.moderator)
    let store = board.store
    // Well before its date: it closes, whether there is a tie or not, and so cannot be tried out.
    let closed = try store.closePoll(number, winner: 3, by: board.asker.id, at: monday.adding(hours: 2))
    #expect(closed.undecided == [1, 2] && closed.phase == .owed)
    #expect(storeError { try board.vote([3: 3], inPoll: number, by: board.steward) } == .refused(.pollClosed))
    let tie = StoreError.refused(.tieToDecide(count: 2))
    #expect(storeError { try store.closePoll(number, by: board.asker.id, at: later) } == tie)
    #expect(storeError { try store.writeOutcome("Gelijk.", ofPoll: number, by: board.asker.id, at: later) } == tie)
    #expect(
      storeError { try store.closePoll(number, winner: 3, by: board.asker.id, at: later) }
        == .invalid(FieldProblem(.options, .unknownWord("3", nearest: ["1", "2"]))))
    #expect(
      storeError { try store.closePoll(number, winner: 2, by: board.helper.id, at: later) } == .refused(.pollOwnerOnly))
    #expect(try store.closePoll(number, winner: 2, by: board.asker.id, at: later).winners == [2])
    #expect(
      storeError { try store.closePoll(number, winner: 1, by: board.asker.id, at: later) } == .refused(.pollClosed))
    #expect(try store.check() == [])
  }

  @Test func whatCannotBeClosedHoldsNothingUp() throws {
    let board = try TestBoard()
    let store = board.store
    for _ in 1...25 {
      let check = try board.poll(.senseCheck)
      try store.vote(Ballot([Ballot.Mark(3, note: "te duur")]), inPoll: check, by: board.helper.id, at: monday)
    }
    let broken = try board.poll()
    let tie = try board.poll { $0.tieRule = .owner }
    try board.vote([2: 3], inPoll: tie, by: board.helper)
    try board.vote([1: 3], inPoll: tie, by: board.moderator)
    let usual = try board.poll { $0.closes = monday.adding(days: 7).adding(hours: 1) }
    try store.database.execute("PRAGMA ignore_check_constraints = ON")
    try store.database.run("UPDATE poll SET kind = 'weg' WHERE number = ?", broken)
    _ = try store.beginVisit(board.moderator.id, at: later)
    for number in [tie, usual] {
      #expect(try store.poll(number, viewer: board.helper.id, now: later).phase == .owed)
    }
    try store.database.run("UPDATE poll SET kind = 'dots' WHERE number = ?", broken)
    _ = try store.beginVisit(board.moderator.id, at: later)
    #expect(try store.poll(broken, viewer: board.helper.id, now: later).phase == .owed)
  }

  @Test func whatMustHoldIsTold() throws {
    for isSecret in [false, true] {
      let board = try TestBoard()
      let number = try board.poll(.countMeIn) { $0.isSecret = isSecret }
      for (member, note) in [(board.helper, "met kinderopvang"), (board.moderator, "als het na vieren is")] {
        try board.store.vote(Ballot([Ballot.Mark(2, note: note)]), inPoll: number, by: member.id, at: monday)
      }
      #expect(try board.store.poll(number, viewer: board.asker.id, now: monday).reasons == [])
      let closed = try board.store.closePoll(number, by: board.asker.id, at: later)
      #expect(closed.reasons.map(\.text) == ["als het na vieren is", "met kinderopvang"])
      #expect(closed.reasons.map { $0.member?.handle } == (isSecret ? [nil, nil] : ["mo", "helper"]))
    }
  }

  @Test func theCloseOfADatesPollMakesItsEvent() throws {
    let board = try TestBoard()
    let store = board.store
    let network = try board.network()
    func dates(_ change: (inout PollFields) -> Void = { _ in }) throws -> Int {
      try board.poll(.dates) { fields in
        fields.options = (1...3).map {
          PollOption(number: 0, text: "", start: monday.adding(days: 20 + $0), end: monday.adding(days: 21 + $0))
        }
        change(&fields)
      }
    }
    let number = try dates { $0.audience = .network(network) }
    func make(_ poll: Int, by: Member? = nil) throws -> Int {
      try store.makeEvent(fromPoll: poll, zone: "Europe/Brussels", by: (by ?? board.asker).id, at: later)
    }
    #expect(storeError { try make(number) } == .refused(.pollOpen))
    try board.vote([2: 2, 3: 1], inPoll: number, by: board.asker)
    _ = try store.closePoll(number, by: board.asker.id, at: later)
    #expect(storeError { try make(number, by: board.helper) } == .notFound(.poll(number)))
    let event = try store.event(make(number), viewer: board.asker.id, now: later)
    #expect(event.fields.slots.map(\.start) == [monday.adding(days: 22)])
    #expect(event.fields.audience == .network(network) && event.fields.title == "Welk thema in het voorjaar?")
    #expect(try store.poll(number, viewer: board.asker.id, now: later).fields.event == event.number)
    #expect(try make(number) == event.number)
    // One about an event that is there gives that a time more.
    let first = try board.event()
    let second = try dates { $0.event = first }
    try board.vote([1: 2], inPoll: second, by: board.helper)
    _ = try store.closePoll(second, by: board.asker.id, at: later)
    #expect(try make(second) == first)
    #expect(try store.event(first, viewer: board.asker.id, now: later).fields.slots.count == 2)
    #expect(
      storeError { try make(board.poll()) }
        == .invalid(FieldProblem(.kind, .unknownWord("dots", nearest: ["dates"]))))
    let none = try dates()
    _ = try store.closePoll(none, by: board.asker.id, at: later)
    #expect(storeError { try make(none) } == .invalid(FieldProblem(.slots, .tooFew(count: 0, minimum: 1))))
    #expect(try store.check() == [])
  }

  @Test func theEventOfAPollInANetworksThreadIsForThatNetwork() throws {
    let board = try TestBoard()
    let network = try board.network()
    var thread = NewThread(
      kind: .question, title: "Wanneer komen we samen?", body: "Onder ons.", topics: [TopicID("open-data")])
    thread.audience = .network(network)
    let opening = try board.store.ask(thread, by: board.asker.id, at: monday)
    let number = try board.poll(.dates, inThread: opening.thread) { fields in
      fields.options = (1...2).map {
        PollOption(number: 0, text: "", start: monday.adding(days: 20 + $0), end: monday.adding(days: 21 + $0))
      }
    }
    try board.vote([2: 2], inPoll: number, by: board.asker)
    _ = try board.store.closePoll(number, by: board.asker.id, at: later)
    let event = try board.store.makeEvent(fromPoll: number, zone: "Europe/Brussels", by: board.asker.id, at: later)
    #expect(try board.store.event(event, viewer: board.asker.id, now: later).fields.audience == .network(network))
    #expect(
      storeError { try board.store.event(event, viewer: board.helper.id, now: later) } == .notFound(.event(event)))
  }

  @Test func theWinnerOfAContestGivesItsEventTheTitle() throws {
    let board = try TestBoard()
    let event = try board.event { $0.state = .saveTheDate }
    #expect(storeError { try board.poll(.titleContest, by: board.helper) { $0.event = event } } == .refused(.hostsOnly))
    let number = try board.poll(.titleContest) {
      $0.event = event
      $0.prize = "de winnaar opent de dag"
    }
    _ = try board.store.enter("Buiten de lijntjes", inPoll: number, by: board.helper.id, at: monday)
    _ = try board.store.enter("Volgende graag!", inPoll: number, by: board.moderator.id, at: monday)
    let voting = monday.adding(days: 4)
    #expect(
      storeError { try board.vote([1: 1], inPoll: number, by: board.helper, at: voting) }
        == .invalid(FieldProblem(.ballot, .taken("1"))))
    try board.vote([1: 1], inPoll: number, by: board.steward, at: voting)
    let closed = try board.store.closePoll(number, by: board.asker.id, at: later)
    #expect(closed.options.map { $0.author?.handle } == ["helper", "mo"])
    let named = try board.store.event(event, viewer: board.helper.id, now: later)
    #expect(named.fields.title == "Buiten de lijntjes" && named.sequence == 1)
    #expect(try board.search("lijntjes").threads.map(\.thread.number).contains(named.thread))
    #expect(try board.store.check() == [])
  }

  @Test func theOutcomeIsOwedAndTold() throws {
    let board = try TestBoard()
    let number = try board.poll()
    try board.vote([1: 1], inPoll: number, by: board.helper)
    func count(_ part: PollFilter.Part, mine: Bool = false, _ member: Member, now: Timestamp) throws -> Int {
      var filter = PollFilter()
      filter.part = part
      filter.mineOnly = mine
      return try board.store.polls(matching: filter, viewer: member.id, now: now, limit: 10).items.count
    }
    #expect(try count(.open, mine: true, board.helper, now: monday) == 0)
    #expect(try count(.open, mine: true, board.moderator, now: monday) == 1)
    #expect(
      storeError { try board.store.writeOutcome("Thema één.", ofPoll: number, by: board.asker.id, at: monday) }
        == .refused(.pollOpen))
    // Anybody's visit closes what is due.
    _ = try board.store.beginVisit(board.moderator.id, at: later)
    #expect(try count(.owed, mine: true, board.asker, now: later) == 1)
    #expect(try count(.owed, mine: true, board.helper, now: later) == 0)
    #expect(
      storeError { try board.store.writeOutcome("x", ofPoll: number, by: board.helper.id, at: later) }
        == .refused(.pollOwnerOnly))
    let post = try board.store.writeOutcome("Thema één.", ofPoll: number, by: board.asker.id, at: later)
    #expect(try board.store.poll(number, viewer: board.helper.id, now: later).outcome == post)
    #expect(try board.notices(of: board.helper).contains(.pollOutcome))
    #expect(try count(.done, board.helper, now: later) == 1)
    #expect(
      storeError { try board.store.writeOutcome("x", ofPoll: number, by: board.asker.id, at: later) }
        == .refused(.outcomeThere))
  }

  @Test func anInputRoundEndsInASummaryAndInActions() throws {
    let board = try TestBoard()
    let number = try board.poll(.round)
    let thread = try board.store.poll(number, viewer: board.helper.id, now: monday).post.thread
    #expect(storeError { try board.vote([1: 1], inPoll: number, by: board.helper) } == .refused(.pollTakesPosts))
    #expect(
      storeError { try board.store.enter("Een idee", inPoll: number, by: board.helper.id, at: monday) }
        == .refused(.pollTakesPosts))
    try board.reply(PostReference(thread: thread, number: 1), "Wij willen koffie.")
    _ = try board.store.closePoll(number, by: board.asker.id, at: later)
    _ = try board.store.writeOutcome("Koffie.", ofPoll: number, by: board.asker.id, at: later)
    #expect(try board.store.summary(ofThread: thread, viewer: board.helper.id)?.body == "Koffie.")
    let actions = try board.store.writeOutcome("Er staat een machine.", ofPoll: number, by: board.asker.id, at: later)
    #expect(try board.store.poll(number, viewer: board.helper.id, now: later).actions == actions)
    #expect(
      storeError { try board.store.writeOutcome("x", ofPoll: number, by: board.asker.id, at: later) }
        == .refused(.outcomeThere))
  }

  @Test func aRoundWaitsForWhomItAsksCountsWhoAnswersAndTellsThemTheOutcome() throws {
    let board = try TestBoard()
    try board.network("ons")
    try board.network("hun", by: board.helper)
    let number = try board.poll(.round) { $0.audience = .boards }
    let opening = try board.store.poll(number, viewer: board.helper.id, now: monday).post
    func waits(_ member: Member) throws -> [Int] {
      var filter = PollFilter()
      filter.mineOnly = true
      return try board.store.polls(matching: filter, viewer: member.id, now: monday, limit: 9).items.map(\.number)
    }
    // For boards: neither for who is on none nor for who asks.
    #expect(try waits(board.helper) == [number])
    #expect(try waits(board.moderator) == [] && waits(board.asker) == [])
    func read(_ member: Member) throws -> Poll { try board.store.poll(number, viewer: member.id, now: monday) }
    try board.reply(opening, "Een zaal.")
    try board.reply(opening, "En koffie.")
    try board.reply(opening, "Waarvoor?", by: board.asker)
    #expect(try waits(board.helper) == [])
    #expect(try read(board.helper).voters == 1 && read(board.helper).hasVoted)
    #expect(try !read(board.moderator).hasVoted && !read(board.asker).hasVoted)
    _ = try board.store.closePoll(number, by: board.asker.id, at: later)
    try board.reply(opening, "Te laat.", by: board.moderator, at: later.adding(hours: 1))
    #expect(try read(board.moderator).voters == 1 && !read(board.moderator).hasVoted)
    _ = try board.store.writeOutcome("Koffie.", ofPoll: number, by: board.asker.id, at: later.adding(hours: 2))
    #expect(try board.notices(of: board.helper).contains(.pollOutcome))
    #expect(try !board.notices(of: board.moderator).contains(.pollOutcome))
    #expect(try board.store.check() == [])
  }

  @Test func aCloseThatIsPutOffIsSeenAndTold() throws {
    let board = try TestBoard()
    let number = try board.poll()
    try board.vote([1: 1], inPoll: number, by: board.helper)
    for wrong in [monday.adding(days: 6), monday.adding(days: 7)] {
      #expect(
        storeError { try board.store.extendPoll(number, to: wrong, by: board.asker.id, at: monday) }
          == .invalid(FieldProblem(.closes, .past(wrong.iso8601))))
    }
    #expect(
      storeError { try board.store.extendPoll(number, to: monday.adding(days: 900), by: board.asker.id, at: monday) }
        != nil)
    try board.store.extendPoll(number, to: monday.adding(days: 9), by: board.asker.id, at: later)
    let poll = try board.store.poll(number, viewer: board.helper.id, now: later)
    #expect(poll.firstCloses == monday.adding(days: 7) && poll.phase == .voting)
    #expect(try board.notices(of: board.helper) == [.pollExtended])
    try board.store.withdrawVote(inPoll: number, by: board.helper.id, at: later)
    #expect(try board.store.poll(number, viewer: board.helper.id, now: later).voters == 0)
    #expect(try board.store.check() == [])
  }

  @Test func closingWhileSomebodyVotesLosesNeither() throws {
    let folder = try Scratch()
    let path = folder.file("board.db")
    let board = try TestBoard(path: path)
    let number = try board.poll()
    let other = try Store(path: path)
    try board.vote([1: 1], inPoll: number, by: board.helper)
    _ = try other.closePoll(number, by: board.asker.id, at: later)
    #expect(storeError { try board.vote([2: 1], inPoll: number, by: board.moderator) } == .refused(.pollClosed))
    #expect(try board.store.poll(number, viewer: board.helper.id, now: later).result?.ballots == 1)
  }
}
