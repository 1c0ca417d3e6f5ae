// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct TodayTests {
  let board: TestBoard
  init() throws { board = try TestBoard() }

  private func today(_ member: Member? = nil, now: Timestamp = monday.adding(days: 1)) throws -> Today {
    try board.store.today(for: (member ?? board.helper).id, now: now)
  }

  @Test func anEmptyBoard() throws {
    var empty = Today()
    empty.counts = BoardCounts(members: 4, organisations: 4, layers: 4)
    empty.steps = FirstStep.allCases
    #expect(try today() == empty)
  }

  @Test func ownTopicsThenLongestWaitingAndNothingOfOnesOwn() throws {
    try board.store.setTie([.worksOn], to: TopicID("privacy"), by: board.helper.id)
    try board.store.setTie([.follows], to: TopicID("ethics"), by: board.helper.id)
    try board.ask("Drie dagen", at: monday.adding(days: -3))
    try board.ask("Twee dagen", topics: ["privacy", "ethics"], at: monday.adding(days: -2))
    try board.ask("Vier dagen", kind: .feedback, topics: ["ethics"], at: monday.adding(days: -4))
    try board.ask("Van mezelf", topics: ["privacy"], by: board.helper, at: monday.adding(days: -9))
    try board.ask("Een verhaal", kind: .story, topics: ["privacy"])
    let answered = try board.ask("Beantwoord", topics: ["privacy"])
    try board.reply(answered)
    let locked = try board.ask("Op slot", topics: ["privacy"])
    try board.store.setLocked("dubbel", thread: locked.thread, by: board.moderator.id, at: monday)
    let pinned = try board.ask("Bovenaan", topics: ["privacy"], at: monday.adding(days: -1))
    try board.store.setPinned(true, thread: pinned.thread, by: board.moderator.id, at: monday)
    let hidden = try board.ask("Verborgen", topics: ["privacy"])
    try board.store.setHidden(true, thread: hidden.thread, reason: "spam", by: board.moderator.id, at: monday)

    let today = try today()
    #expect(today.waiting.map(\.title) == ["Vier dagen", "Twee dagen", "Bovenaan", "Drie dagen"])
    #expect(today.waitingCount == 5)
    #expect(today.counts.waiting == 6)
  }

  @Test func onesOwnThatWaitStandByThemselves() throws {
    try board.ask("Van mezelf, lang", by: board.helper, at: monday.adding(days: -9))
    try board.ask("Van mezelf", kind: .feedback, by: board.helper, at: monday.adding(days: -2))
    try board.ask("Van een ander", at: monday.adding(days: -3))
    try board.ask("Een verhaal", kind: .story, by: board.helper)
    let answered = try board.ask("Beantwoord", by: board.helper)
    try board.reply(answered, by: board.asker)
    let today = try today()
    #expect(today.own.map(\.title) == ["Van mezelf, lang", "Van mezelf"])
    #expect(today.waiting.map(\.title) == ["Van een ander"])
  }

  @Test func atMostTwentyWait() throws {
    for index in 1...30 { try board.ask("Vraag \(index)", at: monday.adding(hours: -index)) }
    let today = try today()
    #expect(today.waiting.map(\.number) == Array((11...30).reversed()))
    #expect(today.waitingCount == 30)
  }

  @Test func whatWasAskedYearsAgoWaitsForNobody() throws {
    try board.store.setTie([.follows], to: TopicID("privacy"), by: board.helper.id)
    for (title, days) in [("Twintig jaar", 7300), ("Twee jaar", 730), ("Een week", 7), ("Een jaar", 364)] {
      try board.ask(title, at: monday.adding(days: -days))
    }
    try board.ask("Drie jaar, eigen thema", topics: ["privacy"], at: monday.adding(days: -1095))
    let today = try today()
    #expect(today.waiting.map(\.title) == ["Een jaar", "Een week"])
    #expect(today.waitingCount == 2 && today.counts.waiting == 2)
  }

  @Test func whatIsNewSinceThePreviousVisit() throws {
    let old = try board.ask("Oud", at: monday.adding(days: -6))
    try board.reply(old, at: monday.adding(days: -6))
    let busy = try board.ask("Druk", at: monday.adding(days: -6))
    _ = try board.store.beginVisit(board.helper.id, at: monday.adding(days: -5))
    _ = try board.store.beginVisit(board.helper.id, at: monday)
    try board.reply(busy, at: monday.adding(days: -3))
    try board.reply(busy, by: board.asker, at: monday.adding(days: -2))
    let gone = try board.reply(busy, by: board.moderator, at: monday.adding(days: -1))
    try board.store.remove(gone, reason: "", by: board.moderator.id, at: monday)
    try board.ask("Nieuw", at: monday.adding(days: -1))
    try board.ask("Van mezelf", by: board.helper)
    try board.tip("Oude tip", at: monday.adding(days: -6))
    try board.tip("Nieuwe tip", at: monday.adding(days: -1))
    try board.tip("Eigen tip", by: board.helper)

    let today = try today()
    #expect(today.since == monday.adding(days: -5))
    #expect(today.changedThreads == 2 && today.newPosts == 2 && today.newTips == 1)
    #expect(try self.today(board.asker).since == nil)
    #expect(try self.today(board.asker).newPosts == 0)
  }

  @Test func whatIsNewEndsAtTheLimit() throws {
    _ = try board.store.beginVisit(board.asker.id, at: monday.adding(days: -5))
    _ = try board.store.beginVisit(board.asker.id, at: monday.adding(days: -2))
    let opening = try board.ask()
    try board.ask("Een tweede", by: board.moderator)
    for _ in 0...BoardCounts.limit { try board.reply(opening) }
    let today = try today(board.asker)
    #expect(today.newPosts == BoardCounts.limit && today.changedThreads == 2)
  }

  @Test func pinnedTipsDraftsAndNotices() throws {
    for title in ["Eerst", "Tweede"] { try board.tip(title) }
    try board.store.pinTip(1, by: board.moderator.id, at: monday)
    try board.store.pinTip(2, place: 1, by: board.moderator.id, at: monday)
    let draft = try board.store.saveDraft(
      Draft(target: .newThread, saved: monday, fields: ["title": "Half"]), of: board.helper.id
    ).draft
    let opening = try board.ask(by: board.helper)
    try board.reply(opening, by: board.asker)
    try board.reply(opening, "@helper kijk", by: board.moderator)
    let today = try today()
    #expect(today.pinnedTips.map(\.title) == ["Tweede", "Eerst"])
    #expect(today.drafts == [draft])
    #expect(today.notices.map(\.kind) == [.answer, .answer])
    #expect(today.notices.map(\.target) == [3, 2].map { .post(PostReference(thread: 1, number: $0)) })
    #expect(today.notices.first?.actor.handle == "mo")
    #expect(today.notices.first?.title == "Hoe schrijf ik een klare brief?")
    #expect(today.counts.notices == 2)
  }
}
