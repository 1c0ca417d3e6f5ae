// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Testing

@testable import ForumUI

private let ours = NetworkID("ours")
private let theirs = NetworkID("theirs")

/// What is done to events, networks and polls can be taken back, or is asked before it is done.
@MainActor
@Suite("Taking back what is done to events, networks and polls")
struct MeetingUndoTests {
  /// What guards an act against a key that was pressed by mistake.
  enum Guard: Sendable {
    /// It is taken back by the acts of its row.
    case inverse
    /// Something is asked first: a yes, a reason, a text, a choice.
    case question
    /// A form is filled in.
    case form
    /// Another command takes away what it did, and is named by who would take it back.
    case instead
  }

  /// New acts stand here too.
  private func guards(_ act: EventAct) -> [Guard] {
    switch act {
    case .add: [.form, .instead]
    case .edit, .acceptHosting, .takeBackHosting, .signUp, .talkAfter: [.inverse]
    case .cancel: [.question, .instead]
    case .report: [.form]
    }
  }

  private func guards(_ act: PollAct) -> [Guard] {
    switch act {
    case .add: [.form, .instead]
    case .vote: [.inverse, .instead]
    case .enter, .merge, .withdrawVote, .extend, .answerConcern, .close: [.question]
    case .outcome: [.form]
    }
  }

  private let an = MemberID(rawValue: 1)

  /// A board on which `an` hosts event 1 with network `ours`, is asked to give event 2 with it, and owns polls of each kind
  /// that a question belongs to: 1 takes votes, 2 gathers ideas, 3 has a concern.
  private func script() throws -> BoardScript {
    let script = try BoardScript()
    let store = try #require(script.runtime.store)
    let sara = try #require(try store.member(handle: "sara")).id
    var network = NetworkFields(name: "Ours", body: "Young civil servants.", topics: ["open-data"])
    network.membership = .open
    _ = try store.addNetwork(ours, network, by: an, at: .sampleNow)
    network.name = "Theirs"
    _ = try store.addNetwork(theirs, network, by: sara, at: .sampleNow)
    let start = Timestamp.sampleNow.adding(days: 1)
    var event = EventFields(
      title: "One page is enough", body: "Bring your own page.", topics: ["open-data"], zone: Zone.usual,
      slots: [EventSlot(start: start, end: start.adding(hours: 1), places: 9)])
    event.hosts = [.network(ours)]
    _ = try store.addEvent(event, by: an, at: .sampleNow)
    event.hosts = [.network(theirs), .network(ours)]
    _ = try store.addEvent(event, by: sara, at: .sampleNow)
    func poll(_ kind: PollKind, _ options: [String]) throws -> Int {
      var poll = PollFields(
        title: "Which theme?", body: "Tell us.", topics: ["open-data"], kind: kind,
        closes: Timestamp.sampleNow.adding(days: 5))
      poll.options = options.map { PollOption(number: 0, text: $0) }
      if kind.gathers { poll.gathersUntil = Timestamp.sampleNow.adding(days: 2) }
      if kind.givesDots { poll.dots = 3 }
      return try store.addPoll(poll, by: an, at: .sampleNow)
    }
    #expect(try [poll(.dots, ["Letters", "Backing"]), poll(.ideas, []), poll(.senseCheck, [])] == [1, 2, 3])
    for text in ["Less paper", "Fewer pages"] { _ = try store.enter(text, inPoll: 2, by: sara, at: .sampleNow) }
    let doubts = try #require(
      try store.poll(3, viewer: sara, now: .sampleNow).options.first { $0.text == "concerns" })
    try store.vote(
      Ballot([Ballot.Mark(doubts.number, note: "Too fast.")]), inPoll: 3, by: sara, at: .sampleNow)
    try store.vote(Ballot([Ballot.Mark(1, weight: 1)]), inPoll: 1, by: an, at: .sampleNow)
    return script
  }

  private func hosts(_ script: BoardScript) throws -> [EventHost] {
    try #require(script.runtime.store).event(2, viewer: an, now: .sampleNow).fields.hosts
  }

  @Test("an accepted hosting goes back to being asked, and by the next key to being accepted")
  func hosting() throws {
    var script = try script()
    script.perform([.open(.event(2))])
    #expect(try hosts(script) == [.network(theirs), .partner("~ours")])
    script.press("H")
    #expect(try hosts(script) == [.network(theirs), .network(ours)])
    let done = script.app.world.undoable(AgendaPhrase.hostsNow("~ours"), in: .agenda)
    #expect(script.app.notification?.text == done)
    script.press("u")
    #expect(try hosts(script) == [.network(theirs), .partner("~ours")])
    #expect(script.app.notification?.isError == false)
    script.press("H")
    #expect(try hosts(script) == [.network(theirs), .network(ours)])
    // What another changed meanwhile is left alone.
    try #require(script.runtime.store).acceptHosting(
      ofEvent: 2, for: ours, isHost: false, by: an, at: .sampleNow)
    script.press("u")
    #expect(try script.app.notification?.isError == true && hosts(script) == [.network(theirs)])
  }

  @Test(
    "acts with an inverse have one in the transaction that does them",
    arguments: [
      EventAct.signUp(1, slot: 1, Event.Answer(.yes)), .talkAfter(1, thread: 1), .acceptHosting(2, ours),
    ])
  func events(act: EventAct) throws {
    var script = try script()
    #expect(guards(act) == [.inverse])
    #expect(try script.runtime.commit(.event(act)).inverse?.isEmpty == false)
  }

  @Test("a first vote is taken back, and of another one it is said by what")
  func votes() throws {
    var script = try script()
    let ballot = Ballot([Ballot.Mark(1, weight: 1)])
    #expect(try script.runtime.commit(.poll(.vote(ballot, poll: 1))).inverse == nil)
    #expect(PollAct.vote(ballot, poll: 1).row.instead == .withdrawVote)
    try #require(script.runtime.store).withdrawVote(inPoll: 1, by: an, at: .sampleNow)
    #expect(try script.runtime.commit(.poll(.vote(ballot, poll: 1))).inverse == [.poll(.withdrawVote(poll: 1))])
  }

  @Test(
    "keys that do what cannot be taken back ask first",
    arguments: [
      (Reference.event(1), "X", Guard.question), (.event(1), "A", .question), (.event(1), "e", .form),
      (.poll(1), "W", .question), (.poll(1), "c", .question), (.poll(1), "x", .question), (.poll(2), "a", .question),
      (.poll(2), "J", .question), (.poll(3), "A", .question), (.network(ours), "-", .question),
      (.network(ours), "A", .question), (.network(ours), "e", .form),
    ] as [(Reference, String, Guard)])
  func questions(of reference: Reference, key: String, expected: Guard) throws {
    var script = try script()
    // The last one on a board cannot leave it.
    let store = try #require(script.runtime.store)
    _ = try store.joinNetwork(ours, by: #require(try store.member(handle: "sara")).id, at: .sampleNow)
    _ = try store.admit("sara", to: ours, as: .board, task: "", by: an, at: .sampleNow)
    script.perform([.open(reference)])
    script.press(key)
    let shown: Guard? = script.app.prompt != nil ? .question : script.app.top.state(FormState.self) != nil ? .form : nil
    #expect(shown == expected, "\(script.app.notification?.text ?? script.picture)")
  }

  @Test("every act is guarded, and one that names another command has that in its row")
  func all() {
    let poll = PollFields(title: "", body: "", topics: [], kind: .dots, closes: .sampleNow)
    let event = EventFields(title: "", body: "", topics: [], zone: Zone.usual, slots: [])
    let events: [EventAct] = [
      .add(event, draft: nil), .edit(1, event, basis: nil, draft: nil), .cancel(1, reason: ""),
      .signUp(1, slot: 1, Event.Answer(.no)), .report(1, body: "", draft: nil), .talkAfter(1, thread: nil),
      .acceptHosting(1, ours), .takeBackHosting(1, ours),
    ]
    let polls: [PollAct] = [
      .add(poll, draft: nil), .enter("", poll: 1), .merge(1, into: 2, poll: 1), .vote(Ballot([]), poll: 1),
      .withdrawVote(poll: 1), .extend(to: .sampleNow, poll: 1), .answerConcern(of: "", "", poll: 1),
      .close(1, winner: nil), .outcome("", poll: 1, draft: nil),
    ]
    for act in events { #expect(guards(act).contains(.instead) == (act.row.instead != nil), "\(act)") }
    for act in polls { #expect(guards(act).contains(.instead) == (act.row.instead != nil), "\(act)") }
    #expect(Act.joinNetwork(ours).row.instead == .leaveNetwork)
  }
}
