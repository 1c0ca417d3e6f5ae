// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

@Suite("A poll")
struct PollPageTests {
  private let world = World.sample()

  private func opened(_ poll: Poll, _ world: World) -> PollPageState {
    var page = PollPageState(number: poll.number)
    _ = page.update(.loaded(.poll(poll.number), .poll(poll)), world)
    return page
  }

  private func vote(_ marks: [Ballot.Mark]) -> [Effect] { [.perform(.poll(.vote(Ballot(marks), poll: 2)))] }

  /// A poll that is closed, with votes of three layers.
  static var closed: Poll {
    var poll = Poll.sample(
      options: ["Letters people understand", "Backing of the \u{1b}[31mtop", Poll.none], phase: .done)
    var tally = PollTally()
    for (layer, votes) in [("be.local", [1: 5]), ("be.federal", [1: 5]), ("nl", [1: 2, 2: 3])] {
      let part = PollTally.Part(layer: LayerID(layer))
      tally.add(ballots: 5, of: part)
      for (option, count) in votes { tally.add(votes: count, weight: count, for: option, of: part) }
    }
    poll.result = PollResult(.choice, options: poll.options, tally: tally)
    poll.winners = [1]
    poll.outcome = PostReference(thread: 42, number: 3)
    return poll
  }

  @Test(
    "looks like its picture",
    arguments: [
      ("poll-choice-en-80", PollKind.choice, InterfaceLanguage.en, 80, 24), ("poll-dots-nl-40", .dots, .nl, 40, 12),
      ("poll-dates-fr-80", .dates, .fr, 80, 24), ("poll-sense-de-140", .senseCheck, .de, 140, 45),
    ])
  func looks(_ name: String, _ kind: PollKind, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    var page = opened(.sample(kind, dots: kind == .dots ? 3 : 1), world)
    page.press(kind == .dots ? .moreDots : .choose, world: world)
    try expectPicture(name, of: page, world)
  }

  @Test("a result looks like its picture", arguments: [("poll-result-en-80", 80, 24), ("poll-result-en-40", 40, 12)])
  func result(_ name: String, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(columns: columns, rows: rows)
    var page = opened(Self.closed, world)
    if columns < 60 { page.press(.goLast, world: world) }
    try expectPicture(name, of: page, world)
    drawInAllSizes(page, world)
  }

  @Test("every poll says that it is advice and who sees what", arguments: PollKind.allCases)
  func advisory(kind: PollKind) {
    let world = World.sample(columns: 140, rows: 45)
    let shown = picture(of: opened(.sample(kind), world), world)
    #expect(shown.contains("Advisory: no decision"))
    // What is said in a round stands in its thread, so that nothing is counted.
    let isSealed = kind.mustBeSealed ?? true
    #expect(shown.contains("sealed: nobody sees") == isSealed)
    #expect(shown.contains("the count can be seen") == (!isSealed && kind != .round))
  }

  @Test("a sealed poll shows how many took part, and nothing of what they chose")
  func sealed() {
    let shown = picture(of: opened(.sample(), world), world)
    #expect(shown.contains("7 took part") && !shown.contains("Result") && !shown.contains("█"))
  }

  @Test("of a single choice the selected option is what is voted for")
  func single() {
    var page = opened(.sample(), world)
    page.press(.moveDown, world: world)
    #expect(page.update(.command(.vote), world) == vote([Ballot.Mark(2)]))
    page.press(.moveUp, .choose, world: world)
    #expect(page.marks == [1: 1], "one choice replaces another")
    #expect(page.update(.command(.vote), world) == vote([Ballot.Mark(1)]))
    #expect(page.update(.command(.moreDots), world) == [.say(.refused("No dots are given here"))])
  }

  @Test("several can be chosen, but none of these alone")
  func several() {
    var page = opened(.sample(dots: 2), world)
    page.press(.choose, .moveDown, .choose, world: world)
    #expect(page.update(.command(.vote), world) == vote([Ballot.Mark(1), Ballot.Mark(2)]))
    page.press(.moveDown, .choose, world: world)
    #expect(page.marks == [3: 1])
    page.press(.moveUp, .choose, world: world)
    #expect(page.marks == [2: 1])
  }

  @Test("dots are given and taken, never more than there are")
  func dots() {
    var page = opened(.sample(.dots, dots: 3), world)
    page.press(.moreDots, .moreDots, .moveDown, .moreDots, world: world)
    #expect(page.update(.command(.moreDots), world) == [.say(.refused("You have given 3 dots; take one back first"))])
    #expect(page.update(.command(.vote), world) == vote([Ballot.Mark(1, weight: 2), Ballot.Mark(2)]))
    // Hints name what is possible: a dot more while there is one, one less where one lies, the vote once there is one.
    func dotHints(_ page: PollPageState) -> [Command] {
      page.hints(world).filter { [.moreDots, .fewerDots, .vote].contains($0) }
    }
    #expect(dotHints(page) == [.fewerDots, .vote])
    #expect(dotHints(opened(.sample(.dots, dots: 3), world)) == [.moreDots])
    page.press(.fewerDots, .fewerDots, world: world)
    #expect(page.marks == [1: 2])
    #expect(dotHints(page) == [.moreDots, .vote])
  }

  @Test("a date goes from yes to if need be to no, and that none suits is an answer")
  func dates() {
    var page = opened(.sample(.dates), world)
    #expect(page.update(.command(.vote), world) == vote([]))
    page.press(.choose, .moveDown, .choose, .choose, world: world)
    #expect(page.update(.command(.vote), world) == vote([Ballot.Mark(1, weight: 2), Ballot.Mark(2)]))
    page.press(.choose, world: world)
    #expect(page.update(.command(.vote), world) == vote([Ballot.Mark(1, weight: 2)]))
  }

  @Test("a concern says why")
  func why() {
    var page = opened(.sample(.senseCheck), world)
    page.press(.moveDown, world: world)
    guard case .ask(let prompt)? = page.update(.command(.vote), world)?.first else {
      return #expect(Bool(false), "no question")
    }
    #expect(prompt.title == "Why “agree, with concerns”? (one line)")
    #expect(
      page.update(.answered(.meeting(.voteReason), .text("The budget")), world)
        == vote([Ballot.Mark(2, note: "The budget")]))
    page.press(.moveUp, .choose, world: world)
    #expect(page.update(.command(.vote), world) == vote([Ballot.Mark(1)]))
  }

  @Test("ideas and titles are put in first, and voted for later")
  func gathering() {
    var page = opened(.sample(.titleContest, options: ["Mine"], phase: .gathering), world)
    #expect(page.update(.command(.vote), world) == [.refused(.pollGathers, world)])
    guard case .ask(let prompt)? = page.update(.command(.enterOption), world)?.first else {
      return #expect(Bool(false), "no question")
    }
    #expect(prompt.purpose == .meeting(.entry))
    #expect(
      page.update(.answered(.meeting(.entry), .text("Outside the lines")), world)
        == [.perform(.poll(.enter("Outside the lines", poll: 2)))])
    #expect(picture(of: page, world).contains("Before the vote everybody sees only their own titles"))
    var voting = opened(.sample(.titleContest, options: ["A", "B"]), world)
    #expect(voting.update(.command(.enterOption), world) == [.refused(.pollVotes, world)])
    var own = Poll.sample(.titleContest, options: ["A", "B"])
    own.options[0].isMine = true
    voting = opened(own, world)
    guard case .say(let notification)? = voting.update(.command(.vote), world)?.first else {
      return #expect(Bool(false), "one’s own title was voted for")
    }
    #expect(notification.isError)
  }

  @Test("only its owner closes, puts off, merges and answers")
  func owner() {
    var page = opened(.sample(), world)
    for command in [Command.closePoll, .extendPoll, .mergeOptions, .answerConcern] {
      #expect(page.update(.command(command), world) == [.refused(.pollOwnerOnly, world)], "\(command)")
    }
    page = opened(.sample(owner: .an), world)
    guard case .ask(let prompt)? = page.update(.command(.closePoll), world)?.first else {
      return #expect(Bool(false), "no question")
    }
    #expect(prompt.title == "Close now? 7 members took part; afterwards nobody can vote.")
    let close = Act.poll(.close(2, winner: nil))
    #expect(page.update(.answered(.meeting(.confirmClose), .yes), world) == [.perform(close)])
    guard case .ask(let tie)? = page.update(.refused(close, .tieToDecide(count: 2)), world)?.first,
      case .choice(let chooser) = tie.form
    else { return #expect(Bool(false), "no choice") }
    #expect(chooser.items.map(\.id) == ["1", "2"], "none of these cannot win")
    #expect(
      page.update(.answered(.meeting(.winner), .chosen("2")), world) == [.perform(.poll(.close(2, winner: 2)))])
  }

  @Test("a poll says what those need who come along only if, and of one whose post is gone that it is")
  func reasons() {
    var poll = Poll.sample(.countMeIn, phase: .owed)
    poll.reasons = [PollReason(member: .jan, text: "A train\u{1b}[2J back"), PollReason(member: nil, text: "Soup")]
    let shown = picture(of: opened(poll, .sample(columns: 80, rows: 45)), .sample(columns: 80, rows: 45))
    #expect(shown.contains("@jan_zes: A train") && shown.contains("\nSoup") && !shown.contains("\u{1b}"))
    poll.fields.title = ""
    #expect(picture(of: opened(poll, world), world).contains(world.reader(ThreadPhrase.goneTitle)))
  }

  @Test("a tie that the close leaves is decided by its owner before the outcome is written")
  func tie() {
    var poll = Poll.sample(options: ["A", "B", "C", Poll.none], phase: .owed, owner: .an)
    poll.fields.tieRule = .owner
    var tally = PollTally()
    tally.add(ballots: 2, of: PollTally.Part())
    for option in [2, 3] { tally.add(votes: 1, weight: 1, for: option, of: PollTally.Part()) }
    poll.result = PollResult(.choice, options: poll.options, tally: tally)
    #expect(poll.undecided == [2, 3])
    for command in [Command.closePoll, .outcome] {
      var page = opened(poll, world)
      guard case .ask(let tie)? = page.update(.command(command), world)?.first, case .choice(let chooser) = tie.form
      else { return #expect(Bool(false), "no choice") }
      #expect(chooser.items.map(\.id) == ["2", "3"], "only those that won together")
      #expect(
        page.update(.answered(.meeting(.winner), .chosen("3")), world) == [.perform(.poll(.close(2, winner: 3)))])
      #expect(picture(of: page, world).contains("2 options are equal; say which one wins"))
      #expect(page.hints(world).contains(.closePoll))
    }
    poll.owner = .sara
    var others = opened(poll, world)
    #expect(others.update(.command(.closePoll), world) == [.refused(.pollOwnerOnly, world)])
    #expect(others.update(.command(.outcome), world) == [.refused(.pollOwnerOnly, world)])
    poll.winners = [3]
    poll.owner = .an
    var decided = opened(poll, world)
    #expect(decided.update(.command(.closePoll), world) == [.refused(.pollClosed, world)])
    #expect(decided.update(.command(.outcome), world) == [.show(Screen(FormState.writingOutcome(of: poll, world)))])
  }

  @Test("the close is put off by a date as the command line takes it")
  func extending() {
    var page = opened(.sample(owner: .an), world)
    #expect(page.update(.command(.extendPoll), world) == [.load(.zones)])
    guard case .ask(let prompt)? = page.update(.loaded(.zones, .zones(AgendaTests.zones)), world)?.first,
      case .line(let editor, _) = prompt.form
    else { return #expect(Bool(false), "no question") }
    #expect(editor.text == "2025-02-06 13:00")
    #expect(
      page.update(.answered(.meeting(.extendTo), .text("2025-02-10 17:00")), world)
        == [.perform(.poll(.extend(to: Timestamp("2025-02-10T16:00:00Z") ?? .sampleNow, poll: 2)))])
    guard case .say(let notification)? = page.update(.answered(.meeting(.extendTo), .text("soon")), world)?.first
    else { return #expect(Bool(false), "no error") }
    #expect(notification.isError && notification.text.contains("soon"))
  }

  @Test("the outcome is written by the owner and read by the others")
  func outcome() {
    var page = opened(.sample(phase: .owed), world)
    #expect(page.update(.command(.outcome), world) == [.refused(.pollOwnerOnly, world)])
    #expect(page.update(.command(.vote), world) == [.refused(.pollClosed, world)])
    let mine = Poll.sample(phase: .owed, owner: .an)
    page = opened(mine, world)
    #expect(page.update(.command(.outcome), world) == [.show(Screen(FormState.writingOutcome(of: mine, world)))])
    page = opened(Self.closed, world)
    #expect(page.update(.command(.outcome), world) == [.open(.post(PostReference(thread: 42, number: 3)))])
    page = opened(.sample(owner: .an), world)
    #expect(page.update(.command(.outcome), world) == [.say(.refused("There is no outcome yet"))])
  }
}
