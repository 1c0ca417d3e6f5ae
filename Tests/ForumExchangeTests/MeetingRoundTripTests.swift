// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import ForumExchange

@Suite struct MeetingRoundTripTests {
  /// A board with networks, threads for some, events and polls of every kind, open, sealed, secret and closed.
  private func lively() throws -> ExchangeBoard {
    let board = try ExchangeBoard(name: "Netwerken")
    let store = board.store
    var members: [MemberID] = []
    for handle in ["jan", "kim", "lea"] {
      let id = try store.join(
        MemberFields(handle: handle, layer: LayerID("be.local.cpas")), login: handle, at: monday.adding(hours: 1)
      ).id
      try store.agreeToHouseRules(HouseRules.version, by: id)
      members.append(id)
    }
    let (jan, kim, lea) = (members[0], members[1], members[2])
    let now = monday.adding(days: 1)
    var fields = NetworkFields(name: "JAN Oosterwoud", body: "Wij.", topics: [TopicID("open-data")])
    fields.needs = [NetworkNeed(.seeks, "een spreker", topics: [TopicID("privacy")]), NetworkNeed(.offers, "een zaal")]
    fields.support = .informal
    fields.size = 20
    fields.isOpen = false
    fields.links = ["https://jan.example"]
    _ = try store.addNetwork(NetworkID("jan-oosterwoud"), fields, by: jan, at: now)
    fields.parent = NetworkID("jan-oosterwoud")
    fields.membership = .request
    _ = try store.addNetwork(NetworkID("dochter"), fields, by: kim, at: now)
    _ = try store.joinNetwork(NetworkID("dochter"), by: lea, at: now)
    _ = try store.joinNetwork(NetworkID("jan-oosterwoud"), by: kim, at: now)
    _ = try store.admit(
      "kim", to: NetworkID("jan-oosterwoud"), as: .board, task: "kas", line: "doet het", by: jan, at: now)
    for audience in [Audience.network(NetworkID("jan-oosterwoud")), .boards] {
      var thread = NewThread(title: "Onder ons", body: "Stil.", topics: [TopicID("open-data")])
      thread.audience = audience
      _ = try store.ask(thread, by: jan, at: now)
    }
    var event = EventFields(
      title: "JANE", body: "Kom.", topics: [TopicID("open-data")], zone: "Europe/Brussels",
      slots: [EventSlot(start: now.adding(days: 5), end: now.adding(days: 6), places: 1)])
    event.hosts = [.network(NetworkID("jan-oosterwoud")), .partner("Bureau")]
    event.sessions = [EventSession(start: now.adding(days: 5), title: "Een", by: "Kim")]
    let jane = try store.addEvent(event, by: jan, at: now)
    for member in [kim, lea] { _ = try store.signUp(.yes, toEvent: jane, isShown: true, by: member, at: now) }
    event.state = .draft
    event.audience = .network(NetworkID("jan-oosterwoud"))
    _ = try store.addEvent(event, by: jan, at: now)
    try store.writeSummary("In het kort.", ofThread: 1, by: kim, at: now)
    func poll(_ kind: PollKind, _ change: (inout PollFields) -> Void = { _ in }) throws -> Int {
      var fields = PollFields(
        title: "Peiling \(kind.rawValue)", body: "Kies.", topics: [TopicID("open-data")], kind: kind,
        closes: now.adding(days: 20))
      if kind.hasOwnOptions { fields.options = ["een", "twee"].map { PollOption(number: 0, text: $0) } }
      if kind.gathers { fields.gathersUntil = now.adding(days: 2) }
      change(&fields)
      return try store.addPoll(fields, by: jan, at: now)
    }
    let later = now.adding(days: 3)
    let open = try poll(.choice)
    try store.vote(Ballot([Ballot.Mark(1)]), inPoll: open, by: kim, at: later)
    let contest = try poll(.titleContest) { $0.event = jane }
    _ = try store.enter("Geheim van Kim", inPoll: contest, by: kim, at: now)
    let secret = try poll(.dots) { $0.isSecret = true }
    let named = try poll(.countMeIn) { $0.audience = .layer(LayerID("be.local")) }
    for (member, option) in [(kim, 1), (lea, 2)] {
      try store.vote(Ballot([Ballot.Mark(option)]), inPoll: secret, by: member, at: later)
      try store.vote(Ballot([Ballot.Mark(option, note: "als het kan")]), inPoll: named, by: member, at: later)
    }
    for number in [secret, named] { _ = try store.closePoll(number, by: jan, at: later) }
    _ = try store.writeOutcome("Het wordt een.", ofPoll: secret, by: jan, at: later)
    let linked = try poll(.dots) { ($0.isSecret, $0.isSealed) = (true, false) }
    try store.vote(Ballot([Ballot.Mark(1)]), inPoll: linked, by: kim, at: later)
    let check = try poll(.senseCheck) { $0.audience = .network(NetworkID("jan-oosterwoud")) }
    try store.vote(Ballot([Ballot.Mark(3, note: "te duur")]), inPoll: check, by: kim, at: later)
    try store.answerConcern(of: "kim", inPoll: check, answer: "valt mee", by: jan, at: later)
    return board
  }

  @Test func whatIsExportedComesBackAsItWas() throws {
    let board = try lively()
    let first = try board.export()
    let copy = try ExchangeBoard(name: "Leeg", created: monday.adding(days: -1))
    let report = try copy.take(bytes: first)
    #expect(report.outcome == .imported && report.badLines == [])
    #expect(report.added[.network] == 2 && report.added[.event] == 2 && report.added[.poll] == 6)
    #expect(String(decoding: try copy.export(), as: UTF8.self) == String(decoding: first, as: UTF8.self))
    try copy.expectSound()
    let again = try copy.take(bytes: first)
    #expect(again.added == [:] && again.known[.poll] == 6)
    try copy.expectSound()
  }

  @Test func nothingSealedIsInAnExport() throws {
    let board = try lively()
    let text = String(decoding: try board.export(), as: UTF8.self)
    #expect(!text.contains("Geheim van Kim"))
    let polls = try board.lines(.poll)
    // Of the one that is open and sealed nothing; of the secret one no vote with its member.
    #expect(
      polls.filter { $0.contains(#""kind":"choice""#) }.allSatisfy { !$0.contains("ballots") && !$0.contains("voters") }
    )
    let dots = polls.filter { $0.contains(#""kind":"dots""#) }
    // Before the close the ballots of a secret poll lead to their members, whether their count is shown or not.
    #expect(!dots[1].contains("ballots") && !dots[1].contains("voters"))
    let secret = try #require(dots.first)
    #expect(secret.contains(#""ballots":[{"layer":"#) == false && secret.contains(#""voters":["#))
    #expect(!secret.contains(#""member""#))
  }

  @Test func ofAPollWhosePostWasRemovedNoTextIsInAnExport() throws {
    let board = try ExchangeBoard()
    let question = try board.store.ask(
      NewThread(title: "Waarover?", body: "Kies.", topics: [TopicID("open-data")]), by: board.steward, at: monday)
    var fields = PollFields(
      title: "Discreet", body: "Discreet.", topics: [], kind: .choice, closes: monday.adding(days: 20))
    fields.options = ["Discreet één", "Discreet twee"].map { PollOption(number: 0, text: $0) }
    let poll = try board.store.addPoll(fields, inThread: question.thread, by: board.steward, at: monday)
    let post = try board.store.poll(poll, viewer: board.steward, now: monday).post
    try board.store.remove(post, reason: "ongepast", by: board.steward, at: monday)
    let first = try board.export()
    #expect(!String(decoding: first, as: UTF8.self).contains("Discreet"))
    let line = try #require(try board.lines(.poll).first)
    #expect(line.contains(#""title":"---""#) && line.contains(#""text":"--- 1""#) && line.contains(#""text":"--- 2""#))
    #expect(line.contains(#""text":"none-of-these""#))
    let copy = try ExchangeBoard(name: "Leeg", created: monday.adding(days: -1))
    try copy.take(bytes: first)
    #expect(String(decoding: try copy.export(), as: UTF8.self) == String(decoding: first, as: UTF8.self))
    try copy.expectSound()
  }

  @Test func aDraftOfANetworkStaysTheNetworks() throws {
    let board = try lively()
    let copy = try ExchangeBoard(name: "Leeg", created: monday.adding(days: -1))
    try copy.take(bytes: try board.export())
    let event = try copy.number("SELECT number FROM event WHERE state = 'draft'")
    let steward = copy.steward
    #expect(
      try copy.store.event(event, viewer: steward, now: monday).fields.audience == .network(NetworkID("jan-oosterwoud"))
    )
    var fields = try copy.store.event(event, viewer: steward, now: monday).fields
    fields.state = .open
    try copy.store.editEvent(event, to: fields, by: steward, at: monday)
    #expect(try copy.number("SELECT count(*) FROM thread WHERE audience = 'draft/'") == 0)
    let outsider = try copy.join("buiten")
    #expect(throws: StoreError.notFound(.event(event))) { try copy.store.event(event, viewer: outsider, now: monday) }
  }

  @Test func whatOnlySomeReadIsInNoExportForOthers() throws {
    let board = try lively()
    let kim = try #require(try board.store.member(handle: "kim")).id
    func export(_ query: [Query.Term]) throws -> [String] {
      let request = ThreadListRequest(viewer: kim, now: monday.adding(days: 9), query: Query(terms: query))
      let path = board.folder.appendingPathComponent("out").path
      var texts: [String] = []
      _ = try MailExport(of: board.store).run(path: path, threads: request)
      texts.append(try String(contentsOfFile: path, encoding: .utf8))
      _ = try AtomExport(of: board.store).run(path: path, threads: request, limit: 100)
      texts.append(try String(contentsOfFile: path, encoding: .utf8))
      return texts
    }
    for text in try export([]) { #expect(!text.contains("Onder ons") && text.contains("JANE")) }
    // Whoever names the network asks for what it has.
    let term = Query.Term(.network(NetworkID("jan-oosterwoud")))
    for text in try export([term]) { #expect(text.contains("Onder ons")) }
    let request = ThreadListRequest(viewer: kim, now: monday.adding(days: 9), query: Query(terms: [term]))
    let path = board.folder.appendingPathComponent("part").path
    _ = try ExchangeExport(of: board.store, by: board.steward).run(path: path, threads: request)
    let part = try String(contentsOfFile: path, encoding: .utf8)
    #expect(!part.contains("Onder ons"))
  }

  private static let opening = [
    #"{"type":"member","id":"u1","handle":"sara"}"#,
    #"{"type":"thread","id":"t1","kind":"call","title":"Een peiling","author":"u1","created":"2026-03-01"}"#,
    #"{"type":"post","id":"p1","thread":"t1","author":"u1","created":"2026-03-01","body":"Kies."}"#,
  ]

  private static func poll(_ more: String) -> String {
    #"{"type":"poll","id":"o1","post":"p1","owner":"u1","title":"Welke?","kind":"choice","created":"2026-03-01","#
      + #""closes":"2026-03-05","options":[{"number":1,"text":"a"},{"number":2,"text":"b"}]\#(more)}"#
  }

  @Test func aPollMayComeBeforeItsThreadAndItsVotesBeforeTheirMembers() throws {
    let board = try ExchangeBoard()
    let line = Self.poll(
      #","closed":"2026-03-05","ballots":[{"member":"u9","marks":[{"option":1}]}]"#)
    let report = try board.take([line] + Self.opening.reversed() + [#"{"type":"member","id":"u9","handle":"laat"}"#])
    #expect(report.badLines == [] && report.added[.poll] == 1)
    #expect(try board.number("SELECT voters FROM poll") == 1)
    try board.expectSound()
  }

  @Test(arguments: [
    (#","closed":"2026-03-05","outcome":"weg""#, 1, 0), (#","closed":"2026-03-05","actions":"weg""#, 1, 0),
    (#","closed":"2026-03-05","outcome":"weg","actions":"p2","event":"weg""#, 2, 2),
    (#","outcome":"p2""#, 1, 0), (#","closed":"2026-03-05","outcome":"p2""#, 0, 2),
    // What is there and was removed is no link that is missing: it is owed.
    (#","closed":"2026-03-05","outcome":"p3","actions":"p2""#, 0, 2), (#","closed":"2026-03-05","outcome":"p3""#, 0, 0),
  ])
  func whatAPollNamesAndIsNotThereIsLeftOutAndCounted(_ more: String, leftOut: Int, outcome: Int) throws {
    let board = try ExchangeBoard()
    let posts = [(2, #""body":"Het wordt a.""#), (3, #""removed":"author""#)].map { number, body in
      #"{"type":"post","id":"p\#(number)","thread":"t1","parent":"p1","author":"u1","created":"2026-03-0\#(number)",\#(body)}"#
    }
    let report = try board.take(Self.opening + posts + [Self.poll(more)])
    #expect(report.badLines == [] && report.added[.poll] == 1)
    #expect(report.notes[.linkLeftOut, default: 0] == leftOut)
    #expect(try board.number("SELECT coalesce(outcome, 0) FROM poll") == outcome)
    try board.expectSound()
  }

  @Test func whatAnEventNamesAndIsNotThereIsLeftOutAndCounted() throws {
    let board = try ExchangeBoard()
    let event =
      #"{"type":"event","id":"e1","thread":"t1","changed":"2026-03-01","zone":"Etc/UTC","report":"weg","#
      + #""talk_after":"weg","hosts":[{"network":"weg"},{"name":"Bureau"}],"#
      + #""slots":[{"number":1,"start":"2026-03-01","end":"2026-03-02"}]}"#
    let report = try board.take(Self.opening + [event])
    #expect(report.badLines == [] && report.added[.event] == 1)
    #expect(report.notes[.linkLeftOut] == 3)
    try board.expectSound()
  }

  @Test(arguments: [
    (
      poll(#","ballots":[{"member":"u1","marks":[{"option":7}]}]"#), LineProblem.unknownReference(field: "ballots", "7")
    ),
    (poll(#","ballots":[{"marks":[{"option":1}]}]"#), .missingField("member")),
    (
      poll(#","ballots":[{"member":"u1","marks":[]},{"member":"u1","marks":[]}]"#),
      .tooMany(field: "ballots", maximum: 1)
    ),
    (
      poll(#","sealed":true,"ballots":[{"member":"u1","marks":[{"option":1}]}]"#),
      .tooMany(field: "ballots", maximum: 0)
    ),
    (
      poll(#","secret":true,"ballots":[{"member":"u1","marks":[{"option":1}]}],"voters":["u1"]"#),
      .missingField("secret")
    ),
    (poll(#","audience":"network""#), .missingField("network")),
    (poll(#","network":"net""#), .unknownWord(field: "audience", word: "all", allowed: ["network"])),
    (
      poll(#","secret":true,"ballots":[{"marks":[{"option":1}]}],"voters":["u1"]"#),
      .tooMany(field: "ballots", maximum: 0)
    ),
    (
      #"{"type":"event","id":"e1","thread":"t1","changed":"2026-03-01","zone":"Etc/UTC","kind":"","slots":[{"number":1,"start":"2026-03-01","end":"2026-03-02"}]}"#,
      .text(field: "kind", .empty)
    ),
    (
      poll(#","audience":"world""#),
      .unknownWord(field: "audience", word: "world", allowed: ["all", "network", "boards", "layer"])
    ),
    (
      #"{"type":"poll","id":"o1","post":"p9","owner":"u1","title":"Welke?","kind":"choice","created":"2026-03-01","closes":"2026-03-05"}"#,
      .unknownReference(field: "post", "p9")
    ),
    (
      #"{"type":"network","id":"een netwerk","thread":"t1","changed":"2026-03-01"}"#,
      .text(field: "id", .malformed("een netwerk", example: "jan-oosterwoud"))
    ),
    (#"{"type":"network","id":"net","thread":"t1","changed":"2026-03-01"}"#, .missingField("members")),
    (
      #"{"type":"network","id":"net","thread":"t9","changed":"2026-03-01","members":[{"member":"u1","standing":"board"}]}"#,
      .unknownReference(field: "thread", "t9")
    ),
    (
      #"{"type":"event","id":"e1","thread":"t1","changed":"2026-03-01","zone":"Europe/Brussels"}"#,
      .missingField("slots")
    ),
    (
      #"{"type":"event","id":"e1","thread":"t1","changed":"2026-03-01","zone":"../etc","slots":[]}"#,
      .text(field: "zone", .malformed("../etc", example: "Europe/Brussels"))
    ),
    (
      #"{"type":"event","id":"e1","thread":"t1","changed":"2026-03-01","zone":"Etc/UTC","slots":[{"number":1,"start":"2026-03-02","end":"2026-03-01"}]}"#,
      .text(field: "slots", .endsBeforeItBegins("2026-03-02T00:00:00Z"))
    ),
    (
      #"{"type":"thread","id":"t2","kind":"call","title":"Een ding","author":"u1","created":"2026-03-01","audience":"~weg"}"#,
      .unknownReference(field: "audience", "weg")
    ),
  ])
  func badLines(line: String, problem: LineProblem) throws {
    let board = try ExchangeBoard()
    let second = #"{"type":"post","id":"p2","thread":"t2","author":"u1","created":"2026-03-01","body":"x"}"#
    let report = try board.take(Self.opening + [line] + (line.contains("t2") ? [second] : []))
    #expect(report.badLines.map(\.problem) == [problem])
    #expect(report.outcome == .refused)
    #expect(try board.number("SELECT count(*) FROM thread") == 0)
  }
}
