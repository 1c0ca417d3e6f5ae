// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct DigestTests {
  let board: TestBoard
  init() throws { board = try TestBoard() }

  private func digest(_ member: Member? = nil, since: Timestamp? = monday) throws -> Digest {
    try board.store.digest(for: (member ?? board.helper).id, since: since, now: monday.adding(days: 1))
  }

  @Test func whatWaitsAloneMakesNone() throws {
    try board.ask(at: monday.adding(days: -3))
    let digest = try digest()
    #expect(digest.isEmpty && digest.waiting.map(\.number) == [1] && digest.waitingCount == 1)
  }

  @Test func onlyWhatIsNewUnreadAndOnOwnTopics() throws {
    let store = board.store
    let me = board.helper.id
    try store.setTie([.canHelp], to: TopicID("privacy"), by: me)
    try store.setStance(.watch, of: .topic(TopicID("ethics")), by: me)
    try store.setTie([.follows], to: TopicID("funding"), by: me)
    try store.setStance(.mute, of: .topic(TopicID("funding")), by: me)
    try board.ask("Oud", topics: ["privacy"], at: monday.adding(days: -1))
    try board.ask("Nieuw", topics: ["privacy", "ethics"])
    try board.ask("Gelezen", topics: ["privacy"])
    try board.ask("Bekeken thema", topics: ["ethics"])
    try board.ask("Gedempt", topics: ["funding"])
    try board.ask("Ander thema")
    try board.ask("Van mezelf", topics: ["privacy"], by: board.helper)
    try store.setRead(true, thread: 3, by: me)
    try board.tip("Oude tip", at: monday.adding(days: -1))
    try board.tip("Tip over iets anders")
    let digest = try digest()
    #expect(digest.threads.map(\.title) == ["Nieuw", "Bekeken thema"])
    #expect(digest.tips.isEmpty && digest.newTips == 1)
    #expect(digest.waiting.map(\.title) == ["Oud", "Gelezen", "Ander thema"])
    // A thread that is listed needs no notice besides.
    #expect(digest.notices.isEmpty)
    #expect(digest.newPosts == 4 && digest.changedThreads == 4)
  }

  @Test func unseenNoticesOldestFirst() throws {
    let opening = try board.ask(by: board.helper, at: monday.adding(days: -2))
    try board.reply(opening, by: board.asker, at: monday.adding(days: -1))
    try board.reply(opening, by: board.asker, at: monday)
    try board.reply(opening, by: board.moderator, at: monday.adding(hours: 1))
    let targets = [3, 4].map { Reference.post(PostReference(thread: 1, number: $0)) }
    #expect(try digest().notices.map(\.target) == targets)
    try board.store.markNoticesSeen(nil, by: board.helper.id)
    #expect(try digest().notices.isEmpty)
  }

  @Test func sinceTheLastDigestOrVisitWhicheverWasLater() throws {
    let store = board.store
    let me = board.helper.id
    #expect(try digest(since: nil).since == board.helper.joined)
    try store.noteDigest(of: me, at: monday.adding(days: -2))
    #expect(try digest(since: nil).since == monday.adding(days: -2))
    _ = try store.beginVisit(me, at: monday.adding(days: -1))
    #expect(try digest(since: nil).since == monday.adding(days: -1))
    try store.noteDigest(of: me, at: monday)
    try store.noteDigest(of: me, at: Timestamp(seconds: monday.seconds - 60))
    #expect(try digest(since: nil).since == monday)
    #expect(try store.check().isEmpty)
  }

  @Test func marksLaterThanNowCountForNothingAndAreNamed() throws {
    let store = board.store
    let me = board.helper.id
    let wrong = monday.adding(days: 4400)
    for day in [-3, -2] { _ = try store.beginVisit(me, at: monday.adding(days: day)) }
    try store.noteDigest(of: me, at: monday.adding(days: -1))
    _ = try store.beginVisit(me, at: wrong)
    try store.noteDigest(of: me, at: wrong)
    try store.database.run("UPDATE member SET read_before = ? WHERE id = ?", wrong, me)
    #expect(try digest(since: nil).since == board.helper.joined)
    #expect(try store.check(now: wrong) == [])
    let found = try store.check(now: monday)
    #expect(found.map(\.rule) == ["marks later than now"] && found[0].detail.hasPrefix("@helper has one of 2038-"))
    let back = try store.beginVisit(me, at: monday)
    #expect(back.previousVisit == monday.adding(days: -2))
    #expect(try store.check(now: monday) == [])
    try board.ask(at: monday.adding(hours: 1))
    #expect(try store.counts(for: me, now: monday).unreadAdvice == 1)
    try store.noteDigest(of: me, at: monday.adding(hours: 2))
    #expect(try digest(since: nil).since == monday.adding(hours: 2))
  }

  @Test func aTipThatIsNoAdviceAnyMoreIsNotTold() throws {
    let store = board.store
    try store.setTie([.canHelp], to: TopicID("privacy"), by: board.helper.id)
    for title in ["Blijft", "Vervangen", "Ingetrokken"] { try board.tip(title, topics: ["privacy"]) }
    try store.supersedeTip(2, with: 1, by: board.asker.id, at: monday)
    try store.setWithdrawn(true, tip: 3, by: board.asker.id, at: monday)
    #expect(try digest().tips.map(\.title) == ["Blijft"])
  }
}
