// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// What somebody new may begin with.
@Suite struct FirstStepsTests {
  let board: TestBoard
  let me: MemberID
  init() throws {
    board = try TestBoard()
    me = try board.newcomer("nieuw").id
  }

  private func steps(now: Timestamp = monday) throws -> [FirstStep] { try board.store.today(for: me, now: now).steps }

  @Test func eachGoesOnceItIsTaken() throws {
    let store = board.store
    #expect(try steps() == [.topics, .answer, .ask])
    try store.setTie([.follows, .canHelp], to: TopicID("privacy"), by: me)
    #expect(try steps() == [.topics, .answer, .ask])
    try store.setTie([.worksOn], to: TopicID("privacy"), by: me)
    #expect(try steps() == [.answer, .ask])
    // A reply to oneself answers nobody.
    let newcomer = try store.member(me)
    let own = try board.ask(by: newcomer)
    try board.reply(own, by: newcomer)
    #expect(try steps() == [.answer])
    let opening = try board.ask()
    let reply = try board.reply(opening, by: newcomer)
    #expect(try steps() == [])
    try store.remove(reply, reason: "", by: me, at: monday)
    #expect(try steps() == [.answer])
    #expect(try board.scans() == [])
  }

  @Test func recognisingAQuestionIsAnAnswerToo() throws {
    // From before the newcomer came, so that no mark of reading is left there.
    let old = try board.ask(at: monday.adding(days: -19))
    let answered = try board.ask("Beantwoord", at: monday.adding(days: -19))
    let answer = try board.reply(answered, at: monday.adding(days: -18))
    try board.store.setHeard(true, answer, by: me, at: monday)
    #expect(try steps().contains(.answer))
    try board.store.setHeard(true, old, by: me, at: monday)
    #expect(try steps() == [.topics, .ask])
    try board.store.setHeard(false, old, by: me, at: monday)
    #expect(try steps().contains(.answer))
  }

  @Test func afterAMonthNobodyIsNew() throws {
    #expect(try steps(now: monday.adding(days: FirstStep.days - 11)) == FirstStep.allCases)
    #expect(try steps(now: monday.adding(days: FirstStep.days - 10)) == [])
  }
}
