// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct DemoTests {
  private func demo(
    _ language: InterfaceLanguage = .nl, founder: MemberFields = MemberFields(handle: "ik")
  ) throws -> (store: Store, me: Member) {
    let store = try Store.createDemo(
      path: ":memory:", founder: founder, login: "login", now: monday, language: language)
    return (store, try #require(try store.member(login: "login")))
  }

  @Test(arguments: InterfaceLanguage.allCases) func theFirstScreenIsFull(_ language: InterfaceLanguage) throws {
    let (store, joined) = try demo(language)
    #expect(joined.role == .steward)
    let me = try store.beginVisit(joined.id, at: monday)
    let today = try store.today(for: me.id, now: monday)
    let first = try #require(today.waiting.first)
    #expect(first.topics.contains { me.ties[$0] != nil } && first.language == Language(language))
    #expect(today.waiting.count >= 3 && today.waiting.allSatisfy { !$0.isMine })
    #expect(today.notices.map(\.kind) == [.answer, .madeIntoTip, .helped])
    #expect(today.pinnedTips.count == 4)
    #expect(today.pinnedTips.first?.language == Language(language))
    #expect(today.pinnedTips.contains { $0.credited?.id == me.id && $0.source != nil })
    #expect(today.drafts.map(\.target) == [.newTip])
    #expect(today.changedThreads >= 3 && today.newPosts >= 4 && today.newTips == 1)
    let since = try #require(today.since)
    #expect(since < monday.adding(hours: -20) && since > monday.adding(hours: -30))
    #expect(today.counts.unreadAdvice >= 3 && today.counts.unreadStories == 0)
    #expect(today.counts.unreadAdvice < today.counts.threads)
  }

  @Test func membersHaveKeysAndOneCameByAnInvitation() throws {
    let (store, me) = try demo()
    let others = try store.members(matching: MemberFilter(), after: nil, limit: 100).items.map(\.brief.id)
      .filter { $0 != me.id }
    var keys: [MemberKey] = []
    for member in others { keys += try store.keys(of: member, by: me.id) }
    #expect(keys.map(\.member).sorted() == others.sorted())
    #expect(keys.allSatisfy { $0.label == DemoBoard.keyLabel && $0.revoked == nil })
    #expect(Set(keys.map(\.fingerprint)).count == others.count)
    let invitation = try #require(try store.invitations(by: me.id, limit: 9).first)
    #expect((invitation.by?.handle, invitation.joined.map(\.handle)) == ("brugwachter", ["quietlinux"]))
    #expect(invitation.state(at: monday) == .spent)
    #expect(try store.check(now: monday) == [])
  }

  @Test func everyKindOfThingIsThere() throws {
    let (store, me) = try demo()
    let numbers = try store.threads(ThreadListRequest(viewer: me.id, now: monday)).items.map(\.number)
    let threads = try numbers.map { try store.thread($0, viewer: me.id, now: monday) }
    let posts = threads.flatMap(\.posts)
    #expect(Set(threads.map(\.summary.kind)) == [.question, .feedback, .call, .story])
    #expect(threads.contains { $0.summary.isAnswered } && threads.contains { $0.summary.isWaiting(at: monday) })
    #expect(posts.contains { $0.edited != nil } && posts.contains { $0.heard > 0 })
    #expect(posts.contains { ($0.parent ?? 0) > 1 } && posts.contains { !$0.tips.isEmpty })
    #expect(threads.contains { thread in thread.posts.contains { Bridge(from: thread.summary, to: $0) != nil } })
    #expect(posts.allSatisfy { $0.created <= monday } && Set(posts.map(\.language)).count == 4)
    let tips = try store.tips(matching: TipFilter(), now: monday, after: nil, limit: 100).items
    #expect(tips.contains { $0.worked == 3 } && tips.allSatisfy { $0.state == .current })
    #expect(try store.members(matching: MemberFilter(), after: nil, limit: 100).items.count == 15)
    let events = try store.agenda(matching: AgendaFilter(), viewer: me.id, now: monday, limit: 9).items
    #expect(events.map(\.slot.taken) == [5, 5, 0])
    let polls = try store.polls(matching: PollFilter(), viewer: me.id, now: monday, limit: 9).items
    #expect(polls.map(\.voters).sorted() == [0, 5])
    #expect(try store.check() == [])
  }

  @Test func theReaderKeepsHandleAndTies() throws {
    let founder = MemberFields(
      handle: "jan_zes", layer: LayerID("nl.water"), organisation: "Waterschap", ties: [TopicID("records"): .follows])
    let (store, me) = try demo(.de, founder: founder)
    #expect(me.handle == "jan_zes" && me.brief.organisation == "Waterschap" && me.ties == founder.ties)
    #expect(try store.member(handle: "jan_zes_2") != nil)
    #expect(try store.today(for: me.id, now: monday).waiting.first?.topics == [TopicID("records")])
  }

  @Test func nothingIsLeftOfOneThatFails() throws {
    let folder = try Scratch()
    let path = folder.file("board.db")
    let error = storeError {
      try Store.createDemo(
        path: path, founder: MemberFields(handle: "1"), login: "x", now: monday, language: .nl)
    }
    #expect(error == .invalid(FieldProblem(.handle, .malformedHandle)))
    #expect(!BoardFile(path: path).exists)
    _ = try Store.createDemo(
      path: path, founder: MemberFields(handle: "ik"), login: "x", now: monday, language: .nl)
    #expect(try Store(path: path).member(login: "x")?.role == .steward)
  }
}
