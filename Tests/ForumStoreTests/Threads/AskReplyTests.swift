// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct AskReplyTests {
  @Test func askingMakesAWaitingThread() throws {
    let board = try TestBoard()
    let post = try board.ask(topics: ["plain-language", "open-data", "plain-language"])
    #expect(post == PostReference(thread: 1, number: 1))
    let summary = try board.summary(1)
    #expect(summary.isWaiting(at: monday) && summary.isMine && !summary.isAnswered)
    #expect(summary.topics == [TopicID("plain-language"), TopicID("open-data")])
    #expect(summary.layer == LayerID("be.local.municipality"))
    #expect(summary.author.organisation == "Stad Gént")
    #expect((summary.posts, summary.answers, summary.unread) == (1, 0, 0))
    #expect(try board.summary(1, as: board.helper).unread == 1)
  }

  @Test func anAnswerEndsTheWaitButTheAskersOwnWordsDoNot() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    try board.reply(opening, by: board.asker)
    #expect(try board.summary(1).isWaiting(at: monday))
    let answer = try board.reply(opening, at: monday.adding(hours: 2))
    try board.reply(answer, by: board.asker, at: monday.adding(hours: 3))
    let summary = try board.summary(1)
    #expect(!summary.isWaiting(at: monday))
    #expect((summary.posts, summary.answers) == (4, 1))
    #expect(summary.lastActivity == monday.adding(hours: 3))
  }

  @Test(arguments: [(ThreadKind.question, true), (.feedback, true), (.call, false), (.story, false)])
  func onlyWhatExpectsAnswersWaits(kind: ThreadKind, waits: Bool) throws {
    let board = try TestBoard()
    try board.ask(kind: kind)
    #expect(try board.summary(1).isWaiting(at: monday) == waits)
  }

  @Test func newsIsForModerators() throws {
    let board = try TestBoard()
    #expect(storeError { try board.ask(kind: .news) } == .refused(.moderatorsOnly))
    #expect(try board.ask(kind: .news, by: board.moderator).thread == 1)
  }

  @Test func callKindAndStageStandOnlyWhereTheyBelong() throws {
    let board = try TestBoard()
    let ask = { (kind: ThreadKind) in
      try board.store.ask(
        NewThread(
          kind: kind, callKind: .mentoring, stage: .trying, title: "Wie doet mee?", body: "x",
          topics: [TopicID("open-data")], layer: LayerID("be.local")), by: board.asker.id, at: monday
      ).thread
    }
    let call = try board.summary(ask(.call))
    #expect((call.callKind, call.stage) == (.mentoring, nil))
    let story = try board.summary(ask(.story))
    #expect((story.callKind, story.stage) == (nil, .trying))
    #expect(story.layer == LayerID("be.local"))
  }

  @Test(arguments: [
    (
      NewThread(title: "Ja", body: "x", topics: [TopicID("open-data")]), Field.title,
      TextProblem.tooShort(count: 2, minimum: 3)
    ),
    (NewThread(title: "Titel", body: " \n ", topics: [TopicID("open-data")]), .body, .empty),
    (NewThread(title: "Titel", body: "x", topics: []), .topics, .noTopics),
    (
      NewThread(title: "Titel", body: "a\u{7}", topics: [TopicID("open-data")]), .body,
      .controlCharacter(scalar: 7, line: 1, column: 2)
    ),
    (
      NewThread(title: "Titel", body: "x", topics: [TopicID("open-dta")]), .topics,
      .unknownTopic("open-dta", nearest: ["open-data"])
    ),
    (
      NewThread(title: "Titel", body: "x", topics: [TopicID("open-data")], layer: LayerID("mars")), .layer,
      .unknownLayer("mars", nearest: [])
    ),
  ])
  func aWrongFieldIsNamedAndNothingIsKept(thread: NewThread, field: Field, problem: TextProblem) throws {
    let board = try TestBoard()
    let error = storeError { try board.store.ask(thread, by: board.asker.id, at: monday) }
    guard case .invalid(let found) = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(found.field == field)
    if field != .layer { #expect(found.problem == problem) }
    #expect(try board.list() == [])
    #expect(try board.ask().thread == 1)
  }

  @Test func repliesAreRefusedWhereTheyMayNotStand() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    let gone = try board.reply(opening)
    try board.store.remove(gone, reason: "", by: board.helper.id, at: monday)
    #expect(storeError { try board.reply(gone) } == .refused(.removed))
    let nowhere = PostReference(thread: 1, number: 9)
    #expect(storeError { try board.reply(nowhere) } == .notFound(.post(nowhere)))
    let elsewhere = PostReference(thread: 8, number: 1)
    #expect(storeError { try board.reply(elsewhere) } == .notFound(.thread(8)))
    try board.store.setLocked("klaar", thread: 1, by: board.moderator.id, at: monday)
    #expect(storeError { try board.reply(opening) } == .refused(.locked(reason: "klaar")))
    try board.store.setLocked(nil, thread: 1, by: board.moderator.id, at: monday)
    try board.store.database.run("UPDATE member SET suspended = 1 WHERE id = ?", board.helper.id)
    #expect(storeError { try board.reply(opening) } == .refused(.suspended))
    #expect(storeError { try board.ask(by: board.helper) } == .refused(.suspended))
    let stranger = MemberID(999)
    #expect(
      storeError { try board.store.reply(to: opening, body: "x", language: .unknown, by: stranger, at: monday) }
        == .refused(.membersOnly))
  }

  @Test func everyTextComesBackAsItWasWritten() throws {
    let board = try TestBoard()
    let body = "e\u{301}én 👩‍👩‍👧 漢字\n\tcode --  '; DROP TABLE post; --\n\u{202E}om"
    try board.ask("Título \"met\" 'tekens' %_", body: body)
    let detail = try board.store.thread(1, viewer: board.helper.id, now: monday)
    #expect(Array(detail.posts[0].body.unicodeScalars) == Array(body.nfc.unicodeScalars))
    #expect(detail.summary.title == "Título \"met\" 'tekens' %_")
  }

  @Test func noticesTellWhatHappenedOnce() throws {
    let board = try TestBoard()
    let opening = try board.ask(body: "Weet @helper dit? @vrager @niemand")
    let answer = try board.reply(opening, "Ja @vrager, en @mo ook.\n> @steward zei dat\n`@steward`")
    try board.reply(answer, "Dank @helper", by: board.asker)
    let told = try board.store.database.rows(
      "SELECT handle, kind, thread, number FROM notice JOIN member ON member.id = notice.member ORDER BY notice.id"
    ) { (row) throws(StoreError) in "\(row.string(0)) \(row.string(1)) #\(row.integer(2)).\(row.integer(3))" }
    #expect(
      told == ["helper mention #1.1", "vrager answer #1.2", "mo mention #1.2", "helper reply #1.3"])
  }
}
