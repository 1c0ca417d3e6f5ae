// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct NoticeTests {
  let board: TestBoard

  init() throws {
    board = try TestBoard()
    let opening = try board.ask()
    for hour in 1...3 { try board.reply(opening, at: monday.adding(hours: hour)) }
    let tip = try board.tip("Van mij")
    try board.store.adoptTip(tip, worked: true, note: "", by: board.helper.id, at: monday)
  }

  private func notices(limit: Int = 10) throws -> [Notice] {
    try board.store.notices(for: board.asker.id, limit: limit)
  }

  @Test func newestFirstWithTheirTargets() throws {
    let notices = try notices()
    #expect(notices.map(\.kind) == [.adoption, .answer, .answer, .answer])
    #expect(notices[0].target == .tip(1) && notices[0].title == "Van mij")
    #expect(notices[1].target == .post(PostReference(thread: 1, number: 4)))
    #expect(try self.notices(limit: 2) == Array(notices.prefix(2)))
    #expect(try self.notices(limit: -1) == [])
  }

  @Test func seenOnesStayInTheList() throws {
    let all = try notices()
    try board.store.markNoticesSeen([all[1].id, all[3].id, NoticeID(999)], by: board.asker.id)
    #expect(try notices().map(\.isSeen) == [false, true, false, true])
    #expect(try board.store.counts(for: board.asker.id, now: monday).notices == 2)
    try board.store.markNoticesSeen(nil, by: board.asker.id)
    #expect(try notices().allSatisfy(\.isSeen))
    #expect(try board.store.today(for: board.asker.id, now: monday).notices == [])
  }

  @Test func nobodyMarksAnothersNotices() throws {
    try board.store.markNoticesSeen(try notices().map(\.id), by: board.helper.id)
    try board.store.markNoticesSeen(nil, by: board.helper.id)
    #expect(try notices().allSatisfy { !$0.isSeen })
  }

  @Test func aHiddenThreadKeepsItsTitleFromMembers() throws {
    try board.store.setHidden(true, thread: 1, reason: "spam", by: board.moderator.id, at: monday)
    #expect(Set(try notices().filter { $0.kind == .answer }.map(\.title)) == [""])
  }

  @Test func whatIsToldAgainBeforeItWasSeenIsToldOnceAndNewest() throws {
    let event = try board.event()
    _ = try board.store.signUp(.yes, toEvent: event, by: board.helper.id, at: monday)
    try board.store.markNoticesSeen(nil, by: board.helper.id)
    func told() throws -> [Notice.Kind] {
      try board.store.notices(for: board.helper.id, limit: 99).filter { !$0.isSeen }.map(\.kind)
    }
    func move(to place: String) throws {
      var fields = try board.store.event(event, viewer: board.asker.id, now: monday).fields
      fields.place = place
      try board.store.editEvent(event, to: fields, by: board.asker.id, at: monday)
    }
    try move(to: "Gent")
    let other = try board.ask("Iets anders", by: board.moderator)
    try board.reply(other, by: board.helper, at: monday)
    try board.store.remove(
      PostReference(thread: other.thread, number: 2), reason: "a", by: board.moderator.id, at: monday)
    for place in ["Brugge", "Luik", "Gent"] { try move(to: place) }
    #expect(try told() == [.eventChanged, .moderation])
    try board.store.markNoticesSeen(nil, by: board.helper.id)
    try move(to: "Namen")
    #expect(try told() == [.eventChanged])
    // Each act of a moderator is told, also the same again.
    let post = PostReference(thread: other.thread, number: 2)
    try board.store.restore(post, by: board.moderator.id, at: monday)
    try board.store.remove(post, reason: "b", by: board.moderator.id, at: monday)
    #expect(try told().count { $0 == .moderation } == 2)
  }

  @Test func whoeverTurnsInAndOutOfANetworkTellsItsBoardOnceAndTheOthersStay() throws {
    let network = try board.network("vraag") { $0.membership = .request }
    try board.store.markNoticesSeen(nil, by: board.asker.id)
    func askers() throws -> [String] {
      try board.store.notices(for: board.asker.id, limit: 99).filter { !$0.isSeen }.map(\.actor.handle)
    }
    let join = { (member: Member) in _ = try board.store.joinNetwork(network, by: member.id, at: monday) }
    try join(board.moderator)
    for _ in 1...3 {
      try join(board.helper)
      #expect(try askers() == ["helper", "mo"])
      try board.store.leaveNetwork(network, by: board.helper.id, at: monday)
      #expect(try askers() == ["mo"])
    }
    func put(_ standing: NetworkStanding?) throws {
      _ = try board.store.admit("helper", to: network, as: standing, by: board.asker.id, at: monday)
    }
    for _ in 1...3 {
      try put(.member)
      #expect(try board.notices(of: board.helper) == [.networkAdmitted])
      try put(nil)
      #expect(try board.notices(of: board.helper) == [])
    }
  }
}
